import type { MessageKey } from "../message-key.ts";

/**
 * Spanish, in the vendor's customary words: license licencia, agent agente, light agent agente light, contributor
 * colaborador, account owner dueño de la cuenta, billing admin administrador de facturación, end user usuario final,
 * subscription suscripción, add-on complemento, sales ventas, sales representative representante de ventas, help desk help
 * desk, seat service servicio de licencias, full and short form carrito completo y carrito simplificado. "Agregar" and
 * "administrar", as the vendor says; people are addressed as "usted".
 */
export const es: Record<MessageKey, string> = {
  "action.add": "Agregar más licencias",
  "action.connect": "Conectar",
  "action.retry": "Volver a intentar",
  "action.close": "Cerrar",
  "action.dismiss": "Descartar",
  "action.buy": "Comprar licencias",
  "action.request": "Solicitar licencias",
  "action.manage_licenses": "Administrar licencias",
  "action.manage_subscription": "Administrar suscripción",
  "action.contact_sales": "Contactar a ventas",
  "action.show": "Mostrar detalles",
  "action.enter_total": "Indicar el número",
  "action.people": "Una lista de personas…",

  "meter.name": "Licencias en uso",
  "meter.text":
    "<used>{used, number} de {purchased, plural, one {# licencia} other {# licencias}} en uso</used>, <left>{left, plural, =0 {ninguna disponible} one {queda #} other {quedan #}}</left>",
  "meter.uses":
    "{role, select, owner {Este dueño de la cuenta} billing_admin {Este administrador de facturación} admin {Este administrador} other {Este agente}} usa una; {left, plural, one {quedará #} other {quedarán #}}.",
  "meter.uses_last":
    "{role, select, owner {Este dueño de la cuenta} billing_admin {Este administrador de facturación} admin {Este administrador} other {Este agente}} usa la última licencia.",
  "meter.uses_in_product":
    "Con este rol en {product}, esta persona usa una; {left, plural, one {quedará #} other {quedarán #}}.",
  "meter.uses_last_in_product": "Con este rol en {product}, esta persona usa la última licencia.",
  "meter.keeps": "Esta persona ya usa una licencia.",
  "meter.none_left":
    "No queda ninguna licencia, y este rol usa una. Agregue más primero; el formulario se queda como está.",
  "meter.none_left_role_unknown":
    "No queda ninguna licencia. Si este rol usa una, agregue más primero; si no, no hace falta ninguna.",
  "meter.none_left_ask":
    "No queda ninguna licencia, y este rol usa una. Solicite una; el formulario se queda como está.",
  "meter.none_left_role_unknown_ask":
    "No queda ninguna licencia. Si este rol usa una, solicítela primero; si no, no hace falta ninguna.",
  "meter.role_unknown":
    "Seatmeter no sabe si este rol usa una licencia. Si la usa, {after, plural, =0 {no quedará ninguna} one {quedará #} other {quedarán #}}; si no, {left, number}.",
  "meter.light_agent":
    "Los agentes light no usan una licencia, salvo que también tengan un rol distinto de visor en Chat, Explore, Guide (Knowledge) o Talk.",
  "meter.contributor":
    "Los colaboradores no usan una licencia, salvo que también tengan un rol distinto de visor en Chat, Explore, Guide (Knowledge) o Talk.",
  "meter.end_user":
    "Los usuarios finales no usan una licencia; {left, plural, =0 {no queda ninguna} one {queda #} other {quedan #}}.",
  "meter.refused":
    "El help desk rechazó a este agente porque no queda ninguna licencia. Su formulario se conserva: agregue licencias y luego presione el mismo botón otra vez.",
  "meter.refused_before":
    "El help desk rechazó a este agente por falta de licencias. Ahora hay licencias libres: presione el mismo botón otra vez.",
  "meter.viewer_unknown":
    "No se pudo leer su rol, así que Seatmeter no sabe qué puede ofrecerle. No se perdió nada: vuelva a intentarlo o recargue la página.",
  "meter.age": "Última lectura: {age}.",
  "meter.estimate":
    "Una estimación: la lista del help desk, comparada con el número indicado en las opciones de Seatmeter.",
  "meter.not_counted":
    "{purchased, plural, one {# licencia comprada} other {# licencias compradas}}. Aún no se sabe cuántas están en uso.",
  "meter.counted": "Último recuento de personas: {age}.",
  "meter.unread": "Hasta {count, number} más pueden estar en uso: aún no se conocen todos los roles.",
  "meter.unknown": "Licencias en uso: número desconocido",
  "meter.connecting": "Leyendo cuántas licencias quedan…",
  "meter.signed_out": "Seatmeter no tiene una sesión iniciada aquí. Conéctelo para ver cuántas licencias quedan.",
  "meter.not_connected":
    "Ningún servicio de licencias está conectado a este help desk, así que no se sabe cuántas quedan.",
  "meter.updated": "Actualizado: recargue la página",
  "meter.updated_hint":
    "Seatmeter se actualizó mientras esta página estaba abierta. Guarde primero su trabajo; su formulario no se ve afectado.",

  "badge.left":
    "{left, plural, one {# <full>licencia </full><wide>libre</wide>} other {# <full>licencias </full><wide>libres</wide>}}",
  "badge.unknown": "?<full> Licencias libres: número desconocido</full>",

  "team.hint":
    "Cada dueño, administrador y agente usa una, también si está suspendido; los agentes light y los colaboradores, por regla general, no.",

  "notice.last_title": "Se asignó la última licencia",
  "notice.last_body":
    "{purchased, plural, one {La única licencia está en uso.} other {Las # licencias están en uso.}} {action, select, buy {Puede comprar más ahora, antes de que se rechace a alguien.} request {Puede solicitar más ahora, antes de que se rechace a alguien.} contact_sales {Ventas puede agregar más antes de que se rechace a alguien.} manage_subscription {Puede agregar más en la página Suscripción, antes de que se rechace a alguien.} other {El siguiente agente sería rechazado.}}",
  "notice.unknown_title": "Se está comprobando su compra",
  "notice.declined_title": "No se compró nada",

  "purchase.added":
    "{added, plural, one {# licencia agregada.} other {# licencias agregadas.}} Tenía {from, number}, ahora tiene {to, number}.",
  "purchase.receipt": "Recibo {receipt} · {amount}",
  "purchase.declined": "El pago fue rechazado. No se cobró nada y las licencias están como antes.",
  "purchase.expired": "La compra venció. No se cobró nada y las licencias están como antes.",
  "purchase.undone":
    "La compra se deshizo y el importe se reembolsará. Tiene {from, plural, one {# licencia} other {# licencias}}.",
  "purchase.checking":
    "Estamos comprobando qué pasó con su compra ({changes} por {amount}). No la repita; puede cerrar sin riesgo.",

  "purchase.change": "{name}: {from, number} → {to, number}",
  "purchase.added_lines": "Licencias agregadas. {changes}.",
  "purchase.at_renewal": "Cambios en la renovación. {changes}.",
  "purchase.undone_lines": "La compra se deshizo y el importe se reembolsará. {changes}.",
  "problem.invalid-input":
    "El servicio de licencias no pudo aceptar esos datos. Lo que escribió se conserva: cámbielo y vuelva a intentarlo.",
  "problem.idempotency-key-missing":
    "La solicitud estaba incompleta, así que {tried, select, buying {no se compró nada} sending {no se envió nada} other {no se cambió nada}}. Lo que escribió se conserva: vuelva a intentarlo.",
  "problem.not-signed-in":
    "Su sesión terminó. Lo que escribió se conserva: inicie sesión en el help desk y vuelva a intentarlo.",
  "problem.sign-in-misconfigured":
    "El inicio de sesión del help desk está mal configurado para las licencias. No se cambió nada: avise a quien administra el inicio de sesión.",
  "problem.sign-in-misconfigured.named":
    "El inicio de sesión del help desk está mal configurado para las licencias: el atributo «{claim}» no es correcto. No se cambió nada: avise a quien administra el inicio de sesión.",
  "problem.payment-declined":
    "El pago fue rechazado. No se cobró nada: revise el método de pago y vuelva a intentarlo.",
  "problem.not-permitted":
    "Su rol no lo permite aquí. No se cambió nada: consulte al dueño de la cuenta o a un administrador de facturación.",
  "problem.person-suspended":
    "Su usuario está suspendido en el help desk. No se cambió nada: consulte a un administrador del help desk.",
  "problem.not-found":
    "El servicio de licencias no conoce lo que se pidió. No se cambió nada: cierre esta ventana y vuelva a abrirla.",
  "problem.order-running":
    "Esta compra todavía está en curso. Se hará una sola vez: espere un momento y vuelva a mirar.",
  "problem.order-in-progress":
    "Otra persona está cambiando esta suscripción en este momento. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}} y lo que escribió se conserva: vuelva a intentarlo en un momento.",
  "problem.order-in-progress.named":
    "{by} está cambiando esta suscripción desde {since}. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}} y lo que escribió se conserva: vuelva a intentarlo en un momento.",
  "problem.contact-sales":
    "Estas licencias solo las vende el equipo de ventas. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}}: contacte a su representante de ventas.",
  "problem.use-subscription-page":
    "Estas licencias no se pueden comprar aquí. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}}: use la página Suscripción.",
  "problem.cap-exceeded":
    "Esto supera el límite que fijó el dueño de la cuenta. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}}: elija menos licencias o consulte al dueño.",
  "problem.acknowledgement-required":
    "Algunas personas perderían su licencia. No se cambió nada: vea quiénes serían y confírmelo.",
  "problem.undo-not-possible":
    "Este pedido ya no se puede deshacer: el plazo terminó o las licencias están en uso. No se cambió nada.",
  "problem.removal-done": "Las licencias ya se quitaron. No se cambió nada: compre nuevas si las necesita.",
  "problem.seats-in-use": "Estas licencias están en uso. No se cambió nada: libérelas primero y vuelva a intentarlo.",
  "problem.seats-exhausted": "No queda ninguna licencia. No se cambió nada: agregue licencias y vuelva a intentarlo.",
  "problem.seats-unknown":
    "Aún no se sabe quién usa licencias: no se ha contado a las personas del help desk. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}}: vuelva a intentarlo en unos minutos.",
  "problem.picture-incomplete":
    "El help desk aún no ha indicado a todas sus personas. No se cambió nada: vuelva a intentarlo en unos minutos.",
  "problem.sequence-outdated":
    "Ya hay información más reciente sobre esta persona. No se perdió nada: recargue la página.",
  "problem.request-closed":
    "Esta solicitud ya se decidió o terminó. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}}: vea en qué estado está.",
  "problem.inquiry-closed": "Este formulario ya avanzó. No se cambió nada: vea en qué estado está.",
  "problem.account-conflict":
    "La configuración de la cuenta se contradice. No se cambió nada: avise a quien administra el servicio de licencias.",
  "problem.quote-expired":
    "El precio había vencido. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}} y lo que escribió se conserva: vea el nuevo precio.",
  "problem.version-changed":
    "La suscripción cambió mientras tanto. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}} y lo que escribió se conserva: vea los nuevos números.",
  "problem.body-too-large":
    "El texto enviado es demasiado largo. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}}: acorte la nota y vuelva a intentarlo.",
  "problem.wrong-content-type":
    "El servicio de licencias no pudo leer la solicitud. No se cambió nada: recargue la página y vuelva a intentarlo.",
  "problem.idempotency-key-reused": "Esto ya se envió de otra forma y nada se hace dos veces: ábralo de nuevo.",
  "problem.group-mismatch":
    "Los productos que siempre tienen el mismo número no se pueden comprar por separado. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}}: elija un número para todos.",
  "problem.nothing-to-change":
    "Eso no cambiaría nada, así que {tried, select, buying {no se compró nada} sending {no se envió nada} other {no se cambió nada}}. Elija al menos una licencia.",
  "problem.version-missing":
    "La solicitud estaba incompleta, así que {tried, select, buying {no se compró nada} sending {no se envió nada} other {no se cambió nada}}. Lo que escribió se conserva: vuelva a intentarlo.",
  "problem.too-many-requests": "Demasiadas solicitudes. No se perdió nada: vuelva a intentarlo en un minuto.",
  "problem.too-many-requests.wait":
    "Demasiadas solicitudes. No se perdió nada: vuelva a intentarlo en {seconds, plural, one {# segundo} other {# segundos}}.",
  "problem.internal":
    "El servicio de licencias tuvo un error. Lo que escribió se conserva: vuelva a intentarlo en un momento.",
  "problem.unavailable":
    "El servicio de licencias no está disponible en este momento. Lo que escribió se conserva: vuelva a intentarlo en un momento.",
  "problem.unreachable":
    "No se puede acceder al servicio de licencias. Lo que escribió se conserva: revise su conexión y vuelva a intentarlo.",
  "problem.unreadable-answer":
    "No se puede leer la respuesta del servicio de licencias. Lo que escribió se conserva: vuelva a intentarlo en un momento.",
  "problem.unexpected-status":
    "El servicio de licencias respondió de forma inesperada. Lo que escribió se conserva: vuelva a intentarlo en un momento.",
  "problem.signed-out":
    "No tiene una sesión iniciada. Lo que escribió se conserva: inicie sesión en el help desk y vuelva a intentarlo.",
  "problem.sign-in-unreachable":
    "No se puede acceder al inicio de sesión del help desk. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}} y lo que escribió se conserva: vuelva a intentarlo en un momento.",
  "problem.issuer-changed":
    "El servicio de licencias indica ahora otra dirección para iniciar sesión, así que no se envió nada allí. Pregunte a quien administra el servicio; si el cambio es correcto, agregue de nuevo el help desk en las opciones de Seatmeter.",
  "problem.sign-in-not-trusted":
    "El inicio de sesión del help desk no dio nada destinado solo a este servicio de licencias, así que no se envió nada al servicio. Avise a quien lo administra.",
  "problem.help-desk-unknown":
    "El servicio de licencias no conoce esta dirección de su help desk. No se cambió nada: pida a quien lo administra que la agregue a su cuenta.",
  "problem.not-connected":
    "Ningún servicio de licencias está conectado a este help desk. No se cambió nada: conecte uno en las opciones de Seatmeter.",
  "problem.total-unknown":
    "Este navegador todavía no sabe cuántas licencias tiene la cuenta, así que no puede decir cuántas quedan. Indique el número en las opciones de Seatmeter.",
  "problem.person-changed":
    "Ahora hay otra persona con la sesión iniciada. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}}: cierre esta ventana y vuelva a abrirla.",
  "problem.help-desk-unavailable":
    "El help desk no dio una respuesta utilizable. Lo que escribió se conserva: vuelva a intentarlo en un momento.",
  "problem.no-window":
    "El navegador no abrió ninguna ventana para confirmar. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}}: permita la ventana e inténtelo de nuevo.",
  "problem.token-failed":
    "Esta página no pudo decir quién tiene la sesión iniciada, así que no se envió nada. Lo que escribió se conserva: vuelva a intentarlo o avise a quien administra la página.",
  "problem.wrong-service":
    "Ningún servicio de licencias responde en la dirección configurada. No se cambió nada: avise a quien la configuró.",
  "problem.nothing-kept":
    "Esta página no puede guardar nada o ya no tiene espacio. {tried, select, buying {No se compró nada} sending {No se envió nada} other {No se cambió nada}}: permítale almacenar datos y vuelva a intentarlo.",
  "problem.part-missing":
    "No se pudo cargar una parte de Seatmeter. No se perdió nada: revise su conexión y vuelva a intentarlo.",
  "problem.own-fault":
    "Seatmeter cometió un error. Lo que escribió se conserva: recargue la página y vuelva a intentarlo.",
  "problem.extension-updated": "Seatmeter se actualizó. No se perdió nada: recargue la página.",
  "problem.not-pressed": "No se envió nada: presione el propio botón, con el ratón, un dedo o el teclado.",
  "dialog.signed_out_title": "No tiene una sesión iniciada",
  "dialog.signed_out": "Lo que escribió se conserva. Inicie sesión en el help desk y vuelva a intentarlo.",

  "quantities.additional": "Licencias adicionales",
  "quantities.additional_of": "Licencias adicionales: {name}",
  "quantities.total_of": "Licencias en total: {name}",
  "quantities.one_more": "Una más",
  "quantities.one_fewer": "Una menos",
  "quantities.one_more_of": "Una más: {name}",
  "quantities.one_fewer_of": "Una menos: {name}",
  "quantities.readback":
    "{now, number} ahora + {add, number} = <b>{total, plural, one {# licencia} other {# licencias}}</b>",
  "quantities.expected.empty":
    "Escriba {mode, select, total {cuántas licencias debe haber en total} other {cuántas licencias agregar}}: un número entero de {min, number} a {max, number}.",
  "quantities.expected.not_whole":
    "Las licencias son enteras: escriba un número sin decimales, de {min, number} a {max, number}.",
  "quantities.expected.negative":
    "{mode, select, total {No puede haber menos de cero: escriba un número} other {Aquí no se pueden quitar licencias: escriba un número}} de {min, number} a {max, number}.",
  "quantities.expected.too_small": "Agregue al menos una licencia, como máximo {max, number}.",
  "quantities.expected.too_large":
    "{mode, select, total {Puede haber como máximo {max, number} licencias.} other {Se pueden agregar como máximo {max, number} licencias a la vez.}}",
  "quantities.expected.not_a_number":
    "Eso no es un número: escriba {mode, select, total {cuántas licencias debe haber en total} other {cuántas licencias agregar}}, de {min, number} a {max, number}.",
  "quantities.expected.ambiguous": "Eso podría ser dos números distintos: escríbalo solo con cifras, por ejemplo 1000.",
  "quantities.total_question":
    "Tiene {now, number}. ¿Agregar {add, number} más ({total, number} en total) o {fewer, number} más ({add, number} en total)?",
  "quantities.total_question_of":
    "{name}: tiene {now, number}. ¿Agregar {add, number} más ({total, number} en total) o {fewer, number} más ({add, number} en total)?",
  "quantities.total_more": "Agregar {count, number} más",
  "quantities.included": "Qué se incluye",
  "quantities.included_group":
    "{name}: {products} siempre tienen el mismo número de licencias, así que cada producto pasa de {from, number} a {to, number}.",
  "quantities.included_one": "Solo {name}: ningún otro producto debe tener el mismo número de licencias.",
  "quantities.included_price_month":
    "{price} al mes {count, plural, one {por este producto} =2 {por los dos} other {por los # juntos}}, sin impuestos.",
  "quantities.included_price_year":
    "{price} al año {count, plural, one {por este producto} =2 {por los dos} other {por los # juntos}}, sin impuestos.",
  "quantities.full_form": "Comprar para productos individuales",
  "quantities.short_form": "Volver al carrito simplificado",
  "quantities.why_full":
    "Su suscripción tiene {count, plural, one {# producto o complemento} other {# productos y complementos}}; el carrito simplificado llega hasta {limit, number}.",
  "quantities.product": "Producto",
  "quantities.now": "Ahora",
  "quantities.add": "Agregar",
  "quantities.total": "En total",
  "quantities.after": "Después",
  "quantities.change": "Diferencia",
  "quantities.each_month": "Cada una, al mes",
  "quantities.each_year": "Cada una, al año",
  "quantities.add_on": "complemento",
  "quantities.together": "{products} cambian juntos",
  "quantities.sold_by_sales": "Solo se vende a través del equipo de ventas.",
  "quantities.contact_sales_for": "Contactar a ventas sobre {name}",
  "quantities.nothing": "Al menos un número debe ser mayor que 0.",

  "cart.title": "Agregar más licencias",
  "cart.loading": "Leyendo su suscripción…",
  "cart.failed_title": "No se puede leer su suscripción",
  "cart.seller": "Seatmeter · vendido por {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer": "Se factura a {payer}",
  "cart.cancel": "Cancelar",
  "cart.back": "Atrás",
  "cart.back_to_form": "Volver al formulario",

  "cart.line_day_month":
    "{quantity, number} × {price} al mes, por {days, plural, one {el día restante} other {los # días restantes}} hasta el {date}",
  "cart.line_day_year":
    "{quantity, number} × {price} al año, por {days, plural, one {el día restante} other {los # días restantes}} hasta el {date}",
  "cart.line_second_month": "{quantity, number} × {price} al mes, por el tiempo restante hasta el {date}",
  "cart.line_second_year": "{quantity, number} × {price} al año, por el tiempo restante hasta el {date}",
  "cart.line_credit": "Crédito por {quantity, plural, one {# licencia} other {# licencias}} hasta el {date}",
  "cart.tax": "Impuestos {rate}",
  "cart.due_today": "A pagar hoy",
  "cart.renewal": "Desde el {date}, impuestos incluidos",
  "cart.renewal_without_tax": "Desde el {date}",
  "cart.renewal_month": "{amount} al mes, {change} {direction, select, less {menos que ahora} other {más que ahora}}",
  "cart.renewal_year": "{amount} al año, {change} {direction, select, less {menos que ahora} other {más que ahora}}",
  "cart.lock_customer": "Puede quitar licencias en cualquier momento, con efecto desde el {date}.",
  "cart.lock_sales": "Estas licencias permanecen hasta el {date}; en este tipo de cuenta, solo ventas puede quitarlas.",
  "cart.pricing": "Calculando el precio…",
  "cart.repriced": "El precio anterior venció después de 15 minutos. Este es el nuevo.",
  "cart.no_price": "Escriba un número para ver el precio.",
  "cart.until": "Hasta el {date}",
  "cart.at_renewal": "en la renovación",
  "cart.subtotal": "Subtotal",
  "cart.subtotal_days": "Subtotal, por los {days, number} días de {whole, number} que quedan hasta el {date}",
  "cart.subtotal_time": "Subtotal, por el tiempo restante hasta el {date}",
  "cart.no_change": "Cambie un número para ver cuánto cuesta.",
  "cart.update": "Actualizar suscripción",
  "cart.submit": "Enviar pedido",

  "cart.undo": "Deshacer esta compra",
  "cart.undo_until": "Puede deshacer esta compra hasta las {time}, mientras las nuevas licencias no se usen.",

  "cart.waiting_title": "Su compra está en curso",
  "cart.waiting":
    "{changes} por {amount}, compra confirmada a las {time}. Las licencias se podrán usar cuando la compra termine.",
  "cart.unknown_title": "Estamos comprobando su compra",
  "cart.unknown":
    "No llegó respuesta a su compra ({changes} por {amount}, confirmada a las {time}). Se hará una sola vez; no la repita.",
  "cart.closing_safe": "Puede cerrar sin riesgo: seguimos comprobando y le diremos cómo terminó.",
  "cart.check_now": "Comprobar ahora",
  "cart.action_title": "Su banco pide una confirmación",
  "cart.action":
    "Confirme {amount} con su proveedor de pagos. Las licencias se agregan en cuanto lo haga; puede cerrar sin riesgo.",
  "cart.action_open": "Abrir la confirmación",
  "cart.declined_title": "No se compró nada",
  "cart.try_again": "Volver a la cantidad",
  "cart.refused_title": "Esto no se puede comprar aquí",
  "cart.new_numbers": "Mientras decidía, la suscripción cambió: {changes}. No se compró nada: vea el nuevo precio.",

  "confirm.opening_title": "Abriendo la ventana de Seatmeter…",
  "confirm.in_window_title": "Confirme en la ventana de Seatmeter",
  "confirm.in_window":
    "{changes} por {amount}. Revise y confirme en la ventana de Seatmeter: hasta entonces no se compra nada.",
  "confirm.pressed": "Ha confirmado {changes} por {amount}.",
  "confirm.show_window": "Mostrar la ventana",
  "confirm.window_closed": "La ventana de Seatmeter se cerró antes de confirmar. No se compró nada.",
  "confirm.window_taken": "En la ventana de Seatmeter hay ahora otra compra. Esta no se realizó.",

  "review.title": "Revise su compra",
  "review.title_change": "Revise el cambio",
  "review.summary": "<b>{add, plural, one {# licencia} other {# licencias}}</b> de {name}, <b>{amount}</b> hoy",
  "review.month":
    "Tendrá {to, number} en lugar de {from, number}, por {change} más al mes, impuestos incluidos, desde el {date}.",
  "review.year":
    "Tendrá {to, number} en lugar de {from, number}, por {change} más al año, impuestos incluidos, desde el {date}.",
  "review.undo":
    "Puede deshacer esta compra durante {minutes, plural, one {# minuto} other {# minutos}}, mientras las nuevas licencias no se usen.",
  "review.confirm": "Confirmar compra",
  "review.confirming": "Comprando…",
  "review.confirm_change": "Confirmar cambio",
  "review.change_now": "<b>{name}</b>: {from, number} → {to, number}, por {amount} sin impuestos",
  "review.change_at_renewal": "<b>{name}</b>: {from, number} → {to, number}, desde el {date}",
  "review.amount_today": "<b>{amount}</b> hoy",
  "review.note": "Nota",
  "review.note_hint": "Opcional: orden de compra, centro de costos",
  "review.note_too_long": "Como máximo {max, number} caracteres: acorte la nota.",
  "review.guard_too_soon":
    "Fue más rápido de lo que alguien puede leer. No se compró nada: revise el importe y presione de nuevo.",
  "review.guard_not_pressed": "El botón lo presionó la página, no usted. No se compró nada.",

  "demotions.count": "{count, plural, one {# persona perdería la licencia} other {# personas perderían la licencia}}",
  "demotions.why":
    "Hay más licencias en uso de las que quedarían el {date}. Estas personas perderían la suya, en el orden elegido en la configuración de la cuenta. Libere licencias antes de esa fecha y nadie perderá la suya.",
  "demotions.end_user": "<b>{name}</b> pasaría a ser usuario final",
  "demotions.products": "<b>{name}</b> perdería: {products}",
  "demotions.tickets": "{count, plural, one {# ticket abierto} other {# tickets abiertos}}",
  "demotions.acknowledge": "Vi quiénes perderían la licencia",
  "demotions.more": "Mostrar a las {count, number} personas",

  "approval.approve": "Aprobar",
  "approval.title": "Aprobar una solicitud",
  "approval.asked_by": "<b>{name}</b> hizo la solicitud el {date}",
  "approval.asked_by_nobody": "Una persona cuyo nombre ya no se conserva hizo la solicitud el {date}",
  "approval.needed_by": "Se necesitan para el {date}",
  "approval.price_changed":
    "Una licencia tiene ahora un precio distinto al que tenía cuando se hizo la solicitud: entonces el importe era {amount}.",
  "approval.decline": "Rechazar",
  "approval.decline_title": "Rechazar esta solicitud",
  "approval.decline_reason": "Motivo",
  "approval.decline_hint": "Obligatorio. Lo lee quien hizo la solicitud.",
  "approval.decline_too_long": "Como máximo {max, number} caracteres: acorte el motivo.",
  "approval.declined": "La solicitud se rechazó, y quien la hizo sabrá por qué.",
  "approval.declining": "Rechazando…",
  "approval.asked_line": "<b>{name}</b>: {add, plural, one {# licencia más} other {# licencias más}}",
  "approval.asked_change":
    "<b>{name}</b>: {add, plural, one {# licencia más} other {# licencias más}}, {from, number} → {to, number}",
  "approval.forward": "Reenviar a ventas",
  "approval.forward_why":
    "Estas licencias se compran a través de su representante de ventas: reenvíe la solicitud y el formulario a ventas se completará con ella.",

  "ask.loading": "Leyendo su suscripción…",
  "ask.failed_title": "No se puede leer su suscripción",
  "ask.cancel": "Cancelar",
  "ask.back": "Atrás",
  "ask.back_to_form": "Volver al formulario",
  "ask.none_left": "{purchased, plural, one {La única licencia está en uso.} other {Las # licencias están en uso.}}",
  "ask.some_left": "{left, plural, one {Queda # licencia} other {Quedan # licencias}} de {purchased, number}.",
  "ask.decide":
    "{count, plural, one {Puede solicitar más: decide {names}.} other {Puede solicitar más: deciden {names}.}}",
  "ask.somebody_decides": "Puede solicitar más: deciden el dueño de la cuenta y los administradores de facturación.",
  "ask.decider_owner": "<b>{name}</b> (dueño de la cuenta)",
  "ask.decider_billing_admin": "<b>{name}</b> (administrador de facturación)",
  "ask.more_people": "{count, plural, one {# persona más} other {# personas más}}",
  "ask.not_here": "En esta cuenta las licencias no se pueden cambiar aquí. Puede dirigirse a:",
  "ask.sales_person": "Su representante de ventas es <b>{name}</b>.",
  "ask.sales_nobody": "Atención al cliente le pone en contacto con su representante de ventas.",
  "ask.support": "Atención al cliente responde las preguntas sobre su suscripción.",
  "ask.deciders": "Quién decide sobre las licencias: {names}.",
  "ask.subscription_hint":
    "Puede cambiar el número de licencias en la página Suscripción{backTo, select, form {; su formulario se conserva} other {}}.",
  "ask.nothing":
    "Su rol no puede agregar licencias aquí. Pueden hacerlo el dueño de la cuenta o un administrador de facturación{backTo, select, form {; su formulario se conserva} other {}}.",

  "request.full_form": "Elegir productos individuales",
  "request.reason": "Motivo",
  "request.reason_hint": "Lo ven quienes deciden, con su nombre.",
  "request.reason_too_long": "Como máximo {max, number} caracteres: acorte el texto.",
  "request.needed_by": "Para cuándo",
  "request.optional": "opcional",
  "request.needed_by_expected": "Elija un día del {first} al {last}, o ninguno.",
  "request.hint":
    "{backTo, select, form {Su formulario se conserva. Le avisaremos en cuanto decidan.} other {Le avisaremos en cuanto decidan.}}",
  "request.sending": "Enviando la solicitud…",
  "request.once": "Lo que escribió se conserva; si presiona de nuevo, se solicita una sola vez.",
  "request.open_title": "Su solicitud de licencias",
  "request.ended_title": "Su solicitud terminó",
  "request.ask_more": "Solicitar más",
  "request.cancel": "Cancelar solicitud",
  "request.cancelling": "Cancelando…",
  "request.line": "{add, plural, one {# licencia} other {# licencias}} de {name}",
  "request.pending": "Solicitud enviada. Decide el dueño de la cuenta o un administrador de facturación.",
  "request.pending_named": "Solicitud enviada a {names}.",
  "request.approving": "En este momento se está aprobando y pagando.",
  "request.approved": "Aprobada: las licencias ya están disponibles.",
  "request.approved_named": "{name} la aprobó: las licencias ya están disponibles.",
  "request.approved_by_itself":
    "Aprobada de inmediato: hay suficientes licencias libres y, para esas, su cuenta no necesita ninguna decisión.",
  "request.undone": "Se había aprobado, pero la compra se deshizo: estas licencias ya no están.",
  "request.forwarded": "Se reenvió al representante de ventas, que agregará las licencias.",
  "request.forwarded_named": "{name} la reenvió al representante de ventas, que agregará las licencias.",
  "request.declined": "Rechazada.",
  "request.declined_named": "{name} la rechazó: {reason}",
  "request.cancelled": "Usted la canceló.",
  "request.expired": "Nadie decidió hasta el {date}, así que terminó. Puede volver a solicitar.",
  "request.superseded": "Se unió a una solicitud más reciente.",
  "request.met": "Mientras tanto se compraron licencias: las que solicitó ya están disponibles.",
  "request.met_named": "Mientras tanto {name} compró licencias: las que solicitó usted ya están disponibles.",
  "request.merged":
    "{count, plural, one {También {names} solicita lo mismo: es una sola solicitud.} other {También {names} solicitan lo mismo: es una sola solicitud.}}",
  "request.needed_by_day": "Se necesitan para el {date}",
  "request.expires": "Si nadie decide, termina por sí sola el {date}",

  "ticket.title": "Su ticket para licencias",
  "ticket.loading": "Buscando sus tickets…",
  "ticket.where": "Se creará un ticket en su help desk. Lo ven quienes atienden los tickets, con su nombre.",
  "ticket.reason_hint": "Aparece en el ticket.",
  "ticket.hint":
    "{backTo, select, form {Su formulario se conserva. La respuesta llega en el ticket.} other {La respuesta llega en el ticket.}}",
  "ticket.subject": "{add, plural, one {# licencia de agente más} other {# licencias de agente más}}",
  "ticket.body": "{name} pide {add, plural, one {# licencia de agente más} other {# licencias de agente más}}.",
  "ticket.open": "Creado el {date}. Quienes atienden los tickets responden ahí.",
  "ticket.solved": "Resuelto.",
  "ticket.link": "Abrir el ticket {id}",

  "sales.title": "Contactar a ventas",
  "sales.name": "Nombre",
  "sales.name_missing": "Escriba su nombre.",
  "sales.name_wrong": "Como máximo 200 caracteres: acorte el nombre.",
  "sales.email": "Correo electrónico",
  "sales.email_missing": "Escriba la dirección de correo electrónico en la que ventas puede comunicarse con usted.",
  "sales.email_wrong": "Escriba una sola dirección de correo electrónico, por ejemplo nombre@example.com.",
  "sales.phone": "Teléfono",
  "sales.phone_wrong": "Escriba un número de teléfono, por ejemplo +39 02 1234567.",
  "sales.optional": "opcional",
  "sales.message": "Mensaje",
  "sales.message_missing": "Elija cuántas licencias o escriba qué desea.",
  "sales.message_wrong": "Como máximo 2000 caracteres: acorte el mensaje.",
  "sales.hint":
    "{backTo, select, form {Su formulario se conserva. Le avisaremos cuando ventas haga el pedido y cuando las licencias estén disponibles.} other {Le avisaremos cuando ventas haga el pedido y cuando las licencias estén disponibles.}}",
  "sales.send": "Enviar a ventas",
  "sales.pass_on": "Reenviar a ventas",
  "sales.sending": "Enviando…",
  "sales.once": "Lo que escribió se conserva; si lo envía de nuevo, llega una sola vez.",
  "sales.sent_title": "Enviado a ventas",
  "sales.arrived_title": "Sus licencias ya están disponibles",
  "sales.reference": "Número de referencia",
  "sales.copy": "Copiar",
  "sales.copied": "Copiado.",
  "sales.not_copied": "No se pudo copiar. Seleccione el número.",
  "sales.sent": "Enviado el {date}. Su representante de ventas se pondrá en contacto con usted.",
  "sales.sent_named": "Enviado el {date}. {name} se pondrá en contacto con usted.",
  "sales.ordered": "Ventas hizo el pedido el {date}. Las licencias se podrán usar en cuanto estén disponibles.",
  "sales.arrived": "Las licencias se agregaron el {date}.",
  "sales.line_total": "{total, plural, one {# licencia en total} other {# licencias en total}} de {name}",
  "sales.told": "Le avisaremos cuando ventas haga el pedido y cuando las licencias estén disponibles.",
  "sales.write_more": "Escribir de nuevo",

  "inbox.title": "Solicitud de licencias",
  "inbox.heading": "{count, plural, one {# solicitud por decidir} other {# solicitudes por decidir}}",
  "inbox.own": "Sus solicitudes",
  "inbox.asks": "{count, plural, one {{names} solicita {lines}} other {{names} solicitan {lines}}}",
  "inbox.price": "Al hacerse la solicitud: {due} a pagar de inmediato, luego {change} más en cada renovación",
  "inbox.price_changed":
    "Al hacerse la solicitud: {due} a pagar de inmediato, luego {change} más en cada renovación; desde entonces cambiaron los precios",
  "inbox.review": "Revisar",
  "inbox.decline": "Rechazar",
  "inbox.reason": "Motivo",
  "inbox.reason_hint": "Obligatorio. Quien hizo la solicitud lo ve, con su nombre.",
  "inbox.decline_request": "Rechazar solicitud",
  "inbox.declining": "Rechazando…",
  "inbox.keep": "Atrás",
  "inbox.declined_title": "La solicitud se rechazó",
  "inbox.declined_told": "Quien la hizo recibe un aviso, con el motivo que usted dio.",
  "inbox.failed": "No se pudieron leer las solicitudes.",

  "notice.asks_title":
    "{count, plural, one {{names} solicita {add, plural, one {# licencia} other {# licencias}}} other {{names} solicitan {add, plural, one {# licencia} other {# licencias}}}}",
  "notice.asks_more":
    "{count, plural, one {# solicitud más espera su decisión.} other {# solicitudes más esperan su decisión.}}",
  "notice.asks_needed_by": "Se necesitan para el {date}",
  "notice.request_approved": "{add, plural, one {Se agregó # licencia} other {Se agregaron # licencias}}",
  "notice.request_declined": "Su solicitud fue rechazada",
  "notice.request_forwarded": "Ventas tiene su solicitud",
  "notice.request_ended": "Su solicitud terminó",
  "notice.request_undone": "Las licencias que solicitó ya no están",
  "notice.sales_ordered": "Ventas hizo su pedido",
  "notice.sales_arrived": "Sus licencias ya están disponibles",
  "notice.sales_reference": "Número de referencia {reference}",

  "page.connected": "Conectado como {name} · {account}",
  "page.signed_out": "Aquí nadie inició sesión. Inicie sesión en el help desk o presione Conectar.",
  "page.not_read": "Todavía no hay números: abra el help desk o actualice.",

  "options.title": "Opciones de Seatmeter",
  "options.desks": "Help desks conectados",
  "options.desks_none": "Todavía no hay ningún help desk conectado. Agregue el suyo abajo.",
  "options.service": "Servicio de licencias: {address}",
  "options.service_of_page": "Servicio de licencias que indica la página del help desk: {address}",
  "options.without_service":
    "No hay ningún servicio de licencias conectado. Las cifras vienen del propio help desk, y las licencias se compran en su página de suscripción.",
  "options.total_label": "Licencias de esta cuenta",
  "options.total_hint": "Como dice su página de suscripción.",
  "options.total_error": "Escriba un número entero del 1 al {max, number}.",
  "options.total_save": "Guardar número",
  "options.total_entered": "Indicado el {date}.",
  "options.remove": "Quitar {desk}",
  "options.add_title": "Agregar un help desk",
  "options.managed": "Configurado por su organización.",
  "options.ways": "De dónde vienen las cifras",
  "options.way_alone": "Solo mi help desk",
  "options.way_alone_text":
    "Seatmeter cuenta en el propio help desk quién usa una licencia. Las demás se compran en la página de suscripción del help desk.",
  "options.way_service": "Tenemos un servicio de licencias",
  "options.way_service_text":
    "Sabe qué se compró, vende más licencias en el mismo formulario y recibe las solicitudes.",
  "options.desk_label": "Dirección del help desk",
  "options.desk_hint": "Por ejemplo acme.zendesk.com.",
  "options.desk_error": "Escriba la dirección de su help desk, por ejemplo acme.zendesk.com.",
  "options.service_label": "Dirección del servicio de licencias",
  "options.service_hint": "Se la da quien administra el servicio.",
  "options.service_error": "Escriba una dirección que empiece con https://, por ejemplo https://seats.example.com.",
  "options.add": "Agregar help desk",
  "options.checking": "Consultando el servicio de licencias…",
  "options.asking_desk": "Consultando el help desk…",
  "options.not_a_desk":
    "En {address} no responde ningún help desk que Seatmeter conozca, así que no se guardó nada. Revise la dirección.",
  "options.no_access":
    "El navegador no tiene permiso para acceder a {address}, así que no se guardó nada. Presione el botón de nuevo para permitirlo.",
  "options.issuer": "La sesión se inicia en {address}.",
  "options.issuer_check":
    "A partir de ahora, en {desk} la sesión se inicia allí y en ningún otro lugar. Si no conoce esa dirección, deténgase aquí y pregunte a quien administra el servicio de licencias.",
  "options.issuer_access": "El navegador le pedirá que permita también esa dirección.",
  "options.confirm": "Sí, agregarlo",
  "options.not_known":
    "El servicio de licencias en {address} no conoce este help desk. Quien lo administra debe configurar primero la cuenta.",
  "options.added": "{desk} se agregó.",
  "options.removed": "{desk} se quitó, y lo que se guardaba de él ya no está en este navegador.",
  "options.preferences": "En este navegador",
  "options.language": "Idioma",
  "options.language_host": "Como el help desk",
  "options.pace": "Con qué frecuencia buscar cambios",
  "options.pace_service": "Como lo pide el servicio",
  "options.pace_minutes": "{minutes, plural, one {Como máximo cada minuto} other {Como máximo cada # minutos}}",
  "options.saved": "Guardado. Las páginas abiertas se adaptan cuando se recargan.",
  "options.privacy_title": "Privacidad",
  "options.privacy":
    "El servicio de licencias, si conecta uno, sabe quién es usted en el help desk y qué le pide. Nada más sale de este navegador, y de lo que escribe en el help desk solo se leen el tipo de usuario y el rol.",

  "welcome.title": "Bienvenido a Seatmeter",
  "welcome.intro":
    "Vea cuántas licencias de agente quedan, en el mismo formulario donde se agrega a alguien. ¿Cuál es su help desk?",
  "welcome.result": "Sus licencias",
  "welcome.sign_in": "Nadie inició sesión en este help desk. Ábralo e inicie sesión: las cifras aparecen aquí.",
  "welcome.next":
    "El medidor está ahora en el formulario que agrega un usuario y detrás del botón de Seatmeter en la barra de herramientas. Recargue las páginas del help desk que ya estaban abiertas.",
  "welcome.options": "Agregar otro help desk o cambiar el número en las opciones",
  "welcome.permissions": "Para qué sirven los permisos del navegador",
  "welcome.permission_desks":
    "<b>Páginas de su help desk:</b> ahí está el medidor, y al help desk se le pregunta quién inició sesión y cuántas licencias están en uso.",
  "welcome.permission_storage":
    "<b>Almacenamiento:</b> su configuración, las últimas cifras y las compras en curso se guardan en este navegador.",
  "welcome.permission_alarms":
    "<b>Alarmas:</b> las cifras se leen de nuevo cada cierto tiempo mientras hay una página del help desk abierta.",
  "welcome.permission_notifications":
    "<b>Notificaciones:</b> se le avisa cuando se ocupa la última licencia y cuando una solicitud se hace o se decide.",
  "welcome.permission_identity":
    "<b>Identidad:</b> quien inició sesión en el help desk entra en su servicio de licencias sin contraseña.",
  "welcome.permission_scripting":
    "<b>Scripts:</b> lo que muestra el medidor entra en una página del help desk solo cuando hace falta.",
  "welcome.permission_addresses":
    "<b>Otras direcciones:</b> ninguna, hasta que usted agregue una. El navegador le pide entonces solo esa dirección.",

  "window.for": "Para {account}, en {host}",
  "window.replaced": "Ha elegido otra compra: es esta. La que había aquí antes no se realizó.",
  "window.reading": "Calculando el precio…",
  "window.failed_title": "No se puede mostrar",
  "window.nothing_title": "No hay nada que confirmar aquí",
  "window.nothing": "No se compró nada. Empiece de nuevo en el help desk o desde la barra de herramientas.",
  "window.person_title": "Ha iniciado sesión otra persona",
  "window.person": "Ha cerrado sesión en el help desk, o ha iniciado sesión otra persona. No se compró nada.",
  "window.decided_title": "Ya se ha decidido sobre esta solicitud",
  "window.decided": "Alguien decidió antes que usted. Aquí no se compró nada.",

  "popup.title": "Licencias",
  "popup.none": "No hay ningún help desk abierto ni conectado. Abra el suyo o conéctelo en las opciones.",
  "popup.options": "Opciones",
  "popup.connected": "Conectado como {name}",
  "popup.open_desk": "Abrir el help desk",
  "popup.refresh": "Actualizar",
  "popup.may_not_see": "Su rol no ve cuántas licencias quedan.",
  "popup.missing":
    "Seatmeter no encuentra {place} en la página del centro de ayuda. Copie el informe de abajo y envíelo a quien se ocupa de Seatmeter.",
  "check.heading": "Autodiagnóstico",
  "check.found": "Encontrado: {place}",
  "check.not_found": "No encontrado: {place}. Se buscó con:",
  "check.table": "Selectores y palabras a fecha de {date}",
  "check.copy": "Copiar informe",
  "check.copied": "Copiado.",
  "check.not_copied": "No se pudo copiar. El texto de abajo está seleccionado: cópielo usted.",
  "check.add_button": "el botón +Agregar",
  "check.add_form": "el formulario de nuevo usuario",
  "check.team_members": "«Licencias restantes»",
  "check.wizard": "los pasos para un nuevo integrante del equipo",
  "check.profile": "el rol de una persona",
  "check.member_page": "los roles de un integrante en los productos",
  "popup.refused":
    "Seatmeter rechazó {count, plural, one {# mensaje} other {# mensajes}} que no {count, plural, one {venía} other {venían}} de sus propias páginas.",
  "popup.trend": "{change} en {days, plural, one {# día} other {# días}}",
  "options.settings":
    "Los umbrales, los límites y las reglas de aprobación pertenecen a la cuenta: el dueño y los administradores de facturación los definen en Administrar suscripción.",

  "subscription.brand": "Seatmeter · {account}",
  "subscription.sold_by": "Vendido por {seller}",
  "subscription.sections": "Partes de esta página",
  "subscription.section_overview": "Suscripción",
  "subscription.section_usage": "Uso",
  "subscription.section_people": "Personas",
  "subscription.section_ledger": "Registro",
  "subscription.section_settings": "Configuración",
  "subscription.in_desk": "Página Suscripción en su help desk",
  "subscription.choose": "¿La suscripción de qué help desk?",
  "subscription.choose_none":
    "No hay ningún help desk conectado. Abra el suyo e inicie sesión, o conéctelo en las opciones.",
  "subscription.unknown_desk":
    "Seatmeter no está conectado a este help desk. Ábralo e inicie sesión, o conéctelo en las opciones.",
  "subscription.reading": "Leyendo…",
  "subscription.no_access": "Su rol no ve la suscripción.",
  "subscription.changed_person":
    "Ahora hay otra persona con la sesión iniciada en el help desk. Esta página muestra lo que esa persona puede ver.",
  "subscription.show_people": "Mostrar todos",
  "subscription.more": "Cargar más",
  "subscription.shown": "{count, plural, one {Se muestra #; hay más} other {Se muestran #; hay más}}",
  "subscription.shown_all": "{count, plural, one {# en total} other {# en total}}",
  "subscription.unknown": "no se sabe",

  "subscription.licenses": "Licencias",
  "subscription.product": "Producto",
  "subscription.bought": "Compradas",
  "subscription.in_use": "En uso",
  "subscription.available": "Disponibles",
  "subscription.each_month": "Cada una, al mes",
  "subscription.each_year": "Cada una, al año",
  "subscription.addon": "Complemento",
  "subscription.sales_only": "Solo se vende a través del equipo de ventas",
  "subscription.moves_together": "{count, plural, one {# producto} other {# productos que cambian juntos}}",
  "subscription.moves_why":
    "{name}: {products} siempre tienen el mismo número de licencias, así que se compran y se quitan juntos. «En uso» cuenta el producto que usan más personas.",
  "subscription.product_used": "{name}: {used, number} de {purchased, number} en uso",
  "subscription.product_unknown": "{name}: no se sabe cuántas están en uso",
  "subscription.not_followed":
    "Seatmeter no puede seguir el help desk en este momento, por lo que estos números pueden ser antiguos. Quien gestiona el servicio de licencias puede ver el motivo.",
  "subscription.not_counted": "Aún no se sabe cuántas están en uso.",
  "subscription.seats_unknown": "En este momento no se sabe cuántas están en uso.",
  "subscription.has_purchase":
    "Una compra suya está en curso, o terminó desde su última visita. «Administrar» muestra cómo está.",
  "subscription.manage": "Administrar",
  "subscription.may_change":
    "Agregue licencias de inmediato o quite algunas en la próxima renovación. Verá el precio antes de comprar.",
  "subscription.may_add": "Agregue el número de licencias que necesita. Verá el precio antes de enviar el pedido.",
  "subscription.no_manage": "Esta cuenta no permite cambiar las licencias aquí. Estas personas pueden ayudarle:",
  "subscription.reads_only": "Su rol solo lee la suscripción. Estas personas pueden cambiarla:",
  "subscription.sales_person": "<b>{name}</b> (representante de ventas)",
  "subscription.deciders": "Estas personas pueden agregar licencias:",
  "subscription.support": "Atención al cliente",

  "subscription.renewal": "Próxima renovación",
  "subscription.in_days": "{days, plural, =0 {es hoy} one {en # día} other {en # días}}",
  "subscription.renews_month": "{amount}, impuestos incluidos, por el próximo mes, si no cambia nada",
  "subscription.renews_year": "{amount}, impuestos incluidos, por el próximo año, si no cambia nada",
  "subscription.reduce_before":
    "Quite lo que no necesite antes del {date}: desde entonces el número se mantiene hasta la renovación siguiente.",
  "subscription.reduce_others":
    "Las licencias se pueden quitar hasta el {date}; desde entonces el número se mantiene hasta la renovación siguiente.",
  "subscription.reduce_sales":
    "Solo ventas puede reducir el número, antes del {date}: atención al cliente le pone en contacto.",
  "subscription.reduce_sales_named": "Solo ventas puede reducir el número, antes del {date}: consulte a {name}.",
  "subscription.peaks": "Máximo en uso desde la última renovación",
  "subscription.peak": "{peak, number} de {purchased, number}",

  "subscription.waiting": "A la espera de la renovación",
  "subscription.removes": "{name}: {count, plural, one {# licencia menos} other {# licencias menos}} desde el {date}",
  "subscription.adds": "{name}: {count, plural, one {# licencia más} other {# licencias más}} desde el {date}",
  "subscription.ordered_by": "Pedido por {name} el {date}",
  "subscription.keep": "Conservar las licencias",
  "subscription.do_not_add": "No agregarlas",
  "subscription.kept": "Cancelado: {name} conserva {count, plural, one {su # licencia} other {sus # licencias}}.",
  "subscription.not_added":
    "Cancelado: {name} no recibirá {count, plural, one {# licencia} other {# licencias}} en la renovación.",
  "subscription.would_lose":
    "{count, plural, one {Con las personas de hoy, esta perdería una licencia. Libere una antes o consérvela:} other {Con las personas de hoy, estas # perderían una licencia. Libere algunas antes o consérvelas:}}",
  "subscription.would_end_user": "pasaría a ser usuario final.",
  "subscription.would_lose_product": "perdería este producto y seguiría siendo agente.",
  "subscription.open_tickets":
    "{count, plural, =0 {Ningún ticket abierto.} one {# ticket abierto.} other {# tickets abiertos.}}",
  "subscription.tickets_unknown": "No se sabe cuántos tickets abiertos tienen: consulta la página de cada persona.",

  "subscription.reclaimable": "Licencias que se podrían liberar",
  "subscription.reclaimable_intro": "Desde aquí no se libera nada: decide quien se ocupa del equipo, en el help desk.",
  "subscription.reclaimable_none": "Según lo que informó el help desk, nadie usa una licencia sin necesitarla.",
  "subscription.reclaim_suspended":
    "{count, plural, one {# agente suspendido todavía usa una licencia: use esa en lugar de comprar.} other {# agentes suspendidos todavía usan una licencia: use esas en lugar de comprar.}}",
  "subscription.reclaim_others":
    "{count, plural, one {# licencia se podría liberar: úsela en lugar de comprar.} other {# licencias se podrían liberar: úselas en lugar de comprar.}}",
  "subscription.evidence_suspended": "Suspendido, y todavía usa una licencia.",
  "subscription.evidence_product_role":
    "{because, select, chat {Usa una licencia solo por un rol en Chat.} explore_admin {Usa una licencia solo por un rol de administrador en Explore.} explore_editor {Usa una licencia solo por un rol de editor en Explore.} guide {Usa una licencia solo por un rol en Guide (Knowledge).} talk {Usa una licencia solo por un rol en Talk.} other {Tiene un rol que no necesita licencia, y usa una.}}",
  "subscription.evidence_idle":
    "{days, plural, one {No trabaja desde hace # día, desde el {date}.} other {No trabaja desde hace # días, desde el {date}.}}",
  "subscription.seats_in": "Licencias: {products}",
  "subscription.seat_saves": "Ahorra {amount} al año una vez quitada la licencia",

  "usage.runway": "Cuánto durarán",
  "usage.show": "Mostrar el uso",
  "usage.runs_out": "Se acaban hacia el {date}",
  "usage.none_left": "Ya no queda ninguna",
  "usage.too_little_history": "Aún es pronto para saberlo",
  "usage.not_growing": "No se están acabando",
  "usage.beyond_horizon": "Más de un año",
  "usage.method":
    "Según {days, plural, one {# día} other {# máximos diarios}}: la mediana del crecimiento, {growth} en 30 días, a partir de las licencias en uso ahora, {inUse, number} de {purchased, number}. Unos pocos días inusuales no la cambian.",
  "usage.method_none":
    "Ahora están en uso {inUse, number} de {purchased, number}. Una tendencia necesita dos semanas de historial, y hasta ahora hay {days, plural, one {# día} other {# días}}.",
  "usage.span": "Período",
  "usage.span_days": "{days, plural, one {Último día} other {Últimos # días}}",
  "usage.empty": "Todavía no se sabe nada de su uso. Se registra desde ahora, día a día.",
  "usage.first_day": "El gráfico empieza con el segundo día.",
  "usage.chart": "Licencias de {name} en uso cada día, {days, plural, one {# día} other {# días}}",
  "usage.day": "{date}: {peak, number} de {purchased, number} en uso",
  "usage.table": "Mostrar como tabla",
  "usage.column_day": "Día",
  "usage.legend_peak": "Máximo en uso",
  "usage.legend_purchased": "Compradas",
  "usage.legend_forecast": "Si sigue así",

  "members.title": "Integrantes del equipo",
  "members.name": "Nombre",
  "members.role": "Rol",
  "members.products": "Usa una licencia en",
  "members.added": "Agregado el",
  "members.tickets": "Tickets abiertos",
  "members.active": "Última actividad",
  "members.never": "nunca",
  "members.none": "El help desk todavía no informó de nadie.",
  "members.suspended": "Suspendido",
  "members.no_license": "Ninguna",
  "members.by_product_role": "por un rol en un producto",
  "members.role_name":
    "{role, select, owner {Dueño de la cuenta} billing_admin {Administrador de facturación} admin {Administrador general} agent {Agente o rol personalizado} light_agent {Agente light} contributor {Rol de colaborador} end_user {Usuario final} other {Rol desconocido}}",

  "ledger.title": "Todo lo que cambió",
  "ledger.save": "Descargar como CSV",
  "ledger.saving": "Preparando…",
  "ledger.at": "Cuándo",
  "ledger.what": "Qué y por qué",
  "ledger.who": "Quién",
  "ledger.change": "Licencias",
  "ledger.amount": "Importe con impuestos",
  "ledger.none": "Todavía no cambió nada.",
  "ledger.kind":
    "{kind, select, setup {{name}: configurado por el operador} purchase {{name}: compra} undo {{name}: compra deshecha} removal {{name}: cambio en la renovación} delivery {{name}: pedido a través de ventas} other {{name}: otro cambio}}",
  "ledger.receipt": "Recibo {receipt}",
  "ledger.note": "Nota: {note}",
  "ledger.by_renewal": "En la renovación",
  "ledger.by_operator": "Servicio de licencias",
  "ledger.before_after": "{before} → {after}",

  "mails.title": "Correos para usted",
  "mails.address": "A {address}",
  "mails.last_license": "Avisarme cuando se ocupe la última licencia",
  "mails.saved": "Guardado.",
  "mails.no_address":
    "El servicio de licencias no conoce su dirección de correo electrónico. Si aun así recibe correos, el enlace de cada uno permite darlos de baja.",
  "settings.low_threshold": "Avisar cuando quede este número de licencias",
  "settings.low_threshold_hint": "Si se deja vacío vale 2, o el 2 % de todas las licencias si es más.",
  "settings.cap": "Importe máximo de un pedido, en {currency}",
  "settings.cap_hint": "Si se deja vacío no hay límite. No se aplica a los pedidos del dueño.",
  "settings.no_cap": "Sin límite",
  "settings.approval": "Solicitudes de licencias",
  "settings.approval_by_hand": "Decide una persona",
  "settings.approval_while_free": "Automática si hay una libre",
  "settings.reminders": "Recordar las solicitudes en espera a quienes deciden",
  "settings.renewal_notice": "Avisar de la renovación con estos días de anticipación",
  "settings.renewal_notice_hint": "Como máximo 90 días; con 0 no se avisa.",
  "settings.retention": "Conservar los nombres y motivos de las solicitudes durante estos meses",
  "settings.retention_hint": "De 1 a 120 meses. Después los reemplazan identificadores.",
  "settings.show_last_active":
    "Mostrar al dueño y a los administradores de facturación cuánto hace que sus colegas no trabajan",
  "settings.demotion_order": "Quién perdería primero su licencia en la renovación",
  "settings.demotion_order_hint": "Elija el orden que sigue el help desk, para que aparezcan las personas correctas.",
  "settings.demotion_added": "Última persona agregada",
  "settings.demotion_alphabet": "Orden alfabético inverso",
  "settings.for_owner": "(solo lo cambia el dueño de la cuenta)",
  "settings.whole": "Escriba un número entero de {min, number} a {max, number}.",
  "settings.amount": "Escriba un importe sin separadores de miles, por ejemplo 250 o 250,00.",
  "settings.wrong":
    "{count, plural, one {No se guardó nada: # dato no se puede leer. Arriba dice qué se espera.} other {No se guardó nada: # datos no se pueden leer. Arriba dice qué se espera en cada uno.}}",
  "settings.save": "Guardar configuración",
  "settings.saving": "Guardando…",
  "settings.saved": "Guardado. Vale desde ahora, para todos.",
  "settings.conflict":
    "{name} cambió la configuración mientras usted la editaba ({at}). No se guardó nada y lo que escribió se conserva. Guarde de nuevo para usar sus cambios, o use los de la otra persona.",
  "settings.now": "{setting}: ahora {value}",
  "settings.take_theirs": "Usar los de la otra persona",
  "settings.on": "Sí",
  "settings.off": "No",
  "settings.usual": "El valor predeterminado",
  "settings.history": "Quién cambió qué",
  "settings.history_none": "Todavía nadie cambió la configuración.",
  "settings.changed_by": "{name}, {at}",
  "settings.changed": "{setting}: {from} → {to}",
  "settings.name_lowThreshold": "Umbral de aviso",
  "settings.name_cap": "Límite por pedido",
  "settings.name_approval": "Aprobación de solicitudes",
  "settings.name_reminders": "Recordatorios",
  "settings.name_retentionMonths": "Meses que se conservan los nombres",
  "settings.name_renewalNoticeDays": "Días antes de la renovación",
  "settings.name_showLastActive": "Última actividad de los colegas visible",
  "settings.name_demotionOrder": "Orden en que se pierden las licencias",

  "people.title": "Una lista de personas",
  "people.intro":
    "Vea cuántas licencias requiere una lista de personas antes de agregarlas. Aquí no se agrega a nadie, y la lista permanece en este navegador: de ella solo salen números.",
  "people.choose_desk": "¿A qué help desk se agregan?",
  "people.paste": "Pegue la lista",
  "people.paste_hint":
    "Como para la importación del help desk: Name, Email, Role y Restriction, separados por comas, puntos y comas o tabulaciones. Hasta {most, number} personas.",
  "people.file": "Elegir un archivo",
  "people.drop": "o suelte uno aquí",
  "people.clear": "Empezar de nuevo",
  "people.reading": "Leyendo la lista…",
  "people.looking_up": "Buscando quién tiene ya una licencia…",
  "people.from_paste": "El texto que pegó",
  "people.from_file": "{name}, leído como {encoding}",
  "people.fault_empty": "No hay nadie en esta lista.",
  "people.fault_too_large": "Es demasiado grande para una lista de personas. Exporte solo la lista como CSV.",
  "people.fault_too_many":
    "Una lista puede tener hasta {most, number} personas, y esta tiene más. Divídala y lea cada parte por separado.",
  "people.fault_no_email_column":
    "Ninguna columna tiene direcciones de correo electrónico. Nómbrela en la primera línea: Email.",
  "people.fault_unclear_columns":
    "Seatmeter no distingue las columnas. Nombre cada una una vez en la primera línea: Name, Email, Role, Restriction.",
  "people.fault_open_quote":
    "Línea {line, number}: aquí se abre una comilla que nunca se cierra. Corríjala y vuelva a leer la lista.",
  "people.fault_stray_quote":
    "Línea {line, number}: una celda continúa después de su comilla de cierre. Corríjala y vuelva a leer la lista.",
  "people.fault_unreadable": "El navegador no pudo leer {name}. Elíjalo de nuevo.",
  "people.problems": "{count, plural, one {# línea por revisar} other {# líneas por revisar}}",
  "people.no_email": "Línea {line, number}: sin dirección de correo electrónico. No se cuenta.",
  "people.not_an_email": "Línea {line, number}: «{text}» no es una dirección de correo electrónico. No se cuenta.",
  "people.no_role": "Línea {line, number}: sin rol, así que no se sabe si esta persona usa una licencia.",
  "people.unknown_role": "Línea {line, number}: Seatmeter no conoce el rol «{role}» ni sabe si usa una licencia.",
  "people.duplicate": "Línea {line, number}: la misma dirección que en la línea {of, number}. Se cuenta una vez.",
  "people.other_role":
    "Línea {line, number}: la misma dirección que en la línea {of, number}, con otro rol. No se sabe cuál de los dos vale.",
  "people.more_problems": "{count, plural, one {Y # más.} other {Y # más.}}",
  "people.no_roles":
    "Ninguna columna tiene roles, así que no se sabe quién usa una licencia. Agregue una llamada Role.",
  "people.summary":
    "{people, plural, one {# persona} other {# personas}}: {least, plural, =0 {no hace falta ninguna licencia} one {hace falta # licencia} other {hacen falta # licencias}}",
  "people.summary_open":
    "{people, plural, one {# persona} other {# personas}}: hacen falta de {least, number} a {most, plural, one {# licencia} other {# licencias}}",
  "people.uses": "{count, plural, one {# usa una licencia} other {# usan una licencia}}",
  "people.free": "{count, plural, one {# no usa ninguna} other {# no usan ninguna}}",
  "people.have_one": "{count, plural, one {# ya tiene una licencia} other {# ya tienen una licencia}}",
  "people.unknown": "{count, plural, one {# quizás use una} other {# quizás usen una}}",
  "people.unknown_why": "No se sabe si su rol, o lo que tienen en otros productos del help desk, usa una licencia.",
  "people.role_count": "{role}: {count, number}",
  "people.end_users_free": "Los usuarios finales no usan una licencia.",
  "people.team_unknown": "Aquí no se sabe quién tiene ya una licencia: todas las personas cuentan como nuevas.",
  "people.left":
    "{left, plural, =0 {No queda ninguna licencia} one {Queda # licencia} other {Quedan # licencias}} de {purchased, number}",
  "people.left_unknown": "No se sabe cuántas licencias quedan, así que nadie puede decir cuántas faltan.",
  "people.missing": "{count, plural, one {Falta # licencia} other {Faltan # licencias}}",
  "people.missing_open": "Faltan de {least, number} a {most, plural, one {# licencia} other {# licencias}}",
  "people.enough": "Quedan licencias suficientes para todas las personas de la lista.",
  "people.option": "¿Cuántas más?",
  "people.option_least": "{count, number}, si ninguna de las dudosas usa una",
  "people.option_most": "{count, number}, si todas usan una",
  "people.most_at_once": "Se pueden agregar como máximo {most, number} a la vez.",
  "people.go_buy": "{count, plural, one {Comprar # licencia} other {Comprar # licencias}}",
  "people.go_request": "{count, plural, one {Solicitar # licencia} other {Solicitar # licencias}}",
  "people.go_sales": "{count, plural, one {Pedir # licencia a ventas} other {Pedir # licencias a ventas}}",
  "people.go_manage":
    "{count, plural, one {Agregar # en Administrar suscripción} other {Agregar # en Administrar suscripción}}",
  "people.next_buy": "Abre el carrito en el help desk, con este número. No se compra nada hasta que lo confirme.",
  "people.next_request":
    "Abre el formulario en el help desk, con este número; puede indicar el motivo. No se envía nada hasta que lo envíe.",
  "people.next_manage": "Abre Administrar suscripción, con este número. No se compra nada hasta que lo confirme.",
  "people.next_host": "Agréguelas en la página de suscripción del help desk.",
  "people.next_none": "Su rol no puede comprar ni solicitar licencias. Muestre esta página a alguien que pueda.",
  "people.unanswered":
    "Un formulario enviado antes aún no tiene respuesta y va primero. Envíelo de nuevo y vuelva aquí para este número.",
  "people.import_limit": "La importación del help desk admite hasta {most, number} personas a la vez.",
  "people.people": "Persona por persona",
  "people.email": "Correo electrónico",
  "people.license": "Licencia",
  "people.verdict": "{verdict, select, uses {Usa una} free {No usa ninguna} has_one {Ya tiene una} other {No se sabe}}",
  "people.shown": "De {from, number} a {to, number} de {people, number}",
  "people.previous": "Anterior",
  "people.next": "Siguiente",
};
