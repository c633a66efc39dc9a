import type { MessageKey } from "../message-key.ts";

/**
 * German, in the vendor's customary words: license Lizenz, agent Agent, light agent Light Agent, contributor Mitwirkender,
 * account owner Kontoinhaber, billing admin Abrechnungsadministrator, end user Endbenutzer, subscription Abonnement,
 * add-on Add-on, sales Vertrieb, sales representative Kundenberater, help desk Helpdesk, seat service Lizenzdienst,
 * full and short form vollständiges und einfaches Formular, request Anfrage, renewal Verlängerung, ledger Verlauf. People
 * are addressed as "Sie". A date ends with a full stop ("1. Dez."): no sentence ends with one.
 */
export const de: Record<MessageKey, string> = {
  "action.add": "Weitere Lizenzen hinzufügen",
  "action.connect": "Verbinden",
  "action.retry": "Erneut versuchen",
  "action.close": "Schließen",
  "action.dismiss": "Verwerfen",
  "action.buy": "Lizenzen kaufen",
  "action.request": "Lizenzen anfordern",
  "action.manage_licenses": "Lizenzen verwalten",
  "action.manage_subscription": "Abonnement verwalten",
  "action.contact_sales": "Vertrieb kontaktieren",
  "action.show": "Details anzeigen",
  "action.enter_total": "Zahl eintragen",
  "action.people": "Eine Liste von Personen …",

  "meter.name": "Verwendete Lizenzen",
  "meter.text":
    "<used>{used, number} von {purchased, plural, one {# Lizenz} other {# Lizenzen}} in Verwendung</used>, <left>{left, plural, =0 {keine frei} one {# frei} other {# frei}}</left>",
  "meter.uses":
    "{role, select, owner {Dieser Inhaber} billing_admin {Dieser Abrechnungsadministrator} admin {Dieser Administrator} other {Dieser Agent}} belegt eine; danach {left, plural, one {bleibt # frei} other {bleiben # frei}}.",
  "meter.uses_last":
    "{role, select, owner {Dieser Inhaber} billing_admin {Dieser Abrechnungsadministrator} admin {Dieser Administrator} other {Dieser Agent}} belegt die letzte Lizenz.",
  "meter.uses_in_product":
    "Mit dieser Rolle in {product} belegt diese Person eine Lizenz; danach {left, plural, one {bleibt # frei} other {bleiben # frei}}.",
  "meter.uses_last_in_product": "Mit dieser Rolle in {product} belegt diese Person die letzte Lizenz.",
  "meter.keeps": "Diese Person belegt bereits eine Lizenz.",
  "meter.none_left":
    "Es ist keine Lizenz mehr frei, und diese Rolle verwendet eine. Fügen Sie erst weitere hinzu; das Formular bleibt, wie es ist.",
  "meter.none_left_role_unknown":
    "Es ist keine Lizenz mehr frei. Falls diese Rolle eine belegt, fügen Sie erst weitere hinzu; falls nicht, ist keine nötig.",
  "meter.none_left_ask":
    "Es ist keine Lizenz mehr frei, und diese Rolle verwendet eine. Fordern Sie eine an; das Formular bleibt, wie es ist.",
  "meter.none_left_role_unknown_ask":
    "Es ist keine Lizenz mehr frei. Falls diese Rolle eine belegt, fordern Sie erst eine an; falls nicht, ist keine nötig.",
  "meter.role_unknown":
    "Ob diese Rolle eine Lizenz belegt, ist nicht bekannt. Wenn ja, {after, plural, =0 {bleibt danach keine frei} one {bleibt danach # frei} other {bleiben danach # frei}}; wenn nicht, {left, plural, one {bleibt # frei} other {bleiben # frei}}.",
  "meter.light_agent":
    "Light Agents belegen keine Lizenz, es sei denn, sie sind in Chat, Explore, Guide (Wissen) oder Talk mehr als Betrachter.",
  "meter.contributor":
    "Mitwirkende belegen keine Lizenz, es sei denn, sie sind in Chat, Explore, Guide (Wissen) oder Talk mehr als Betrachter.",
  "meter.end_user":
    "Endbenutzer belegen keine Lizenz; {left, plural, =0 {es ist keine frei} one {es ist noch # frei} other {es sind noch # frei}}.",
  "meter.refused":
    "Der Helpdesk hat diesen Agenten abgelehnt, weil keine Lizenz frei ist. Ihr Formular bleibt erhalten: Fügen Sie Lizenzen hinzu und drücken Sie dann dieselbe Schaltfläche noch einmal.",
  "meter.refused_before":
    "Der Helpdesk hat diesen Agenten mangels Lizenz abgelehnt. Jetzt sind Lizenzen frei: Drücken Sie dieselbe Schaltfläche noch einmal.",
  "meter.viewer_unknown":
    "Ihre Rolle konnte nicht gelesen werden, daher weiß Seatmeter nicht, was es Ihnen anbieten kann. Nichts ging verloren: Versuchen Sie es erneut oder laden Sie die Seite neu.",
  "meter.age": "Zuletzt gelesen: {age}.",
  "meter.estimate":
    "Eine Schätzung: die Liste des Helpdesks im Vergleich zur Zahl, die in den Optionen von Seatmeter eingetragen ist.",
  "meter.not_counted":
    "{purchased, plural, one {# Lizenz} other {# Lizenzen}} gekauft. Wie viele in Verwendung sind, ist noch nicht bekannt.",
  "meter.counted": "Personen zuletzt gezählt: {age}.",
  "meter.unread": "Bis zu {count, number} weitere können in Verwendung sein: Noch sind nicht alle Rollen bekannt.",
  "meter.unknown": "Verwendete Lizenzen: unbekannt",
  "meter.connecting": "Die freien Lizenzen werden gelesen …",
  "meter.signed_out":
    "Seatmeter ist hier nicht angemeldet. Verbinden Sie sich, um zu sehen, wie viele Lizenzen frei sind.",
  "meter.not_connected":
    "Mit diesem Helpdesk ist kein Lizenzdienst verbunden, daher ist nicht bekannt, wie viele frei sind.",
  "meter.updated": "Aktualisiert: Seite neu laden",
  "meter.updated_hint":
    "Seatmeter wurde aktualisiert, während diese Seite offen war. Speichern Sie zuerst Ihre Arbeit; Ihr Formular ist nicht betroffen.",

  "badge.left":
    "{left, plural, one {# <full>Lizenz </full><wide>frei</wide>} other {# <full>Lizenzen </full><wide>frei</wide>}}",
  "badge.unknown": "?<full> Freie Lizenzen: unbekannt</full>",

  "team.hint":
    "Inhaber, Administratoren und Agenten verwenden je eine, auch gesperrte; Light Agents und Mitwirkende in der Regel nicht.",

  "notice.last_title": "Die letzte Lizenz ist vergeben",
  "notice.last_body":
    "{purchased, plural, one {Die einzige Lizenz ist in Verwendung.} other {Alle # Lizenzen sind in Verwendung.}} {action, select, buy {Sie können jetzt weitere kaufen, bevor jemand abgelehnt wird.} request {Sie können jetzt weitere anfordern, bevor jemand abgelehnt wird.} contact_sales {Der Vertrieb kann weitere hinzufügen, bevor jemand abgelehnt wird.} manage_subscription {Sie können auf der Abonnementseite weitere hinzufügen, bevor jemand abgelehnt wird.} other {Der nächste Agent würde abgelehnt.}}",
  "notice.unknown_title": "Ihr Kauf wird geprüft",
  "notice.declined_title": "Es wurde nichts gekauft",

  "purchase.added":
    "{added, plural, one {# Lizenz hinzugefügt.} other {# Lizenzen hinzugefügt.}} Sie hatten {from, number}, jetzt haben Sie {to, number}.",
  "purchase.receipt": "Beleg {receipt} · {amount}",
  "purchase.declined": "Die Zahlung wurde abgelehnt. Es wurde nichts berechnet, und die Lizenzen sind wie zuvor.",
  "purchase.expired": "Der Kauf ist abgelaufen. Es wurde nichts berechnet, und die Lizenzen sind wie zuvor.",
  "purchase.undone":
    "Der Kauf wurde rückgängig gemacht, und der Betrag wird erstattet. Sie haben {from, plural, one {# Lizenz} other {# Lizenzen}}.",
  "purchase.checking":
    "Wir prüfen, was aus Ihrem Kauf geworden ist ({changes} für {amount}). Kaufen Sie nicht noch einmal; Sie können dies gefahrlos schließen.",

  "purchase.change": "{name}: {from, number} → {to, number}",
  "purchase.added_lines": "Lizenzen hinzugefügt. {changes}.",
  "purchase.at_renewal": "Wird bei der Verlängerung geändert. {changes}.",
  "purchase.undone_lines": "Der Kauf wurde rückgängig gemacht, und der Betrag wird erstattet. {changes}.",
  "problem.invalid-input":
    "Der Lizenzdienst konnte diese Eingabe nicht annehmen. Ihre Eingaben bleiben erhalten: Ändern Sie sie und versuchen Sie es erneut.",
  "problem.idempotency-key-missing":
    "Die Anfrage war unvollständig, daher {tried, select, buying {wurde nichts gekauft} sending {wurde nichts gesendet} other {wurde nichts geändert}}. Ihre Eingaben bleiben erhalten: Versuchen Sie es erneut.",
  "problem.not-signed-in":
    "Ihre Anmeldung ist abgelaufen. Ihre Eingaben bleiben erhalten: Melden Sie sich beim Helpdesk an und versuchen Sie es erneut.",
  "problem.sign-in-misconfigured":
    "Die Anmeldung des Helpdesks ist für Lizenzen falsch eingerichtet. Es wurde nichts geändert: Sagen Sie es denen, die die Anmeldung betreuen.",
  "problem.sign-in-misconfigured.named":
    "Die Anmeldung des Helpdesks ist für Lizenzen falsch eingerichtet: Der Claim „{claim}“ stimmt nicht. Es wurde nichts geändert: Sagen Sie es denen, die die Anmeldung betreuen.",
  "problem.payment-declined":
    "Die Zahlung wurde abgelehnt. Es wurde nichts berechnet: Prüfen Sie die Zahlungsmethode und versuchen Sie es erneut.",
  "problem.not-permitted":
    "Ihre Rolle erlaubt das hier nicht. Es wurde nichts geändert: Fragen Sie den Kontoinhaber oder einen Abrechnungsadministrator.",
  "problem.person-suspended":
    "Ihr Benutzer im Helpdesk ist gesperrt. Es wurde nichts geändert: Wenden Sie sich an einen Administrator des Helpdesks.",
  "problem.not-found":
    "Der Lizenzdienst kennt das Angefragte nicht. Es wurde nichts geändert: Schließen Sie dies und öffnen Sie es erneut.",
  "problem.order-running":
    "Dieser Kauf läuft noch. Er wird höchstens einmal ausgeführt: Warten Sie einen Moment und sehen Sie dann noch einmal nach.",
  "problem.order-in-progress":
    "Jemand anderes ändert gerade dieses Abonnement. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}, und Ihre Eingaben bleiben erhalten: Versuchen Sie es gleich noch einmal.",
  "problem.order-in-progress.named":
    "{by} ändert dieses Abonnement seit {since}. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}, und Ihre Eingaben bleiben erhalten: Versuchen Sie es gleich noch einmal.",
  "problem.contact-sales":
    "Diese Lizenzen verkauft nur der Vertrieb. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}: Wenden Sie sich an Ihren Kundenberater.",
  "problem.use-subscription-page":
    "Diese Lizenzen können hier nicht gekauft werden. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}: Nutzen Sie stattdessen die Abonnementseite.",
  "problem.cap-exceeded":
    "Das überschreitet die Grenze, die der Kontoinhaber gesetzt hat. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}: Wählen Sie weniger Lizenzen oder fragen Sie den Inhaber.",
  "problem.acknowledgement-required":
    "Einige Personen würden ihre Lizenz verlieren. Es wurde nichts geändert: Sehen Sie nach, wer es wäre, und bestätigen Sie es.",
  "problem.undo-not-possible":
    "Diese Bestellung kann nicht mehr rückgängig gemacht werden: Die Frist ist vorbei, oder die Lizenzen sind in Verwendung. Es wurde nichts geändert.",
  "problem.removal-done": "Die Lizenzen sind bereits entfernt. Es wurde nichts geändert: Kaufen Sie bei Bedarf neue.",
  "problem.seats-in-use":
    "Diese Lizenzen sind in Verwendung. Es wurde nichts geändert: Geben Sie sie zuerst frei und versuchen Sie es erneut.",
  "problem.seats-exhausted":
    "Es ist keine Lizenz mehr frei. Es wurde nichts geändert: Fügen Sie Lizenzen hinzu und versuchen Sie es erneut.",
  "problem.seats-unknown":
    "Wer Lizenzen verwendet, ist noch nicht bekannt: Die Personen des Helpdesks wurden noch nicht gezählt. {tried, select, buying {Nichts wurde gekauft} sending {Nichts wurde gesendet} other {Nichts wurde geändert}}: Versuchen Sie es in einigen Minuten erneut.",
  "problem.picture-incomplete":
    "Der Helpdesk hat noch nicht alle seine Personen genannt. Nichts wurde geändert: Versuchen Sie es in einigen Minuten erneut.",
  "problem.sequence-outdated":
    "Zu dieser Person liegen bereits neuere Angaben vor. Nichts ging verloren: Laden Sie die Seite neu.",
  "problem.request-closed":
    "Diese Anfrage wurde bereits entschieden oder beendet. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}: Sehen Sie nach, wie sie jetzt steht.",
  "problem.inquiry-closed":
    "Dieses Formular ist bereits weiterbearbeitet worden. Es wurde nichts geändert: Sehen Sie nach, wie es jetzt steht.",
  "problem.account-conflict":
    "Die Einrichtung des Kontos widerspricht sich. Es wurde nichts geändert: Sagen Sie dem Betreiber des Lizenzdienstes Bescheid.",
  "problem.quote-expired":
    "Der Preis war abgelaufen. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}, und Ihre Eingaben bleiben erhalten: Sehen Sie sich den neuen Preis an.",
  "problem.version-changed":
    "Das Abonnement hat sich inzwischen geändert. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}, und Ihre Eingaben bleiben erhalten: Sehen Sie sich die neuen Zahlen an.",
  "problem.body-too-large":
    "Der gesendete Text ist zu lang. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}: Kürzen Sie die Notiz und versuchen Sie es erneut.",
  "problem.wrong-content-type":
    "Der Lizenzdienst konnte die Anfrage nicht lesen. Es wurde nichts geändert: Laden Sie die Seite neu und versuchen Sie es erneut.",
  "problem.idempotency-key-reused":
    "Dies wurde bereits in anderer Form gesendet, und nichts geschieht doppelt: Öffnen Sie es erneut.",
  "problem.group-mismatch":
    "Produkte, die immer dieselbe Anzahl haben, können nicht einzeln gekauft werden. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}: Wählen Sie eine Anzahl für alle.",
  "problem.nothing-to-change":
    "Das würde nichts ändern, daher {tried, select, buying {wurde nichts gekauft} sending {wurde nichts gesendet} other {wurde nichts geändert}}. Wählen Sie mindestens eine Lizenz.",
  "problem.version-missing":
    "Die Anfrage war unvollständig, daher {tried, select, buying {wurde nichts gekauft} sending {wurde nichts gesendet} other {wurde nichts geändert}}. Ihre Eingaben bleiben erhalten: Versuchen Sie es erneut.",
  "problem.too-many-requests": "Zu viele Anfragen. Nichts ging verloren: Versuchen Sie es in einer Minute erneut.",
  "problem.too-many-requests.wait":
    "Zu viele Anfragen. Nichts ging verloren: Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut.",
  "problem.internal":
    "Beim Lizenzdienst ist ein Fehler aufgetreten. Ihre Eingaben bleiben erhalten: Versuchen Sie es gleich noch einmal.",
  "problem.unavailable":
    "Der Lizenzdienst ist gerade nicht verfügbar. Ihre Eingaben bleiben erhalten: Versuchen Sie es gleich noch einmal.",
  "problem.unreachable":
    "Der Lizenzdienst ist nicht erreichbar. Ihre Eingaben bleiben erhalten: Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
  "problem.unreadable-answer":
    "Die Antwort des Lizenzdienstes ist nicht lesbar. Ihre Eingaben bleiben erhalten: Versuchen Sie es gleich noch einmal.",
  "problem.unexpected-status":
    "Der Lizenzdienst hat unerwartet geantwortet. Ihre Eingaben bleiben erhalten: Versuchen Sie es gleich noch einmal.",
  "problem.signed-out":
    "Sie sind abgemeldet. Ihre Eingaben bleiben erhalten: Melden Sie sich beim Helpdesk an und versuchen Sie es erneut.",
  "problem.sign-in-unreachable":
    "Die Anmeldung des Helpdesks ist nicht erreichbar. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}, und Ihre Eingaben bleiben erhalten: Versuchen Sie es gleich noch einmal.",
  "problem.issuer-changed":
    "Der Lizenzdienst nennt jetzt eine andere Anmeldeadresse, deshalb wurde nichts dorthin gesendet. Fragen Sie, wer den Dienst betreibt; wenn die Änderung stimmt, fügen Sie den Helpdesk in den Optionen von Seatmeter erneut hinzu.",
  "problem.sign-in-not-trusted":
    "Die Anmeldung des Helpdesks gab nichts heraus, was nur für diesen Lizenzdienst bestimmt ist, deshalb wurde nichts an den Dienst gesendet. Informieren Sie, wer ihn betreibt.",
  "problem.help-desk-unknown":
    "Der Lizenzdienst kennt diese Adresse Ihres Helpdesks nicht. Es wurde nichts geändert: Bitten Sie seinen Betreiber, sie zu Ihrem Konto hinzuzufügen.",
  "problem.not-connected":
    "Mit diesem Helpdesk ist kein Lizenzdienst verbunden. Es wurde nichts geändert: Verbinden Sie einen in den Optionen von Seatmeter.",
  "problem.total-unknown":
    "Dieser Browser weiß noch nicht, wie viele Lizenzen das Konto hat, und kann deshalb nicht sagen, wie viele übrig sind. Tragen Sie die Zahl in den Optionen von Seatmeter ein.",
  "problem.person-changed":
    "Jetzt ist jemand anderes angemeldet. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}: Schließen Sie dies und öffnen Sie es erneut.",
  "problem.help-desk-unavailable":
    "Der Helpdesk gab keine brauchbare Antwort. Ihre Eingaben bleiben erhalten: Versuchen Sie es gleich noch einmal.",
  "problem.no-window":
    "Der Browser hat kein Fenster für die Bestätigung geöffnet. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}: Erlauben Sie das Fenster und versuchen Sie es erneut.",
  "problem.token-failed":
    "Diese Seite konnte nicht sagen, wer angemeldet ist, daher wurde nichts gesendet. Ihre Eingaben bleiben erhalten: Versuchen Sie es erneut oder informieren Sie den Betreiber der Seite.",
  "problem.wrong-service":
    "Unter der eingestellten Adresse antwortet kein Lizenzdienst. Es wurde nichts geändert: Informieren Sie, wer sie eingerichtet hat.",
  "problem.nothing-kept":
    "Diese Seite darf nichts speichern oder hat keinen Platz mehr. {tried, select, buying {Es wurde nichts gekauft} sending {Es wurde nichts gesendet} other {Es wurde nichts geändert}}: Erlauben Sie ihr, Daten zu speichern, und versuchen Sie es erneut.",
  "problem.part-missing":
    "Ein Teil von Seatmeter konnte nicht geladen werden. Nichts ging verloren: Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
  "problem.own-fault":
    "Seatmeter hat einen Fehler gemacht. Ihre Eingaben bleiben erhalten: Laden Sie die Seite neu und versuchen Sie es erneut.",
  "problem.extension-updated": "Seatmeter wurde aktualisiert. Nichts ging verloren: Laden Sie die Seite neu.",
  "problem.not-pressed":
    "Es wurde nichts gesendet: Drücken Sie die Schaltfläche selbst, mit der Maus, dem Finger oder der Tastatur.",
  "dialog.signed_out_title": "Sie sind abgemeldet",
  "dialog.signed_out": "Ihre Eingaben bleiben erhalten. Melden Sie sich beim Helpdesk an und versuchen Sie es erneut.",

  "quantities.additional": "Zusätzliche Lizenzen",
  "quantities.additional_of": "Zusätzliche Lizenzen: {name}",
  "quantities.total_of": "Lizenzen insgesamt: {name}",
  "quantities.one_more": "Eine mehr",
  "quantities.one_fewer": "Eine weniger",
  "quantities.one_more_of": "Eine mehr: {name}",
  "quantities.one_fewer_of": "Eine weniger: {name}",
  "quantities.readback":
    "{now, number} jetzt + {add, number} = <b>{total, plural, one {# Lizenz} other {# Lizenzen}}</b>",
  "quantities.expected.empty":
    "Geben Sie ein, {mode, select, total {wie viele Lizenzen es insgesamt sein sollen} other {wie viele Lizenzen hinzukommen sollen}}: eine ganze Zahl von {min, number} bis {max, number}.",
  "quantities.expected.not_whole":
    "Lizenzen gibt es nur ganz: Geben Sie eine Zahl ohne Nachkommastellen ein, von {min, number} bis {max, number}.",
  "quantities.expected.negative":
    "{mode, select, total {Weniger als keine kann es nicht geben: Geben Sie eine Zahl} other {Lizenzen können hier nicht entfernt werden: Geben Sie eine Zahl}} von {min, number} bis {max, number} ein.",
  "quantities.expected.too_small": "Fügen Sie mindestens eine Lizenz hinzu, höchstens {max, number}.",
  "quantities.expected.too_large":
    "{mode, select, total {Es kann höchstens {max, number} Lizenzen geben.} other {Es können höchstens {max, number} Lizenzen auf einmal hinzugefügt werden.}}",
  "quantities.expected.not_a_number":
    "Das ist keine Zahl: Geben Sie ein, {mode, select, total {wie viele Lizenzen es insgesamt sein sollen} other {wie viele Lizenzen hinzukommen sollen}}, von {min, number} bis {max, number}.",
  "quantities.expected.ambiguous": "Das könnte zwei Zahlen bedeuten: Geben Sie nur Ziffern ein, zum Beispiel 1000.",
  "quantities.total_question":
    "Sie haben {now, number}. {add, number} weitere hinzufügen ({total, number} insgesamt) oder {fewer, number} weitere ({add, number} insgesamt)?",
  "quantities.total_question_of":
    "{name}: Sie haben {now, number}. {add, number} weitere hinzufügen ({total, number} insgesamt) oder {fewer, number} weitere ({add, number} insgesamt)?",
  "quantities.total_more": "{count, number} weitere hinzufügen",
  "quantities.included": "Was enthalten ist",
  "quantities.included_group":
    "{name}: {products} haben immer dieselbe Anzahl, daher ändert sich jedes Produkt von {from, number} auf {to, number}.",
  "quantities.included_one": "Nur {name}: Kein anderes Produkt muss dieselbe Anzahl haben.",
  "quantities.included_price_month":
    "{price} im Monat {count, plural, one {für dieses eine} =2 {für beide zusammen} other {für alle # zusammen}}, ohne Steuern.",
  "quantities.included_price_year":
    "{price} im Jahr {count, plural, one {für dieses eine} =2 {für beide zusammen} other {für alle # zusammen}}, ohne Steuern.",
  "quantities.full_form": "Für einzelne Produkte kaufen",
  "quantities.short_form": "Zurück zum einfachen Formular",
  "quantities.why_full":
    "Ihr Abonnement hat {count, plural, one {# Produkt oder Add-on} other {# Produkte und Add-ons}}; das einfache Formular reicht bis {limit, number}.",
  "quantities.product": "Produkt",
  "quantities.now": "Jetzt",
  "quantities.add": "Hinzufügen",
  "quantities.total": "Insgesamt",
  "quantities.after": "Danach",
  "quantities.change": "Änderung",
  "quantities.each_month": "Je Lizenz, im Monat",
  "quantities.each_year": "Je Lizenz, im Jahr",
  "quantities.add_on": "Add-on",
  "quantities.together": "{products} ändern sich gemeinsam",
  "quantities.sold_by_sales": "Wird nur vom Vertrieb verkauft.",
  "quantities.contact_sales_for": "Vertrieb zu {name} kontaktieren",
  "quantities.nothing": "Mindestens eine Zahl muss größer als 0 sein.",

  "cart.title": "Weitere Lizenzen hinzufügen",
  "cart.loading": "Ihr Abonnement wird gelesen …",
  "cart.failed_title": "Ihr Abonnement kann nicht gelesen werden",
  "cart.seller": "Seatmeter · verkauft von {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer": "Rechnung an {payer}",
  "cart.cancel": "Abbrechen",
  "cart.back": "Zurück",
  "cart.back_to_form": "Zurück zum Formular",

  "cart.line_day_month":
    "{quantity, number} × {price} im Monat, für {days, plural, one {den verbleibenden Tag} other {die # verbleibenden Tage}} bis {date}",
  "cart.line_day_year":
    "{quantity, number} × {price} im Jahr, für {days, plural, one {den verbleibenden Tag} other {die # verbleibenden Tage}} bis {date}",
  "cart.line_second_month": "{quantity, number} × {price} im Monat, für die verbleibende Zeit bis {date}",
  "cart.line_second_year": "{quantity, number} × {price} im Jahr, für die verbleibende Zeit bis {date}",
  "cart.line_credit": "Gutschrift für {quantity, plural, one {# Lizenz} other {# Lizenzen}} bis {date}",
  "cart.tax": "Steuern {rate}",
  "cart.due_today": "Heute fällig",
  "cart.renewal": "Ab {date}, mit Steuern",
  "cart.renewal_without_tax": "Ab {date}",
  "cart.renewal_month":
    "{amount} im Monat, {change} {direction, select, less {weniger als jetzt} other {mehr als jetzt}}",
  "cart.renewal_year":
    "{amount} im Jahr, {change} {direction, select, less {weniger als jetzt} other {mehr als jetzt}}",
  "cart.lock_customer": "Sie können Lizenzen jederzeit entfernen; das wird am {date} wirksam.",
  "cart.lock_sales":
    "Diese Lizenzen bleiben bis {date} bestehen; bei dieser Art von Konto kann nur der Vertrieb sie entfernen.",
  "cart.pricing": "Preis wird ermittelt …",
  "cart.repriced": "Der letzte Preis war nach 15 Minuten abgelaufen. Dies ist der neue.",
  "cart.no_price": "Geben Sie eine Zahl ein, um den Preis zu sehen.",
  "cart.until": "Bis {date}",
  "cart.at_renewal": "bei der Verlängerung",
  "cart.subtotal": "Zwischensumme",
  "cart.subtotal_days": "Zwischensumme, für die verbleibenden {days, number} von {whole, number} Tagen bis {date}",
  "cart.subtotal_time": "Zwischensumme, für die verbleibende Zeit bis {date}",
  "cart.no_change": "Ändern Sie eine Zahl, um zu sehen, was es kostet.",
  "cart.update": "Abonnement aktualisieren",
  "cart.submit": "Bestellung absenden",

  "cart.undo": "Kauf rückgängig machen",
  "cart.undo_until": "Sie können dies bis {time} rückgängig machen, solange die neuen Lizenzen unbenutzt sind.",

  "cart.waiting_title": "Ihr Kauf ist unterwegs",
  "cart.waiting":
    "{changes} für {amount}, bestätigt um {time}. Die Lizenzen können verwendet werden, sobald der Kauf abgeschlossen ist.",
  "cart.unknown_title": "Wir prüfen Ihren Kauf",
  "cart.unknown":
    "Auf Ihren Kauf ({changes} für {amount}, bestätigt um {time}) kam keine Antwort. Er wird höchstens einmal ausgeführt; wiederholen Sie ihn nicht.",
  "cart.closing_safe": "Sie können gefahrlos schließen: Wir prüfen weiter und sagen Ihnen, wie es ausging.",
  "cart.check_now": "Jetzt prüfen",
  "cart.action_title": "Ihre Bank verlangt eine Bestätigung",
  "cart.action":
    "Bestätigen Sie {amount} bei Ihrem Zahlungsanbieter. Die Lizenzen werden gleich danach hinzugefügt; Sie können dies gefahrlos schließen.",
  "cart.action_open": "Bestätigung öffnen",
  "cart.declined_title": "Es wurde nichts gekauft",
  "cart.try_again": "Zurück zur Anzahl",
  "cart.refused_title": "Das kann hier nicht gekauft werden",
  "cart.new_numbers":
    "Während Sie überlegt haben, hat sich das Abonnement geändert: {changes}. Es wurde nichts gekauft: Sehen Sie sich den neuen Preis an.",

  "confirm.opening_title": "Das Seatmeter-Fenster wird geöffnet…",
  "confirm.in_window_title": "Im Seatmeter-Fenster bestätigen",
  "confirm.in_window":
    "{changes} für {amount}. Prüfen und bestätigen Sie im Seatmeter-Fenster: Vorher wird nichts gekauft.",
  "confirm.pressed": "Sie haben {changes} für {amount} bestätigt.",
  "confirm.show_window": "Fenster anzeigen",
  "confirm.window_closed": "Das Seatmeter-Fenster wurde vor der Bestätigung geschlossen. Es wurde nichts gekauft.",
  "confirm.window_taken": "Im Seatmeter-Fenster steht jetzt ein anderer Kauf. Dieser wurde nicht ausgeführt.",

  "review.title": "Kauf prüfen",
  "review.title_change": "Änderung prüfen",
  "review.summary": "<b>{add, plural, one {# Lizenz} other {# Lizenzen}}</b> für {name}, <b>{amount}</b> heute",
  "review.month":
    "Sie haben dann {to, number} statt {from, number}, ab {date} für {change} mehr im Monat, mit Steuern.",
  "review.year": "Sie haben dann {to, number} statt {from, number}, ab {date} für {change} mehr im Jahr, mit Steuern.",
  "review.undo":
    "Sie können dies {minutes, plural, one {# Minute} other {# Minuten}} lang rückgängig machen, solange die neuen Lizenzen unbenutzt sind.",
  "review.confirm": "Kauf bestätigen",
  "review.confirming": "Wird gekauft …",
  "review.confirm_change": "Änderung bestätigen",
  "review.change_now": "<b>{name}</b>: {from, number} → {to, number}, für {amount} ohne Steuern",
  "review.change_at_renewal": "<b>{name}</b>: {from, number} → {to, number}, ab {date}",
  "review.amount_today": "<b>{amount}</b> heute",
  "review.note": "Notiz",
  "review.note_hint": "Optional: Bestellnummer, Kostenstelle",
  "review.note_too_long": "Höchstens {max, number} Zeichen: Kürzen Sie die Notiz.",
  "review.guard_too_soon":
    "Das war schneller, als jemand lesen kann. Es wurde nichts gekauft: Prüfen Sie den Betrag und drücken Sie erneut.",
  "review.guard_not_pressed": "Nicht Sie haben die Schaltfläche gedrückt, sondern die Seite. Es wurde nichts gekauft.",

  "demotions.count":
    "{count, plural, one {# Person würde eine Lizenz verlieren} other {# Personen würden eine Lizenz verlieren}}",
  "demotions.why":
    "Es sind mehr Lizenzen in Verwendung, als am {date} übrig wären. Diese Personen würden ihre verlieren, in der Reihenfolge aus den Einstellungen des Kontos. Geben Sie bis dahin Lizenzen frei, dann verliert niemand seine.",
  "demotions.end_user": "<b>{name}</b> würde zum Endbenutzer",
  "demotions.products": "<b>{name}</b> würde verlieren: {products}",
  "demotions.tickets": "{count, plural, one {# offenes Ticket} other {# offene Tickets}}",
  "demotions.acknowledge": "Ich habe gesehen, wer eine Lizenz verlieren würde",
  "demotions.more": "Alle {count, number} anzeigen",

  "approval.approve": "Genehmigen",
  "approval.title": "Anfrage genehmigen",
  "approval.asked_by": "<b>{name}</b> hat am {date} angefragt",
  "approval.asked_by_nobody": "Jemand, dessen Name nicht mehr gespeichert ist, hat am {date} angefragt",
  "approval.needed_by": "Benötigt bis {date}",
  "approval.price_changed":
    "Eine Lizenz kostet jetzt etwas anderes als zum Zeitpunkt der Anfrage: Damals waren {amount} fällig.",
  "approval.decline": "Ablehnen",
  "approval.decline_title": "Diese Anfrage ablehnen",
  "approval.decline_reason": "Grund",
  "approval.decline_hint": "Erforderlich. Wer angefragt hat, liest ihn.",
  "approval.decline_too_long": "Höchstens {max, number} Zeichen: Kürzen Sie den Grund.",
  "approval.declined": "Die Anfrage wurde abgelehnt, und wer angefragt hat, erfährt den Grund.",
  "approval.declining": "Wird abgelehnt …",
  "approval.asked_line": "<b>{name}</b>: {add, plural, one {# weitere Lizenz} other {# weitere Lizenzen}}",
  "approval.asked_change":
    "<b>{name}</b>: {add, plural, one {# weitere Lizenz} other {# weitere Lizenzen}}, {from, number} → {to, number}",
  "approval.forward": "An den Vertrieb weiterleiten",
  "approval.forward_why":
    "Diese Lizenzen werden über Ihren Kundenberater gekauft: Leiten Sie die Anfrage weiter, und das Formular an den Vertrieb ist damit ausgefüllt.",

  "ask.loading": "Ihr Abonnement wird gelesen …",
  "ask.failed_title": "Ihr Abonnement kann nicht gelesen werden",
  "ask.cancel": "Abbrechen",
  "ask.back": "Zurück",
  "ask.back_to_form": "Zurück zum Formular",
  "ask.none_left":
    "{purchased, plural, one {Die einzige Lizenz ist in Verwendung.} other {Alle # Lizenzen sind in Verwendung.}}",
  "ask.some_left":
    "{left, plural, one {# Lizenz ist frei} other {# Lizenzen sind frei}}, von insgesamt {purchased, number}.",
  "ask.decide":
    "{count, plural, one {Sie können weitere anfordern: {names} entscheidet.} other {Sie können weitere anfordern: {names} entscheiden.}}",
  "ask.somebody_decides":
    "Sie können weitere anfordern: Der Kontoinhaber und die Abrechnungsadministratoren entscheiden.",
  "ask.decider_owner": "<b>{name}</b> (Kontoinhaber)",
  "ask.decider_billing_admin": "<b>{name}</b> (Abrechnungsadministrator)",
  "ask.more_people": "{count, plural, one {# weitere Person} other {# weitere Personen}}",
  "ask.not_here": "Bei diesem Konto können Lizenzen hier nicht geändert werden. An wen Sie sich wenden können:",
  "ask.sales_person": "Ihr Kundenberater ist <b>{name}</b>.",
  "ask.sales_nobody": "Der Kundensupport verbindet Sie mit Ihrem Kundenberater.",
  "ask.support": "Der Kundensupport beantwortet Fragen zu Ihrem Abonnement.",
  "ask.deciders": "Über Lizenzen entscheiden: {names}.",
  "ask.subscription_hint":
    "Auf der Abonnementseite können Sie die Anzahl der Lizenzen ändern{backTo, select, form {; Ihr Formular bleibt erhalten} other {}}.",
  "ask.nothing":
    "Ihre Rolle kann hier keine Lizenzen hinzufügen. Der Kontoinhaber oder ein Abrechnungsadministrator kann es{backTo, select, form {; Ihr Formular bleibt erhalten} other {}}.",

  "request.full_form": "Einzelne Produkte wählen",
  "request.reason": "Grund",
  "request.reason_hint": "Sichtbar, mit Ihrem Namen, für alle, die entscheiden.",
  "request.reason_too_long": "Höchstens {max, number} Zeichen: Kürzen Sie den Text.",
  "request.needed_by": "Benötigt bis",
  "request.optional": "optional",
  "request.needed_by_expected": "Wählen Sie einen Tag von {first} bis {last} oder keinen.",
  "request.hint":
    "{backTo, select, form {Ihr Formular bleibt erhalten. Wir sagen Ihnen Bescheid, sobald entschieden ist.} other {Wir sagen Ihnen Bescheid, sobald entschieden ist.}}",
  "request.sending": "Wird angefragt …",
  "request.once": "Ihre Eingaben bleiben erhalten; auch bei erneutem Drücken wird nur einmal angefragt.",
  "request.open_title": "Ihre Lizenzanfrage",
  "request.ended_title": "Ihre Anfrage ist beendet",
  "request.ask_more": "Weitere anfordern",
  "request.cancel": "Anfrage zurückziehen",
  "request.cancelling": "Wird zurückgezogen …",
  "request.line": "{add, plural, one {# Lizenz} other {# Lizenzen}} für {name}",
  "request.pending": "Angefragt. Der Kontoinhaber oder ein Abrechnungsadministrator entscheidet.",
  "request.pending_named": "Angefragt bei: {names}.",
  "request.approving": "Die Anfrage wird gerade genehmigt und bezahlt.",
  "request.approved": "Genehmigt: Die Lizenzen sind da.",
  "request.approved_named": "{name} hat die Anfrage genehmigt: Die Lizenzen sind da.",
  "request.approved_by_itself":
    "Sofort genehmigt: So viele Lizenzen sind frei, und dafür braucht es bei Ihrem Konto keine Entscheidung.",
  "request.undone": "Die Anfrage wurde genehmigt, aber der Kauf rückgängig gemacht: Diese Lizenzen sind wieder weg.",
  "request.forwarded": "An den Kundenberater weitergeleitet, der die Lizenzen hinzufügt.",
  "request.forwarded_named": "{name} hat die Anfrage an den Kundenberater weitergeleitet, der die Lizenzen hinzufügt.",
  "request.declined": "Abgelehnt.",
  "request.declined_named": "{name} hat die Anfrage abgelehnt: {reason}",
  "request.cancelled": "Sie haben die Anfrage zurückgezogen.",
  "request.expired": "Bis {date} hat niemand entschieden, daher ist die Anfrage beendet. Sie können erneut anfragen.",
  "request.superseded": "Die Anfrage wurde mit einer neueren zusammengelegt.",
  "request.met": "Inzwischen wurden Lizenzen gekauft: Die angeforderten sind da.",
  "request.met_named": "{name} hat inzwischen Lizenzen gekauft: Die angeforderten sind da.",
  "request.merged":
    "{count, plural, one {{names} fordert dasselbe an: Es ist eine einzige Anfrage.} other {{names} fordern dasselbe an: Es ist eine einzige Anfrage.}}",
  "request.needed_by_day": "Benötigt bis {date}",
  "request.expires": "Endet von selbst am {date}, falls niemand entscheidet",

  "ticket.title": "Ihr Ticket für Lizenzen",
  "ticket.loading": "Ihre Tickets werden gesucht …",
  "ticket.where": "Daraus wird ein Ticket in Ihrem Helpdesk. Wer dort Tickets bearbeitet, sieht es, mit Ihrem Namen.",
  "ticket.reason_hint": "Steht im Ticket.",
  "ticket.hint":
    "{backTo, select, form {Ihr Formular bleibt erhalten. Die Antwort kommt im Ticket.} other {Die Antwort kommt im Ticket.}}",
  "ticket.subject": "{add, plural, one {# weitere Agentenlizenz} other {# weitere Agentenlizenzen}}",
  "ticket.body": "{name} bittet um {add, plural, one {# weitere Agentenlizenz} other {# weitere Agentenlizenzen}}.",
  "ticket.open": "Am {date} erstellt. Wer Tickets bearbeitet, antwortet darin.",
  "ticket.solved": "Gelöst.",
  "ticket.link": "Ticket {id} öffnen",

  "sales.title": "Vertrieb kontaktieren",
  "sales.name": "Name",
  "sales.name_missing": "Geben Sie Ihren Namen ein.",
  "sales.name_wrong": "Höchstens 200 Zeichen: Kürzen Sie den Namen.",
  "sales.email": "E-Mail",
  "sales.email_missing": "Geben Sie die E-Mail-Adresse ein, unter der der Vertrieb Sie erreicht.",
  "sales.email_wrong": "Geben Sie eine einzige E-Mail-Adresse ein, zum Beispiel name@example.com.",
  "sales.phone": "Telefon",
  "sales.phone_wrong": "Geben Sie eine Telefonnummer ein, zum Beispiel +49 30 23125 000.",
  "sales.optional": "optional",
  "sales.message": "Nachricht",
  "sales.message_missing": "Wählen Sie, wie viele Lizenzen es sein sollen, oder schreiben Sie, was Sie möchten.",
  "sales.message_wrong": "Höchstens 2000 Zeichen: Kürzen Sie die Nachricht.",
  "sales.hint":
    "{backTo, select, form {Ihr Formular bleibt erhalten. Wir sagen Ihnen Bescheid, wenn der Vertrieb bestellt hat und wenn die Lizenzen da sind.} other {Wir sagen Ihnen Bescheid, wenn der Vertrieb bestellt hat und wenn die Lizenzen da sind.}}",
  "sales.send": "An den Vertrieb senden",
  "sales.pass_on": "An den Vertrieb weiterleiten",
  "sales.sending": "Wird gesendet …",
  "sales.once": "Ihre Eingaben bleiben erhalten; auch bei erneutem Senden kommen sie nur einmal an.",
  "sales.sent_title": "An den Vertrieb gesendet",
  "sales.arrived_title": "Ihre Lizenzen sind da",
  "sales.reference": "Referenznummer",
  "sales.copy": "Kopieren",
  "sales.copied": "Kopiert.",
  "sales.not_copied": "Kopieren nicht möglich. Markieren Sie stattdessen die Nummer.",
  "sales.sent": "Am {date} gesendet. Ihr Kundenberater meldet sich bei Ihnen.",
  "sales.sent_named": "Am {date} gesendet. {name} meldet sich bei Ihnen.",
  "sales.ordered": "Am {date} hat der Vertrieb bestellt. Die Lizenzen können verwendet werden, sobald sie da sind.",
  "sales.arrived": "Die Lizenzen wurden am {date} hinzugefügt.",
  "sales.line_total": "{total, plural, one {# Lizenz insgesamt} other {# Lizenzen insgesamt}} für {name}",
  "sales.told": "Wir sagen Ihnen Bescheid, wenn der Vertrieb bestellt hat und wenn die Lizenzen da sind.",
  "sales.write_more": "Erneut schreiben",

  "inbox.title": "Lizenzanfrage",
  "inbox.heading": "{count, plural, one {# Anfrage zu entscheiden} other {# Anfragen zu entscheiden}}",
  "inbox.own": "Ihre Anfragen",
  "inbox.asks": "{count, plural, one {{names} fordert {lines} an} other {{names} fordern {lines} an}}",
  "inbox.price": "Zum Zeitpunkt der Anfrage: {due} fällig, danach {change} mehr bei jeder Verlängerung",
  "inbox.price_changed":
    "Zum Zeitpunkt der Anfrage: {due} fällig, danach {change} mehr bei jeder Verlängerung; seitdem haben sich die Preise geändert",
  "inbox.review": "Prüfen",
  "inbox.decline": "Ablehnen",
  "inbox.reason": "Grund",
  "inbox.reason_hint": "Erforderlich. Wer angefragt hat, sieht ihn und Ihren Namen.",
  "inbox.decline_request": "Anfrage ablehnen",
  "inbox.declining": "Wird abgelehnt …",
  "inbox.keep": "Zurück",
  "inbox.declined_title": "Die Anfrage wurde abgelehnt",
  "inbox.declined_told": "Wer angefragt hat, erfährt es, mit Ihrer Begründung.",
  "inbox.failed": "Die Anfragen konnten nicht gelesen werden.",

  "notice.asks_title":
    "{count, plural, one {{names} fordert {add, plural, one {# Lizenz} other {# Lizenzen}} an} other {{names} fordern {add, plural, one {# Lizenz} other {# Lizenzen}} an}}",
  "notice.asks_more":
    "{count, plural, one {# weitere Anfrage wartet auf Sie.} other {# weitere Anfragen warten auf Sie.}}",
  "notice.asks_needed_by": "Benötigt bis {date}",
  "notice.request_approved": "{add, plural, one {# Lizenz wurde hinzugefügt} other {# Lizenzen wurden hinzugefügt}}",
  "notice.request_declined": "Ihre Anfrage wurde abgelehnt",
  "notice.request_forwarded": "Ihre Anfrage liegt beim Vertrieb",
  "notice.request_ended": "Ihre Anfrage ist beendet",
  "notice.request_undone": "Die angeforderten Lizenzen sind wieder weg",
  "notice.sales_ordered": "Der Vertrieb hat für Sie bestellt",
  "notice.sales_arrived": "Ihre Lizenzen sind da",
  "notice.sales_reference": "Referenznummer {reference}",

  "page.connected": "Verbunden als {name} · {account}",
  "page.signed_out": "Hier ist niemand angemeldet. Melden Sie sich beim Helpdesk an oder wählen Sie „Verbinden“.",
  "page.not_read": "Noch keine Zahlen: Öffnen Sie den Helpdesk oder aktualisieren Sie.",

  "options.title": "Optionen von Seatmeter",
  "options.desks": "Helpdesks",
  "options.desks_none": "Noch ist kein Helpdesk verbunden. Fügen Sie Ihren unten hinzu.",
  "options.service": "Lizenzdienst: {address}",
  "options.service_of_page": "Lizenzdienst, den die Seite des Helpdesks nennt: {address}",
  "options.without_service":
    "Es ist kein Lizenzdienst verbunden. Die Zahlen kommen vom Helpdesk selbst, und Lizenzen werden auf dessen Abonnementseite gekauft.",
  "options.total_label": "Lizenzen dieses Kontos",
  "options.total_hint": "Wie auf der Abonnementseite angegeben.",
  "options.total_error": "Geben Sie eine ganze Zahl von 1 bis {max, number} ein.",
  "options.total_save": "Zahl speichern",
  "options.total_entered": "Eingetragen am {date}.",
  "options.remove": "{desk} entfernen",
  "options.add_title": "Helpdesk hinzufügen",
  "options.managed": "Von Ihrer Organisation festgelegt.",
  "options.ways": "Woher die Zahlen kommen",
  "options.way_alone": "Nur mein Helpdesk",
  "options.way_alone_text":
    "Seatmeter zählt im Helpdesk selbst, wer eine Lizenz verwendet. Weitere werden auf der Abonnementseite des Helpdesks gekauft.",
  "options.way_service": "Wir haben einen Lizenzdienst",
  "options.way_service_text":
    "Er weiß, was gekauft wurde, verkauft weitere Lizenzen direkt im Formular und nimmt Anfragen an.",
  "options.desk_label": "Adresse des Helpdesks",
  "options.desk_hint": "Zum Beispiel acme.zendesk.com.",
  "options.desk_error": "Geben Sie die Adresse Ihres Helpdesks ein, zum Beispiel acme.zendesk.com.",
  "options.service_label": "Adresse des Lizenzdienstes",
  "options.service_hint": "Vom Betreiber des Dienstes.",
  "options.service_error":
    "Geben Sie eine Adresse ein, die mit https:// beginnt, zum Beispiel https://seats.example.com.",
  "options.add": "Helpdesk hinzufügen",
  "options.checking": "Der Lizenzdienst wird gefragt …",
  "options.asking_desk": "Der Helpdesk wird gefragt …",
  "options.not_a_desk":
    "Unter {address} antwortet kein Helpdesk, den Seatmeter kennt, daher wurde nichts gespeichert. Prüfen Sie die Adresse.",
  "options.no_access":
    "Der Browser darf {address} nicht erreichen, daher wurde nichts gespeichert. Drücken Sie die Schaltfläche erneut, um es zu erlauben.",
  "options.issuer": "Die Anmeldung erfolgt über {address}.",
  "options.issuer_check":
    "Ab jetzt meldet {desk} Personen dort an und nirgendwo sonst. Wenn Sie diese Adresse nicht kennen, hören Sie hier auf und fragen Sie, wer den Lizenzdienst betreibt.",
  "options.issuer_access": "Der Browser wird Sie bitten, auch diese Adresse zu erlauben.",
  "options.confirm": "Ja, hinzufügen",
  "options.not_known":
    "Der Lizenzdienst unter {address} kennt diesen Helpdesk nicht. Sein Betreiber richtet das Konto zuerst ein.",
  "options.added": "{desk} wurde hinzugefügt.",
  "options.removed": "{desk} wurde entfernt, und was davon gespeichert war, ist aus diesem Browser gelöscht.",
  "options.preferences": "In diesem Browser",
  "options.language": "Sprache",
  "options.language_host": "Wie der Helpdesk",
  "options.pace": "Wie oft nach Änderungen gesehen wird",
  "options.pace_service": "Wie der Dienst es vorgibt",
  "options.pace_minutes": "{minutes, plural, one {Höchstens einmal pro Minute} other {Höchstens einmal in # Minuten}}",
  "options.saved": "Gespeichert. Offene Seiten folgen, wenn sie neu geladen werden.",
  "options.privacy_title": "Datenschutz",
  "options.privacy":
    "Ein Lizenzdienst, wenn Sie einen verbinden, erfährt, wer Sie im Helpdesk sind und was Sie von ihm wollen. Sonst verlässt nichts diesen Browser, und von dem, was Sie im Helpdesk eingeben, werden nur Benutzertyp und Rolle gelesen.",

  "welcome.title": "Willkommen bei Seatmeter",
  "welcome.intro":
    "Sehen Sie, wie viele Agentenlizenzen frei sind, direkt im Formular, in dem jemand hinzugefügt wird. Welcher Helpdesk ist Ihrer?",
  "welcome.result": "Ihre Lizenzen",
  "welcome.sign_in":
    "Bei diesem Helpdesk ist niemand angemeldet. Öffnen Sie ihn und melden Sie sich an: Die Zahlen erscheinen hier.",
  "welcome.next":
    "Die Anzeige steht jetzt im Formular, das einen Benutzer hinzufügt, und hinter der Schaltfläche von Seatmeter in der Symbolleiste. Laden Sie Seiten des Helpdesks neu, die schon offen waren.",
  "welcome.options": "In den Optionen einen weiteren Helpdesk hinzufügen oder die Zahl ändern",
  "welcome.permissions": "Wozu die Berechtigungen des Browsers dienen",
  "welcome.permission_desks":
    "<b>Seiten Ihres Helpdesks:</b> Dort steht die Anzeige, und der Helpdesk wird gefragt, wer angemeldet ist und wie viele Lizenzen verwendet werden.",
  "welcome.permission_storage":
    "<b>Speicher:</b> Ihre Einstellungen, die letzten Zahlen und laufende Käufe bleiben in diesem Browser.",
  "welcome.permission_alarms":
    "<b>Wecker:</b> Die Zahlen werden von Zeit zu Zeit neu gelesen, solange eine Seite des Helpdesks offen ist.",
  "welcome.permission_notifications":
    "<b>Benachrichtigungen:</b> Sie erfahren, wenn die letzte Lizenz vergeben ist und wenn eine Anfrage gestellt oder entschieden wird.",
  "welcome.permission_identity":
    "<b>Identität:</b> Wer beim Helpdesk angemeldet ist, wird ohne Passwort bei dessen Lizenzdienst angemeldet.",
  "welcome.permission_scripting":
    "<b>Skripte:</b> Was die Anzeige zeichnet, kommt erst in eine Seite des Helpdesks, wenn es dort gebraucht wird.",
  "welcome.permission_addresses":
    "<b>Andere Adressen:</b> keine, bis Sie selbst eine hinzufügen. Der Browser fragt Sie dann nach dieser Adresse allein.",

  "window.for": "Für {account}, bei {host}",
  "window.replaced": "Sie haben einen anderen Kauf gewählt: diesen. Der vorherige wurde nicht ausgeführt.",
  "window.reading": "Der Preis wird ermittelt…",
  "window.failed_title": "Das kann nicht angezeigt werden",
  "window.nothing_title": "Hier ist nichts zu bestätigen",
  "window.nothing": "Es wurde nichts gekauft. Beginnen Sie neu im Helpdesk oder über die Symbolleiste.",
  "window.person_title": "Jemand anderes ist angemeldet",
  "window.person": "Sie sind im Helpdesk abgemeldet, oder jemand anderes hat sich angemeldet. Es wurde nichts gekauft.",
  "window.decided_title": "Über diese Anfrage ist schon entschieden",
  "window.decided": "Jemand hat vor Ihnen entschieden. Hier wurde nichts gekauft.",

  "popup.title": "Lizenzen",
  "popup.none":
    "Es ist kein Helpdesk geöffnet und keiner verbunden. Öffnen Sie Ihren oder verbinden Sie ihn in den Optionen.",
  "popup.options": "Optionen",
  "popup.connected": "Verbunden als {name}",
  "popup.open_desk": "Helpdesk öffnen",
  "popup.refresh": "Aktualisieren",
  "popup.may_not_see": "Ihre Rolle sieht nicht, wie viele Lizenzen frei sind.",
  "popup.missing":
    "Seatmeter findet {place} auf der Helpdesk-Seite nicht. Kopieren Sie den Bericht unten und senden Sie ihn an die Person, die Seatmeter betreut.",
  "check.heading": "Selbsttest",
  "check.found": "Gefunden: {place}",
  "check.not_found": "Nicht gefunden: {place}. Gesucht mit:",
  "check.table": "Selektoren und Wörter, Stand {date}",
  "check.copy": "Bericht kopieren",
  "check.copied": "Kopiert.",
  "check.not_copied": "Kopieren nicht möglich. Der Text unten ist markiert: Kopieren Sie ihn selbst.",
  "check.add_button": "die Schaltfläche „+Hinzufügen“",
  "check.add_form": "das Formular für neue Benutzer",
  "check.team_members": "„Verbleibende Lizenzen“",
  "check.wizard": "die Schritte für ein neues Teammitglied",
  "check.profile": "die Rolle einer Person",
  "check.member_page": "die Produktrollen eines Mitglieds",
  "popup.refused":
    "Seatmeter hat {count, plural, one {# Nachricht} other {# Nachrichten}} abgewiesen, die nicht von seinen eigenen Seiten {count, plural, one {kam} other {kamen}}.",
  "popup.trend": "{change} in {days, plural, one {# Tag} other {# Tagen}}",
  "options.settings":
    "Schwellen, Grenzen und Genehmigungsregeln gehören zum Konto: Kontoinhaber und Abrechnungsadministratoren legen sie unter „Abonnement verwalten“ fest.",

  "subscription.brand": "Seatmeter · {account}",
  "subscription.sold_by": "Verkauft von {seller}",
  "subscription.sections": "Bereiche dieser Seite",
  "subscription.section_overview": "Abonnement",
  "subscription.section_usage": "Nutzung",
  "subscription.section_people": "Personen",
  "subscription.section_ledger": "Verlauf",
  "subscription.section_settings": "Einstellungen",
  "subscription.in_desk": "Abonnementseite in Ihrem Helpdesk",
  "subscription.choose": "Das Abonnement welches Helpdesks?",
  "subscription.choose_none":
    "Es ist kein Helpdesk verbunden. Öffnen Sie Ihren und melden Sie sich an oder verbinden Sie ihn in den Optionen.",
  "subscription.unknown_desk":
    "Seatmeter ist nicht mit diesem Helpdesk verbunden. Öffnen Sie ihn und melden Sie sich an oder verbinden Sie ihn in den Optionen.",
  "subscription.reading": "Wird gelesen …",
  "subscription.no_access": "Ihre Rolle sieht das Abonnement nicht.",
  "subscription.changed_person":
    "Im Helpdesk ist jetzt jemand anderes angemeldet. Diese Seite zeigt, was diese Person sehen darf.",
  "subscription.show_people": "Alle anzeigen",
  "subscription.more": "Weitere laden",
  "subscription.shown": "{count, plural, one {# angezeigt; es gibt weitere} other {# angezeigt; es gibt weitere}}",
  "subscription.shown_all": "{count, plural, one {# insgesamt} other {# insgesamt}}",
  "subscription.unknown": "nicht bekannt",

  "subscription.licenses": "Lizenzen",
  "subscription.product": "Produkt",
  "subscription.bought": "Gekauft",
  "subscription.in_use": "In Verwendung",
  "subscription.available": "Verfügbar",
  "subscription.each_month": "Je Lizenz, im Monat",
  "subscription.each_year": "Je Lizenz, im Jahr",
  "subscription.addon": "Add-on",
  "subscription.sales_only": "Nur vom Vertrieb verkauft",
  "subscription.moves_together": "{count, plural, one {# Produkt} other {# Produkte, die sich gemeinsam ändern}}",
  "subscription.moves_why":
    "{name}: {products} haben immer dieselbe Anzahl an Lizenzen, daher werden sie zusammen gekauft und entfernt. „In Verwendung“ zählt das Produkt, das die meisten verwenden.",
  "subscription.product_used": "{name}: {used, number} von {purchased, number} in Verwendung",
  "subscription.product_unknown": "{name}: nicht bekannt, wie viele in Verwendung sind",
  "subscription.not_followed":
    "Seatmeter kann dem Helpdesk gerade nicht folgen, diese Zahlen können also veraltet sein. Wer den Lizenzdienst betreibt, kann sehen, warum.",
  "subscription.not_counted": "Wie viele in Verwendung sind, ist noch nicht bekannt.",
  "subscription.seats_unknown": "Wie viele in Verwendung sind, ist gerade nicht bekannt.",
  "subscription.has_purchase":
    "Ein Kauf von Ihnen läuft noch oder ist seit Ihrem letzten Besuch beendet. „Verwalten“ zeigt, wie er steht.",
  "subscription.manage": "Verwalten",
  "subscription.may_change":
    "Fügen Sie Lizenzen sofort hinzu oder entfernen Sie welche zur nächsten Verlängerung. Sie sehen den Preis, bevor etwas gekauft wird.",
  "subscription.may_add":
    "Fügen Sie so viele Lizenzen hinzu, wie Sie brauchen. Sie sehen den Preis, bevor etwas bestellt wird.",
  "subscription.no_manage": "Bei diesem Konto können Lizenzen hier nicht geändert werden. Hier bekommen Sie Hilfe:",
  "subscription.reads_only": "Ihre Rolle kann das Abonnement nur lesen. Diese Personen können es ändern:",
  "subscription.sales_person": "<b>{name}</b> (Kundenberater)",
  "subscription.deciders": "Diese Personen können Lizenzen hinzufügen:",
  "subscription.support": "Kundensupport",

  "subscription.renewal": "Nächste Verlängerung",
  "subscription.in_days": "{days, plural, =0 {das ist heute} one {in # Tag} other {in # Tagen}}",
  "subscription.renews_month": "{amount} mit Steuern für den nächsten Monat, wenn sich nichts ändert",
  "subscription.renews_year": "{amount} mit Steuern für das nächste Jahr, wenn sich nichts ändert",
  "subscription.reduce_before":
    "Entfernen Sie vor dem {date}, was Sie nicht brauchen: Danach bleibt die Anzahl bis zur darauffolgenden Verlängerung.",
  "subscription.reduce_others":
    "Lizenzen können bis {date} entfernt werden; danach bleibt die Anzahl bis zur darauffolgenden Verlängerung.",
  "subscription.reduce_sales":
    "Nur der Vertrieb kann die Anzahl verringern, und zwar vor dem {date}: Der Kundensupport verbindet Sie.",
  "subscription.reduce_sales_named":
    "Nur der Vertrieb kann die Anzahl verringern, und zwar vor dem {date}: Fragen Sie {name}.",
  "subscription.peaks": "Höchststand seit der letzten Verlängerung",
  "subscription.peak": "{peak, number} von {purchased, number}",

  "subscription.waiting": "Bis zur Verlängerung vorgemerkt",
  "subscription.removes": "{name}: {count, plural, one {# Lizenz weniger} other {# Lizenzen weniger}} ab {date}",
  "subscription.adds": "{name}: {count, plural, one {# Lizenz mehr} other {# Lizenzen mehr}} ab {date}",
  "subscription.ordered_by": "Bestellt von {name} am {date}",
  "subscription.keep": "Lizenzen behalten",
  "subscription.do_not_add": "Nicht hinzufügen",
  "subscription.kept": "Aufgehoben: {name} behält {count, plural, one {die # Lizenz} other {die # Lizenzen}}.",
  "subscription.not_added":
    "Aufgehoben: {name} bekommt die {count, plural, one {# Lizenz} other {# Lizenzen}} bei der Verlängerung nicht.",
  "subscription.would_lose":
    "{count, plural, one {Nach heutigem Stand würde diese Person eine Lizenz verlieren. Geben Sie erst eine frei oder behalten Sie sie:} other {Nach heutigem Stand würden diese # Personen eine Lizenz verlieren. Geben Sie erst welche frei oder behalten Sie sie:}}",
  "subscription.would_end_user": "würde zum Endbenutzer.",
  "subscription.would_lose_product": "würde dieses Produkt verlieren und Agent bleiben.",
  "subscription.open_tickets":
    "{count, plural, =0 {Keine offenen Tickets.} one {# offenes Ticket.} other {# offene Tickets.}}",
  "subscription.tickets_unknown":
    "Wie viele offene Tickets sie haben, ist nicht bekannt: siehe die Seite jeder Person.",

  "subscription.reclaimable": "Lizenzen, die frei werden könnten",
  "subscription.reclaimable_intro":
    "Von hier wird nichts freigegeben: Das entscheidet im Helpdesk, wer das Team betreut.",
  "subscription.reclaimable_none": "Soweit der Helpdesk mitgeteilt hat, belegt niemand unnötig eine Lizenz.",
  "subscription.reclaim_suspended":
    "{count, plural, one {# gesperrter Agent belegt noch eine Lizenz: Nutzen Sie diese, statt zu kaufen.} other {# gesperrte Agenten belegen noch eine Lizenz: Nutzen Sie diese, statt zu kaufen.}}",
  "subscription.reclaim_others":
    "{count, plural, one {# Lizenz könnte frei werden: Nutzen Sie diese, statt zu kaufen.} other {# Lizenzen könnten frei werden: Nutzen Sie diese, statt zu kaufen.}}",
  "subscription.evidence_suspended": "Gesperrt und belegt noch eine Lizenz.",
  "subscription.evidence_product_role":
    "{because, select, chat {Belegt nur wegen einer Rolle in Chat eine Lizenz.} explore_admin {Belegt nur wegen einer Administratorrolle in Explore eine Lizenz.} explore_editor {Belegt nur wegen einer Editorrolle in Explore eine Lizenz.} guide {Belegt nur wegen einer Rolle in Guide (Wissen) eine Lizenz.} talk {Belegt nur wegen einer Rolle in Talk eine Lizenz.} other {Hat eine Rolle, die keine Lizenz braucht, und belegt eine.}}",
  "subscription.evidence_idle":
    "{days, plural, one {Hat seit # Tag nicht gearbeitet (seit dem {date}).} other {Hat seit # Tagen nicht gearbeitet (seit dem {date}).}}",
  "subscription.seats_in": "Lizenzen: {products}",
  "subscription.seat_saves": "Spart {amount} im Jahr, sobald die Lizenz entfernt ist",

  "usage.runway": "Wie lange sie reichen",
  "usage.show": "Nutzung anzeigen",
  "usage.runs_out": "Keine mehr frei ab etwa {date}",
  "usage.none_left": "Jetzt schon keine frei",
  "usage.too_little_history": "Noch zu früh für eine Prognose",
  "usage.not_growing": "Gehen nicht aus",
  "usage.beyond_horizon": "Mehr als ein Jahr",
  "usage.method":
    "Aus {days, plural, one {# Tag} other {# Tageshöchstwerten}}: das mittlere Wachstum (Median), {growth} in 30 Tagen, ausgehend von den {inUse, number} von {purchased, number}, die jetzt in Verwendung sind. Einzelne ungewöhnliche Tage ändern daran nichts.",
  "usage.method_none":
    "Jetzt sind {inUse, number} von {purchased, number} in Verwendung. Ein Trend braucht zwei Wochen an Daten, und bisher {days, plural, one {gibt es # Tag} other {gibt es # Tage}}.",
  "usage.span": "Zeitraum",
  "usage.span_days": "{days, plural, one {Letzter # Tag} other {Letzte # Tage}}",
  "usage.empty": "Über die Nutzung ist noch nichts bekannt. Ab jetzt wird sie Tag für Tag aufgezeichnet.",
  "usage.first_day": "Das Diagramm beginnt mit dem zweiten Tag.",
  "usage.chart": "Verwendete Lizenzen von {name} pro Tag, {days, plural, one {# Tag} other {# Tage}}",
  "usage.day": "{date}: {peak, number} von {purchased, number} in Verwendung",
  "usage.table": "Als Tabelle anzeigen",
  "usage.column_day": "Tag",
  "usage.legend_peak": "Höchststand",
  "usage.legend_purchased": "Gekauft",
  "usage.legend_forecast": "Wenn es so weitergeht",

  "members.title": "Teammitglieder",
  "members.name": "Name",
  "members.role": "Rolle",
  "members.products": "Belegt eine Lizenz in",
  "members.added": "Hinzugefügt",
  "members.tickets": "Offene Tickets",
  "members.active": "Zuletzt gearbeitet",
  "members.never": "nie",
  "members.none": "Der Helpdesk hat noch niemanden mitgeteilt.",
  "members.suspended": "Gesperrt",
  "members.no_license": "Belegt keine",
  "members.by_product_role": "wegen einer Rolle in einem Produkt",
  "members.role_name":
    "{role, select, owner {Kontoinhaber} billing_admin {Abrechnungsadministrator} admin {Administrator} agent {Agent oder benutzerdefinierte Rolle} light_agent {Light Agent} contributor {Mitwirkender} end_user {Endbenutzer} other {Rolle nicht bekannt}}",

  "ledger.title": "Alles, was sich geändert hat",
  "ledger.save": "Als CSV herunterladen",
  "ledger.saving": "Wird vorbereitet …",
  "ledger.at": "Wann",
  "ledger.what": "Was und warum",
  "ledger.who": "Wer",
  "ledger.change": "Lizenzen",
  "ledger.amount": "Betrag mit Steuern",
  "ledger.none": "Es hat sich noch nichts geändert.",
  "ledger.kind":
    "{kind, select, setup {{name}: vom Betreiber eingerichtet} purchase {{name}: Kauf} undo {{name}: Kauf rückgängig gemacht} removal {{name}: Änderung bei der Verlängerung} delivery {{name}: über den Vertrieb bestellt} other {{name}: anders geändert}}",
  "ledger.receipt": "Beleg {receipt}",
  "ledger.note": "Notiz: {note}",
  "ledger.by_renewal": "Bei der Verlängerung",
  "ledger.by_operator": "Lizenzdienst",
  "ledger.before_after": "{before} → {after}",

  "mails.title": "E-Mails an Sie",
  "mails.address": "An {address}",
  "mails.last_license": "Mich benachrichtigen, wenn die letzte Lizenz vergeben ist",
  "mails.saved": "Gespeichert.",
  "mails.no_address":
    "Der Lizenzdienst kennt keine E-Mail-Adresse von Ihnen. Falls Sie dennoch E-Mails erhalten, beendet der Link in jeder davon sie.",
  "settings.low_threshold": "Warnen, wenn nur noch so viele Lizenzen frei sind",
  "settings.low_threshold_hint": "Leer gilt 2, oder 2 % aller Lizenzen, wenn das mehr ist.",
  "settings.cap": "Höchstbetrag einer Bestellung, in {currency}",
  "settings.cap_hint": "Leer gilt keine Grenze. Für Bestellungen des Kontoinhabers gilt nie eine.",
  "settings.no_cap": "Keine Grenze",
  "settings.approval": "Lizenzanfragen",
  "settings.approval_by_hand": "Eine Person entscheidet",
  "settings.approval_while_free": "Automatisch, solange eine frei ist",
  "settings.reminders": "Zuständige an wartende Anfragen erinnern",
  "settings.renewal_notice": "So viele Tage vorher auf die Verlängerung hinweisen",
  "settings.renewal_notice_hint": "Höchstens 90 Tage; bei 0 wird nichts gemeldet.",
  "settings.retention": "Namen und Gründe von Anfragen so viele Monate aufbewahren",
  "settings.retention_hint": "1 bis 120 Monate. Danach stehen Kennungen an ihrer Stelle.",
  "settings.show_last_active":
    "Dem Kontoinhaber und den Abrechnungsadministratoren anzeigen, wie lange Kollegen nicht gearbeitet haben",
  "settings.demotion_order": "Wer bei der Verlängerung zuerst eine Lizenz verlieren würde",
  "settings.demotion_order_hint":
    "Wählen Sie die Reihenfolge, der der Helpdesk folgt, damit die richtigen Personen genannt werden.",
  "settings.demotion_added": "Zuletzt hinzugefügt",
  "settings.demotion_alphabet": "Zuletzt im Alphabet",
  "settings.for_owner": "(nur der Kontoinhaber ändert dies)",
  "settings.whole": "Geben Sie eine ganze Zahl von {min, number} bis {max, number} ein.",
  "settings.amount": "Geben Sie einen Betrag ohne Tausendertrennzeichen ein, zum Beispiel 250 oder 250,00.",
  "settings.wrong":
    "{count, plural, one {Es wurde nichts gespeichert: # Eingabe ist nicht lesbar. Oben steht, was erwartet wird.} other {Es wurde nichts gespeichert: # Eingaben sind nicht lesbar. Oben steht jeweils, was erwartet wird.}}",
  "settings.save": "Einstellungen speichern",
  "settings.saving": "Wird gespeichert …",
  "settings.saved": "Gespeichert. Es gilt ab jetzt, für alle.",
  "settings.conflict":
    "{name} hat die Einstellungen geändert ({at}), während Sie sie bearbeitet haben. Es wurde nichts gespeichert, und Ihre Eingaben bleiben erhalten. Speichern Sie erneut, um Ihre zu setzen, oder übernehmen Sie die anderen.",
  "settings.now": "{setting}: jetzt {value}",
  "settings.take_theirs": "Die anderen übernehmen",
  "settings.on": "Ein",
  "settings.off": "Aus",
  "settings.usual": "Der Standardwert",
  "settings.history": "Wer was geändert hat",
  "settings.history_none": "Noch hat niemand eine Einstellung geändert.",
  "settings.changed_by": "{name} am {at}",
  "settings.changed": "{setting}: {from} → {to}",
  "settings.name_lowThreshold": "Warnschwelle",
  "settings.name_cap": "Grenze für eine Bestellung",
  "settings.name_approval": "Genehmigung von Anfragen",
  "settings.name_reminders": "Erinnerungen",
  "settings.name_retentionMonths": "Monate, die Namen aufbewahrt werden",
  "settings.name_renewalNoticeDays": "Tage vor der Verlängerung",
  "settings.name_showLastActive": "Anzeige, wann Kollegen zuletzt gearbeitet haben",
  "settings.name_demotionOrder": "Reihenfolge beim Verlust von Lizenzen",

  "people.title": "Eine Liste von Personen",
  "people.intro":
    "Sehen Sie, wie viele Lizenzen eine Liste von Personen braucht, bevor Sie diese hinzufügen. Hier wird niemand hinzugefügt, und die Liste bleibt in diesem Browser: Nur Zahlen verlassen ihn.",
  "people.choose_desk": "Zu welchem Helpdesk werden sie hinzugefügt?",
  "people.paste": "Liste einfügen",
  "people.paste_hint":
    "Wie für den Import des Helpdesks: Name, Email, Role und Restriction, getrennt durch Kommas, Semikolons oder Tabulatoren. Bis zu {most, number} Personen.",
  "people.file": "Datei auswählen",
  "people.drop": "oder hierher ziehen",
  "people.clear": "Neu beginnen",
  "people.reading": "Liste wird gelesen …",
  "people.looking_up": "Es wird nachgesehen, wer schon eine Lizenz hat …",
  "people.from_paste": "Der eingefügte Text",
  "people.from_file": "{name}, gelesen als {encoding}",
  "people.fault_empty": "In dieser Liste steht niemand.",
  "people.fault_too_large": "Das ist zu groß für eine Liste von Personen. Exportieren Sie nur die Liste als CSV.",
  "people.fault_too_many":
    "Eine Liste darf bis zu {most, number} Personen haben, und diese hat mehr. Teilen Sie sie auf, und lesen Sie jeden Teil für sich.",
  "people.fault_no_email_column": "Keine Spalte enthält E-Mail-Adressen. Nennen Sie sie in der ersten Zeile: Email.",
  "people.fault_unclear_columns":
    "Seatmeter kann die Spalten nicht unterscheiden. Nennen Sie jede einmal in der ersten Zeile: Name, Email, Role, Restriction.",
  "people.fault_open_quote":
    "Zeile {line, number}: Hier öffnet sich ein Anführungszeichen, das sich nie schließt. Korrigieren Sie das, und lesen Sie die Liste erneut.",
  "people.fault_stray_quote":
    "Zeile {line, number}: Eine Zelle geht nach ihrem schließenden Anführungszeichen weiter. Korrigieren Sie das, und lesen Sie die Liste erneut.",
  "people.fault_unreadable": "Der Browser konnte {name} nicht lesen. Wählen Sie die Datei noch einmal aus.",
  "people.problems": "{count, plural, one {# Zeile zum Nachsehen} other {# Zeilen zum Nachsehen}}",
  "people.no_email": "Zeile {line, number}: keine E-Mail-Adresse. Nicht gezählt.",
  "people.not_an_email": "Zeile {line, number}: „{text}“ ist keine E-Mail-Adresse. Nicht gezählt.",
  "people.no_role": "Zeile {line, number}: keine Rolle; ob diese Person eine Lizenz verwendet, ist nicht bekannt.",
  "people.unknown_role":
    "Zeile {line, number}: Seatmeter kennt die Rolle „{role}“ nicht und weiß nicht, ob sie eine Lizenz verwendet.",
  "people.duplicate": "Zeile {line, number}: dieselbe Adresse wie in Zeile {of, number}. Einmal gezählt.",
  "people.other_role":
    "Zeile {line, number}: dieselbe Adresse wie in Zeile {of, number}, mit einer anderen Rolle. Welche von beiden gilt, ist nicht bekannt.",
  "people.more_problems": "{count, plural, one {Und # weitere.} other {Und # weitere.}}",
  "people.no_roles":
    "Keine Spalte enthält Rollen; wer eine Lizenz verwendet, ist daher nicht bekannt. Fügen Sie eine Spalte Role hinzu.",
  "people.summary":
    "{people, plural, one {# Person} other {# Personen}}: {least, plural, =0 {keine Lizenz nötig} one {# Lizenz nötig} other {# Lizenzen nötig}}",
  "people.summary_open":
    "{people, plural, one {# Person} other {# Personen}}: {least, number} bis {most, plural, one {# Lizenz} other {# Lizenzen}} nötig",
  "people.uses": "{count, plural, one {# verwendet eine Lizenz} other {# verwenden eine Lizenz}}",
  "people.free": "{count, plural, one {# verwendet keine} other {# verwenden keine}}",
  "people.have_one": "{count, plural, one {# hat schon eine Lizenz} other {# haben schon eine Lizenz}}",
  "people.unknown": "{count, plural, one {# verwendet vielleicht eine} other {# verwenden vielleicht eine}}",
  "people.unknown_why":
    "Ob ihre Rolle oder das, was sie in anderen Produkten des Helpdesks haben, eine Lizenz verwendet, ist nicht bekannt.",
  "people.role_count": "{role}: {count, number}",
  "people.end_users_free": "Endbenutzer verwenden keine Lizenz.",
  "people.team_unknown": "Wer schon eine Lizenz hat, ist hier nicht bekannt; alle zählen als neu.",
  "people.left":
    "{left, plural, =0 {Keine} one {#} other {#}} von {purchased, plural, one {# Lizenz} other {# Lizenzen}} frei",
  "people.left_unknown": "Wie viele Lizenzen frei sind, ist nicht bekannt; wie viele fehlen, kann daher niemand sagen.",
  "people.missing": "{count, plural, one {# Lizenz fehlt} other {# Lizenzen fehlen}}",
  "people.missing_open": "{least, number} bis {most, plural, one {# Lizenz fehlt} other {# Lizenzen fehlen}}",
  "people.enough": "Für alle auf der Liste sind genügend Lizenzen frei.",
  "people.option": "Wie viele zusätzlich?",
  "people.option_least": "{count, number}, wenn von den Unbekannten niemand eine verwendet",
  "people.option_most": "{count, number}, wenn alle eine verwenden",
  "people.most_at_once": "Auf einmal können höchstens {most, number} hinzugefügt werden.",
  "people.go_buy": "{count, plural, one {# Lizenz kaufen} other {# Lizenzen kaufen}}",
  "people.go_request": "{count, plural, one {# Lizenz anfragen} other {# Lizenzen anfragen}}",
  "people.go_sales": "{count, plural, one {# Lizenz beim Vertrieb anfragen} other {# Lizenzen beim Vertrieb anfragen}}",
  "people.go_manage":
    "{count, plural, one {# unter „Abonnement verwalten“ hinzufügen} other {# unter „Abonnement verwalten“ hinzufügen}}",
  "people.next_buy": "Öffnet den Kauf im Helpdesk mit dieser Zahl. Gekauft wird erst, wenn Sie bestätigen.",
  "people.next_request":
    "Öffnet das Formular im Helpdesk mit dieser Zahl; dort können Sie den Grund nennen. Gesendet wird erst, wenn Sie es senden.",
  "people.next_manage": "Öffnet „Abonnement verwalten“ mit dieser Zahl. Gekauft wird erst, wenn Sie bestätigen.",
  "people.next_host": "Fügen Sie sie auf der Abonnementseite des Helpdesks hinzu.",
  "people.next_none":
    "Ihre Rolle kann Lizenzen weder kaufen noch anfragen. Zeigen Sie diese Seite jemandem, der es kann.",
  "people.unanswered":
    "Ein früher gesendetes Formular hat noch keine Antwort und kommt zuerst. Senden Sie es erneut, und kommen Sie für diese Zahl hierher zurück.",
  "people.import_limit": "Der Import des Helpdesks nimmt bis zu {most, number} Personen auf einmal.",
  "people.people": "Person für Person",
  "people.email": "E-Mail",
  "people.license": "Lizenz",
  "people.verdict":
    "{verdict, select, uses {Verwendet eine} free {Verwendet keine} has_one {Hat schon eine} other {Nicht bekannt}}",
  "people.shown": "{from, number} bis {to, number} von {people, number}",
  "people.previous": "Zurück",
  "people.next": "Weiter",
};
