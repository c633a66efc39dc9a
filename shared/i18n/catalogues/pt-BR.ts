import type { MessageKey } from "../message-key.ts";

/**
 * Brazilian Portuguese, in the vendor's customary words: license licença, agent agente, light agent agente light,
 * contributor colaborador, account owner responsável pela conta, billing admin administrador de faturamento, end user
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
  "action.enter_total": "Informar o número",
  "action.people": "Uma lista de pessoas…",

  "meter.name": "Licenças em uso",
  "meter.text":
    "<used>{used, number} de {purchased, plural, one {# licença} other {# licenças}} em uso</used>, <left>{left, plural, =0 {nenhuma disponível} one {resta #} other {restam #}}</left>",
  "meter.uses":
    "{role, select, owner {Este responsável pela conta} billing_admin {Este administrador de faturamento} admin {Este administrador} other {Este agente}} usa uma; {left, plural, one {restará #} other {restarão #}}.",
  "meter.uses_last":
    "{role, select, owner {Este responsável pela conta} billing_admin {Este administrador de faturamento} admin {Este administrador} other {Este agente}} usa a última licença.",
  "meter.uses_in_product":
    "Com esta função em {product}, esta pessoa usa uma; {left, plural, one {restará #} other {restarão #}}.",
  "meter.uses_last_in_product": "Com esta função em {product}, esta pessoa usa a última licença.",
  "meter.keeps": "Esta pessoa já usa uma licença.",
  "meter.none_left":
    "Não resta nenhuma licença, e esta função usa uma. Adicione mais primeiro; o formulário fica como está.",
  "meter.none_left_role_unknown":
    "Não resta nenhuma licença. Se esta função usa uma, adicione mais primeiro; se não, nenhuma é necessária.",
  "meter.none_left_ask": "Não resta nenhuma licença, e esta função usa uma. Solicite uma; o formulário fica como está.",
  "meter.none_left_role_unknown_ask":
    "Não resta nenhuma licença. Se esta função usa uma, solicite-a primeiro; se não, nenhuma é necessária.",
  "meter.role_unknown":
    "O Seatmeter não sabe se esta função usa uma licença. Se usar, {after, plural, =0 {não restará nenhuma} one {restará #} other {restarão #}}; se não, {left, number}.",
  "meter.light_agent":
    "Agentes light não usam uma licença, a menos que também tenham uma função diferente de visualizador no Chat, no Explore, no Guide (Knowledge) ou no Talk.",
  "meter.contributor":
    "Colaboradores não usam uma licença, a menos que também tenham uma função diferente de visualizador no Chat, no Explore, no Guide (Knowledge) ou no Talk.",
  "meter.end_user":
    "Usuários finais não usam uma licença; {left, plural, =0 {não resta nenhuma} one {resta #} other {restam #}}.",
  "meter.refused":
    "O help desk recusou este agente porque não resta nenhuma licença. Seu formulário foi mantido: adicione licenças e pressione o mesmo botão novamente.",
  "meter.refused_before":
    "O help desk recusou este agente por falta de licença. Agora há licenças livres: pressione o mesmo botão novamente.",
  "meter.viewer_unknown":
    "Não foi possível ler a sua função, por isso o Seatmeter não sabe o que pode oferecer. Nada se perdeu: tente novamente ou recarregue a página.",
  "meter.age": "Última leitura: {age}.",
  "meter.estimate": "Uma estimativa: a lista do help desk, comparada ao número informado nas opções do Seatmeter.",
  "meter.not_counted":
    "{purchased, plural, one {# licença comprada} other {# licenças compradas}}. Ainda não se sabe quantas estão em uso.",
  "meter.counted": "Última contagem de pessoas: {age}.",
  "meter.unread": "Até {count, number} a mais podem estar em uso: ainda não se conhecem todas as funções.",
  "meter.unknown": "Licenças em uso: número desconhecido",
  "meter.connecting": "Lendo quantas licenças restam…",
  "meter.signed_out": "O Seatmeter não está conectado aqui. Conecte-o para ver quantas licenças restam.",
  "meter.not_connected":
    "Nenhum serviço de licenças está conectado a este help desk, por isso não se sabe quantas restam.",
  "meter.updated": "Atualizado: recarregue a página",
  "meter.updated_hint":
    "O Seatmeter foi atualizado enquanto esta página estava aberta. Salve primeiro o seu trabalho; o seu formulário não foi afetado.",

  "badge.left":
    "{left, plural, one {# <full>licença </full><wide>livre</wide>} other {# <full>licenças </full><wide>livres</wide>}}",
  "badge.unknown": "?<full> Licenças livres: número desconhecido</full>",

  "team.hint":
    "Cada responsável pela conta, administrador e agente usa uma, mesmo suspenso; agentes light e colaboradores, em regra, não.",

  "notice.last_title": "A última licença foi atribuída",
  "notice.last_body":
    "{purchased, plural, one {A única licença está em uso.} other {Todas as # licenças estão em uso.}} {action, select, buy {Você pode comprar mais agora, antes que alguém seja recusado.} request {Você pode solicitar mais agora, antes que alguém seja recusado.} contact_sales {A equipe de vendas pode adicionar mais antes que alguém seja recusado.} manage_subscription {Você pode adicionar mais na página Assinatura, antes que alguém seja recusado.} other {O próximo agente seria recusado.}}",
  "notice.unknown_title": "Sua compra está sendo verificada",
  "notice.declined_title": "Nada foi comprado",

  "purchase.added":
    "{added, plural, one {# licença adicionada.} other {# licenças adicionadas.}} Você tinha {from, number}, agora tem {to, number}.",
  "purchase.receipt": "Recibo {receipt} · {amount}",
  "purchase.declined": "O pagamento foi recusado. Nada foi cobrado, e as licenças continuam como antes.",
  "purchase.expired": "A compra expirou. Nada foi cobrado, e as licenças continuam como antes.",
  "purchase.undone":
    "A compra foi desfeita, e o valor será reembolsado. Você tem {from, plural, one {# licença} other {# licenças}}.",
  "purchase.checking":
    "Estamos verificando o que aconteceu com a sua compra ({changes} por {amount}). Não compre de novo; você pode fechar sem risco.",

  "purchase.change": "{name}: {from, number} → {to, number}",
  "purchase.added_lines": "Licenças adicionadas. {changes}.",
  "purchase.at_renewal": "Alterações na renovação. {changes}.",
  "purchase.undone_lines": "A compra foi desfeita, e o valor será reembolsado. {changes}.",
  "problem.invalid-input":
    "O serviço de licenças não pôde aceitar essa entrada. O que você digitou foi mantido: altere e tente novamente.",
  "problem.idempotency-key-missing":
    "A solicitação estava incompleta, por isso {tried, select, buying {nada foi comprado} sending {nada foi enviado} other {nada foi alterado}}. O que você digitou foi mantido: tente novamente.",
  "problem.not-signed-in":
    "A sua sessão terminou. O que você digitou foi mantido: entre no help desk e tente novamente.",
  "problem.sign-in-misconfigured":
    "O login do help desk está mal configurado para as licenças. Nada foi alterado: avise quem cuida do login.",
  "problem.sign-in-misconfigured.named":
    "O login do help desk está mal configurado para as licenças: o atributo “{claim}” não está correto. Nada foi alterado: avise quem cuida do login.",
  "problem.payment-declined":
    "O pagamento foi recusado. Nada foi cobrado: verifique a forma de pagamento e tente novamente.",
  "problem.not-permitted":
    "A sua função não permite isso aqui. Nada foi alterado: fale com o responsável pela conta ou um administrador de faturamento.",
  "problem.person-suspended":
    "O seu usuário está suspenso no help desk. Nada foi alterado: fale com um administrador do help desk.",
  "problem.not-found":
    "O serviço de licenças não conhece o que foi pedido. Nada foi alterado: feche esta janela e abra-a novamente.",
  "problem.order-running":
    "Esta compra ainda está em andamento. Ela será feita uma única vez: aguarde um momento e verifique novamente.",
  "problem.order-in-progress":
    "Outra pessoa está alterando esta assinatura neste momento. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}} e o que você digitou foi mantido: tente novamente em instantes.",
  "problem.order-in-progress.named":
    "{by} está alterando esta assinatura desde {since}. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}} e o que você digitou foi mantido: tente novamente em instantes.",
  "problem.contact-sales":
    "Estas licenças são vendidas apenas pela equipe de vendas. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}}: fale com o seu representante de vendas.",
  "problem.use-subscription-page":
    "Estas licenças não podem ser compradas aqui. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}}: use a página Assinatura.",
  "problem.cap-exceeded":
    "Isso ultrapassa o limite definido pelo responsável pela conta. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}}: escolha menos licenças ou fale com o responsável pela conta.",
  "problem.acknowledgement-required":
    "Algumas pessoas perderiam a licença. Nada foi alterado: veja quem seriam e confirme.",
  "problem.undo-not-possible":
    "Este pedido não pode mais ser desfeito: o prazo terminou ou as licenças estão em uso. Nada foi alterado.",
  "problem.removal-done": "As licenças já foram removidas. Nada foi alterado: compre novas se precisar.",
  "problem.seats-in-use": "Estas licenças estão em uso. Nada foi alterado: libere-as primeiro e tente novamente.",
  "problem.seats-exhausted": "Não resta nenhuma licença. Nada foi alterado: adicione licenças e tente novamente.",
  "problem.seats-unknown":
    "Ainda não se sabe quem usa licenças: as pessoas do help desk não foram contadas. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}}: tente novamente em alguns minutos.",
  "problem.picture-incomplete":
    "O help desk ainda não indicou todas as suas pessoas. Nada foi alterado: tente novamente em alguns minutos.",
  "problem.sequence-outdated":
    "Já há informações mais recentes sobre esta pessoa. Nada se perdeu: recarregue a página.",
  "problem.request-closed":
    "Esta solicitação já foi decidida ou encerrada. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}}: veja em que situação ela está.",
  "problem.inquiry-closed": "Este formulário já avançou. Nada foi alterado: veja em que situação ele está.",
  "problem.account-conflict":
    "A configuração da conta se contradiz. Nada foi alterado: avise quem administra o serviço de licenças.",
  "problem.quote-expired":
    "O preço havia expirado. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}} e o que você digitou foi mantido: veja o novo preço.",
  "problem.version-changed":
    "A assinatura mudou nesse meio-tempo. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}} e o que você digitou foi mantido: veja os novos números.",
  "problem.body-too-large":
    "O texto enviado é longo demais. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}}: encurte a nota e tente novamente.",
  "problem.wrong-content-type":
    "O serviço de licenças não conseguiu ler a solicitação. Nada foi alterado: recarregue a página e tente novamente.",
  "problem.idempotency-key-reused": "Isto já foi enviado de outra forma, e nada é feito duas vezes: abra novamente.",
  "problem.group-mismatch":
    "Produtos que sempre têm o mesmo número não podem ser comprados separadamente. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}}: escolha um número para todos.",
  "problem.nothing-to-change":
    "Isso não mudaria nada, por isso {tried, select, buying {nada foi comprado} sending {nada foi enviado} other {nada foi alterado}}. Escolha pelo menos uma licença.",
  "problem.version-missing":
    "A solicitação estava incompleta, por isso {tried, select, buying {nada foi comprado} sending {nada foi enviado} other {nada foi alterado}}. O que você digitou foi mantido: tente novamente.",
  "problem.too-many-requests": "Solicitações demais. Nada se perdeu: tente novamente em um minuto.",
  "problem.too-many-requests.wait":
    "Solicitações demais. Nada se perdeu: tente novamente em {seconds, plural, one {# segundo} other {# segundos}}.",
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
  "problem.sign-in-unreachable":
    "Não é possível acessar a página de entrada do help desk. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}} e o que você digitou foi mantido: tente novamente em instantes.",
  "problem.issuer-changed":
    "O serviço de licenças agora indica outro endereço para entrar, por isso nada foi enviado a ele. Pergunte a quem administra o serviço; se a mudança estiver certa, adicione o help desk novamente nas opções do Seatmeter.",
  "problem.sign-in-not-trusted":
    "O acesso do help desk não deu nada destinado somente a este serviço de licenças, por isso nada foi enviado ao serviço. Avise quem o administra.",
  "problem.help-desk-unknown":
    "O serviço de licenças não conhece este endereço do seu help desk. Nada foi alterado: peça a quem o administra que o adicione à sua conta.",
  "problem.not-connected":
    "Nenhum serviço de licenças está conectado a este help desk. Nada foi alterado: conecte um nas opções do Seatmeter.",
  "problem.total-unknown":
    "Este navegador ainda não sabe quantas licenças a conta tem, então não pode dizer quantas restam. Informe o número nas opções do Seatmeter.",
  "problem.person-changed":
    "Agora há outra pessoa conectada. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}}: feche esta janela e abra-a novamente.",
  "problem.help-desk-unavailable":
    "O help desk não deu uma resposta utilizável. O que você digitou foi mantido: tente novamente em instantes.",
  "problem.no-window":
    "O navegador não abriu uma janela para a confirmação. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}}: permita a janela e tente de novo.",
  "problem.token-failed":
    "Esta página não conseguiu dizer quem está conectado, por isso nada foi enviado. O que você digitou foi mantido: tente novamente ou avise quem administra a página.",
  "problem.wrong-service":
    "Nenhum serviço de licenças responde no endereço configurado. Nada foi alterado: avise quem o configurou.",
  "problem.nothing-kept":
    "Esta página não pode guardar nada ou não tem mais espaço. {tried, select, buying {Nada foi comprado} sending {Nada foi enviado} other {Nada foi alterado}}: permita que ela armazene dados e tente novamente.",
  "problem.part-missing":
    "Não foi possível carregar uma parte do Seatmeter. Nada se perdeu: verifique a sua conexão e tente novamente.",
  "problem.own-fault":
    "O Seatmeter cometeu um erro. O que você digitou foi mantido: recarregue a página e tente novamente.",
  "problem.extension-updated": "O Seatmeter foi atualizado. Nada se perdeu: recarregue a página.",
  "problem.not-pressed": "Nada foi enviado: pressione o próprio botão, com o mouse, um dedo ou o teclado.",
  "dialog.signed_out_title": "Você não está conectado",
  "dialog.signed_out": "O que você digitou foi mantido. Entre no help desk e tente novamente.",

  "quantities.additional": "Licenças adicionais",
  "quantities.additional_of": "Licenças adicionais: {name}",
  "quantities.total_of": "Licenças no total: {name}",
  "quantities.one_more": "Uma a mais",
  "quantities.one_fewer": "Uma a menos",
  "quantities.one_more_of": "Uma a mais: {name}",
  "quantities.one_fewer_of": "Uma a menos: {name}",
  "quantities.readback":
    "{now, number} agora + {add, number} = <b>{total, plural, one {# licença} other {# licenças}}</b>",
  "quantities.expected.empty":
    "Digite {mode, select, total {quantas licenças deve haver no total} other {quantas licenças adicionar}}: um número inteiro de {min, number} a {max, number}.",
  "quantities.expected.not_whole":
    "As licenças são inteiras: digite um número sem decimais, de {min, number} a {max, number}.",
  "quantities.expected.negative":
    "{mode, select, total {Não pode haver menos de zero: digite um número} other {Não é possível remover licenças aqui: digite um número}} de {min, number} a {max, number}.",
  "quantities.expected.too_small": "Adicione pelo menos uma licença, no máximo {max, number}.",
  "quantities.expected.too_large":
    "{mode, select, total {Pode haver no máximo {max, number} licenças.} other {É possível adicionar no máximo {max, number} licenças de cada vez.}}",
  "quantities.expected.not_a_number":
    "Isso não é um número: digite {mode, select, total {quantas licenças deve haver no total} other {quantas licenças adicionar}}, de {min, number} a {max, number}.",
  "quantities.expected.ambiguous":
    "Isso pode significar dois números diferentes: digite apenas algarismos, por exemplo 1000.",
  "quantities.total_question":
    "Você tem {now, number}. Adicionar mais {add, number} ({total, number} no total) ou mais {fewer, number} ({add, number} no total)?",
  "quantities.total_question_of":
    "{name}: você tem {now, number}. Adicionar mais {add, number} ({total, number} no total) ou mais {fewer, number} ({add, number} no total)?",
  "quantities.total_more": "Adicionar mais {count, number}",
  "quantities.included": "O que está incluído",
  "quantities.included_group":
    "{name}: {products} sempre têm o mesmo número de licenças, por isso cada produto passa de {from, number} para {to, number}.",
  "quantities.included_one": "Somente {name}: nenhum outro produto precisa ter o mesmo número de licenças.",
  "quantities.included_price_month":
    "{price} por mês {count, plural, one {por este produto} =2 {pelos dois juntos} other {pelos # juntos}}, sem impostos.",
  "quantities.included_price_year":
    "{price} por ano {count, plural, one {por este produto} =2 {pelos dois juntos} other {pelos # juntos}}, sem impostos.",
  "quantities.full_form": "Comprar para produtos individuais",
  "quantities.short_form": "Voltar ao carrinho simplificado",
  "quantities.why_full":
    "A sua assinatura tem {count, plural, one {# produto ou complemento} other {# produtos e complementos}}; o carrinho simplificado vai até {limit, number}.",
  "quantities.product": "Produto",
  "quantities.now": "Agora",
  "quantities.add": "Adicionar",
  "quantities.total": "No total",
  "quantities.after": "Depois",
  "quantities.change": "Diferença",
  "quantities.each_month": "Cada uma, por mês",
  "quantities.each_year": "Cada uma, por ano",
  "quantities.add_on": "complemento",
  "quantities.together": "{products} mudam juntos",
  "quantities.sold_by_sales": "Vendido apenas pela equipe de vendas.",
  "quantities.contact_sales_for": "Falar com vendas sobre {name}",
  "quantities.nothing": "Pelo menos um número deve ser maior que 0.",

  "cart.title": "Adicionar mais licenças",
  "cart.loading": "Lendo a sua assinatura…",
  "cart.failed_title": "Não é possível ler a sua assinatura",
  "cart.seller": "Seatmeter · vendido por {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer": "Faturado para {payer}",
  "cart.cancel": "Cancelar",
  "cart.back": "Voltar",
  "cart.back_to_form": "Voltar ao formulário",

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
  "cart.renewal_month":
    "{amount} por mês, {change} {direction, select, less {a menos do que agora} other {a mais do que agora}}",
  "cart.renewal_year":
    "{amount} por ano, {change} {direction, select, less {a menos do que agora} other {a mais do que agora}}",
  "cart.lock_customer": "Você pode remover licenças a qualquer momento (com efeito em {date}).",
  "cart.lock_sales":
    "Estas licenças permanecem até {date}; neste tipo de conta, somente a equipe de vendas pode removê-las.",
  "cart.pricing": "Calculando o preço…",
  "cart.repriced": "O preço anterior expirou depois de 15 minutos. Este é o novo.",
  "cart.no_price": "Digite um número para ver o preço.",
  "cart.until": "Até {date}",
  "cart.at_renewal": "na renovação",
  "cart.subtotal": "Subtotal",
  "cart.subtotal_days": "Subtotal, pelos {days, number} dias de {whole, number} que restam até {date}",
  "cart.subtotal_time": "Subtotal, pelo tempo restante até {date}",
  "cart.no_change": "Altere um número para ver quanto custa.",
  "cart.update": "Atualizar assinatura",
  "cart.submit": "Enviar pedido",

  "cart.undo": "Desfazer esta compra",
  "cart.undo_until": "Você pode desfazer esta compra até {time}, enquanto as novas licenças não forem usadas.",

  "cart.waiting_title": "A sua compra está em andamento",
  "cart.waiting":
    "{changes} por {amount}, compra confirmada às {time}. As licenças poderão ser usadas quando a compra terminar.",
  "cart.unknown_title": "Estamos verificando a sua compra",
  "cart.unknown":
    "Não chegou resposta à sua compra ({changes} por {amount}, confirmada às {time}). Ela será feita uma única vez; não a repita.",
  "cart.closing_safe": "Você pode fechar sem risco: continuamos verificando e avisaremos como terminou.",
  "cart.check_now": "Verificar agora",
  "cart.action_title": "O seu banco pede uma confirmação",
  "cart.action":
    "Confirme {amount} com o seu provedor de pagamentos. As licenças são adicionadas logo em seguida; você pode fechar sem risco.",
  "cart.action_open": "Abrir a confirmação",
  "cart.declined_title": "Nada foi comprado",
  "cart.try_again": "Voltar à quantidade",
  "cart.refused_title": "Isso não pode ser comprado aqui",
  "cart.new_numbers": "Enquanto você decidia, a assinatura mudou: {changes}. Nada foi comprado: veja o novo preço.",

  "confirm.opening_title": "Abrindo a janela do Seatmeter…",
  "confirm.in_window_title": "Confirme na janela do Seatmeter",
  "confirm.in_window": "{changes} por {amount}. Confira e confirme na janela do Seatmeter: até lá, nada é comprado.",
  "confirm.pressed": "Você confirmou {changes} por {amount}.",
  "confirm.show_window": "Mostrar a janela",
  "confirm.window_closed": "A janela do Seatmeter foi fechada antes da confirmação. Nada foi comprado.",
  "confirm.window_taken": "Outra compra está agora na janela do Seatmeter. Esta não foi feita.",

  "review.title": "Revise a sua compra",
  "review.title_change": "Revise a alteração",
  "review.summary": "<b>{add, plural, one {# licença} other {# licenças}}</b> de {name}, <b>{amount}</b> hoje",
  "review.month":
    "Você terá {to, number} em vez de {from, number}: {change} a mais por mês a partir de {date}, com impostos.",
  "review.year":
    "Você terá {to, number} em vez de {from, number}: {change} a mais por ano a partir de {date}, com impostos.",
  "review.undo":
    "Você pode desfazer esta compra por {minutes, plural, one {# minuto} other {# minutos}}, enquanto as novas licenças não forem usadas.",
  "review.confirm": "Confirmar compra",
  "review.confirming": "Comprando…",
  "review.confirm_change": "Confirmar alteração",
  "review.change_now": "<b>{name}</b>: {from, number} → {to, number}, por {amount} sem impostos",
  "review.change_at_renewal": "<b>{name}</b>: {from, number} → {to, number}, a partir de {date}",
  "review.amount_today": "<b>{amount}</b> hoje",
  "review.note": "Observação",
  "review.note_hint": "Opcional: pedido de compra, centro de custo",
  "review.note_too_long": "No máximo {max, number} caracteres: encurte a observação.",
  "review.guard_too_soon":
    "Foi mais rápido do que alguém consegue ler. Nada foi comprado: verifique o valor e pressione novamente.",
  "review.guard_not_pressed": "Quem pressionou o botão foi a página, não você. Nada foi comprado.",

  "demotions.count": "{count, plural, one {# pessoa perderia a licença} other {# pessoas perderiam a licença}}",
  "demotions.why":
    "Em {date} restariam menos licenças do que as que estão em uso. Estas pessoas perderiam a sua, na ordem escolhida nas configurações da conta. Libere licenças até lá e ninguém perderá a sua.",
  "demotions.end_user": "<b>{name}</b> passaria a ser usuário final",
  "demotions.products": "<b>{name}</b> perderia: {products}",
  "demotions.tickets": "{count, plural, one {# ticket aberto} other {# tickets abertos}}",
  "demotions.acknowledge": "Vi quem perderia a licença",
  "demotions.more": "Mostrar todas as {count, number} pessoas",

  "approval.approve": "Aprovar",
  "approval.title": "Aprovar uma solicitação",
  "approval.asked_by": "<b>{name}</b> fez a solicitação em {date}",
  "approval.asked_by_nobody": "Uma pessoa cujo nome não é mais mantido fez a solicitação em {date}",
  "approval.needed_by": "Necessárias até {date}",
  "approval.price_changed":
    "Uma licença tem agora um preço diferente do que tinha quando a solicitação foi feita: na época, o valor era {amount}.",
  "approval.decline": "Recusar",
  "approval.decline_title": "Recusar esta solicitação",
  "approval.decline_reason": "Motivo",
  "approval.decline_hint": "Obrigatório. Quem fez a solicitação o lê.",
  "approval.decline_too_long": "No máximo {max, number} caracteres: encurte o motivo.",
  "approval.declined": "A solicitação foi recusada, e quem a fez saberá por quê.",
  "approval.declining": "Recusando…",
  "approval.asked_line": "<b>{name}</b>: {add, plural, one {# licença a mais} other {# licenças a mais}}",
  "approval.asked_change":
    "<b>{name}</b>: {add, plural, one {# licença a mais} other {# licenças a mais}}, {from, number} → {to, number}",
  "approval.forward": "Encaminhar para vendas",
  "approval.forward_why":
    "Estas licenças são compradas por meio do seu representante de vendas: encaminhe a solicitação, e o formulário para vendas será preenchido com ela.",

  "ask.loading": "Lendo a sua assinatura…",
  "ask.failed_title": "Não é possível ler a sua assinatura",
  "ask.cancel": "Cancelar",
  "ask.back": "Voltar",
  "ask.back_to_form": "Voltar ao formulário",
  "ask.none_left": "{purchased, plural, one {A única licença está em uso.} other {Todas as # licenças estão em uso.}}",
  "ask.some_left": "{left, plural, one {Resta # licença} other {Restam # licenças}} de {purchased, number}.",
  "ask.decide":
    "{count, plural, one {Você pode solicitar mais: {names} decide.} other {Você pode solicitar mais: {names} decidem.}}",
  "ask.somebody_decides":
    "Você pode solicitar mais: o responsável pela conta e os administradores de faturamento decidem.",
  "ask.decider_owner": "<b>{name}</b> (responsável pela conta)",
  "ask.decider_billing_admin": "<b>{name}</b> (administrador de faturamento)",
  "ask.more_people": "{count, plural, one {mais # pessoa} other {mais # pessoas}}",
  "ask.not_here": "Nesta conta, as licenças não podem ser alteradas aqui. Com quem você pode falar:",
  "ask.sales_person": "O seu representante de vendas é <b>{name}</b>.",
  "ask.sales_nobody": "O suporte ao cliente coloca você em contato com o seu representante de vendas.",
  "ask.support": "O suporte ao cliente responde a perguntas sobre a sua assinatura.",
  "ask.deciders": "Quem decide sobre as licenças: {names}.",
  "ask.subscription_hint":
    "Você pode alterar o número de licenças na página Assinatura{backTo, select, form {; o seu formulário foi mantido} other {}}.",
  "ask.nothing":
    "A sua função não pode adicionar licenças aqui. O responsável pela conta ou um administrador de faturamento pode{backTo, select, form {; o seu formulário foi mantido} other {}}.",

  "request.full_form": "Escolher produtos individuais",
  "request.reason": "Motivo",
  "request.reason_hint": "Visto por quem decide, com o seu nome.",
  "request.reason_too_long": "No máximo {max, number} caracteres: encurte o texto.",
  "request.needed_by": "Para quando",
  "request.optional": "opcional",
  "request.needed_by_expected": "Escolha um dia de {first} a {last}, ou nenhum.",
  "request.hint":
    "{backTo, select, form {O seu formulário foi mantido. Avisaremos assim que decidirem.} other {Avisaremos assim que decidirem.}}",
  "request.sending": "Enviando a solicitação…",
  "request.once": "O que você digitou foi mantido; se pressionar de novo, a solicitação é feita uma única vez.",
  "request.open_title": "A sua solicitação de licenças",
  "request.ended_title": "A sua solicitação terminou",
  "request.ask_more": "Solicitar mais",
  "request.cancel": "Cancelar solicitação",
  "request.cancelling": "Cancelando…",
  "request.line": "{add, plural, one {# licença} other {# licenças}} de {name}",
  "request.pending": "Solicitação enviada. O responsável pela conta ou um administrador de faturamento decide.",
  "request.pending_named": "Solicitação enviada para {names}.",
  "request.approving": "Está sendo aprovada e paga neste momento.",
  "request.approved": "Aprovada: as licenças já estão disponíveis.",
  "request.approved_named": "{name} aprovou: as licenças já estão disponíveis.",
  "request.approved_by_itself":
    "Aprovada na hora: há licenças livres suficientes e, para elas, a sua conta não precisa de nenhuma decisão.",
  "request.undone": "Tinha sido aprovada, mas a compra foi desfeita: estas licenças não existem mais.",
  "request.forwarded": "Encaminhada ao representante de vendas, que adicionará as licenças.",
  "request.forwarded_named": "{name} encaminhou ao representante de vendas, que adicionará as licenças.",
  "request.declined": "Recusada.",
  "request.declined_named": "{name} recusou: {reason}",
  "request.cancelled": "Você a cancelou.",
  "request.expired": "Ninguém decidiu até {date}, por isso ela terminou. Você pode solicitar novamente.",
  "request.superseded": "Foi unida a uma solicitação mais recente.",
  "request.met": "Nesse meio-tempo foram compradas licenças: as que você solicitou já estão disponíveis.",
  "request.met_named": "Nesse meio-tempo {name} comprou licenças: as que você solicitou já estão disponíveis.",
  "request.merged":
    "{count, plural, one {{names} também solicita o mesmo: é uma única solicitação.} other {{names} também solicitam o mesmo: é uma única solicitação.}}",
  "request.needed_by_day": "Necessárias até {date}",
  "request.expires": "Se ninguém decidir, termina sozinha em {date}",

  "ticket.title": "O seu ticket de licenças",
  "ticket.loading": "Procurando os seus tickets…",
  "ticket.where": "Será criado um ticket no seu help desk. Quem atende os tickets o vê, com o seu nome.",
  "ticket.reason_hint": "Aparece no ticket.",
  "ticket.hint":
    "{backTo, select, form {O seu formulário foi mantido. A resposta chega no ticket.} other {A resposta chega no ticket.}}",
  "ticket.subject": "{add, plural, one {# licença de agente a mais} other {# licenças de agente a mais}}",
  "ticket.body": "{name} pede {add, plural, one {# licença de agente a mais} other {# licenças de agente a mais}}.",
  "ticket.open": "Criado em {date}: quem atende os tickets responde nele.",
  "ticket.solved": "Resolvido.",
  "ticket.link": "Abrir o ticket {id}",

  "sales.title": "Falar com vendas",
  "sales.name": "Nome",
  "sales.name_missing": "Digite o seu nome.",
  "sales.name_wrong": "No máximo 200 caracteres: encurte o nome.",
  "sales.email": "E-mail",
  "sales.email_missing": "Digite o endereço de e-mail em que a equipe de vendas pode falar com você.",
  "sales.email_wrong": "Digite um único endereço de e-mail, por exemplo nome@example.com.",
  "sales.phone": "Telefone",
  "sales.phone_wrong": "Digite um número de telefone, por exemplo +39 02 1234567.",
  "sales.optional": "opcional",
  "sales.message": "Mensagem",
  "sales.message_missing": "Escolha quantas licenças ou escreva o que você deseja.",
  "sales.message_wrong": "No máximo 2.000 caracteres: encurte a mensagem.",
  "sales.hint":
    "{backTo, select, form {O seu formulário foi mantido. Avisaremos quando a equipe de vendas fizer o pedido e quando as licenças estiverem disponíveis.} other {Avisaremos quando a equipe de vendas fizer o pedido e quando as licenças estiverem disponíveis.}}",
  "sales.send": "Enviar para vendas",
  "sales.pass_on": "Encaminhar para vendas",
  "sales.sending": "Enviando…",
  "sales.once": "O que você digitou foi mantido; se enviar de novo, chega uma única vez.",
  "sales.sent_title": "Enviado para vendas",
  "sales.arrived_title": "As suas licenças já estão disponíveis",
  "sales.reference": "Número de referência",
  "sales.copy": "Copiar",
  "sales.copied": "Copiado.",
  "sales.not_copied": "Não foi possível copiar. Selecione o número.",
  "sales.sent": "Enviado em {date}; o seu representante de vendas entrará em contato.",
  "sales.sent_named": "Enviado em {date}; {name} entrará em contato.",
  "sales.ordered":
    "Em {date}, a equipe de vendas fez o pedido. As licenças poderão ser usadas assim que estiverem disponíveis.",
  "sales.arrived": "Em {date}, as licenças foram adicionadas.",
  "sales.line_total": "{total, plural, one {# licença no total} other {# licenças no total}} de {name}",
  "sales.told": "Avisaremos quando a equipe de vendas fizer o pedido e quando as licenças estiverem disponíveis.",
  "sales.write_more": "Escrever novamente",

  "inbox.title": "Solicitação de licenças",
  "inbox.heading": "{count, plural, one {# solicitação para decidir} other {# solicitações para decidir}}",
  "inbox.own": "As suas solicitações",
  "inbox.asks": "{count, plural, one {{names} solicita {lines}} other {{names} solicitam {lines}}}",
  "inbox.price": "Quando a solicitação foi feita: {due} a pagar na hora, depois {change} a mais em cada renovação",
  "inbox.price_changed":
    "Quando a solicitação foi feita: {due} a pagar na hora, depois {change} a mais em cada renovação; desde então os preços mudaram",
  "inbox.review": "Revisar",
  "inbox.decline": "Recusar",
  "inbox.reason": "Motivo",
  "inbox.reason_hint": "Obrigatório. Quem fez a solicitação o vê, com o seu nome.",
  "inbox.decline_request": "Recusar solicitação",
  "inbox.declining": "Recusando…",
  "inbox.keep": "Voltar",
  "inbox.declined_title": "A solicitação foi recusada",
  "inbox.declined_told": "Quem a fez será avisado, com o motivo que você deu.",
  "inbox.failed": "Não foi possível ler as solicitações.",

  "notice.asks_title":
    "{count, plural, one {{names} solicita {add, plural, one {# licença} other {# licenças}}} other {{names} solicitam {add, plural, one {# licença} other {# licenças}}}}",
  "notice.asks_more":
    "{count, plural, one {Mais # solicitação aguarda a sua decisão.} other {Mais # solicitações aguardam a sua decisão.}}",
  "notice.asks_needed_by": "Necessárias até {date}",
  "notice.request_approved": "{add, plural, one {# licença foi adicionada} other {# licenças foram adicionadas}}",
  "notice.request_declined": "A sua solicitação foi recusada",
  "notice.request_forwarded": "A sua solicitação está com a equipe de vendas",
  "notice.request_ended": "A sua solicitação terminou",
  "notice.request_undone": "As licenças que você solicitou não existem mais",
  "notice.sales_ordered": "A equipe de vendas fez o seu pedido",
  "notice.sales_arrived": "As suas licenças já estão disponíveis",
  "notice.sales_reference": "Número de referência {reference}",

  "page.connected": "Conectado como {name} · {account}",
  "page.signed_out": "Ninguém entrou aqui. Entre no help desk ou pressione Conectar.",
  "page.not_read": "Ainda não há números: abra o help desk ou atualize.",

  "options.title": "Opções do Seatmeter",
  "options.desks": "Help desks conectados",
  "options.desks_none": "Nenhum help desk está conectado ainda. Adicione o seu abaixo.",
  "options.service": "Serviço de licenças: {address}",
  "options.service_of_page": "Serviço de licenças indicado pela página do help desk: {address}",
  "options.without_service":
    "Nenhum serviço de licenças está conectado. Os números vêm do próprio help desk, e as licenças são compradas na página de assinatura dele.",
  "options.total_label": "Licenças desta conta",
  "options.total_hint": "Como diz a página de assinatura.",
  "options.total_error": "Digite um número inteiro de 1 a {max, number}.",
  "options.total_save": "Salvar número",
  "options.total_entered": "Informado em {date}.",
  "options.remove": "Remover {desk}",
  "options.add_title": "Adicionar um help desk",
  "options.managed": "Definido pela sua organização.",
  "options.ways": "De onde vêm os números",
  "options.way_alone": "Só o meu help desk",
  "options.way_alone_text":
    "O Seatmeter conta no próprio help desk quem usa uma licença. As demais são compradas na página de assinatura do help desk.",
  "options.way_service": "Temos um serviço de licenças",
  "options.way_service_text":
    "Ele sabe o que foi comprado, vende mais licenças no próprio formulário e recebe as solicitações.",
  "options.desk_label": "Endereço do help desk",
  "options.desk_hint": "Por exemplo acme.zendesk.com.",
  "options.desk_error": "Digite o endereço do seu help desk, por exemplo acme.zendesk.com.",
  "options.service_label": "Endereço do serviço de licenças",
  "options.service_hint": "Fornecido por quem administra o serviço.",
  "options.service_error": "Digite um endereço que comece com https://, por exemplo https://seats.example.com.",
  "options.add": "Adicionar help desk",
  "options.checking": "Consultando o serviço de licenças…",
  "options.asking_desk": "Consultando o help desk…",
  "options.not_a_desk":
    "Em {address} não responde nenhum help desk que o Seatmeter conheça, por isso nada foi salvo. Verifique o endereço.",
  "options.no_access":
    "O navegador não tem permissão para acessar {address}, por isso nada foi salvo. Pressione o botão novamente para permitir.",
  "options.issuer": "As pessoas entram em {address}.",
  "options.issuer_check":
    "A partir de agora, as pessoas de {desk} entram por lá e por nenhum outro lugar. Se você não conhece esse endereço, pare aqui e pergunte a quem administra o serviço de licenças.",
  "options.issuer_access": "O navegador pedirá que você permita também esse endereço.",
  "options.confirm": "Sim, adicionar",
  "options.not_known":
    "O serviço de licenças em {address} não conhece este help desk. Quem o administra precisa configurar a conta primeiro.",
  "options.added": "{desk} foi adicionado.",
  "options.removed": "{desk} foi removido, e o que estava salvo dele saiu deste navegador.",
  "options.preferences": "Neste navegador",
  "options.language": "Idioma",
  "options.language_host": "Como o help desk",
  "options.pace": "Com que frequência procurar mudanças",
  "options.pace_service": "Como o serviço pede",
  "options.pace_minutes": "{minutes, plural, one {No máximo a cada minuto} other {No máximo a cada # minutos}}",
  "options.saved": "Salvo. As páginas abertas acompanham quando forem recarregadas.",
  "options.privacy_title": "Privacidade",
  "options.privacy":
    "O serviço de licenças, se você conectar um, sabe quem você é no help desk e o que você pede a ele. Nada mais sai deste navegador, e do que você digita no help desk só são lidos o tipo de usuário e a função.",

  "welcome.title": "Boas-vindas ao Seatmeter",
  "welcome.intro":
    "Veja quantas licenças de agente restam, no próprio formulário em que alguém é adicionado. Qual é o seu help desk?",
  "welcome.result": "Suas licenças",
  "welcome.sign_in": "Ninguém entrou neste help desk. Abra-o e entre: os números aparecem aqui.",
  "welcome.next":
    "O medidor agora fica no formulário que adiciona um usuário e atrás do botão do Seatmeter na barra de ferramentas. Recarregue as páginas do help desk que já estavam abertas.",
  "welcome.options": "Adicionar outro help desk ou mudar o número nas opções",
  "welcome.permissions": "Para que servem as permissões do navegador",
  "welcome.permission_desks":
    "<b>Páginas do seu help desk:</b> o medidor fica ali, e o help desk informa quem entrou e quantas licenças estão em uso.",
  "welcome.permission_storage":
    "<b>Armazenamento:</b> suas configurações, os últimos números e as compras em andamento ficam neste navegador.",
  "welcome.permission_alarms":
    "<b>Alarmes:</b> os números são lidos de novo de tempos em tempos enquanto uma página do help desk está aberta.",
  "welcome.permission_notifications":
    "<b>Notificações:</b> você é avisado quando a última licença é usada e quando uma solicitação é feita ou decidida.",
  "welcome.permission_identity":
    "<b>Identidade:</b> quem entrou no help desk entra no serviço de licenças dele sem senha.",
  "welcome.permission_scripting":
    "<b>Scripts:</b> o que mostra o medidor só entra em uma página do help desk quando é necessário ali.",
  "welcome.permission_addresses":
    "<b>Outros endereços:</b> nenhum, até você adicionar um. O navegador então pede só esse endereço.",

  "window.for": "Para {account}, em {host}",
  "window.replaced": "Você escolheu outra compra: é esta. A que estava aqui antes não foi feita.",
  "window.reading": "Calculando o preço…",
  "window.failed_title": "Não é possível mostrar",
  "window.nothing_title": "Não há nada para confirmar aqui",
  "window.nothing": "Nada foi comprado. Comece de novo no help desk ou pela barra de ferramentas.",
  "window.person_title": "Outra pessoa está conectada",
  "window.person": "Você saiu do help desk, ou outra pessoa entrou. Nada foi comprado.",
  "window.decided_title": "Esta solicitação já foi decidida",
  "window.decided": "Alguém decidiu antes de você. Nada foi comprado aqui.",

  "popup.title": "Licenças",
  "popup.none": "Nenhum help desk está aberto nem conectado. Abra o seu ou conecte-o nas opções.",
  "popup.options": "Opções",
  "popup.connected": "Conectado como {name}",
  "popup.open_desk": "Abrir o help desk",
  "popup.refresh": "Atualizar",
  "popup.may_not_see": "A sua função não vê quantas licenças restam.",
  "popup.missing":
    "O Seatmeter não encontra {place} na página da central de suporte. Copie o relatório abaixo e envie para quem cuida do Seatmeter.",
  "check.heading": "Autoverificação",
  "check.found": "Encontrado: {place}",
  "check.not_found": "Não encontrado: {place}. Procurado com:",
  "check.table": "Seletores e palavras de {date}",
  "check.copy": "Copiar relatório",
  "check.copied": "Copiado.",
  "check.not_copied": "Não foi possível copiar. O texto abaixo está selecionado: copie-o você mesmo.",
  "check.add_button": "o botão +Adicionar",
  "check.add_form": "o formulário de novo usuário",
  "check.team_members": "“Licenças restantes”",
  "check.wizard": "as etapas de um novo membro da equipe",
  "check.profile": "a função de uma pessoa",
  "check.member_page": "as funções de um membro nos produtos",
  "popup.refused":
    "O Seatmeter recusou {count, plural, one {# mensagem que não veio} other {# mensagens que não vieram}} das próprias páginas.",
  "popup.trend": "{change} em {days, plural, one {# dia} other {# dias}}",
  "options.settings":
    "Limiares, limites e regras de aprovação pertencem à conta: o responsável por ela e os administradores de faturamento os definem em Gerenciar assinatura.",

  "subscription.brand": "Seatmeter · {account}",
  "subscription.sold_by": "Vendido por {seller}",
  "subscription.sections": "Partes desta página",
  "subscription.section_overview": "Assinatura",
  "subscription.section_usage": "Uso",
  "subscription.section_people": "Pessoas",
  "subscription.section_ledger": "Registro",
  "subscription.section_settings": "Configurações",
  "subscription.in_desk": "Página Assinatura no seu help desk",
  "subscription.choose": "A assinatura de qual help desk?",
  "subscription.choose_none": "Nenhum help desk está conectado. Abra o seu e entre, ou conecte-o nas opções.",
  "subscription.unknown_desk":
    "O Seatmeter não está conectado a este help desk. Abra-o e entre, ou conecte-o nas opções.",
  "subscription.reading": "Lendo…",
  "subscription.no_access": "A sua função não vê a assinatura.",
  "subscription.changed_person": "Agora há outra pessoa conectada no help desk. Esta página mostra o que ela pode ver.",
  "subscription.show_people": "Mostrar todos",
  "subscription.more": "Carregar mais",
  "subscription.shown": "{count, plural, one {Mostrando #; há mais} other {Mostrando #; há mais}}",
  "subscription.shown_all": "{count, plural, one {# no total} other {# no total}}",
  "subscription.unknown": "não se sabe",

  "subscription.licenses": "Licenças",
  "subscription.product": "Produto",
  "subscription.bought": "Compradas",
  "subscription.in_use": "Em uso",
  "subscription.available": "Disponíveis",
  "subscription.each_month": "Cada uma, por mês",
  "subscription.each_year": "Cada uma, por ano",
  "subscription.addon": "Complemento",
  "subscription.sales_only": "Vendido apenas pela equipe de vendas",
  "subscription.moves_together": "{count, plural, one {# produto} other {# produtos que mudam juntos}}",
  "subscription.moves_why":
    "{name}: {products} sempre têm o mesmo número de licenças, por isso são comprados e removidos juntos. “Em uso” conta o produto que mais pessoas usam.",
  "subscription.product_used": "{name}: {used, number} de {purchased, number} em uso",
  "subscription.product_unknown": "{name}: não se sabe quantas estão em uso",
  "subscription.not_followed":
    "O Seatmeter não consegue acompanhar o help desk no momento; estes números podem estar desatualizados. Quem opera o serviço de licenças pode ver o motivo.",
  "subscription.not_counted": "Ainda não se sabe quantas estão em uso.",
  "subscription.seats_unknown": "Neste momento não se sabe quantas estão em uso.",
  "subscription.has_purchase":
    "Uma compra sua está em andamento ou terminou desde a sua última visita. “Gerenciar” mostra como ela está.",
  "subscription.manage": "Gerenciar",
  "subscription.may_change":
    "Adicione licenças na hora ou remova algumas na próxima renovação. Você vê o preço antes de comprar.",
  "subscription.may_add": "Adicione o número de licenças de que precisa. Você vê o preço antes de enviar o pedido.",
  "subscription.no_manage": "Esta conta não permite alterar licenças aqui. Estas pessoas podem ajudar:",
  "subscription.reads_only": "A sua função apenas lê a assinatura. Estas pessoas podem alterá-la:",
  "subscription.sales_person": "<b>{name}</b> (representante de vendas)",
  "subscription.deciders": "Estas pessoas podem adicionar licenças:",
  "subscription.support": "Suporte ao cliente",

  "subscription.renewal": "Próxima renovação",
  "subscription.in_days": "{days, plural, =0 {é hoje} one {em # dia} other {em # dias}}",
  "subscription.renews_month": "{amount} com impostos pelo próximo mês, se nada mudar",
  "subscription.renews_year": "{amount} com impostos pelo próximo ano, se nada mudar",
  "subscription.reduce_before":
    "Remova o que você não precisa antes de {date}; a partir daí, o número permanece até a renovação seguinte.",
  "subscription.reduce_others":
    "As licenças podem ser removidas até {date}; a partir daí, o número permanece até a renovação seguinte.",
  "subscription.reduce_sales":
    "Somente a equipe de vendas pode reduzir o número, antes de {date}; o suporte ao cliente coloca você em contato.",
  "subscription.reduce_sales_named":
    "Somente a equipe de vendas pode reduzir o número, antes de {date}; fale com {name}.",
  "subscription.peaks": "Máximo em uso desde a última renovação",
  "subscription.peak": "{peak, number} de {purchased, number}",

  "subscription.waiting": "Aguardando a renovação",
  "subscription.removes":
    "{name}: {count, plural, one {# licença a menos} other {# licenças a menos}} a partir de {date}",
  "subscription.adds": "{name}: {count, plural, one {# licença a mais} other {# licenças a mais}} a partir de {date}",
  "subscription.ordered_by": "Pedido por {name} em {date}",
  "subscription.keep": "Manter as licenças",
  "subscription.do_not_add": "Não adicionar",
  "subscription.kept": "Cancelado: {name} mantém {count, plural, one {a sua # licença} other {as suas # licenças}}.",
  "subscription.not_added":
    "Cancelado: {name} não receberá {count, plural, one {# licença} other {# licenças}} na renovação.",
  "subscription.would_lose":
    "{count, plural, one {Com as pessoas de hoje, esta perderia uma licença. Libere uma antes ou mantenha-a:} other {Com as pessoas de hoje, estas # perderiam uma licença. Libere algumas antes ou mantenha-as:}}",
  "subscription.would_end_user": "passaria a ser usuário final.",
  "subscription.would_lose_product": "perderia este produto e continuaria sendo agente.",
  "subscription.open_tickets":
    "{count, plural, =0 {Nenhum ticket aberto.} one {# ticket aberto.} other {# tickets abertos.}}",
  "subscription.tickets_unknown": "Não se sabe quantos tickets abertos elas têm: consulte a página de cada pessoa.",

  "subscription.reclaimable": "Licenças que poderiam ser liberadas",
  "subscription.reclaimable_intro": "Nada é liberado daqui: quem cuida da equipe decide, no help desk.",
  "subscription.reclaimable_none": "Pelo que o help desk informou, ninguém usa uma licença sem precisar.",
  "subscription.reclaim_suspended":
    "{count, plural, one {# agente suspenso ainda usa uma licença: use essa em vez de comprar.} other {# agentes suspensos ainda usam uma licença: use essas em vez de comprar.}}",
  "subscription.reclaim_others":
    "{count, plural, one {# licença poderia ser liberada: use-a em vez de comprar.} other {# licenças poderiam ser liberadas: use-as em vez de comprar.}}",
  "subscription.evidence_suspended": "Suspenso, e ainda usa uma licença.",
  "subscription.evidence_product_role":
    "{because, select, chat {Usa uma licença só por causa de uma função no Chat.} explore_admin {Usa uma licença só por causa de uma função de administrador no Explore.} explore_editor {Usa uma licença só por causa de uma função de editor no Explore.} guide {Usa uma licença só por causa de uma função no Guide (Knowledge).} talk {Usa uma licença só por causa de uma função no Talk.} other {Tem uma função que não precisa de licença, e usa uma.}}",
  "subscription.evidence_idle":
    "{days, plural, one {Não trabalha há # dia (desde {date}).} other {Não trabalha há # dias (desde {date}).}}",
  "subscription.seats_in": "Licenças: {products}",
  "subscription.seat_saves": "Economiza {amount} por ano depois que a licença for removida",

  "usage.runway": "Quanto vão durar",
  "usage.show": "Mostrar o uso",
  "usage.runs_out": "Acabam por volta de {date}",
  "usage.none_left": "Já não resta nenhuma",
  "usage.too_little_history": "Ainda é cedo para dizer",
  "usage.not_growing": "Não estão acabando",
  "usage.beyond_horizon": "Mais de um ano",
  "usage.method":
    "Com base em {days, plural, one {# dia} other {# máximos diários}}: a mediana do crescimento, {growth} em 30 dias, a partir das licenças em uso agora, {inUse, number} de {purchased, number}. Alguns dias fora do comum não a alteram.",
  "usage.method_none":
    "Agora estão em uso {inUse, number} de {purchased, number}. Uma tendência precisa de duas semanas de histórico, e até agora há {days, plural, one {# dia} other {# dias}}.",
  "usage.span": "Período",
  "usage.span_days": "{days, plural, one {Último # dia} other {Últimos # dias}}",
  "usage.empty": "Ainda não se sabe nada do seu uso. Ele é registrado a partir de agora, dia a dia.",
  "usage.first_day": "O gráfico começa no segundo dia.",
  "usage.chart": "Licenças de {name} em uso a cada dia, {days, plural, one {# dia} other {# dias}}",
  "usage.day": "{date}: {peak, number} de {purchased, number} em uso",
  "usage.table": "Mostrar como tabela",
  "usage.column_day": "Dia",
  "usage.legend_peak": "Máximo em uso",
  "usage.legend_purchased": "Compradas",
  "usage.legend_forecast": "Se continuar assim",

  "members.title": "Membros da equipe",
  "members.name": "Nome",
  "members.role": "Função",
  "members.products": "Usa uma licença em",
  "members.added": "Adicionado em",
  "members.tickets": "Tickets abertos",
  "members.active": "Última atividade",
  "members.never": "nunca",
  "members.none": "O help desk ainda não informou ninguém.",
  "members.suspended": "Suspenso",
  "members.no_license": "Nenhuma",
  "members.by_product_role": "por causa de uma função em um produto",
  "members.role_name":
    "{role, select, owner {Responsável pela conta} billing_admin {Administrador de faturamento} admin {Administrador geral} agent {Agente ou função personalizada} light_agent {Agente light} contributor {Função de colaborador} end_user {Usuário final} other {Função desconhecida}}",

  "ledger.title": "Tudo o que mudou",
  "ledger.save": "Baixar como CSV",
  "ledger.saving": "Preparando…",
  "ledger.at": "Quando",
  "ledger.what": "O quê e por quê",
  "ledger.who": "Quem",
  "ledger.change": "Licenças",
  "ledger.amount": "Valor com impostos",
  "ledger.none": "Nada mudou ainda.",
  "ledger.kind":
    "{kind, select, setup {{name}: configurado pelo operador} purchase {{name}: compra} undo {{name}: compra desfeita} removal {{name}: alteração na renovação} delivery {{name}: pedido por meio de vendas} other {{name}: outra alteração}}",
  "ledger.receipt": "Recibo {receipt}",
  "ledger.note": "Observação: {note}",
  "ledger.by_renewal": "Na renovação",
  "ledger.by_operator": "Serviço de licenças",
  "ledger.before_after": "{before} → {after}",

  "mails.title": "E-mails para você",
  "mails.address": "Para {address}",
  "mails.last_license": "Avisar-me quando a última licença for usada",
  "mails.saved": "Salvo.",
  "mails.no_address":
    "O serviço de licenças não conhece seu endereço de e-mail. Se você receber e-mails mesmo assim, o link em cada um deles permite cancelá-los.",
  "settings.low_threshold": "Avisar quando restar este número de licenças",
  "settings.low_threshold_hint": "Se ficar vazio, vale 2, ou 2% de todas as licenças se for mais.",
  "settings.cap": "Valor máximo de um pedido, em {currency}",
  "settings.cap_hint": "Se ficar vazio, não há limite. Não vale para os pedidos do responsável pela conta.",
  "settings.no_cap": "Sem limite",
  "settings.approval": "Solicitações de licenças",
  "settings.approval_by_hand": "Uma pessoa decide",
  "settings.approval_while_free": "Automática se houver livre",
  "settings.reminders": "Lembrar quem decide das solicitações em espera",
  "settings.renewal_notice": "Avisar da renovação com estes dias de antecedência",
  "settings.renewal_notice_hint": "No máximo 90 dias; com 0, não há aviso.",
  "settings.retention": "Manter nomes e motivos das solicitações por estes meses",
  "settings.retention_hint": "De 1 a 120 meses. Depois disso, são substituídos por identificadores.",
  "settings.show_last_active":
    "Mostrar ao responsável pela conta e aos administradores de faturamento há quanto tempo os colegas não trabalham",
  "settings.demotion_order": "Quem perderia a licença primeiro na renovação",
  "settings.demotion_order_hint": "Escolha a ordem que o help desk segue, para que as pessoas certas apareçam.",
  "settings.demotion_added": "Última pessoa adicionada",
  "settings.demotion_alphabet": "Ordem alfabética inversa",
  "settings.for_owner": "(somente o responsável pela conta altera isto)",
  "settings.whole": "Digite um número inteiro de {min, number} a {max, number}.",
  "settings.amount": "Digite um valor sem separadores de milhar, por exemplo 250 ou 250,00.",
  "settings.wrong":
    "{count, plural, one {Nada foi salvo: # entrada não pode ser lida. Acima está escrito o que se espera.} other {Nada foi salvo: # entradas não podem ser lidas. Acima está escrito o que se espera em cada uma.}}",
  "settings.save": "Salvar configurações",
  "settings.saving": "Salvando…",
  "settings.saved": "Salvo. Vale a partir de agora, para todos.",
  "settings.conflict":
    "{name} alterou as configurações enquanto você as editava ({at}). Nada foi salvo e o que você digitou foi mantido. Salve novamente para usar as suas, ou use as da outra pessoa.",
  "settings.now": "{setting}: agora {value}",
  "settings.take_theirs": "Usar as da outra pessoa",
  "settings.on": "Sim",
  "settings.off": "Não",
  "settings.usual": "O valor padrão",
  "settings.history": "Quem alterou o quê",
  "settings.history_none": "Ninguém alterou as configurações ainda.",
  "settings.changed_by": "{name}, {at}",
  "settings.changed": "{setting}: {from} → {to}",
  "settings.name_lowThreshold": "Limiar de aviso",
  "settings.name_cap": "Limite por pedido",
  "settings.name_approval": "Aprovação de solicitações",
  "settings.name_reminders": "Lembretes",
  "settings.name_retentionMonths": "Meses em que os nomes são mantidos",
  "settings.name_renewalNoticeDays": "Dias antes da renovação",
  "settings.name_showLastActive": "Última atividade dos colegas visível",
  "settings.name_demotionOrder": "Ordem de perda das licenças",

  "people.title": "Uma lista de pessoas",
  "people.intro":
    "Veja quantas licenças uma lista de pessoas requer antes de adicioná-las. Ninguém é adicionado aqui, e a lista fica neste navegador: dela só saem números.",
  "people.choose_desk": "A qual help desk elas são adicionadas?",
  "people.paste": "Cole a lista",
  "people.paste_hint":
    "Como na importação do help desk: Name, Email, Role e Restriction, separados por vírgulas, pontos e vírgulas ou tabulações. Até {most, number} pessoas.",
  "people.file": "Escolher um arquivo",
  "people.drop": "ou solte um aqui",
  "people.clear": "Recomeçar",
  "people.reading": "Lendo a lista…",
  "people.looking_up": "Verificando quem já tem uma licença…",
  "people.from_paste": "O texto que você colou",
  "people.from_file": "{name}, lido como {encoding}",
  "people.fault_empty": "Não há ninguém nesta lista.",
  "people.fault_too_large": "É grande demais para uma lista de pessoas. Exporte só a lista como CSV.",
  "people.fault_too_many":
    "Uma lista pode ter até {most, number} pessoas, e esta tem mais. Divida-a e leia cada parte separadamente.",
  "people.fault_no_email_column": "Nenhuma coluna tem endereços de e-mail. Dê nome a ela na primeira linha: Email.",
  "people.fault_unclear_columns":
    "O Seatmeter não consegue distinguir as colunas. Dê nome a cada uma na primeira linha, uma só vez: Name, Email, Role, Restriction.",
  "people.fault_open_quote":
    "Linha {line, number}: aqui se abrem aspas que nunca se fecham. Corrija isso e leia a lista de novo.",
  "people.fault_stray_quote":
    "Linha {line, number}: uma célula continua depois das aspas de fechamento. Corrija isso e leia a lista de novo.",
  "people.fault_unreadable": "O navegador não conseguiu ler {name}. Escolha-o de novo.",
  "people.problems": "{count, plural, one {# linha a conferir} other {# linhas a conferir}}",
  "people.no_email": "Linha {line, number}: sem endereço de e-mail. Não contada.",
  "people.not_an_email": "Linha {line, number}: “{text}” não é um endereço de e-mail. Não contada.",
  "people.no_role": "Linha {line, number}: sem função; não se sabe se esta pessoa usa uma licença.",
  "people.unknown_role":
    "Linha {line, number}: o Seatmeter não conhece a função “{role}” nem sabe se ela usa uma licença.",
  "people.duplicate": "Linha {line, number}: o mesmo endereço da linha {of, number}. Contado uma vez.",
  "people.other_role":
    "Linha {line, number}: o mesmo endereço da linha {of, number}, com outra função. Não se sabe qual das duas vale.",
  "people.more_problems": "{count, plural, one {E mais #.} other {E mais #.}}",
  "people.no_roles": "Nenhuma coluna tem funções; não se sabe quem usa uma licença. Adicione uma chamada Role.",
  "people.summary":
    "{people, plural, one {# pessoa} other {# pessoas}}: {least, plural, =0 {nenhuma licença necessária} one {# licença necessária} other {# licenças necessárias}}",
  "people.summary_open":
    "{people, plural, one {# pessoa} other {# pessoas}}: de {least, number} a {most, plural, one {# licença necessária} other {# licenças necessárias}}",
  "people.uses": "{count, plural, one {# usa uma licença} other {# usam uma licença}}",
  "people.free": "{count, plural, one {# não usa nenhuma} other {# não usam nenhuma}}",
  "people.have_one": "{count, plural, one {# já tem uma licença} other {# já têm uma licença}}",
  "people.unknown": "{count, plural, one {# talvez use uma} other {# talvez usem uma}}",
  "people.unknown_why": "Não se sabe se a função delas, ou o que têm em outros produtos do help desk, usa uma licença.",
  "people.role_count": "{role}: {count, number}",
  "people.end_users_free": "Usuários finais não usam uma licença.",
  "people.team_unknown": "Aqui não se sabe quem já tem uma licença: todas as pessoas contam como novas.",
  "people.left":
    "{left, plural, =0 {Nenhuma licença restante} one {# licença restante} other {# licenças restantes}} de {purchased, number}",
  "people.left_unknown": "Não se sabe quantas licenças restam; ninguém pode dizer quantas faltam.",
  "people.missing": "{count, plural, one {Falta # licença} other {Faltam # licenças}}",
  "people.missing_open": "Faltam de {least, number} a {most, plural, one {# licença} other {# licenças}}",
  "people.enough": "Restam licenças suficientes para todas as pessoas da lista.",
  "people.option": "Quantas a mais?",
  "people.option_least": "{count, number}, se nenhuma das incertas usar uma",
  "people.option_most": "{count, number}, se todas usarem uma",
  "people.most_at_once": "É possível adicionar no máximo {most, number} de cada vez.",
  "people.go_buy": "{count, plural, one {Comprar # licença} other {Comprar # licenças}}",
  "people.go_request": "{count, plural, one {Solicitar # licença} other {Solicitar # licenças}}",
  "people.go_sales":
    "{count, plural, one {Pedir # licença à equipe de vendas} other {Pedir # licenças à equipe de vendas}}",
  "people.go_manage":
    "{count, plural, one {Adicionar # em Gerenciar assinatura} other {Adicionar # em Gerenciar assinatura}}",
  "people.next_buy": "Abre o carrinho no help desk, com este número. Nada é comprado até você confirmar.",
  "people.next_request":
    "Abre o formulário no help desk, com este número; você pode dizer o motivo. Nada é enviado até você enviar.",
  "people.next_manage": "Abre Gerenciar assinatura, com este número. Nada é comprado até você confirmar.",
  "people.next_host": "Adicione-as na página de assinatura do help desk.",
  "people.next_none": "A sua função não pode comprar nem solicitar licenças. Mostre esta página a quem possa.",
  "people.unanswered":
    "Um formulário enviado antes ainda não teve resposta e vem primeiro. Envie-o de novo e volte aqui para este número.",
  "people.import_limit": "A importação do help desk aceita até {most, number} pessoas de cada vez.",
  "people.people": "Pessoa por pessoa",
  "people.email": "E-mail",
  "people.license": "Licença",
  "people.verdict": "{verdict, select, uses {Usa uma} free {Não usa nenhuma} has_one {Já tem uma} other {Não se sabe}}",
  "people.shown": "De {from, number} a {to, number} de {people, number}",
  "people.previous": "Anterior",
  "people.next": "Próxima",
};
