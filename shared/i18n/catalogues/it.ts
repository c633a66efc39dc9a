import type { MessageKey } from "../message-key.ts";

/**
 * Italian, in the words of the help desk's own article: license licenza, account owner proprietario dell'account, billing admin
 * amministratore di fatturazione, end user utente finale, sales representative agente di vendita, customer support assistenza
 * clienti, add-on componente aggiuntivo. What it doesn't name is called as elsewhere in the vendor's help center: light agent
 * agente interno, contributor collaboratore.
 */
export const it: Record<MessageKey, string> = {
  "action.add": "Aggiungi altre licenze",
  "action.connect": "Connetti",
  "action.retry": "Riprova",
  "action.close": "Chiudi",
  "action.dismiss": "Ignora",
  "action.buy": "Acquista licenze",
  "action.request": "Richiedi licenze",
  "action.manage_licenses": "Gestisci licenze",
  "action.manage_subscription": "Gestisci abbonamento",
  "action.contact_sales": "Contatta l’agente di vendita",
  "action.show": "Mostra i dettagli",
  "action.enter_total": "Inserisci il numero",
  "action.people": "Un elenco di persone…",

  "meter.name": "Licenze in uso",
  "meter.text":
    "<used>{used, number} {purchased, plural, one {licenza su # in uso} other {licenze su # in uso}}</used>, <left>{left, plural, =0 {nessuna rimasta} one {# rimasta} other {# rimaste}}</left>",
  "meter.uses":
    "{role, select, owner {Questo proprietario} billing_admin {Questo amministratore di fatturazione} admin {Questo amministratore} other {Questo agente}} ne usa una; {left, plural, one {ne resterà #} other {ne resteranno #}}.",
  "meter.uses_last":
    "{role, select, owner {Questo proprietario} billing_admin {Questo amministratore di fatturazione} admin {Questo amministratore} other {Questo agente}} usa l’ultima licenza.",
  "meter.uses_in_product":
    "Con questo ruolo in {product} questa persona ne usa una; {left, plural, one {ne resterà #} other {ne resteranno #}}.",
  "meter.uses_last_in_product": "Con questo ruolo in {product} questa persona usa l’ultima licenza.",
  "meter.keeps": "Questa persona usa già una licenza.",
  "meter.none_left":
    "Non restano licenze, e questo ruolo ne usa una. Prima aggiungine altre; il tuo modulo resta com’è.",
  "meter.none_left_role_unknown":
    "Non restano licenze. Se questo ruolo ne usa una, prima aggiungine altre; altrimenti non ne servono.",
  "meter.none_left_ask": "Non restano licenze, e questo ruolo ne usa una. Richiedila; il tuo modulo resta com’è.",
  "meter.none_left_role_unknown_ask":
    "Non restano licenze. Se questo ruolo ne usa una, prima richiedila; altrimenti non ne servono.",
  "meter.role_unknown":
    "Seatmeter non sa se questo ruolo usa una licenza. Se la usa, {after, plural, =0 {non ne resterà nessuna} one {ne resterà #} other {ne resteranno #}}; altrimenti {left, number}.",
  "meter.light_agent":
    "Gli agenti interni non usano una licenza, a meno che non abbiano anche un ruolo diverso da visualizzatore in Chat, Explore, Guide (Knowledge) o Talk.",
  "meter.contributor":
    "I collaboratori non usano una licenza, a meno che non abbiano anche un ruolo diverso da visualizzatore in Chat, Explore, Guide (Knowledge) o Talk.",
  "meter.end_user":
    "Gli utenti finali non usano una licenza; {left, plural, =0 {non ne resta nessuna} one {ne resta #} other {ne restano #}}.",
  "meter.refused":
    "L’help desk ha rifiutato questo agente perché non restano licenze. Il modulo è conservato: aggiungi licenze, poi premi di nuovo lo stesso pulsante.",
  "meter.refused_before":
    "L’help desk ha rifiutato questo agente per mancanza di licenze. Ora ce ne sono di libere: premi di nuovo lo stesso pulsante.",
  "meter.viewer_unknown":
    "Non è stato possibile leggere il tuo ruolo, quindi Seatmeter non sa che cosa può offrirti. Non è andato perso nulla: riprova o ricarica la pagina.",
  "meter.age": "Ultimo aggiornamento {age}.",
  "meter.estimate":
    "Una stima: l’elenco delle persone dell’help desk, confrontato con il numero inserito nelle opzioni di Seatmeter.",
  "meter.not_counted":
    "{purchased, plural, one {# licenza acquistata} other {# licenze acquistate}}. Non si sa ancora quante siano in uso.",
  "meter.counted": "Ultimo conteggio del team: {age}.",
  "meter.unread": "Altre licenze, fino a {count, number}, potrebbero essere in uso: alcuni ruoli non sono ancora noti.",
  "meter.unknown": "Licenze in uso: numero sconosciuto",
  "meter.connecting": "Lettura delle licenze rimaste…",
  "meter.signed_out": "Seatmeter non è connesso. Connettiti per vedere quante licenze restano.",
  "meter.not_connected":
    "Nessun servizio licenze è collegato a questo help desk, quindi non si può sapere quante ne restano.",
  "meter.updated": "Aggiornato: ricarica la pagina",
  "meter.updated_hint":
    "Seatmeter è stato aggiornato mentre la pagina era aperta. Il tuo modulo non è toccato; salva il lavoro prima di ricaricare.",

  "badge.left":
    "{left, plural, one {# <full>licenza </full><wide>rimasta</wide>} other {# <full>licenze </full><wide>rimaste</wide>}}",
  "badge.unknown": "?<full> Licenze rimaste: numero sconosciuto</full>",

  "team.hint":
    "Ogni proprietario, amministratore e agente usa una licenza, anche se sospeso; gli agenti interni e i collaboratori di norma no.",

  "notice.last_title": "L’ultima licenza è stata assegnata",
  "notice.last_body":
    "{purchased, plural, one {L’unica licenza è in uso.} other {Tutte le # licenze sono in uso.}} {action, select, buy {Puoi acquistarne altre ora, prima che un agente venga rifiutato.} request {Puoi richiederne altre ora, prima che un agente venga rifiutato.} contact_sales {L’agente di vendita può aggiungerne altre prima che un agente venga rifiutato.} manage_subscription {Puoi aggiungerne altre nella pagina Abbonamento, prima che un agente venga rifiutato.} other {Il prossimo agente verrebbe rifiutato.}}",
  "notice.unknown_title": "Stiamo verificando il tuo acquisto",
  "notice.declined_title": "Non è stato acquistato nulla",

  "purchase.added":
    "{added, plural, one {# licenza aggiunta.} other {# licenze aggiunte.}} {from, plural, one {Ne avevi #,} other {Ne avevi #,}} ora ne hai {to, number}.",
  "purchase.receipt": "Ricevuta {receipt} · {amount}",
  "purchase.declined":
    "Il pagamento è stato rifiutato. Non è stato addebitato nulla e le tue licenze non sono cambiate.",
  "purchase.expired": "L’acquisto è scaduto. Non è stato addebitato nulla e le tue licenze non sono cambiate.",
  "purchase.undone":
    "L’acquisto è stato annullato e l’importo sarà rimborsato. Hai {from, plural, one {# licenza} other {# licenze}}.",
  "purchase.checking":
    "Stiamo verificando com’è andato il tuo acquisto ({changes} per {amount}). Non ripeterlo; puoi chiudere senza rischi.",

  "purchase.change": "{name}: {from, number} → {to, number}",
  "purchase.added_lines": "Licenze aggiunte. {changes}.",
  "purchase.at_renewal": "Modifiche al rinnovo. {changes}.",
  "purchase.undone_lines": "L’acquisto è stato annullato e l’importo sarà rimborsato. {changes}.",
  "problem.invalid-input":
    "Il servizio licenze non ha accettato questi dati. Quello che hai scritto è conservato: modificalo e riprova.",
  "problem.idempotency-key-missing":
    "La richiesta era incompleta, quindi {tried, select, buying {non è stato acquistato nulla} sending {non è stato inviato nulla} other {non è cambiato nulla}}. Quello che hai scritto è conservato: riprova.",
  "problem.not-signed-in":
    "Il tuo accesso è scaduto. Quello che hai scritto è conservato: accedi all’help desk e riprova.",
  "problem.sign-in-misconfigured":
    "L’accesso all’help desk non è configurato correttamente per le licenze. Non è cambiato nulla: avvisa chi gestisce l’accesso.",
  "problem.sign-in-misconfigured.named":
    "L’accesso all’help desk non è configurato correttamente per le licenze: l’attributo «{claim}» è errato. Non è cambiato nulla: avvisa chi gestisce l’accesso.",
  "problem.payment-declined":
    "Il pagamento è stato rifiutato. Non è stato addebitato nulla: controlla il metodo di pagamento e riprova.",
  "problem.not-permitted":
    "Il tuo ruolo non lo consente. Non è cambiato nulla: chiedi al proprietario dell’account o a un amministratore di fatturazione.",
  "problem.person-suspended":
    "Il tuo utente nell’help desk è sospeso. Non è cambiato nulla: rivolgiti a un amministratore dell’help desk.",
  "problem.not-found":
    "Il servizio licenze non trova quanto richiesto. Non è cambiato nulla: chiudi questa finestra e riaprila.",
  "problem.order-running":
    "Questo acquisto è ancora in corso. L’addebito avverrà al massimo una volta: attendi un momento e ricontrolla.",
  "problem.order-in-progress":
    "Un’altra persona sta modificando l’abbonamento. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}} e quello che hai scritto è conservato: riprova tra poco.",
  "problem.order-in-progress.named":
    "{by} sta modificando l’abbonamento dalle {since}. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}} e quello che hai scritto è conservato: riprova tra poco.",
  "problem.contact-sales":
    "Queste licenze si acquistano solo tramite l’agente di vendita. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}}: contatta il tuo agente di vendita.",
  "problem.use-subscription-page":
    "Queste licenze non si possono acquistare qui. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}}: usa la pagina Abbonamento.",
  "problem.cap-exceeded":
    "Si supera il limite fissato dal proprietario dell’account. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}}: scegli meno licenze o chiedi al proprietario.",
  "problem.acknowledgement-required":
    "Alcune persone perderebbero la licenza. Non è cambiato nulla: guarda chi sarebbero e conferma.",
  "problem.undo-not-possible":
    "Questo ordine non si può più annullare: il tempo è scaduto o le licenze sono in uso. Non è cambiato nulla.",
  "problem.removal-done": "Le licenze sono già state rimosse. Non è cambiato nulla: se servono, acquistane di nuove.",
  "problem.seats-in-use": "Queste licenze sono in uso. Non è cambiato nulla: liberale prima, poi riprova.",
  "problem.seats-exhausted": "Non restano licenze. Non è cambiato nulla: aggiungi licenze e riprova.",
  "problem.seats-unknown":
    "Non si sa ancora chi usa le licenze, perché il team dell’help desk non è stato contato. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}}: riprova tra qualche minuto.",
  "problem.picture-incomplete":
    "L’help desk non ha ancora comunicato l’intero team. Non è cambiato nulla: riprova tra qualche minuto.",
  "problem.sequence-outdated":
    "Ci sono già informazioni più recenti su questa persona. Non è andato perso nulla: ricarica la pagina.",
  "problem.request-closed":
    "Questa richiesta è già stata decisa o chiusa. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}}: controlla a che punto è.",
  "problem.inquiry-closed":
    "Questa richiesta all’agente di vendita è già andata avanti. Non è cambiato nulla: controlla a che punto è.",
  "problem.account-conflict":
    "La configurazione dell’account è contraddittoria. Non è cambiato nulla: avvisa chi gestisce il servizio licenze.",
  "problem.quote-expired":
    "Il prezzo era scaduto. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}} e quello che hai scritto è conservato: controlla il nuovo prezzo.",
  "problem.version-changed":
    "Nel frattempo l’abbonamento è cambiato. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}} e quello che hai scritto è conservato: controlla i nuovi numeri.",
  "problem.body-too-large":
    "Il testo inviato è troppo lungo. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}}: accorcia la nota e riprova.",
  "problem.wrong-content-type":
    "Il servizio licenze non ha potuto leggere la richiesta. Non è cambiato nulla: ricarica la pagina e riprova.",
  "problem.idempotency-key-reused":
    "Era già stato inviato con dettagli diversi, quindi non è stato inviato di nuovo. Chiudi questa finestra e riaprila.",
  "problem.group-mismatch":
    "I prodotti che hanno sempre lo stesso numero di licenze non si acquistano separatamente. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}}: scegli un numero per tutti.",
  "problem.nothing-to-change":
    "Non cambierebbe nulla, quindi {tried, select, buying {non è stato acquistato nulla} sending {non è stato inviato nulla} other {non è cambiato nulla}}. Scegli almeno una licenza.",
  "problem.version-missing":
    "La richiesta era incompleta, quindi {tried, select, buying {non è stato acquistato nulla} sending {non è stato inviato nulla} other {non è cambiato nulla}}. Quello che hai scritto è conservato: riprova.",
  "problem.too-many-requests": "Troppe richieste. Non è andato perso nulla: riprova tra un minuto.",
  "problem.too-many-requests.wait":
    "Troppe richieste. Non è andato perso nulla: riprova tra {seconds, plural, one {# secondo} other {# secondi}}.",
  "problem.internal":
    "Si è verificato un errore nel servizio licenze. Quello che hai scritto è conservato: riprova tra un momento.",
  "problem.unavailable":
    "Il servizio licenze non è disponibile. Quello che hai scritto è conservato: riprova tra un momento.",
  "problem.unreachable":
    "Il servizio licenze non è raggiungibile. Quello che hai scritto è conservato: controlla la connessione e riprova.",
  "problem.unreadable-answer":
    "Seatmeter non riesce a leggere la risposta del servizio licenze. Quello che hai scritto è conservato: riprova tra un momento.",
  "problem.unexpected-status":
    "Il servizio licenze ha risposto in modo imprevisto. Quello che hai scritto è conservato: riprova tra un momento.",
  "problem.signed-out":
    "Non hai effettuato l’accesso. Quello che hai scritto è conservato: accedi all’help desk e riprova.",
  "problem.sign-in-unreachable":
    "L’accesso all’help desk non è raggiungibile. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}} e quello che hai scritto è conservato: riprova tra poco.",
  "problem.issuer-changed":
    "Il servizio licenze ora indica un altro indirizzo per l’accesso, quindi non gli è stato inviato nulla. Chiedi a chi gestisce il servizio; se il cambiamento è corretto, aggiungi di nuovo l’help desk nelle opzioni di Seatmeter.",
  "problem.sign-in-not-trusted":
    "L’accesso dell’help desk non ha rilasciato un token valido solo per questo servizio licenze, quindi al servizio non è stato inviato nulla. Avvisa chi lo gestisce.",
  "problem.help-desk-unknown":
    "Il servizio licenze non conosce questo indirizzo del tuo help desk. Non è cambiato nulla: chiedi a chi gestisce il servizio di aggiungerlo al tuo account.",
  "problem.not-connected":
    "Nessun servizio licenze è collegato a questo help desk. Non è cambiato nulla: collegane uno nelle opzioni di Seatmeter.",
  "problem.total-unknown":
    "Questo browser non sa ancora quante licenze ha l’account, quindi non può dire quante ne restano. Inserisci il numero nelle opzioni di Seatmeter.",
  "problem.person-changed":
    "Ora è connessa un’altra persona. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}}: chiudi questa finestra e riaprila.",
  "problem.help-desk-unavailable":
    "Seatmeter non può usare la risposta dell’help desk. Quello che hai scritto è conservato: riprova tra un momento.",
  "problem.no-window":
    "Il browser non ha aperto la finestra per la conferma. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}}: consenti la finestra, poi riprova.",
  "problem.token-failed":
    "Questa pagina non ha potuto indicare chi ha effettuato l’accesso, quindi non è stato inviato nulla. Quello che hai scritto è conservato: riprova, oppure avvisa chi gestisce la pagina.",
  "problem.wrong-service":
    "All’indirizzo impostato non risponde alcun servizio licenze. Non è cambiato nulla: avvisa chi l’ha impostato.",
  "problem.nothing-kept":
    "Questa pagina non può conservare dati, o non ha più spazio. {tried, select, buying {Non è stato acquistato nulla} sending {Non è stato inviato nulla} other {Non è cambiato nulla}}: consenti la memorizzazione dei dati e riprova.",
  "problem.part-missing":
    "Non è stato possibile caricare una parte di Seatmeter. Non è andato perso nulla: controlla la connessione e riprova.",
  "problem.own-fault":
    "Si è verificato un errore in Seatmeter. Quello che hai scritto è conservato: ricarica la pagina e riprova.",
  "problem.extension-updated": "Seatmeter è stato aggiornato. Non è andato perso nulla: ricarica la pagina.",
  "problem.not-pressed": "Non è stato inviato nulla: premi il pulsante stesso, con il mouse, un dito o la tastiera.",
  "dialog.signed_out_title": "Non hai effettuato l’accesso",
  "dialog.signed_out": "Quello che hai scritto è conservato. Accedi all’help desk e riprova.",

  "quantities.additional": "Licenze aggiuntive",
  "quantities.additional_of": "Licenze aggiuntive: {name}",
  "quantities.total_of": "Licenze in totale: {name}",
  "quantities.one_more": "Una in più",
  "quantities.one_fewer": "Una in meno",
  "quantities.one_more_of": "Una in più: {name}",
  "quantities.one_fewer_of": "Una in meno: {name}",
  "quantities.readback":
    "{now, number} ora + {add, number} = <b>{total, plural, one {# licenza} other {# licenze}}</b>",
  "quantities.expected.empty":
    "Scrivi {mode, select, total {quante licenze vuoi in totale} other {quante licenze aggiungere}}: un numero intero da {min, number} a {max, number}.",
  "quantities.expected.not_whole":
    "Le licenze non si possono frazionare: scrivi un numero senza decimali, da {min, number} a {max, number}.",
  "quantities.expected.negative":
    "{mode, select, total {Il totale non può essere negativo: scrivi un numero} other {Qui non si rimuovono licenze: scrivi un numero}} da {min, number} a {max, number}.",
  "quantities.expected.too_small": "Aggiungi almeno una licenza, al massimo {max, number}.",
  "quantities.expected.too_large":
    "{mode, select, total {Puoi avere al massimo {max, number} licenze.} other {Puoi aggiungere al massimo {max, number} licenze alla volta.}}",
  "quantities.expected.not_a_number":
    "Non è un numero: scrivi {mode, select, total {quante licenze vuoi in totale} other {quante licenze aggiungere}}, da {min, number} a {max, number}.",
  "quantities.expected.ambiguous": "Può indicare due numeri diversi: scrivilo solo con le cifre, ad esempio 1000.",
  "quantities.total_question":
    "{now, plural, one {Hai # licenza.} other {Hai # licenze.}} Vuoi aggiungerne {add, number} ({total, number} in totale) o {fewer, number} ({add, number} in totale)?",
  "quantities.total_question_of":
    "{name}: {now, plural, one {hai # licenza.} other {hai # licenze.}} Vuoi aggiungerne {add, number} ({total, number} in totale) o {fewer, number} ({add, number} in totale)?",
  "quantities.total_more": "Aggiungine {count, number}",
  "quantities.included": "Cosa è incluso",
  "quantities.included_group":
    "{name}: {products} hanno sempre lo stesso numero di licenze, quindi ciascuno passa da {from, number} a {to, number}.",
  "quantities.included_one": "Solo {name}: nessun altro prodotto deve avere lo stesso numero di licenze.",
  "quantities.included_price_month":
    "{price} al mese {count, plural, one {per questo prodotto} =2 {per entrambi} other {per tutti e #}}, imposte escluse.",
  "quantities.included_price_year":
    "{price} all’anno {count, plural, one {per questo prodotto} =2 {per entrambi} other {per tutti e #}}, imposte escluse.",
  "quantities.full_form": "Acquista per singoli prodotti",
  "quantities.short_form": "Torna al carrello semplificato",
  "quantities.why_full":
    "Il tuo abbonamento ha {count, plural, one {# prodotto o componente aggiuntivo} other {# prodotti e componenti aggiuntivi}}; il carrello semplificato arriva a {limit, number}.",
  "quantities.product": "Prodotto",
  "quantities.now": "Ora",
  "quantities.add": "Aggiungi",
  "quantities.total": "In totale",
  "quantities.after": "Dopo",
  "quantities.change": "Differenza",
  "quantities.each_month": "Ciascuna, al mese",
  "quantities.each_year": "Ciascuna, all’anno",
  "quantities.add_on": "componente aggiuntivo",
  "quantities.together": "{products} cambiano insieme",
  "quantities.sold_by_sales": "In vendita solo tramite l’agente di vendita.",
  "quantities.contact_sales_for": "Contatta l’agente di vendita per {name}",
  "quantities.nothing": "Almeno un numero deve essere maggiore di 0.",

  "cart.title": "Aggiungi altre licenze",
  "cart.loading": "Lettura dell’abbonamento…",
  "cart.failed_title": "Non è stato possibile leggere l’abbonamento",
  "cart.seller": "Seatmeter · venduto da {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer": "Fatturato a {payer}",
  "cart.cancel": "Annulla",
  "cart.back": "Indietro",
  "cart.back_to_form": "Torna al modulo",

  "cart.line_day_month":
    "{quantity, number} × {price} al mese, per {days, plural, one {il giorno restante} other {i # giorni restanti}} fino al {date}",
  "cart.line_day_year":
    "{quantity, number} × {price} all’anno, per {days, plural, one {il giorno restante} other {i # giorni restanti}} fino al {date}",
  "cart.line_second_month": "{quantity, number} × {price} al mese, per il tempo restante fino al {date}",
  "cart.line_second_year": "{quantity, number} × {price} all’anno, per il tempo restante fino al {date}",
  "cart.line_credit": "Credito per {quantity, plural, one {# licenza} other {# licenze}} fino al {date}",
  "cart.tax": "Imposta {rate}",
  "cart.due_today": "Da pagare oggi",
  "cart.renewal": "Dal {date}, imposte incluse",
  "cart.renewal_without_tax": "Dal {date}",
  "cart.renewal_month":
    "{amount} al mese, {change} {direction, select, less {in meno rispetto a ora} other {in più rispetto a ora}}",
  "cart.renewal_year":
    "{amount} all’anno, {change} {direction, select, less {in meno rispetto a ora} other {in più rispetto a ora}}",
  "cart.lock_customer": "Puoi rimuovere licenze in qualsiasi momento, con effetto dal {date}.",
  "cart.lock_sales":
    "Queste licenze restano fino al {date}; con questo tipo di account solo l’agente di vendita può rimuoverle.",
  "cart.pricing": "Calcolo del prezzo…",
  "cart.repriced": "Il prezzo precedente è scaduto dopo 15 minuti. Questo è quello nuovo.",
  "cart.no_price": "Scrivi un numero per vedere il prezzo.",
  "cart.until": "Fino al {date}",
  "cart.at_renewal": "al rinnovo",
  "cart.subtotal": "Subtotale",
  "cart.subtotal_days": "Subtotale, per i {days, number} giorni su {whole, number} che restano fino al {date}",
  "cart.subtotal_time": "Subtotale, per il tempo restante fino al {date}",
  "cart.no_change": "Cambia un numero per vedere il prezzo.",
  "cart.update": "Aggiorna abbonamento",
  "cart.submit": "Invia ordine",

  "cart.undo": "Annulla l’acquisto",
  "cart.undo_until": "Puoi annullare l’acquisto fino alle {time}, finché le nuove licenze non sono in uso.",

  "cart.waiting_title": "Il tuo acquisto è in corso",
  "cart.waiting":
    "{changes} per {amount}, confermato alle {time}. Le licenze si potranno usare quando sarà completato.",
  "cart.unknown_title": "Stiamo verificando il tuo acquisto",
  "cart.unknown":
    "Non è arrivata alcuna risposta sul tuo acquisto ({changes} per {amount}, confermato alle {time}). L’addebito avverrà al massimo una volta: non ripeterlo.",
  "cart.closing_safe": "Puoi chiudere senza rischi: continuiamo a verificare e ti diremo com’è andata.",
  "cart.check_now": "Verifica ora",
  "cart.action_title": "La banca chiede una conferma",
  "cart.action":
    "Conferma {amount} presso il fornitore del pagamento. Le licenze vengono aggiunte subito dopo; puoi chiudere senza rischi.",
  "cart.action_open": "Apri la conferma",
  "cart.declined_title": "Non è stato acquistato nulla",
  "cart.try_again": "Torna alla quantità",
  "cart.refused_title": "Non si può acquistare qui",
  "cart.new_numbers":
    "Nel frattempo l’abbonamento è cambiato: {changes}. Non è stato acquistato nulla: controlla il nuovo prezzo.",

  "confirm.opening_title": "Apertura della finestra di Seatmeter…",
  "confirm.in_window_title": "Conferma nella finestra di Seatmeter",
  "confirm.in_window":
    "{changes} per {amount}. Controlla e conferma nella finestra di Seatmeter: fino ad allora non si acquista nulla.",
  "confirm.pressed": "Hai confermato {changes} per {amount}.",
  "confirm.show_window": "Mostra la finestra",
  "confirm.window_closed":
    "La finestra di Seatmeter è stata chiusa prima della conferma. Non è stato acquistato nulla.",
  "confirm.window_taken":
    "Un altro acquisto ha preso il posto di questo nella finestra di Seatmeter. Questo non è stato effettuato.",

  "review.title": "Controlla il tuo acquisto",
  "review.title_change": "Controlla la modifica",
  "review.summary": "<b>{add, plural, one {# licenza} other {# licenze}}</b> per {name}, <b>{amount}</b> oggi",
  "review.month":
    "Avrai {to, plural, one {# licenza} other {# licenze}} invece di {from, number}, per {change} in più al mese, imposte incluse, dal {date}.",
  "review.year":
    "Avrai {to, plural, one {# licenza} other {# licenze}} invece di {from, number}, per {change} in più all’anno, imposte incluse, dal {date}.",
  "review.undo":
    "Puoi annullare l’acquisto per {minutes, plural, one {# minuto} other {# minuti}}, finché le nuove licenze non sono in uso.",
  "review.confirm": "Conferma acquisto",
  "review.confirming": "Acquisto in corso…",
  "review.confirm_change": "Conferma modifica",
  "review.change_now": "<b>{name}</b>: {from, number} → {to, number}, per {amount} imposte escluse",
  "review.change_at_renewal": "<b>{name}</b>: {from, number} → {to, number}, dal {date}",
  "review.amount_today": "<b>{amount}</b> oggi",
  "review.note": "Nota",
  "review.note_hint": "Facoltativa: ordine d’acquisto, centro di costo",
  "review.note_too_long": "Al massimo {max, number} caratteri: accorcia la nota.",
  "review.guard_too_soon":
    "Hai premuto prima di poter leggere. Non è stato acquistato nulla: controlla l’importo e premi di nuovo.",
  "review.guard_not_pressed": "È stata la pagina a premere il pulsante, non tu. Non è stato acquistato nulla.",

  "demotions.count": "{count, plural, one {# persona perderebbe la licenza} other {# persone perderebbero la licenza}}",
  "demotions.why":
    "Le licenze in uso sono più di quelle che resterebbero il {date}. Queste persone perderebbero la loro, nell’ordine scelto nelle impostazioni dell’account. Libera licenze entro quella data e nessuno perderà la sua.",
  "demotions.end_user": "<b>{name}</b> diventerebbe utente finale",
  "demotions.products": "<b>{name}</b> perderebbe: {products}",
  "demotions.tickets": "{count, plural, one {# ticket aperto} other {# ticket aperti}}",
  "demotions.acknowledge": "Ho visto chi perderebbe la licenza",
  "demotions.more": "Mostra tutte le {count, number} persone",

  "approval.approve": "Approva",
  "approval.title": "Approva una richiesta",
  "approval.asked_by": "Richiesta di <b>{name}</b> del {date}",
  "approval.asked_by_nobody": "Richiesta del {date} di una persona il cui nome non è più conservato",
  "approval.needed_by": "Servono entro il {date}",
  "approval.price_changed": "Il prezzo è cambiato dal momento della richiesta: allora l’importo era {amount}.",
  "approval.decline": "Rifiuta",
  "approval.decline_title": "Rifiuta questa richiesta",
  "approval.decline_reason": "Motivo",
  "approval.decline_hint": "Obbligatorio. Lo legge chi ha fatto la richiesta.",
  "approval.decline_too_long": "Al massimo {max, number} caratteri: accorcia il motivo.",
  "approval.declined": "La richiesta è stata rifiutata. Chi l’ha fatta saprà perché.",
  "approval.declining": "Rifiuto in corso…",
  "approval.asked_line": "<b>{name}</b>: {add, plural, one {# licenza in più} other {# licenze in più}}",
  "approval.asked_change":
    "<b>{name}</b>: {add, plural, one {# licenza in più} other {# licenze in più}}, {from, number} → {to, number}",
  "approval.forward": "Inoltra all’agente di vendita",
  "approval.forward_why":
    "Queste licenze si acquistano tramite l’agente di vendita: inoltra la richiesta e il modulo per l’agente sarà già compilato.",

  "ask.loading": "Lettura dell’abbonamento…",
  "ask.failed_title": "Non è stato possibile leggere l’abbonamento",
  "ask.cancel": "Annulla",
  "ask.back": "Indietro",
  "ask.back_to_form": "Torna al modulo",
  "ask.none_left": "{purchased, plural, one {L’unica licenza è in uso.} other {Tutte le # licenze sono in uso.}}",
  "ask.some_left": "{left, plural, one {Resta # licenza} other {Restano # licenze}} su {purchased, number}.",
  "ask.decide":
    "{count, plural, one {Puoi richiederne altre: decide {names}.} other {Puoi richiederne altre: decidono {names}.}}",
  "ask.somebody_decides":
    "Puoi richiederne altre: decidono il proprietario dell’account e gli amministratori di fatturazione.",
  "ask.decider_owner": "<b>{name}</b> (proprietario dell’account)",
  "ask.decider_billing_admin": "<b>{name}</b> (amministratore di fatturazione)",
  "ask.more_people": "{count, plural, one {un’altra persona} other {altre # persone}}",
  "ask.not_here": "Le licenze di questo account non si possono modificare qui. Ecco a chi rivolgerti:",
  "ask.sales_person": "Il tuo agente di vendita è <b>{name}</b>.",
  "ask.sales_nobody": "L’assistenza clienti ti mette in contatto con il tuo agente di vendita.",
  "ask.support": "L’assistenza clienti risponde alle domande sull’abbonamento.",
  "ask.deciders": "Chi decide sulle licenze: {names}.",
  "ask.subscription_hint":
    "Puoi modificare il numero di licenze nella pagina Abbonamento{backTo, select, form {; il tuo modulo è conservato} other {}}.",
  "ask.nothing":
    "Il tuo ruolo non può aggiungere licenze qui. Può farlo il proprietario dell’account o un amministratore di fatturazione{backTo, select, form {; il tuo modulo è conservato} other {}}.",

  "request.full_form": "Scegli singoli prodotti",
  "request.reason": "Motivo",
  "request.reason_hint": "Lo vedono loro, con il tuo nome.",
  "request.reason_too_long": "Al massimo {max, number} caratteri: accorcia il testo.",
  "request.needed_by": "Entro il",
  "request.optional": "facoltativo",
  "request.needed_by_expected": "Scegli un giorno dal {first} al {last}, oppure nessuno.",
  "request.hint":
    "{backTo, select, form {Il tuo modulo è conservato. Ti avvisiamo appena decidono.} other {Ti avvisiamo appena decidono.}}",
  "request.sending": "Invio della richiesta…",
  "request.once": "Puoi premere di nuovo: la richiesta resta una sola.",
  "request.open_title": "La tua richiesta di licenze",
  "request.ended_title": "La tua richiesta è conclusa",
  "request.ask_more": "Richiedine altre",
  "request.cancel": "Annulla richiesta",
  "request.cancelling": "Annullamento…",
  "request.line": "{add, plural, one {# licenza} other {# licenze}} per {name}",
  "request.pending": "Richiesta inviata. Decide il proprietario dell’account o un amministratore di fatturazione.",
  "request.pending_named": "Richiesta inviata a {names}.",
  "request.approving": "In questo momento viene approvata e pagata.",
  "request.approved": "Approvata: le licenze sono disponibili.",
  "request.approved_named": "{name} l’ha approvata: le licenze sono disponibili.",
  "request.approved_by_itself":
    "Approvata automaticamente: ci sono abbastanza licenze libere, e per queste nel tuo account non serve una decisione.",
  "request.undone": "Era stata approvata, ma l’acquisto è stato annullato: queste licenze non ci sono più.",
  "request.forwarded": "Inoltrata all’agente di vendita, che aggiungerà le licenze.",
  "request.forwarded_named": "{name} l’ha inoltrata all’agente di vendita, che aggiungerà le licenze.",
  "request.declined": "Rifiutata.",
  "request.declined_named": "{name} l’ha rifiutata: {reason}",
  "request.cancelled": "L’hai annullata.",
  "request.expired": "Nessuno ha deciso entro il {date}, quindi è scaduta. Puoi fare una nuova richiesta.",
  "request.superseded": "È stata unita a una richiesta più recente.",
  "request.met": "Nel frattempo sono state acquistate licenze: quelle che hai richiesto sono disponibili.",
  "request.met_named": "Nel frattempo {name} ha acquistato licenze: quelle che hai richiesto sono disponibili.",
  "request.merged":
    "{count, plural, one {Anche {names} chiede lo stesso: è una sola richiesta.} other {Anche {names} chiedono lo stesso: è una sola richiesta.}}",
  "request.needed_by_day": "Entro il {date}",
  "request.expires": "Se nessuno decide, scade il {date}",

  "ticket.title": "Il tuo ticket per le licenze",
  "ticket.loading": "Ricerca dei tuoi ticket…",
  "ticket.where": "Verrà creato un ticket nel tuo help desk. Lo vede chi lavora sui ticket, con il tuo nome.",
  "ticket.reason_hint": "Compare nel ticket.",
  "ticket.hint":
    "{backTo, select, form {Il tuo modulo è conservato. La risposta arriva nel ticket.} other {La risposta arriva nel ticket.}}",
  "ticket.subject": "{add, plural, one {# licenza agente in più} other {# licenze agente in più}}",
  "ticket.body": "{name} chiede {add, plural, one {# licenza agente in più} other {# licenze agente in più}}.",
  "ticket.open": "Creato il {date}. Chi lavora sui ticket risponde lì.",
  "ticket.solved": "Risolto.",
  "ticket.link": "Apri il ticket {id}",

  "sales.title": "Contatta l’agente di vendita",
  "sales.name": "Nome",
  "sales.name_missing": "Scrivi il tuo nome.",
  "sales.name_wrong": "Al massimo 200 caratteri: accorcia il nome.",
  "sales.email": "E-mail",
  "sales.email_missing": "Scrivi l’indirizzo e-mail al quale l’agente di vendita può contattarti.",
  "sales.email_wrong": "Scrivi un solo indirizzo e-mail, ad esempio nome@example.com.",
  "sales.phone": "Telefono",
  "sales.phone_wrong": "Scrivi un numero di telefono, ad esempio +39 02 1234567.",
  "sales.optional": "facoltativo",
  "sales.message": "Messaggio",
  "sales.message_missing": "Scegli quante licenze ti servono, oppure scrivi che cosa desideri.",
  "sales.message_wrong": "Al massimo 2000 caratteri: accorcia il messaggio.",
  "sales.hint":
    "{backTo, select, form {Il tuo modulo è conservato. Ti avvisiamo quando l’ordine è fatto e quando le licenze sono disponibili.} other {Ti avvisiamo quando l’ordine è fatto e quando le licenze sono disponibili.}}",
  "sales.send": "Invia all’agente di vendita",
  "sales.pass_on": "Inoltra all’agente di vendita",
  "sales.sending": "Invio in corso…",
  "sales.once": "Puoi inviarlo di nuovo: arriva una volta sola.",
  "sales.sent_title": "Inviato all’agente di vendita",
  "sales.arrived_title": "Le tue licenze sono disponibili",
  "sales.reference": "Numero di riferimento",
  "sales.copy": "Copia",
  "sales.copied": "Copiato.",
  "sales.not_copied": "Copia non riuscita. Seleziona il numero.",
  "sales.sent": "Inviato il {date}. Il tuo agente di vendita ti contatterà.",
  "sales.sent_named": "Inviato il {date}. {name} ti contatterà.",
  "sales.ordered": "L’ordine è stato fatto il {date}. Le licenze si potranno usare appena saranno disponibili.",
  "sales.arrived": "Le licenze sono state aggiunte il {date}.",
  "sales.line_total": "{total, plural, one {# licenza in totale} other {# licenze in totale}} per {name}",
  "sales.told": "Ti avvisiamo quando l’ordine è fatto e quando le licenze sono disponibili.",
  "sales.write_more": "Scrivi di nuovo",

  "inbox.title": "Richiesta di licenze",
  "inbox.heading": "{count, plural, one {# richiesta da decidere} other {# richieste da decidere}}",
  "inbox.own": "Le tue richieste",
  "inbox.asks": "{count, plural, one {{names} chiede {lines}} other {{names} chiedono {lines}}}",
  "inbox.price": "Al momento della richiesta: {due} da pagare subito, poi {change} in più a ogni rinnovo",
  "inbox.price_changed":
    "Al momento della richiesta: {due} da pagare subito, poi {change} in più a ogni rinnovo; da allora i prezzi sono cambiati",
  "inbox.review": "Esamina",
  "inbox.decline": "Rifiuta",
  "inbox.reason": "Motivo",
  "inbox.reason_hint": "Obbligatorio. Chi ha chiesto lo vede, con il tuo nome.",
  "inbox.decline_request": "Rifiuta richiesta",
  "inbox.declining": "Invio del rifiuto…",
  "inbox.keep": "Indietro",
  "inbox.declined_title": "La richiesta è stata rifiutata",
  "inbox.declined_told": "Chi l’ha fatta riceverà il tuo motivo.",
  "inbox.failed": "Non è stato possibile leggere le richieste.",

  "notice.asks_title":
    "{count, plural, one {{names} chiede {add, plural, one {# licenza} other {# licenze}}} other {{names} chiedono {add, plural, one {# licenza} other {# licenze}}}}",
  "notice.asks_more":
    "{count, plural, one {Un’altra richiesta attende la tua decisione.} other {Altre # richieste attendono la tua decisione.}}",
  "notice.asks_needed_by": "Entro il {date}",
  "notice.request_approved": "{add, plural, one {# licenza aggiunta} other {# licenze aggiunte}}",
  "notice.request_declined": "La tua richiesta è stata rifiutata",
  "notice.request_forwarded": "La tua richiesta è passata all’agente di vendita",
  "notice.request_ended": "La tua richiesta è conclusa",
  "notice.request_undone": "Le licenze che avevi richiesto non ci sono più",
  "notice.sales_ordered": "L’agente di vendita ha fatto il tuo ordine",
  "notice.sales_arrived": "Le tue licenze sono disponibili",
  "notice.sales_reference": "Numero di riferimento {reference}",

  "page.connected": "Connesso come {name} · {account}",
  "page.signed_out": "Qui nessuno ha effettuato l’accesso. Accedi all’help desk, oppure premi Connetti.",
  "page.not_read": "Ancora nessun numero: apri l’help desk, oppure aggiorna.",

  "options.title": "Opzioni di Seatmeter",
  "options.desks": "Help desk",
  "options.desks_none": "Nessun help desk è ancora collegato. Aggiungi il tuo qui sotto.",
  "options.service": "Servizio licenze: {address}",
  "options.service_of_page": "Servizio licenze, indicato dalla pagina dell’help desk: {address}",
  "options.without_service":
    "Nessun servizio licenze è collegato. I numeri vengono dall’help desk stesso, e le licenze si acquistano nella sua pagina Abbonamento.",
  "options.total_label": "Licenze di questo account",
  "options.total_hint": "Come indicato nella sua pagina Abbonamento.",
  "options.total_error": "Scrivi un numero intero da 1 a {max, number}.",
  "options.total_save": "Salva numero",
  "options.total_entered": "Inserito il {date}.",
  "options.remove": "Rimuovi {desk}",
  "options.add_title": "Aggiungi un help desk",
  "options.managed": "Impostato dalla tua organizzazione.",
  "options.ways": "Da dove vengono i numeri",
  "options.way_alone": "Solo il mio help desk",
  "options.way_alone_text":
    "Seatmeter conta nell’help desk stesso chi usa una licenza. Le altre si acquistano nella pagina Abbonamento dell’help desk.",
  "options.way_service": "Abbiamo un servizio licenze",
  "options.way_service_text":
    "Sa che cosa è stato acquistato, vende altre licenze direttamente nel modulo e raccoglie le richieste.",
  "options.desk_label": "Indirizzo dell’help desk",
  "options.desk_hint": "Ad esempio acme.zendesk.com.",
  "options.desk_error": "Scrivi l’indirizzo del tuo help desk, ad esempio acme.zendesk.com.",
  "options.service_label": "Indirizzo del servizio licenze",
  "options.service_hint": "Te lo fornisce chi gestisce il servizio.",
  "options.service_error": "Scrivi un indirizzo che inizi con https://, ad esempio https://seats.example.com.",
  "options.add": "Aggiungi help desk",
  "options.checking": "Verifica presso il servizio licenze…",
  "options.asking_desk": "Verifica presso l’help desk…",
  "options.not_a_desk":
    "All’indirizzo {address} non risponde alcun help desk che Seatmeter conosca, quindi non è stato salvato nulla. Controlla l’indirizzo.",
  "options.no_access":
    "Il browser non può raggiungere {address}, quindi non è stato salvato nulla. Premi di nuovo il pulsante per consentirlo.",
  "options.issuer": "Le persone accedono da {address}.",
  "options.issuer_check":
    "D’ora in poi per {desk} si accede da lì e da nessun’altra parte. Se non conosci quell’indirizzo, fermati qui e chiedi a chi gestisce il servizio licenze.",
  "options.issuer_access": "Il browser ti chiederà di consentire anche quell’indirizzo.",
  "options.confirm": "Sì, aggiungi",
  "options.not_known":
    "Il servizio licenze all’indirizzo {address} non conosce questo help desk. Chi lo gestisce deve prima configurare l’account.",
  "options.added": "{desk} è stato aggiunto.",
  "options.removed": "{desk} è stato rimosso, con tutto ciò che questo browser ne aveva salvato.",
  "options.preferences": "In questo browser",
  "options.language": "Lingua",
  "options.language_host": "Come l’help desk",
  "options.pace": "Ogni quanto cercare novità",
  "options.pace_service": "Come richiede il servizio",
  "options.pace_minutes": "{minutes, plural, one {Al massimo ogni minuto} other {Al massimo ogni # minuti}}",
  "options.saved": "Salvato. Le pagine aperte si adeguano quando vengono ricaricate.",
  "options.privacy_title": "Riservatezza",
  "options.privacy":
    "Se colleghi un servizio licenze, questo sa chi sei nell’help desk e che cosa gli chiedi. Nient’altro esce da questo browser. Di ciò che scrivi nell’help desk, Seatmeter legge solo il tipo di utente e il ruolo.",

  "welcome.title": "Ti diamo il benvenuto in Seatmeter",
  "welcome.intro":
    "Vedi quante licenze agente restano, proprio nel modulo in cui si aggiunge una persona. Qual è il tuo help desk?",
  "welcome.result": "Le tue licenze",
  "welcome.sign_in": "In questo help desk nessuno ha effettuato l’accesso. Aprilo e accedi: i numeri compaiono qui.",
  "welcome.next":
    "Ora trovi il contatore nel modulo che aggiunge un utente e dietro il pulsante di Seatmeter nella barra degli strumenti. Ricarica le pagine dell’help desk che erano già aperte.",
  "welcome.options": "Aggiungi un altro help desk o cambia il numero nelle opzioni",
  "welcome.permissions": "A che cosa servono le autorizzazioni del browser",
  "welcome.permission_desks":
    "<b>Pagine del tuo help desk:</b> per mostrarvi il contatore e per chiedere all’help desk chi ha effettuato l’accesso e quante licenze sono in uso.",
  "welcome.permission_storage":
    "<b>Archiviazione:</b> per conservare in questo browser le tue impostazioni, gli ultimi numeri e gli acquisti in corso.",
  "welcome.permission_alarms":
    "<b>Sveglie:</b> per aggiornare i numeri di tanto in tanto mentre è aperta una pagina dell’help desk.",
  "welcome.permission_notifications":
    "<b>Notifiche:</b> per avvisarti quando viene assegnata l’ultima licenza e quando una richiesta viene fatta o decisa.",
  "welcome.permission_identity":
    "<b>Identità:</b> per far accedere al servizio licenze, senza password, chi ha effettuato l’accesso all’help desk.",
  "welcome.permission_scripting":
    "<b>Script:</b> per caricare il contatore in una pagina dell’help desk solo quando serve.",
  "welcome.permission_addresses":
    "<b>Altri indirizzi:</b> nessuno, finché non ne aggiungi uno. Il browser ti chiede allora solo quell’indirizzo.",

  "window.for": "Per {account}, su {host}",
  "window.replaced": "Questo è l’ultimo acquisto che hai scelto. Quello che era qui prima non è stato effettuato.",
  "window.reading": "Calcolo del prezzo…",
  "window.failed_title": "Non è possibile mostrarlo",
  "window.nothing_title": "Qui non c’è nulla da confermare",
  "window.nothing": "Non è stato acquistato nulla. Ricomincia dall’help desk o dalla barra degli strumenti.",
  "window.person_title": "È connessa un’altra persona",
  "window.person":
    "La tua sessione nell’help desk è terminata, oppure è connessa un’altra persona. Non è stato acquistato nulla.",
  "window.decided_title": "Questa richiesta è già stata decisa",
  "window.decided": "Qualcuno ha deciso prima di te. Qui non è stato acquistato nulla.",

  "popup.title": "Licenze",
  "popup.none": "Nessun help desk è aperto né collegato. Apri il tuo, oppure collegalo nelle opzioni.",
  "popup.options": "Opzioni",
  "popup.connected": "Connesso come {name}",
  "popup.open_desk": "Apri l’help desk",
  "popup.refresh": "Aggiorna",
  "popup.may_not_see": "Il tuo ruolo non può vedere quante licenze restano.",
  "popup.missing":
    "Seatmeter non trova {place} nella pagina dell’help desk. Copia il resoconto qui sotto e invialo a chi si occupa di Seatmeter.",
  "check.heading": "Autodiagnosi",
  "check.found": "Trovato: {place}",
  "check.not_found": "Non trovato: {place}. Cercato con:",
  "check.table": "Selettori e parole aggiornati al {date}",
  "check.copy": "Copia resoconto",
  "check.copied": "Copiato.",
  "check.not_copied": "Copia non riuscita. Il testo qui sotto è selezionato: copialo tu.",
  "check.add_button": "il pulsante +Aggiungi",
  "check.add_form": "il modulo per un nuovo utente",
  "check.team_members": "«Licenze rimanenti»",
  "check.wizard": "i passaggi per un nuovo membro del team",
  "check.profile": "il ruolo di una persona",
  "check.member_page": "i ruoli di un membro nei prodotti",
  "popup.refused":
    "Seatmeter ha rifiutato {count, plural, one {# messaggio che non proveniva} other {# messaggi che non provenivano}} dalle sue pagine.",
  "popup.trend": "{change} in {days, plural, one {# giorno} other {# giorni}}",
  "options.settings":
    "Soglie, limiti e regole di approvazione appartengono all’account: li impostano il proprietario e gli amministratori di fatturazione, in Gestisci abbonamento.",

  "subscription.brand": "Seatmeter · {account}",
  "subscription.sold_by": "Venduto da {seller}",
  "subscription.sections": "Parti di questa pagina",
  "subscription.section_overview": "Abbonamento",
  "subscription.section_usage": "Utilizzo",
  "subscription.section_people": "Persone",
  "subscription.section_ledger": "Registro",
  "subscription.section_settings": "Impostazioni",
  "subscription.in_desk": "Pagina Abbonamento nell’help desk",
  "subscription.choose": "L’abbonamento di quale help desk?",
  "subscription.choose_none": "Nessun help desk è collegato. Apri il tuo e accedi, oppure collegalo nelle opzioni.",
  "subscription.unknown_desk":
    "Seatmeter non è collegato a questo help desk. Aprilo e accedi, oppure collegalo nelle opzioni.",
  "subscription.reading": "Lettura…",
  "subscription.no_access": "Il tuo ruolo non può vedere l’abbonamento.",
  "subscription.changed_person":
    "Ora nell’help desk è connessa un’altra persona. Questa pagina mostra ciò che può vedere.",
  "subscription.show_people": "Mostrali tutti",
  "subscription.more": "Carica altre righe",
  "subscription.shown": "{count, plural, one {# mostrata; ce ne sono altre} other {# mostrate; ce ne sono altre}}",
  "subscription.shown_all": "{count, plural, one {# in tutto} other {# in tutto}}",
  "subscription.unknown": "non noto",

  "subscription.licenses": "Licenze",
  "subscription.product": "Prodotto",
  "subscription.bought": "Acquistate",
  "subscription.in_use": "In uso",
  "subscription.available": "Disponibili",
  "subscription.each_month": "Ciascuna, al mese",
  "subscription.each_year": "Ciascuna, all’anno",
  "subscription.addon": "Componente aggiuntivo",
  "subscription.sales_only": "Venduto solo dall’agente di vendita",
  "subscription.moves_together": "{count, plural, one {# prodotto} other {# prodotti che cambiano insieme}}",
  "subscription.moves_why":
    "{name}: {products} hanno sempre lo stesso numero di licenze, quindi si acquistano e si rimuovono insieme. «In uso» conta il prodotto più usato.",
  "subscription.product_used": "{name}: {used, number} su {purchased, number} in uso",
  "subscription.product_unknown": "{name}: non si sa quante siano in uso",
  "subscription.not_followed":
    "Al momento Seatmeter non riesce a seguire l’help desk: questi numeri potrebbero non essere aggiornati. Chi gestisce il servizio licenze può vedere il motivo.",
  "subscription.not_counted": "Non si sa ancora quante siano in uso.",
  "subscription.seats_unknown": "Al momento non si sa quante siano in uso.",
  "subscription.manage": "Gestisci",
  "subscription.has_purchase":
    "Un tuo acquisto è in corso, oppure è terminato dopo la tua ultima visita. Premi Gestisci per vedere com’è andato.",
  "subscription.may_change":
    "Aggiungi licenze subito, o rimuovine al prossimo rinnovo. Vedi il prezzo prima di acquistare.",
  "subscription.may_add": "Aggiungi il numero di licenze che ti serve. Vedi il prezzo prima di inviare l’ordine.",
  "subscription.no_manage":
    "Le licenze di questo account non si possono modificare qui. Queste persone possono aiutarti:",
  "subscription.reads_only": "Il tuo ruolo può vedere l’abbonamento. Queste persone possono modificarlo:",
  "subscription.sales_person": "<b>{name}</b> (agente di vendita)",
  "subscription.deciders": "Queste persone possono aggiungere licenze:",
  "subscription.support": "L’assistenza clienti",

  "subscription.renewal": "Prossimo rinnovo",
  "subscription.in_days": "{days, plural, =0 {oggi stesso} one {tra # giorno} other {tra # giorni}}",
  "subscription.renews_month": "{amount}, imposte incluse, per il prossimo mese, se non cambia nulla",
  "subscription.renews_year": "{amount}, imposte incluse, per il prossimo anno, se non cambia nulla",
  "subscription.reduce_before":
    "Rimuovi ciò che non ti serve prima del {date}: dopo, il numero resta fisso fino al rinnovo successivo.",
  "subscription.reduce_others":
    "Le licenze si possono rimuovere fino al {date}; dopo, il numero resta fisso fino al rinnovo successivo.",
  "subscription.reduce_sales":
    "Solo l’agente di vendita può ridurre il numero, prima del {date}: l’assistenza clienti ti mette in contatto.",
  "subscription.reduce_sales_named":
    "Solo l’agente di vendita può ridurre il numero, prima del {date}: rivolgiti a {name}.",
  "subscription.peaks": "Massimo in uso dall’ultimo rinnovo",
  "subscription.peak": "{peak, number} su {purchased, number}",

  "subscription.waiting": "In attesa del rinnovo",
  "subscription.removes": "{name}: {count, plural, one {# licenza in meno} other {# licenze in meno}} dal {date}",
  "subscription.adds": "{name}: {count, plural, one {# licenza in più} other {# licenze in più}} dal {date}",
  "subscription.ordered_by": "Ordinato da {name} il {date}",
  "subscription.keep": "Mantieni le licenze",
  "subscription.do_not_add": "Non aggiungerle",
  "subscription.kept": "Annullato: {name} mantiene {count, plural, one {la sua # licenza} other {le sue # licenze}}.",
  "subscription.not_added":
    "Annullato: {name} non riceverà {count, plural, one {# licenza} other {# licenze}} al rinnovo.",
  "subscription.would_lose":
    "{count, plural, one {Con il team di oggi, questa persona perderebbe la licenza. Prima liberane una, oppure mantienila:} other {Con il team di oggi, queste # persone perderebbero la licenza. Prima liberane alcune, oppure mantienile:}}",
  "subscription.would_end_user": "diventerebbe utente finale.",
  "subscription.would_lose_product": "perderebbe questo prodotto, ma resterebbe agente.",
  "subscription.open_tickets":
    "{count, plural, =0 {Nessun ticket aperto.} one {# ticket aperto.} other {# ticket aperti.}}",
  "subscription.tickets_unknown": "Non si sa quanti ticket aperti abbiano: vedi la pagina di ogni persona.",

  "subscription.reclaimable": "Licenze che si potrebbero liberare",
  "subscription.reclaimable_intro": "Da qui non si libera nulla: decide chi si occupa del team, nell’help desk.",
  "subscription.reclaimable_none":
    "Per quanto comunicato dall’help desk, nessuno usa una licenza di cui non ha bisogno.",
  "subscription.reclaim_suspended":
    "{count, plural, one {# agente sospeso usa ancora una licenza: usa la sua invece di acquistarne.} other {# agenti sospesi usano ancora una licenza: usa le loro invece di acquistarne.}}",
  "subscription.reclaim_others":
    "{count, plural, one {# licenza si potrebbe liberare: usala invece di acquistarne.} other {# licenze si potrebbero liberare: usale invece di acquistarne.}}",
  "subscription.evidence_suspended": "Sospeso, ma usa ancora una licenza.",
  "subscription.evidence_product_role":
    "{because, select, chat {Usa una licenza solo per un ruolo in Chat.} explore_admin {Usa una licenza solo per un ruolo di amministratore in Explore.} explore_editor {Usa una licenza solo per un ruolo di editor in Explore.} guide {Usa una licenza solo per un ruolo in Guide (Knowledge).} talk {Usa una licenza solo per un ruolo in Talk.} other {Ha un ruolo che non richiede licenze, ma ne usa una.}}",
  "subscription.evidence_idle":
    "{days, plural, one {Non lavora da # giorno, dal {date}.} other {Non lavora da # giorni, dal {date}.}}",
  "subscription.seats_in": "Licenze: {products}",
  "subscription.seat_saves": "Rimuovendo la licenza si risparmiano {amount} all’anno",

  "usage.runway": "Quanto dureranno",
  "usage.show": "Mostra l’utilizzo",
  "usage.runs_out": "Esaurite intorno al {date}",
  "usage.none_left": "Già esaurite",
  "usage.too_little_history": "È troppo presto per dirlo",
  "usage.not_growing": "Non si stanno esaurendo",
  "usage.beyond_horizon": "Più di un anno",
  "usage.method":
    "Da {days, plural, one {# giorno} other {# massimi giornalieri}}: la crescita mediana, {growth} in 30 giorni, a partire dalle licenze in uso ora, {inUse, number} su {purchased, number}. Pochi giorni insoliti non la cambiano.",
  "usage.method_none":
    "Ora sono in uso {inUse, number} licenze su {purchased, number}. Per una tendenza servono due settimane di dati, e finora {days, plural, one {c’è # giorno} other {ci sono # giorni}}.",
  "usage.span": "Periodo",
  "usage.span_days": "{days, plural, one {Ultimo # giorno} other {Ultimi # giorni}}",
  "usage.empty": "Non è stato ancora registrato alcun utilizzo. Da ora in poi viene registrato ogni giorno.",
  "usage.first_day": "Il grafico inizia dal secondo giorno.",
  "usage.chart": "Licenze di {name} in uso ogni giorno, {days, plural, one {# giorno} other {# giorni}}",
  "usage.day": "{date}: {peak, number} su {purchased, number} in uso",
  "usage.table": "Mostra come tabella",
  "usage.column_day": "Giorno",
  "usage.legend_peak": "Massimo in uso",
  "usage.legend_purchased": "Acquistate",
  "usage.legend_forecast": "Se continua così",

  "members.title": "Membri del team",
  "members.name": "Nome",
  "members.role": "Ruolo",
  "members.products": "Usa una licenza in",
  "members.added": "Aggiunta il",
  "members.tickets": "Ticket aperti",
  "members.active": "Ultima attività",
  "members.never": "mai",
  "members.none": "L’help desk non ha ancora comunicato alcuna persona.",
  "members.suspended": "Sospeso",
  "members.no_license": "Nessuna",
  "members.by_product_role": "per un ruolo in un prodotto",
  "members.role_name":
    "{role, select, owner {Proprietario dell’account} billing_admin {Amministratore di fatturazione} admin {Amministratore generale} agent {Agente o ruolo personalizzato} light_agent {Agente interno} contributor {Ruolo di collaboratore} end_user {Utente finale} other {Ruolo non noto}}",

  "ledger.title": "Tutto ciò che è cambiato",
  "ledger.save": "Scarica come CSV",
  "ledger.saving": "Preparazione…",
  "ledger.at": "Quando",
  "ledger.what": "Cosa e perché",
  "ledger.who": "Chi",
  "ledger.change": "Licenze",
  "ledger.amount": "Importo, imposte incluse",
  "ledger.none": "Non è ancora cambiato nulla.",
  "ledger.kind":
    "{kind, select, setup {{name}: impostato dal gestore} purchase {{name}: acquisto} undo {{name}: acquisto annullato} removal {{name}: modifica al rinnovo} delivery {{name}: ordinato tramite l’agente di vendita} other {{name}: altra modifica}}",
  "ledger.receipt": "Ricevuta {receipt}",
  "ledger.note": "Nota: {note}",
  "ledger.by_renewal": "Al rinnovo",
  "ledger.by_operator": "Servizio licenze",
  "ledger.before_after": "{before} → {after}",

  "mails.title": "E-mail per te",
  "mails.address": "A {address}",
  "mails.last_license": "Avvisami quando viene assegnata l’ultima licenza",
  "mails.saved": "Salvato.",
  "mails.no_address":
    "Il servizio licenze non conosce un tuo indirizzo e-mail. Se ricevi comunque delle e-mail, puoi disattivarle dal link in ognuna.",
  "settings.low_threshold": "Avvisa quando le licenze rimaste sono",
  "settings.low_threshold_hint": "Se resta vuoto vale 2, o il 2% di tutte le licenze se è di più.",
  "settings.cap": "Importo massimo di un ordine, in {currency}",
  "settings.cap_hint": "Se resta vuoto non c’è limite. Non vale mai per gli ordini del proprietario.",
  "settings.no_cap": "Nessun limite",
  "settings.approval": "Richieste di licenze",
  "settings.approval_by_hand": "Decide una persona",
  "settings.approval_while_free": "Automatica finché ci sono licenze libere",
  "settings.reminders": "Ricorda a chi decide le richieste in attesa",
  "settings.renewal_notice": "Giorni di anticipo con cui avvisare del rinnovo",
  "settings.renewal_notice_hint": "Al massimo 90 giorni; con 0 non si avvisa.",
  "settings.retention": "Mesi per cui conservare nomi e motivi delle richieste",
  "settings.retention_hint": "Da 1 a 120 mesi. Poi restano solo gli identificativi.",
  "settings.show_last_active":
    "Mostra al proprietario e agli amministratori di fatturazione da quanto i colleghi non lavorano",
  "settings.demotion_order": "Chi perderebbe per primo la licenza al rinnovo",
  "settings.demotion_order_hint": "Scegli l’ordine che segue l’help desk: così compaiono le persone giuste.",
  "settings.demotion_added": "Aggiunto per ultimo",
  "settings.demotion_alphabet": "Ultimo in ordine alfabetico",
  "settings.for_owner": "(lo modifica solo il proprietario dell’account)",
  "settings.whole": "Scrivi un numero intero da {min, number} a {max, number}.",
  "settings.amount": "Scrivi un importo senza separatori delle migliaia, ad esempio 250 o 250,00.",
  "settings.wrong":
    "{count, plural, one {Non è stato salvato nulla: # dato non è leggibile. Il messaggio sopra dice che cosa serve.} other {Non è stato salvato nulla: # dati non sono leggibili. I messaggi sopra dicono che cosa serve.}}",
  "settings.save": "Salva le impostazioni",
  "settings.saving": "Salvataggio…",
  "settings.saved": "Salvato. Vale da ora, per tutti.",
  "settings.conflict":
    "{name} ha cambiato le impostazioni mentre le modificavi ({at}). Non è stato salvato nulla e quello che hai scritto è conservato. Salva di nuovo per usare le tue, oppure usa le sue.",
  "settings.now": "{setting}: ora {value}",
  "settings.take_theirs": "Usa le sue",
  "settings.on": "Sì",
  "settings.off": "No",
  "settings.usual": "Il valore predefinito",
  "settings.history": "Chi ha cambiato che cosa",
  "settings.history_none": "Nessuno ha ancora cambiato un’impostazione.",
  "settings.changed_by": "{name}, {at}",
  "settings.changed": "{setting}: {from} → {to}",
  "settings.name_lowThreshold": "Soglia di avviso",
  "settings.name_cap": "Limite per un ordine",
  "settings.name_approval": "Approvazione delle richieste",
  "settings.name_reminders": "Promemoria",
  "settings.name_retentionMonths": "Mesi di conservazione dei nomi",
  "settings.name_renewalNoticeDays": "Giorni prima del rinnovo",
  "settings.name_showLastActive": "Ultima attività dei colleghi visibile",
  "settings.name_demotionOrder": "Ordine in cui si perdono le licenze",

  "people.title": "Un elenco di persone",
  "people.intro":
    "Scopri quante licenze richiede un elenco di persone prima di aggiungerle. Qui non si aggiunge nessuno, e l’elenco resta in questo browser: ne escono soltanto numeri.",
  "people.choose_desk": "A quale help desk si aggiungono?",
  "people.paste": "Incolla l’elenco",
  "people.paste_hint":
    "Come per l’importazione dell’help desk: Name, Email, Role e Restriction, separati da virgole, punti e virgola o tabulazioni. Fino a {most, number} persone.",
  "people.file": "Scegli un file",
  "people.drop": "o trascinane uno qui",
  "people.clear": "Ricomincia",
  "people.reading": "Lettura dell’elenco…",
  "people.looking_up": "Ricerca di chi ha già una licenza…",
  "people.from_paste": "Il testo che hai incollato",
  "people.from_file": "{name}, letto come {encoding}",
  "people.fault_empty": "In questo elenco non c’è nessuno.",
  "people.fault_too_large": "È troppo grande per un elenco di persone. Esporta in CSV soltanto l’elenco.",
  "people.fault_too_many":
    "Un elenco può avere fino a {most, number} persone, e questo ne ha di più. Dividilo e leggi le parti una alla volta.",
  "people.fault_no_email_column": "Nessuna colonna contiene indirizzi e-mail. Chiamala Email nella prima riga.",
  "people.fault_unclear_columns":
    "Seatmeter non riesce a distinguere le colonne. Indicale nella prima riga, una volta ciascuna: Name, Email, Role, Restriction.",
  "people.fault_open_quote":
    "Riga {line, number}: qui si aprono virgolette che non si chiudono. Correggile, poi leggi di nuovo l’elenco.",
  "people.fault_stray_quote":
    "Riga {line, number}: una cella continua dopo le virgolette di chiusura. Correggila, poi leggi di nuovo l’elenco.",
  "people.fault_unreadable": "Il browser non è riuscito a leggere {name}. Sceglilo di nuovo.",
  "people.problems": "{count, plural, one {# riga da controllare} other {# righe da controllare}}",
  "people.no_email": "Riga {line, number}: manca l’indirizzo e-mail. Non è contata.",
  "people.not_an_email": "Riga {line, number}: «{text}» non è un indirizzo e-mail. Non è contata.",
  "people.no_role": "Riga {line, number}: manca il ruolo, quindi non si sa se questa persona usa una licenza.",
  "people.unknown_role": "Riga {line, number}: Seatmeter non conosce il ruolo «{role}» né sa se usa una licenza.",
  "people.duplicate": "Riga {line, number}: lo stesso indirizzo della riga {of, number}. Contato una volta sola.",
  "people.other_role":
    "Riga {line, number}: lo stesso indirizzo della riga {of, number}, con un altro ruolo. Non si sa quale dei due valga.",
  "people.more_problems": "{count, plural, one {E un’altra.} other {E altre #.}}",
  "people.no_roles":
    "Nessuna colonna contiene i ruoli, quindi non si sa chi usa una licenza. Aggiungine una di nome Role.",
  "people.summary":
    "{people, plural, one {# persona} other {# persone}}: {least, plural, =0 {non serve alcuna licenza} one {serve # licenza} other {servono # licenze}}",
  "people.summary_open":
    "{people, plural, one {# persona} other {# persone}}: {most, plural, one {servono da {least, number} a # licenza} other {servono da {least, number} a # licenze}}",
  "people.uses": "{count, plural, one {# usa una licenza} other {# usano una licenza}}",
  "people.free": "{count, plural, one {# non ne usa} other {# non ne usano}}",
  "people.have_one": "{count, plural, one {# ha già una licenza} other {# hanno già una licenza}}",
  "people.unknown": "{count, plural, one {# forse ne usa una} other {# forse ne usano una}}",
  "people.unknown_why":
    "Non si sa se il loro ruolo, o ciò che hanno negli altri prodotti dell’help desk, usi una licenza.",
  "people.role_count": "{role}: {count, number}",
  "people.end_users_free": "Gli utenti finali non usano una licenza.",
  "people.team_unknown": "Qui non si sa chi ha già una licenza, quindi tutti contano come nuovi.",
  "people.left":
    "{left, plural, =0 {Nessuna licenza rimasta} one {# licenza rimasta} other {# licenze rimaste}} su {purchased, number}",
  "people.left_unknown": "Non si sa quante licenze restano, quindi nessuno può dire quante ne mancano.",
  "people.missing": "{count, plural, one {Manca # licenza} other {Mancano # licenze}}",
  "people.missing_open":
    "{most, plural, one {Mancano da {least, number} a # licenza} other {Mancano da {least, number} a # licenze}}",
  "people.enough": "Restano licenze a sufficienza per tutte le persone dell’elenco.",
  "people.option": "Quante in più?",
  "people.option_least": "{count, number}, se nessuno dei casi incerti ne usa una",
  "people.option_most": "{count, number}, se ne usa una ciascuno",
  "people.most_at_once": "Se ne possono aggiungere al massimo {most, number} alla volta.",
  "people.go_buy": "{count, plural, one {Acquista # licenza} other {Acquista # licenze}}",
  "people.go_request": "{count, plural, one {Richiedi # licenza} other {Richiedi # licenze}}",
  "people.go_sales":
    "{count, plural, one {Chiedi # licenza all’agente di vendita} other {Chiedi # licenze all’agente di vendita}}",
  "people.go_manage":
    "{count, plural, one {Aggiungi # in Gestisci abbonamento} other {Aggiungi # in Gestisci abbonamento}}",
  "people.next_buy": "Apre il carrello nell’help desk, con questo numero. Non si acquista nulla finché non confermi.",
  "people.next_request":
    "Apre il modulo nell’help desk, con questo numero; puoi aggiungere il motivo. Non si invia nulla finché non lo invii tu.",
  "people.next_manage": "Apre Gestisci abbonamento, con questo numero. Non si acquista nulla finché non confermi.",
  "people.next_host": "Aggiungile nella pagina Abbonamento dell’help desk.",
  "people.next_none": "Il tuo ruolo non può acquistare né richiedere licenze. Mostra questa pagina a chi può farlo.",
  "people.unanswered":
    "Un modulo che hai inviato in precedenza non ha ancora avuto risposta e ha la precedenza. Invialo di nuovo, poi torna qui per questo numero.",
  "people.import_limit": "L’importazione dell’help desk accetta fino a {most, number} persone alla volta.",
  "people.people": "Persona per persona",
  "people.email": "Indirizzo e-mail",
  "people.license": "Licenza",
  "people.verdict": "{verdict, select, uses {Ne usa una} free {Non ne usa} has_one {Ne ha già una} other {Non si sa}}",
  "people.shown": "Da {from, number} a {to, number} di {people, number}",
  "people.previous": "Precedenti",
  "people.next": "Successive",
};
