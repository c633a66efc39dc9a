import type { MessageKey } from "../message-key.ts";

/**
 * Brazilian Portuguese, in the vendor's customary words: license licença, agent agente, light agent agente light,
 * contributor colaborador, account owner proprietário da conta, billing admin administrador de faturamento, end user
 * usuário final, subscription assinatura, add-on complemento, sales equipe de vendas, sales representative representante de
 * vendas, help desk help desk, seat service serviço de licenças, full and short form carrinho completo e carrinho
 * simplificado. People are addressed as "você". A date ends with a full stop ("1 de dez."): no sentence ends with one.
 */
export const ptBR: Record<MessageKey, string> = {
  "action.add": "Adicionar mais licenças",
  "action.connect": "Conectar",
  "action.retry": "Tentar novamente",
  "action.close": "Fechar",
  "action.dismiss": "Dispensar",
  "action.buy": "Comprar licenças",
  "action.request": "Solicitar licenças",
  "action.manage_licenses": "Gerenciar licenças",
  "action.manage_subscription": "Gerenciar assinatura",
  "action.contact_sales": "Falar com vendas",
  "action.show": "Mostrar detalhes",

  "meter.name": "Licenças em uso",
  "meter.text":
    "<used>{used, number} de {purchased, plural, one {# licença} other {# licenças}} em uso</used>, <left>{left, plural, =0 {nenhuma disponível} one {resta #} other {restam #}}</left>",
  "meter.uses":
    "{role, select, owner {Este proprietário} billing_admin {Este administrador de faturamento} admin {Este administrador} other {Este agente}} usa uma; {left, plural, one {restará #} other {restarão #}}.",
  "meter.uses_last":
    "{role, select, owner {Este proprietário} billing_admin {Este administrador de faturamento} admin {Este administrador} other {Este agente}} usa a última licença.",
  "meter.none_left": "Não resta nenhuma licença para este agente. Adicione mais primeiro; o formulário fica como está.",
  "meter.none_left_role_unknown":
    "Não resta nenhuma licença. Se esta função usa uma, adicione mais primeiro; o formulário fica como está.",
  "meter.role_unknown":
    "Não foi possível ler a função escolhida. Se ela usa uma licença, {after, plural, =0 {não restará nenhuma} one {restará #} other {restarão #}}; se não, {left, number}.",
  "meter.light_agent":
    "Agentes light não usam uma licença, a menos que também tenham uma função no Chat ou no Explore.",
  "meter.contributor":
    "Colaboradores não usam uma licença, a menos que também tenham uma função no Chat, no Explore ou no Guide.",
  "meter.end_user":
    "Usuários finais não usam uma licença; {left, plural, =0 {não resta nenhuma} one {resta #} other {restam #}}.",
  "meter.refused":
    "O help desk recusou este agente porque não resta nenhuma licença. Seu formulário foi mantido: adicione licenças e pressione Adicionar novamente.",
  "meter.refused_before":
    "O help desk recusou este agente por falta de licença. Agora há licenças livres: pressione Adicionar novamente.",
  "meter.viewer_unknown":
    "Não foi possível ler a sua função, por isso nada pode ser oferecido com segurança. Nada se perdeu: tente novamente ou recarregue a página.",
  "meter.age": "Última leitura: {age}.",
  "meter.estimate": "Uma estimativa a partir da lista do help desk.",
  "meter.unknown": "Licenças em uso: número desconhecido",
  "meter.connecting": "Lendo quantas licenças restam…",
  "meter.signed_out": "O Seatmeter não está conectado aqui. Conecte-o para ver quantas licenças restam.",
  "meter.not_connected":
    "Nenhum serviço de licenças está conectado a este help desk, por isso não se sabe quantas restam.",
  "meter.updated": "Atualizado: recarregue a página",
  "meter.updated_hint":
    "O Seatmeter foi atualizado enquanto esta página estava aberta. Salve primeiro o seu trabalho; o seu formulário não foi afetado.",

  "notice.last_title": "A última licença foi atribuída",
  "notice.last_body":
    "{purchased, plural, one {A única licença está em uso.} other {Todas as # licenças estão em uso.}} {action, select, buy {Você pode comprar mais agora, antes que alguém seja recusado.} request {Você pode solicitar mais agora, antes que alguém seja recusado.} contact_sales {A equipe de vendas pode adicionar mais antes que alguém seja recusado.} manage_subscription {Você pode adicionar mais na página Assinatura, antes que alguém seja recusado.} other {O próximo agente seria recusado.}}",
  "notice.unknown_title": "Uma compra está sendo verificada",
  "notice.declined_title": "Nada foi comprado",

  "purchase.added":
    "{added, plural, one {# licença adicionada.} other {# licenças adicionadas.}} Você tinha {from, number}, agora tem {to, number}.",
  "purchase.receipt": "Recibo {receipt} · {amount}",
  "purchase.declined": "O pagamento foi recusado. Nada foi cobrado, e as licenças continuam como antes.",
  "purchase.expired": "A compra expirou. Nada foi cobrado, e as licenças continuam como antes.",
  "purchase.undone":
    "A compra foi desfeita, e o valor será reembolsado. Você tem {from, plural, one {# licença} other {# licenças}}.",
  "purchase.checking":
    "Estamos verificando o que aconteceu com a compra de {added, plural, one {# licença} other {# licenças}} por {amount}. Não compre de novo; você pode fechar sem risco.",

  "problem.invalid-input":
    "O serviço de licenças não pôde aceitar essa entrada. O que você digitou foi mantido: altere e tente novamente.",
  "problem.idempotency-key-missing":
    "A solicitação estava incompleta, por isso nada foi comprado. O que você digitou foi mantido: tente novamente.",
  "problem.not-signed-in":
    "A sua sessão terminou. O que você digitou foi mantido: entre no help desk e tente novamente.",
  "problem.payment-declined":
    "O pagamento foi recusado. Nada foi cobrado: verifique a forma de pagamento e tente novamente.",
  "problem.not-permitted":
    "A sua função não permite isso aqui. Nada foi alterado: fale com o proprietário da conta ou um administrador de faturamento.",
  "problem.not-found":
    "O serviço de licenças não conhece o que foi pedido. Nada foi alterado: feche esta janela e abra-a novamente.",
  "problem.order-running":
    "Esta compra ainda está em andamento. Ela será feita uma única vez: aguarde um momento e verifique novamente.",
  "problem.order-in-progress":
    "Outra pessoa está alterando esta assinatura neste momento. Nada foi comprado e o que você digitou foi mantido: tente novamente em instantes.",
  "problem.order-in-progress.named":
    "{by} está alterando esta assinatura desde {since}. Nada foi comprado e o que você digitou foi mantido: tente novamente em instantes.",
  "problem.contact-sales":
    "Estas licenças são vendidas apenas pela equipe de vendas. Nada foi comprado: fale com o seu representante de vendas.",
  "problem.use-subscription-page":
    "Estas licenças não podem ser compradas aqui. Nada foi comprado: use a página Assinatura.",
  "problem.cap-exceeded":
    "Isso ultrapassa o limite definido pelo proprietário da conta. Nada foi comprado: escolha menos licenças ou fale com o proprietário.",
  "problem.acknowledgement-required":
    "Algumas pessoas perderiam a licença. Nada foi alterado: veja quem seriam e confirme.",
  "problem.undo-not-possible":
    "Este pedido não pode mais ser desfeito: o prazo terminou ou as licenças estão em uso. Nada foi alterado.",
  "problem.removal-done": "As licenças já foram removidas. Nada foi alterado: compre novas se precisar.",
  "problem.seats-in-use": "Estas licenças estão em uso. Nada foi alterado: libere-as primeiro e tente novamente.",
  "problem.seats-exhausted": "Não resta nenhuma licença. Nada foi alterado: adicione licenças e tente novamente.",
  "problem.sequence-outdated":
    "Já há informações mais recentes sobre esta pessoa. Nada se perdeu: recarregue a página.",
  "problem.request-closed":
    "Esta solicitação já foi decidida ou encerrada. Nada foi comprado: veja em que situação ela está.",
  "problem.inquiry-closed": "Este formulário já avançou. Nada foi alterado: veja em que situação ele está.",
  "problem.account-conflict":
    "A configuração da conta se contradiz. Nada foi alterado: avise quem administra o serviço de licenças.",
  "problem.quote-expired":
    "O preço havia expirado. Nada foi comprado e o que você digitou foi mantido: veja o novo preço.",
  "problem.version-changed":
    "A assinatura mudou nesse meio-tempo. Nada foi comprado e o que você digitou foi mantido: veja os novos números.",
  "problem.body-too-large": "O texto enviado é longo demais. Nada foi comprado: encurte a nota e tente novamente.",
  "problem.wrong-content-type":
    "O serviço de licenças não conseguiu ler a solicitação. Nada foi alterado: recarregue a página e tente novamente.",
  "problem.idempotency-key-reused":
    "Esta compra já foi enviada de outra forma. Nada foi comprado duas vezes: abra-a novamente.",
  "problem.group-mismatch":
    "Produtos que sempre têm o mesmo número não podem ser comprados separadamente. Nada foi comprado: escolha um número para todos.",
  "problem.nothing-to-change": "Isso não mudaria nada, por isso nada foi comprado. Escolha pelo menos uma licença.",
  "problem.version-missing":
    "A solicitação estava incompleta, por isso nada foi comprado. O que você digitou foi mantido: tente novamente.",
  "problem.too-many-requests":
    "O serviço de licenças está recebendo solicitações demais neste momento. Nada se perdeu: tente novamente em um minuto.",
  "problem.too-many-requests.wait":
    "O serviço de licenças está recebendo solicitações demais neste momento. Nada se perdeu: tente novamente em {seconds, plural, one {# segundo} other {# segundos}}.",
  "problem.internal":
    "O serviço de licenças teve um erro. O que você digitou foi mantido: tente novamente em instantes.",
  "problem.unavailable":
    "O serviço de licenças não está disponível neste momento. O que você digitou foi mantido: tente novamente em instantes.",
  "problem.unreachable":
    "Não é possível acessar o serviço de licenças. O que você digitou foi mantido: verifique a sua conexão e tente novamente.",
  "problem.unreadable-answer":
    "Não é possível ler a resposta do serviço de licenças. O que você digitou foi mantido: tente novamente em instantes.",
  "problem.unexpected-status":
    "O serviço de licenças respondeu de forma inesperada. O que você digitou foi mantido: tente novamente em instantes.",
  "problem.signed-out":
    "Você não está conectado. O que você digitou foi mantido: entre no help desk e tente novamente.",
  "problem.not-connected":
    "Nenhum serviço de licenças está conectado a este help desk. Nada foi alterado: conecte um nas opções do Seatmeter.",
  "problem.person-changed": "Agora há outra pessoa conectada. Nada foi comprado: feche esta janela e abra-a novamente.",
  "problem.extension-updated": "O Seatmeter foi atualizado. Nada se perdeu: recarregue a página.",

  "cart.title": "Adicionar mais licenças",
  "cart.review_title": "Revise a sua compra",
  "cart.loading": "Lendo a sua assinatura…",
  "cart.failed_title": "Não é possível ler a sua assinatura",
  "cart.seller": "Seatmeter · vendido por {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer_invoice": "Faturado para {payer}, em conta",
  "cart.payer_card": "Cobrado de {payer}, no cartão",
  "cart.cancel": "Cancelar",
  "cart.back": "Voltar",
  "cart.back_to_form": "Voltar ao formulário",
  "cart.confirm": "Confirmar compra",
  "cart.confirming": "Comprando…",

  "cart.additional": "Licenças adicionais",
  "cart.one_more": "Uma a mais",
  "cart.one_fewer": "Uma a menos",
  "cart.readback": "{now, number} agora + {add, number} = <b>{total, plural, one {# licença} other {# licenças}}</b>",
  "cart.expected.empty": "Digite quantas licenças adicionar: um número inteiro de 1 a {max, number}.",
  "cart.expected.not_whole": "As licenças são inteiras: digite um número sem decimais, de 1 a {max, number}.",
  "cart.expected.negative": "Não é possível remover licenças aqui: digite um número de 1 a {max, number}.",
  "cart.expected.too_small": "Adicione pelo menos uma licença, no máximo {max, number}.",
  "cart.expected.too_large": "É possível adicionar no máximo {max, number} licenças de cada vez.",
  "cart.expected.not_a_number": "Isso não é um número: digite quantas licenças adicionar, de 1 a {max, number}.",
  "cart.expected.ambiguous":
    "Isso pode significar dois números diferentes: digite apenas algarismos, por exemplo 1000.",
  "cart.total_question":
    "Você tem {now, number}. Adicionar mais {add, number} ({total, number} no total) ou mais {fewer, number} ({add, number} no total)?",
  "cart.total_more": "Adicionar mais {count, number}",
  "cart.included": "O que está incluído",
  "cart.included_group":
    "{name}: {products} sempre têm o mesmo número de licenças, por isso cada produto recebe {add, plural, one {# a mais} other {# a mais}}.",
  "cart.included_one": "Somente {name}: nenhum outro produto precisa ter o mesmo número de licenças.",
  "cart.included_price_month":
    "{price} por mês {count, plural, one {por este produto} =2 {pelos dois juntos} other {pelos # juntos}}, sem impostos.",
  "cart.included_price_year":
    "{price} por ano {count, plural, one {por este produto} =2 {pelos dois juntos} other {pelos # juntos}}, sem impostos.",
  "cart.included_change": "{name}: {from, number} → {to, number}",
  "cart.line_day_month":
    "{quantity, number} × {price} por mês, {days, plural, one {pelo dia restante} other {pelos # dias restantes}} até {date}",
  "cart.line_day_year":
    "{quantity, number} × {price} por ano, {days, plural, one {pelo dia restante} other {pelos # dias restantes}} até {date}",
  "cart.line_second_month": "{quantity, number} × {price} por mês, pelo tempo restante até {date}",
  "cart.line_second_year": "{quantity, number} × {price} por ano, pelo tempo restante até {date}",
  "cart.line_credit": "Crédito por {quantity, plural, one {# licença} other {# licenças}} até {date}",
  "cart.tax": "Impostos {rate}",
  "cart.due_today": "A pagar hoje",
  "cart.renewal": "A partir de {date}, com impostos",
  "cart.renewal_without_tax": "A partir de {date}",
  "cart.renewal_month": "{amount} por mês, {change} a mais do que agora",
  "cart.renewal_year": "{amount} por ano, {change} a mais do que agora",
  "cart.lock_customer": "Você pode remover licenças a qualquer momento (com efeito em {date}).",
  "cart.lock_sales":
    "Estas licenças permanecem até {date}; neste tipo de conta, somente a equipe de vendas pode removê-las.",
  "cart.full_form": "Comprar para produtos individuais",
  "cart.pricing": "Calculando o preço…",
  "cart.repriced": "O preço anterior expirou depois de 15 minutos. Este é o novo.",
  "cart.no_price": "Digite um número para ver o preço.",

  "cart.review_summary": "<b>{add, plural, one {# licença} other {# licenças}}</b> de {name}, <b>{amount}</b> hoje",
  "cart.review_month":
    "Você terá {to, number} em vez de {from, number}: {change} a mais por mês a partir de {date}, com impostos.",
  "cart.review_year":
    "Você terá {to, number} em vez de {from, number}: {change} a mais por ano a partir de {date}, com impostos.",
  "cart.review_undo":
    "Você pode desfazer esta compra por {minutes, plural, one {# minuto} other {# minutos}}, enquanto as novas licenças não forem usadas.",
  "cart.undo": "Desfazer esta compra",
  "cart.undo_until": "Você pode desfazer esta compra até {time}, enquanto as novas licenças não forem usadas.",
  "cart.note": "Observação",
  "cart.note_hint": "Opcional: pedido de compra, centro de custo",
  "cart.note_too_long": "No máximo {max, number} caracteres: encurte a observação.",
  "cart.guard_too_soon":
    "Foi mais rápido do que alguém consegue ler. Nada foi comprado: verifique o valor e pressione novamente.",
  "cart.guard_covered": "Algo cobria o botão. Nada foi comprado: afaste-o e pressione novamente.",
  "cart.guard_not_pressed": "Quem pressionou o botão foi a página, não você. Nada foi comprado.",

  "cart.waiting_title": "A sua compra está em andamento",
  "cart.waiting":
    "{add, plural, one {# licença} other {# licenças}} por {amount}, compra confirmada às {time}. As licenças poderão ser usadas quando a compra terminar.",
  "cart.unknown_title": "Estamos verificando a sua compra",
  "cart.unknown":
    "Não chegou resposta à sua compra de {add, plural, one {# licença} other {# licenças}} por {amount}, confirmada às {time}. Ela será feita uma única vez; não a repita.",
  "cart.closing_safe": "Você pode fechar sem risco: continuamos verificando e avisaremos como terminou.",
  "cart.check_now": "Verificar agora",
  "cart.action_title": "O seu banco pede uma confirmação",
  "cart.action":
    "Confirme {amount} com o seu provedor de pagamentos. As licenças são adicionadas logo em seguida; você pode fechar sem risco.",
  "cart.action_open": "Abrir a confirmação",
  "cart.declined_title": "Nada foi comprado",
  "cart.try_again": "Voltar à quantidade",
  "cart.refused_title": "Isso não pode ser comprado aqui",
  "cart.new_numbers":
    "Enquanto você decidia, a assinatura passou de {before, number} para {now, plural, one {# licença} other {# licenças}}. Nada foi comprado: veja o novo preço.",

  "cart.full_title": "A sua assinatura precisa do carrinho completo",
  "cart.full":
    "Ela tem {count, plural, one {# produto ou complemento} other {# produtos e complementos}}; o carrinho simplificado vai até {limit, number}. O carrinho completo ainda não está disponível aqui: na página Assinatura você pode alterar cada um.",
  "cart.subscription_page": "Abrir a página Assinatura",

  "cart.none_left": "{purchased, plural, one {A única licença está em uso.} other {Todas as # licenças estão em uso.}}",
  "cart.some_left": "{left, plural, one {Resta # licença} other {Restam # licenças}} de {purchased, number}.",
  "cart.deciders_intro": "Estas pessoas podem adicionar licenças:",
  "cart.decider_owner": "<b>{name}</b> (proprietário da conta)",
  "cart.decider_billing_admin": "<b>{name}</b> (administrador de faturamento)",
  "cart.request_soon":
    "Ainda não é possível enviar solicitações daqui. Até lá, peça você mesmo a uma destas pessoas{backTo, select, form {; o seu formulário foi mantido} other {}}.",
  "cart.sales_soon":
    "Ainda não é possível enviar daqui o formulário para vendas. Até lá, entre em contato você mesmo{backTo, select, form {; o seu formulário foi mantido} other {}}.",
  "cart.sales_person": "O seu representante de vendas é <b>{name}</b>.",
  "cart.sales_nobody": "O atendimento ao cliente coloca você em contato com o seu representante de vendas.",
  "cart.subscription_hint": "Você pode alterar o número de licenças na página Assinatura.",
  "cart.nothing":
    "A sua função não pode adicionar licenças aqui. O proprietário da conta ou um administrador de faturamento pode{backTo, select, form {; o seu formulário foi mantido} other {}}.",

  "page.connected": "Conectado como {name} · {account}",
  "page.signed_out": "Ninguém entrou aqui. Entre no help desk ou pressione Conectar.",
  "page.not_read": "Nada foi lido ainda: abra o help desk ou verifique novamente.",

  "options.title": "Opções do Seatmeter",
  "options.desks": "Help desks conectados",
  "options.desks_none":
    "Nenhum help desk está conectado ainda. Adicione o seu, com o endereço do serviço de licenças dele.",
  "options.service": "Serviço de licenças: {address}",
  "options.service_of_page": "Serviço de licenças indicado pela página do help desk: {address}",
  "options.remove": "Remover {desk}",
  "options.add_title": "Adicionar um help desk",
  "options.desk_label": "Endereço do help desk",
  "options.desk_hint": "por exemplo acme.zendesk.com",
  "options.desk_error": "Digite o endereço do seu help desk, por exemplo acme.zendesk.com.",
  "options.service_label": "Endereço do serviço de licenças",
  "options.service_hint": "fornecido por quem administra o serviço",
  "options.service_error": "Digite um endereço que comece com https://, por exemplo https://seats.example.com.",
  "options.add": "Adicionar help desk",
  "options.checking": "Consultando o serviço de licenças…",
  "options.no_access":
    "O navegador não tem permissão para acessar {address}, por isso nada foi salvo. Pressione o botão novamente para permitir.",
  "options.issuer": "{desk} autentica as pessoas em {address}. Permita também esse endereço, e você estará conectado.",
  "options.allow": "Permitir",
  "options.not_known":
    "O serviço de licenças em {address} não conhece este help desk. Quem o administra precisa configurar a conta primeiro.",
  "options.added": "{desk} foi adicionado.",
  "options.removed": "{desk} foi removido, e o que estava salvo dele saiu deste navegador.",
  "options.preferences": "Neste navegador",
  "options.language": "Idioma",
  "options.language_host": "Como o help desk",
  "options.pace": "Com que frequência procurar mudanças",
  "options.pace_service": "Como o serviço pede",
  "options.pace_minutes":
    "{minutes, plural, one {No máximo uma vez em # minuto} other {No máximo uma vez em # minutos}}",
  "options.saved": "Salvo. As páginas abertas acompanham quando forem recarregadas.",
  "options.privacy_title": "Privacidade",
  "options.privacy":
    "O serviço de licenças sabe quem você é no help desk e o que você pede a ele. Nada mais sai deste navegador, e do que você digita no help desk só são lidos o tipo de usuário e a função.",

  "popup.title": "Licenças",
  "popup.none": "Nenhum help desk está aberto nem conectado. Abra o seu ou conecte-o nas opções.",
  "popup.options": "Opções",
  "popup.open_desk": "Abrir o help desk",
  "popup.refresh": "Verificar novamente",
  "popup.may_not_see": "A sua função não vê quantas licenças restam.",
  "popup.missing":
    "O Seatmeter não se localiza na página deste help desk. Procurou por {selector}. Avise quem cuida do Seatmeter.",
};
