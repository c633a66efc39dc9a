import type { MessageKey } from "../message-key.ts";

/**
 * Spanish, in the vendor's customary words: license licencia, agent agente, light agent agente light, contributor
 * colaborador, account owner propietario de la cuenta, billing admin administrador de facturación, end user usuario final,
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

  "meter.name": "Licencias en uso",
  "meter.text":
    "<used>{used, number} de {purchased, plural, one {# licencia} other {# licencias}} en uso</used>, <left>{left, plural, =0 {ninguna disponible} one {queda #} other {quedan #}}</left>",
  "meter.uses":
    "{role, select, owner {Este propietario} billing_admin {Este administrador de facturación} admin {Este administrador} other {Este agente}} usa una; {left, plural, one {quedará #} other {quedarán #}}.",
  "meter.uses_last":
    "{role, select, owner {Este propietario} billing_admin {Este administrador de facturación} admin {Este administrador} other {Este agente}} usa la última licencia.",
  "meter.none_left":
    "No queda ninguna licencia para este agente. Agregue más primero; el formulario se queda como está.",
  "meter.none_left_role_unknown":
    "No queda ninguna licencia. Si este rol usa una, agregue más primero; el formulario se queda como está.",
  "meter.role_unknown":
    "No se pudo leer el rol elegido. Si usa una licencia, {after, plural, =0 {no quedará ninguna} one {quedará #} other {quedarán #}}; si no, {left, number}.",
  "meter.light_agent": "Los agentes light no usan una licencia, salvo que también tengan un rol en Chat o Explore.",
  "meter.contributor":
    "Los colaboradores no usan una licencia, salvo que también tengan un rol en Chat, Explore o Guide.",
  "meter.end_user":
    "Los usuarios finales no usan una licencia; {left, plural, =0 {no queda ninguna} one {queda #} other {quedan #}}.",
  "meter.refused":
    "El help desk rechazó a este agente porque no queda ninguna licencia. Su formulario se conserva: agregue licencias y luego presione Agregar otra vez.",
  "meter.refused_before":
    "El help desk rechazó a este agente por falta de licencias. Ahora hay licencias libres: presione Agregar otra vez.",
  "meter.viewer_unknown":
    "No se pudo leer su rol, así que no se puede ofrecer nada con seguridad. No se perdió nada: vuelva a intentarlo o recargue la página.",
  "meter.age": "Última lectura: {age}.",
  "meter.estimate": "Una estimación según la lista del help desk.",
  "meter.unknown": "Licencias en uso: número desconocido",
  "meter.connecting": "Leyendo cuántas licencias quedan…",
  "meter.signed_out": "Seatmeter no tiene una sesión iniciada aquí. Conéctelo para ver cuántas licencias quedan.",
  "meter.not_connected":
    "Ningún servicio de licencias está conectado a este help desk, así que no se sabe cuántas quedan.",
  "meter.updated": "Actualizado: recargue la página",
  "meter.updated_hint":
    "Seatmeter se actualizó mientras esta página estaba abierta. Guarde primero su trabajo; su formulario no se ve afectado.",

  "notice.last_title": "Se asignó la última licencia",
  "notice.last_body":
    "{purchased, plural, one {La única licencia está en uso.} other {Las # licencias están en uso.}} {action, select, buy {Puede comprar más ahora, antes de que se rechace a alguien.} request {Puede solicitar más ahora, antes de que se rechace a alguien.} contact_sales {Ventas puede agregar más antes de que se rechace a alguien.} manage_subscription {Puede agregar más en la página Suscripción, antes de que se rechace a alguien.} other {El siguiente agente sería rechazado.}}",
  "notice.unknown_title": "Se está comprobando una compra",
  "notice.declined_title": "No se compró nada",

  "purchase.added":
    "{added, plural, one {# licencia agregada.} other {# licencias agregadas.}} Tenía {from, number}, ahora tiene {to, number}.",
  "purchase.receipt": "Recibo {receipt} · {amount}",
  "purchase.declined": "El pago fue rechazado. No se cobró nada y las licencias están como antes.",
  "purchase.expired": "La compra venció. No se cobró nada y las licencias están como antes.",
  "purchase.undone":
    "La compra se deshizo y el importe se reembolsará. Tiene {from, plural, one {# licencia} other {# licencias}}.",
  "purchase.checking":
    "Estamos comprobando qué pasó con la compra de {added, plural, one {# licencia} other {# licencias}} por {amount}. No la repita; puede cerrar sin riesgo.",

  "problem.invalid-input":
    "El servicio de licencias no pudo aceptar esos datos. Lo que escribió se conserva: cámbielo y vuelva a intentarlo.",
  "problem.idempotency-key-missing":
    "La solicitud estaba incompleta, así que no se compró nada. Lo que escribió se conserva: vuelva a intentarlo.",
  "problem.not-signed-in":
    "Su sesión terminó. Lo que escribió se conserva: inicie sesión en el help desk y vuelva a intentarlo.",
  "problem.payment-declined":
    "El pago fue rechazado. No se cobró nada: revise el método de pago y vuelva a intentarlo.",
  "problem.not-permitted":
    "Su rol no lo permite aquí. No se cambió nada: consulte al propietario de la cuenta o a un administrador de facturación.",
  "problem.not-found":
    "El servicio de licencias no conoce lo que se pidió. No se cambió nada: cierre esta ventana y vuelva a abrirla.",
  "problem.order-running":
    "Esta compra todavía está en curso. Se hará una sola vez: espere un momento y vuelva a mirar.",
  "problem.order-in-progress":
    "Otra persona está cambiando esta suscripción en este momento. No se compró nada y lo que escribió se conserva: vuelva a intentarlo en un momento.",
  "problem.order-in-progress.named":
    "{by} está cambiando esta suscripción desde {since}. No se compró nada y lo que escribió se conserva: vuelva a intentarlo en un momento.",
  "problem.contact-sales":
    "Estas licencias solo las vende el equipo de ventas. No se compró nada: contacte a su representante de ventas.",
  "problem.use-subscription-page":
    "Estas licencias no se pueden comprar aquí. No se compró nada: use la página Suscripción.",
  "problem.cap-exceeded":
    "Esto supera el límite que fijó el propietario de la cuenta. No se compró nada: elija menos licencias o consulte al propietario.",
  "problem.acknowledgement-required":
    "Algunas personas perderían su licencia. No se cambió nada: vea quiénes serían y confírmelo.",
  "problem.undo-not-possible":
    "Este pedido ya no se puede deshacer: el plazo terminó o las licencias están en uso. No se cambió nada.",
  "problem.removal-done": "Las licencias ya se quitaron. No se cambió nada: compre nuevas si las necesita.",
  "problem.seats-in-use": "Estas licencias están en uso. No se cambió nada: libérelas primero y vuelva a intentarlo.",
  "problem.seats-exhausted": "No queda ninguna licencia. No se cambió nada: agregue licencias y vuelva a intentarlo.",
  "problem.sequence-outdated":
    "Ya hay información más reciente sobre esta persona. No se perdió nada: recargue la página.",
  "problem.request-closed": "Esta solicitud ya se decidió o terminó. No se compró nada: vea en qué estado está.",
  "problem.inquiry-closed": "Este formulario ya avanzó. No se cambió nada: vea en qué estado está.",
  "problem.account-conflict":
    "La configuración de la cuenta se contradice. No se cambió nada: avise a quien administra el servicio de licencias.",
  "problem.quote-expired":
    "El precio había vencido. No se compró nada y lo que escribió se conserva: vea el nuevo precio.",
  "problem.version-changed":
    "La suscripción cambió mientras tanto. No se compró nada y lo que escribió se conserva: vea los nuevos números.",
  "problem.body-too-large":
    "El texto enviado es demasiado largo. No se compró nada: acorte la nota y vuelva a intentarlo.",
  "problem.wrong-content-type":
    "El servicio de licencias no pudo leer la solicitud. No se cambió nada: recargue la página y vuelva a intentarlo.",
  "problem.idempotency-key-reused": "Esta compra ya se envió de otra forma. Nada se compró dos veces: ábrala de nuevo.",
  "problem.group-mismatch":
    "Los productos que siempre tienen el mismo número no se pueden comprar por separado. No se compró nada: elija un número para todos.",
  "problem.nothing-to-change": "Eso no cambiaría nada, así que no se compró nada. Elija al menos una licencia.",
  "problem.version-missing":
    "La solicitud estaba incompleta, así que no se compró nada. Lo que escribió se conserva: vuelva a intentarlo.",
  "problem.too-many-requests":
    "El servicio de licencias recibe demasiadas solicitudes en este momento. No se perdió nada: vuelva a intentarlo en un minuto.",
  "problem.too-many-requests.wait":
    "El servicio de licencias recibe demasiadas solicitudes en este momento. No se perdió nada: vuelva a intentarlo en {seconds, plural, one {# segundo} other {# segundos}}.",
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
  "problem.not-connected":
    "Ningún servicio de licencias está conectado a este help desk. No se cambió nada: conecte uno en las opciones de Seatmeter.",
  "problem.person-changed":
    "Ahora hay otra persona con la sesión iniciada. No se compró nada: cierre esta ventana y vuelva a abrirla.",
  "problem.extension-updated": "Seatmeter se actualizó. No se perdió nada: recargue la página.",

  "cart.title": "Agregar más licencias",
  "cart.review_title": "Revise su compra",
  "cart.loading": "Leyendo su suscripción…",
  "cart.failed_title": "No se puede leer su suscripción",
  "cart.seller": "Seatmeter · vendido por {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer_invoice": "Se factura a {payer}, a cuenta",
  "cart.payer_card": "Se cobra a {payer}, con tarjeta",
  "cart.cancel": "Cancelar",
  "cart.back": "Atrás",
  "cart.back_to_form": "Volver al formulario",
  "cart.confirm": "Confirmar compra",
  "cart.confirming": "Comprando…",

  "cart.additional": "Licencias adicionales",
  "cart.one_more": "Una más",
  "cart.one_fewer": "Una menos",
  "cart.readback": "{now, number} ahora + {add, number} = <b>{total, plural, one {# licencia} other {# licencias}}</b>",
  "cart.expected.empty": "Escriba cuántas licencias agregar: un número entero de 1 a {max, number}.",
  "cart.expected.not_whole": "Las licencias son enteras: escriba un número sin decimales, de 1 a {max, number}.",
  "cart.expected.negative": "Aquí no se pueden quitar licencias: escriba un número de 1 a {max, number}.",
  "cart.expected.too_small": "Agregue al menos una licencia, como máximo {max, number}.",
  "cart.expected.too_large": "Se pueden agregar como máximo {max, number} licencias a la vez.",
  "cart.expected.not_a_number": "Eso no es un número: escriba cuántas licencias agregar, de 1 a {max, number}.",
  "cart.expected.ambiguous": "Eso podría ser dos números distintos: escríbalo solo con cifras, por ejemplo 1000.",
  "cart.total_question":
    "Tiene {now, number}. ¿Agregar {add, number} más ({total, number} en total) o {fewer, number} más ({add, number} en total)?",
  "cart.total_more": "Agregar {count, number} más",
  "cart.included": "Qué se incluye",
  "cart.included_group":
    "{name}: {products} siempre tienen el mismo número de licencias, así que cada producto recibe {add, plural, one {# más} other {# más}}.",
  "cart.included_one": "Solo {name}: ningún otro producto debe tener el mismo número de licencias.",
  "cart.included_price_month":
    "{price} al mes {count, plural, one {por este producto} =2 {por los dos} other {por los # juntos}}, sin impuestos.",
  "cart.included_price_year":
    "{price} al año {count, plural, one {por este producto} =2 {por los dos} other {por los # juntos}}, sin impuestos.",
  "cart.included_change": "{name}: {from, number} → {to, number}",
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
  "cart.renewal_month": "{amount} al mes, {change} más que ahora",
  "cart.renewal_year": "{amount} al año, {change} más que ahora",
  "cart.lock_customer": "Puede quitar licencias en cualquier momento, con efecto desde el {date}.",
  "cart.lock_sales": "Estas licencias permanecen hasta el {date}; en este tipo de cuenta, solo ventas puede quitarlas.",
  "cart.full_form": "Comprar para productos individuales",
  "cart.pricing": "Calculando el precio…",
  "cart.repriced": "El precio anterior venció después de 15 minutos. Este es el nuevo.",
  "cart.no_price": "Escriba un número para ver el precio.",

  "cart.review_summary": "<b>{add, plural, one {# licencia} other {# licencias}}</b> de {name}, <b>{amount}</b> hoy",
  "cart.review_month":
    "Tendrá {to, number} en lugar de {from, number}, por {change} más al mes, impuestos incluidos, desde el {date}.",
  "cart.review_year":
    "Tendrá {to, number} en lugar de {from, number}, por {change} más al año, impuestos incluidos, desde el {date}.",
  "cart.review_undo":
    "Puede deshacer esta compra durante {minutes, plural, one {# minuto} other {# minutos}}, mientras las nuevas licencias no se usen.",
  "cart.undo": "Deshacer esta compra",
  "cart.undo_until": "Puede deshacer esta compra hasta las {time}, mientras las nuevas licencias no se usen.",
  "cart.note": "Nota",
  "cart.note_hint": "Opcional: orden de compra, centro de costos",
  "cart.note_too_long": "Como máximo {max, number} caracteres: acorte la nota.",
  "cart.guard_too_soon":
    "Fue más rápido de lo que alguien puede leer. No se compró nada: revise el importe y presione de nuevo.",
  "cart.guard_covered": "Algo tapaba el botón. No se compró nada: apártelo y presione de nuevo.",
  "cart.guard_not_pressed": "El botón lo presionó la página, no usted. No se compró nada.",

  "cart.waiting_title": "Su compra está en curso",
  "cart.waiting":
    "{add, plural, one {# licencia} other {# licencias}} por {amount}, confirmada a las {time}. Las licencias se podrán usar cuando la compra termine.",
  "cart.unknown_title": "Estamos comprobando su compra",
  "cart.unknown":
    "No llegó respuesta a su compra de {add, plural, one {# licencia} other {# licencias}} por {amount}, confirmada a las {time}. Se hará una sola vez; no la repita.",
  "cart.closing_safe": "Puede cerrar sin riesgo: seguimos comprobando y le diremos cómo terminó.",
  "cart.check_now": "Comprobar ahora",
  "cart.action_title": "Su banco pide una confirmación",
  "cart.action":
    "Confirme {amount} con su proveedor de pagos. Las licencias se agregan en cuanto lo haga; puede cerrar sin riesgo.",
  "cart.action_open": "Abrir la confirmación",
  "cart.declined_title": "No se compró nada",
  "cart.try_again": "Volver a la cantidad",
  "cart.refused_title": "Esto no se puede comprar aquí",
  "cart.new_numbers":
    "Mientras decidía, la suscripción pasó de {before, number} a {now, plural, one {# licencia} other {# licencias}}. No se compró nada: vea el nuevo precio.",

  "cart.full_title": "Su suscripción necesita el carrito completo",
  "cart.full":
    "Tiene {count, plural, one {# producto o complemento} other {# productos y complementos}}; el carrito simplificado llega hasta {limit, number}. El carrito completo todavía no está disponible aquí: en la página Suscripción puede cambiar cada uno.",
  "cart.subscription_page": "Abrir la página Suscripción",

  "cart.none_left": "{purchased, plural, one {La única licencia está en uso.} other {Las # licencias están en uso.}}",
  "cart.some_left": "{left, plural, one {Queda # licencia} other {Quedan # licencias}} de {purchased, number}.",
  "cart.deciders_intro": "Estas personas pueden agregar licencias:",
  "cart.decider_owner": "<b>{name}</b> (propietario de la cuenta)",
  "cart.decider_billing_admin": "<b>{name}</b> (administrador de facturación)",
  "cart.request_soon":
    "Todavía no se pueden enviar solicitudes desde aquí. Mientras tanto, pídaselo usted a una de estas personas{backTo, select, form {; su formulario se conserva} other {}}.",
  "cart.sales_soon":
    "Todavía no se puede enviar desde aquí el formulario a ventas. Mientras tanto, póngase en contacto usted{backTo, select, form {; su formulario se conserva} other {}}.",
  "cart.sales_person": "Su representante de ventas es <b>{name}</b>.",
  "cart.sales_nobody": "Atención al cliente le pone en contacto con su representante de ventas.",
  "cart.subscription_hint": "Puede cambiar el número de licencias en la página Suscripción.",
  "cart.nothing":
    "Su rol no puede agregar licencias aquí. Pueden hacerlo el propietario de la cuenta o un administrador de facturación{backTo, select, form {; su formulario se conserva} other {}}.",

  "page.connected": "Conectado como {name} · {account}",
  "page.signed_out": "Aquí nadie inició sesión. Inicie sesión en el help desk o presione Conectar.",
  "page.not_read": "Todavía no se leyó nada: abra el help desk o vuelva a mirar.",

  "options.title": "Opciones de Seatmeter",
  "options.desks": "Help desks conectados",
  "options.desks_none":
    "Todavía no hay ningún help desk conectado. Agregue el suyo, con la dirección de su servicio de licencias.",
  "options.service": "Servicio de licencias: {address}",
  "options.service_of_page": "Servicio de licencias que indica la página del help desk: {address}",
  "options.remove": "Quitar {desk}",
  "options.add_title": "Agregar un help desk",
  "options.desk_label": "Dirección del help desk",
  "options.desk_hint": "por ejemplo acme.zendesk.com",
  "options.desk_error": "Escriba la dirección de su help desk, por ejemplo acme.zendesk.com.",
  "options.service_label": "Dirección del servicio de licencias",
  "options.service_hint": "se la da quien administra el servicio",
  "options.service_error": "Escriba una dirección que empiece con https://, por ejemplo https://seats.example.com.",
  "options.add": "Agregar help desk",
  "options.checking": "Consultando el servicio de licencias…",
  "options.no_access":
    "El navegador no tiene permiso para acceder a {address}, así que no se guardó nada. Presione el botón de nuevo para permitirlo.",
  "options.issuer":
    "{desk} inicia la sesión de las personas en {address}. Permita también esa dirección y quedará conectado.",
  "options.allow": "Permitir",
  "options.not_known":
    "El servicio de licencias en {address} no conoce este help desk. Quien lo administra debe configurar primero la cuenta.",
  "options.added": "{desk} se agregó.",
  "options.removed": "{desk} se quitó, y lo que se guardaba de él ya no está en este navegador.",
  "options.preferences": "En este navegador",
  "options.language": "Idioma",
  "options.language_host": "Como el help desk",
  "options.pace": "Con qué frecuencia buscar cambios",
  "options.pace_service": "Como lo pide el servicio",
  "options.pace_minutes":
    "{minutes, plural, one {Como máximo una vez en # minuto} other {Como máximo una vez en # minutos}}",
  "options.saved": "Guardado. Las páginas abiertas se adaptan cuando se recargan.",
  "options.privacy_title": "Privacidad",
  "options.privacy":
    "El servicio de licencias sabe quién es usted en el help desk y qué le pide. Nada más sale de este navegador, y de lo que escribe en el help desk solo se leen el tipo de usuario y el rol.",

  "popup.title": "Licencias",
  "popup.none": "No hay ningún help desk abierto ni conectado. Abra el suyo o conéctelo en las opciones.",
  "popup.options": "Opciones",
  "popup.open_desk": "Abrir el help desk",
  "popup.refresh": "Volver a mirar",
  "popup.may_not_see": "Su rol no ve cuántas licencias quedan.",
  "popup.missing":
    "Seatmeter no encuentra su lugar en la página de este help desk. Buscó {selector}. Avise a quien se ocupa de Seatmeter.",
};
