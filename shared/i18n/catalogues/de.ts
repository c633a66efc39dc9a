import type { MessageKey } from "../message-key.ts";

/**
 * German, in the vendor's customary words: license Lizenz, agent Agent, light agent Light Agent, contributor Contributor,
 * account owner Kontoinhaber, billing admin Abrechnungsadministrator, end user Endbenutzer, subscription Abonnement,
 * add-on Add-on, sales Vertrieb, sales representative Vertriebsmitarbeiter, help desk Helpdesk, seat service Lizenzdienst,
 * full and short form vollständiges und einfaches Formular. People are addressed as "Sie". A date ends with a full stop
 * ("1. Dez."): no sentence ends with one.
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

  "meter.name": "Verwendete Lizenzen",
  "meter.text":
    "<used>{used, number} von {purchased, plural, one {# Lizenz} other {# Lizenzen}} in Verwendung</used>, <left>{left, plural, =0 {keine frei} one {# frei} other {# frei}}</left>",
  "meter.uses":
    "{role, select, owner {Dieser Inhaber} billing_admin {Dieser Abrechnungsadministrator} admin {Dieser Administrator} other {Dieser Agent}} belegt eine; danach {left, plural, one {bleibt # frei} other {bleiben # frei}}.",
  "meter.uses_last":
    "{role, select, owner {Dieser Inhaber} billing_admin {Dieser Abrechnungsadministrator} admin {Dieser Administrator} other {Dieser Agent}} belegt die letzte Lizenz.",
  "meter.none_left":
    "Für diesen Agenten ist keine Lizenz mehr frei. Fügen Sie erst weitere hinzu; das Formular bleibt, wie es ist.",
  "meter.none_left_role_unknown":
    "Es ist keine Lizenz mehr frei. Falls diese Rolle eine belegt, fügen Sie erst weitere hinzu; das Formular bleibt, wie es ist.",
  "meter.role_unknown":
    "Die gewählte Rolle konnte nicht gelesen werden. Belegt sie eine Lizenz, {after, plural, =0 {bleibt danach keine frei} one {bleibt danach # frei} other {bleiben danach # frei}}, sonst {left, number}.",
  "meter.light_agent":
    "Light Agents belegen keine Lizenz, es sei denn, sie haben auch eine Rolle in Chat oder Explore.",
  "meter.contributor":
    "Contributors belegen keine Lizenz, es sei denn, sie haben auch eine Rolle in Chat, Explore oder Guide.",
  "meter.end_user":
    "Endbenutzer belegen keine Lizenz; {left, plural, =0 {es ist keine frei} one {es ist noch # frei} other {es sind noch # frei}}.",
  "meter.refused":
    "Der Helpdesk hat diesen Agenten abgelehnt, weil keine Lizenz frei ist. Ihr Formular bleibt erhalten: Fügen Sie Lizenzen hinzu und wählen Sie dann erneut „Hinzufügen“.",
  "meter.refused_before":
    "Der Helpdesk hat diesen Agenten mangels Lizenz abgelehnt. Jetzt sind Lizenzen frei: Wählen Sie erneut „Hinzufügen“.",
  "meter.viewer_unknown":
    "Ihre Rolle konnte nicht gelesen werden, daher lässt sich nichts sicher anbieten. Nichts ging verloren: Versuchen Sie es erneut oder laden Sie die Seite neu.",
  "meter.age": "Zuletzt gelesen: {age}.",
  "meter.estimate": "Eine Schätzung aus der Liste des Helpdesks.",
  "meter.unknown": "Verwendete Lizenzen: unbekannt",
  "meter.connecting": "Die freien Lizenzen werden gelesen …",
  "meter.signed_out":
    "Seatmeter ist hier nicht angemeldet. Verbinden Sie sich, um zu sehen, wie viele Lizenzen frei sind.",
  "meter.not_connected":
    "Mit diesem Helpdesk ist kein Lizenzdienst verbunden, daher ist nicht bekannt, wie viele frei sind.",
  "meter.updated": "Aktualisiert: Seite neu laden",
  "meter.updated_hint":
    "Seatmeter wurde aktualisiert, während diese Seite offen war. Speichern Sie zuerst Ihre Arbeit; Ihr Formular ist nicht betroffen.",

  "notice.last_title": "Die letzte Lizenz ist vergeben",
  "notice.last_body":
    "{purchased, plural, one {Die einzige Lizenz ist in Verwendung.} other {Alle # Lizenzen sind in Verwendung.}} {action, select, buy {Sie können jetzt weitere kaufen, bevor jemand abgelehnt wird.} request {Sie können jetzt weitere anfordern, bevor jemand abgelehnt wird.} contact_sales {Der Vertrieb kann weitere hinzufügen, bevor jemand abgelehnt wird.} manage_subscription {Sie können auf der Abonnementseite weitere hinzufügen, bevor jemand abgelehnt wird.} other {Der nächste Agent würde abgelehnt.}}",
  "notice.unknown_title": "Ein Kauf wird geprüft",
  "notice.declined_title": "Es wurde nichts gekauft",

  "purchase.added":
    "{added, plural, one {# Lizenz hinzugefügt.} other {# Lizenzen hinzugefügt.}} Sie hatten {from, number}, jetzt haben Sie {to, number}.",
  "purchase.receipt": "Beleg {receipt} · {amount}",
  "purchase.declined": "Die Zahlung wurde abgelehnt. Es wurde nichts berechnet, und die Lizenzen sind wie zuvor.",
  "purchase.expired": "Der Kauf ist abgelaufen. Es wurde nichts berechnet, und die Lizenzen sind wie zuvor.",
  "purchase.undone":
    "Der Kauf wurde rückgängig gemacht, und der Betrag wird erstattet. Sie haben {from, plural, one {# Lizenz} other {# Lizenzen}}.",
  "purchase.checking":
    "Wir prüfen, was aus {added, plural, one {# Lizenz} other {# Lizenzen}} für {amount} geworden ist. Kaufen Sie sie nicht noch einmal; Sie können dies gefahrlos schließen.",

  "problem.invalid-input":
    "Der Lizenzdienst konnte diese Eingabe nicht annehmen. Ihre Eingaben bleiben erhalten: Ändern Sie sie und versuchen Sie es erneut.",
  "problem.idempotency-key-missing":
    "Die Anfrage war unvollständig, daher wurde nichts gekauft. Ihre Eingaben bleiben erhalten: Versuchen Sie es erneut.",
  "problem.not-signed-in":
    "Ihre Anmeldung ist abgelaufen. Ihre Eingaben bleiben erhalten: Melden Sie sich beim Helpdesk an und versuchen Sie es erneut.",
  "problem.payment-declined":
    "Die Zahlung wurde abgelehnt. Es wurde nichts berechnet: Prüfen Sie die Zahlungsmethode und versuchen Sie es erneut.",
  "problem.not-permitted":
    "Ihre Rolle erlaubt das hier nicht. Es wurde nichts geändert: Fragen Sie den Kontoinhaber oder einen Abrechnungsadministrator.",
  "problem.not-found":
    "Der Lizenzdienst kennt das Angefragte nicht. Es wurde nichts geändert: Schließen Sie dies und öffnen Sie es erneut.",
  "problem.order-running":
    "Dieser Kauf läuft noch. Er wird höchstens einmal ausgeführt: Warten Sie einen Moment und sehen Sie dann noch einmal nach.",
  "problem.order-in-progress":
    "Jemand anderes ändert gerade dieses Abonnement. Es wurde nichts gekauft, und Ihre Eingaben bleiben erhalten: Versuchen Sie es gleich noch einmal.",
  "problem.order-in-progress.named":
    "{by} ändert dieses Abonnement seit {since}. Es wurde nichts gekauft, und Ihre Eingaben bleiben erhalten: Versuchen Sie es gleich noch einmal.",
  "problem.contact-sales":
    "Diese Lizenzen verkauft nur der Vertrieb. Es wurde nichts gekauft: Wenden Sie sich an Ihren Vertriebsmitarbeiter.",
  "problem.use-subscription-page":
    "Diese Lizenzen können hier nicht gekauft werden. Es wurde nichts gekauft: Nutzen Sie stattdessen die Abonnementseite.",
  "problem.cap-exceeded":
    "Das überschreitet die Grenze, die der Kontoinhaber gesetzt hat. Es wurde nichts gekauft: Wählen Sie weniger Lizenzen oder fragen Sie den Inhaber.",
  "problem.acknowledgement-required":
    "Einige Personen würden ihre Lizenz verlieren. Es wurde nichts geändert: Sehen Sie nach, wer es wäre, und bestätigen Sie es.",
  "problem.undo-not-possible":
    "Diese Bestellung kann nicht mehr rückgängig gemacht werden: Die Frist ist vorbei, oder die Lizenzen sind in Verwendung. Es wurde nichts geändert.",
  "problem.removal-done": "Die Lizenzen sind bereits entfernt. Es wurde nichts geändert: Kaufen Sie bei Bedarf neue.",
  "problem.seats-in-use":
    "Diese Lizenzen sind in Verwendung. Es wurde nichts geändert: Geben Sie sie zuerst frei und versuchen Sie es erneut.",
  "problem.seats-exhausted":
    "Es ist keine Lizenz mehr frei. Es wurde nichts geändert: Fügen Sie Lizenzen hinzu und versuchen Sie es erneut.",
  "problem.sequence-outdated":
    "Zu dieser Person liegen bereits neuere Angaben vor. Nichts ging verloren: Laden Sie die Seite neu.",
  "problem.request-closed":
    "Diese Anfrage wurde bereits entschieden oder beendet. Es wurde nichts gekauft: Sehen Sie nach, wie sie jetzt steht.",
  "problem.inquiry-closed":
    "Dieses Formular ist bereits weiterbearbeitet worden. Es wurde nichts geändert: Sehen Sie nach, wie es jetzt steht.",
  "problem.account-conflict":
    "Die Einrichtung des Kontos widerspricht sich. Es wurde nichts geändert: Sagen Sie dem Betreiber des Lizenzdienstes Bescheid.",
  "problem.quote-expired":
    "Der Preis war abgelaufen. Es wurde nichts gekauft, und Ihre Eingaben bleiben erhalten: Sehen Sie sich den neuen Preis an.",
  "problem.version-changed":
    "Das Abonnement hat sich inzwischen geändert. Es wurde nichts gekauft, und Ihre Eingaben bleiben erhalten: Sehen Sie sich die neuen Zahlen an.",
  "problem.body-too-large":
    "Der gesendete Text ist zu lang. Es wurde nichts gekauft: Kürzen Sie die Notiz und versuchen Sie es erneut.",
  "problem.wrong-content-type":
    "Der Lizenzdienst konnte die Anfrage nicht lesen. Es wurde nichts geändert: Laden Sie die Seite neu und versuchen Sie es erneut.",
  "problem.idempotency-key-reused":
    "Dieser Kauf wurde bereits in anderer Form gesendet. Nichts wurde doppelt gekauft: Öffnen Sie ihn erneut.",
  "problem.group-mismatch":
    "Produkte, die immer dieselbe Anzahl haben, können nicht einzeln gekauft werden. Es wurde nichts gekauft: Wählen Sie eine Anzahl für alle.",
  "problem.nothing-to-change":
    "Das würde nichts ändern, daher wurde nichts gekauft. Wählen Sie mindestens eine Lizenz.",
  "problem.version-missing":
    "Die Anfrage war unvollständig, daher wurde nichts gekauft. Ihre Eingaben bleiben erhalten: Versuchen Sie es erneut.",
  "problem.too-many-requests":
    "Der Lizenzdienst erhält gerade zu viele Anfragen. Nichts ging verloren: Versuchen Sie es in einer Minute erneut.",
  "problem.too-many-requests.wait":
    "Der Lizenzdienst erhält gerade zu viele Anfragen. Nichts ging verloren: Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut.",
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
  "problem.not-connected":
    "Mit diesem Helpdesk ist kein Lizenzdienst verbunden. Es wurde nichts geändert: Verbinden Sie einen in den Optionen von Seatmeter.",
  "problem.person-changed":
    "Jetzt ist jemand anderes angemeldet. Es wurde nichts gekauft: Schließen Sie dies und öffnen Sie es erneut.",
  "problem.extension-updated": "Seatmeter wurde aktualisiert. Nichts ging verloren: Laden Sie die Seite neu.",

  "cart.title": "Weitere Lizenzen hinzufügen",
  "cart.review_title": "Kauf prüfen",
  "cart.loading": "Ihr Abonnement wird gelesen …",
  "cart.failed_title": "Ihr Abonnement kann nicht gelesen werden",
  "cart.seller": "Seatmeter · verkauft von {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer_invoice": "Auf Rechnung an {payer}",
  "cart.payer_card": "Per Karte von {payer}",
  "cart.cancel": "Abbrechen",
  "cart.back": "Zurück",
  "cart.back_to_form": "Zurück zum Formular",
  "cart.confirm": "Kauf bestätigen",
  "cart.confirming": "Wird gekauft …",

  "cart.additional": "Zusätzliche Lizenzen",
  "cart.one_more": "Eine mehr",
  "cart.one_fewer": "Eine weniger",
  "cart.readback": "{now, number} jetzt + {add, number} = <b>{total, plural, one {# Lizenz} other {# Lizenzen}}</b>",
  "cart.expected.empty":
    "Geben Sie ein, wie viele Lizenzen hinzukommen sollen: eine ganze Zahl von 1 bis {max, number}.",
  "cart.expected.not_whole":
    "Lizenzen gibt es nur ganz: Geben Sie eine Zahl ohne Nachkommastellen ein, von 1 bis {max, number}.",
  "cart.expected.negative":
    "Lizenzen können hier nicht entfernt werden: Geben Sie eine Zahl von 1 bis {max, number} ein.",
  "cart.expected.too_small": "Fügen Sie mindestens eine Lizenz hinzu, höchstens {max, number}.",
  "cart.expected.too_large": "Es können höchstens {max, number} Lizenzen auf einmal hinzugefügt werden.",
  "cart.expected.not_a_number":
    "Das ist keine Zahl: Geben Sie ein, wie viele Lizenzen hinzukommen sollen, von 1 bis {max, number}.",
  "cart.expected.ambiguous": "Das könnte zwei Zahlen bedeuten: Geben Sie nur Ziffern ein, zum Beispiel 1000.",
  "cart.total_question":
    "Sie haben {now, number}. {add, number} weitere hinzufügen ({total, number} insgesamt) oder {fewer, number} weitere ({add, number} insgesamt)?",
  "cart.total_more": "{count, number} weitere hinzufügen",
  "cart.included": "Was enthalten ist",
  "cart.included_group":
    "{name}: {products} haben immer dieselbe Anzahl, daher bekommt jedes Produkt {add, plural, one {# mehr} other {# mehr}}.",
  "cart.included_one": "Nur {name}: Kein anderes Produkt muss dieselbe Anzahl haben.",
  "cart.included_price_month":
    "{price} im Monat {count, plural, one {für dieses eine} =2 {für beide zusammen} other {für alle # zusammen}}, ohne Steuern.",
  "cart.included_price_year":
    "{price} im Jahr {count, plural, one {für dieses eine} =2 {für beide zusammen} other {für alle # zusammen}}, ohne Steuern.",
  "cart.included_change": "{name}: {from, number} → {to, number}",
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
  "cart.renewal_month": "{amount} im Monat, {change} mehr als jetzt",
  "cart.renewal_year": "{amount} im Jahr, {change} mehr als jetzt",
  "cart.lock_customer": "Sie können Lizenzen jederzeit entfernen; das wird am {date} wirksam.",
  "cart.lock_sales":
    "Diese Lizenzen bleiben bis {date} bestehen; bei dieser Art von Konto kann nur der Vertrieb sie entfernen.",
  "cart.full_form": "Für einzelne Produkte kaufen",
  "cart.pricing": "Preis wird ermittelt …",
  "cart.repriced": "Der letzte Preis war nach 15 Minuten abgelaufen. Dies ist der neue.",
  "cart.no_price": "Geben Sie eine Zahl ein, um den Preis zu sehen.",

  "cart.review_summary": "<b>{add, plural, one {# Lizenz} other {# Lizenzen}}</b> für {name}, <b>{amount}</b> heute",
  "cart.review_month":
    "Sie haben dann {to, number} statt {from, number}, ab {date} für {change} mehr im Monat, mit Steuern.",
  "cart.review_year":
    "Sie haben dann {to, number} statt {from, number}, ab {date} für {change} mehr im Jahr, mit Steuern.",
  "cart.review_undo":
    "Sie können dies {minutes, plural, one {# Minute} other {# Minuten}} lang rückgängig machen, solange die neuen Lizenzen unbenutzt sind.",
  "cart.undo": "Kauf rückgängig machen",
  "cart.undo_until": "Sie können dies bis {time} rückgängig machen, solange die neuen Lizenzen unbenutzt sind.",
  "cart.note": "Notiz",
  "cart.note_hint": "Optional: Bestellnummer, Kostenstelle",
  "cart.note_too_long": "Höchstens {max, number} Zeichen: Kürzen Sie die Notiz.",
  "cart.guard_too_soon":
    "Das war schneller, als jemand lesen kann. Es wurde nichts gekauft: Prüfen Sie den Betrag und drücken Sie erneut.",
  "cart.guard_covered":
    "Etwas verdeckte die Schaltfläche. Es wurde nichts gekauft: Schieben Sie es weg und drücken Sie erneut.",
  "cart.guard_not_pressed": "Nicht Sie haben die Schaltfläche gedrückt, sondern die Seite. Es wurde nichts gekauft.",

  "cart.waiting_title": "Ihr Kauf ist unterwegs",
  "cart.waiting":
    "{add, plural, one {# Lizenz} other {# Lizenzen}} für {amount}, bestätigt um {time}. Die Lizenzen können verwendet werden, sobald der Kauf abgeschlossen ist.",
  "cart.unknown_title": "Wir prüfen Ihren Kauf",
  "cart.unknown":
    "Auf Ihren Kauf von {add, plural, one {# Lizenz} other {# Lizenzen}} für {amount}, bestätigt um {time}, kam keine Antwort. Er wird höchstens einmal ausgeführt; wiederholen Sie ihn nicht.",
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
    "Während Sie überlegt haben, hat sich das Abonnement von {before, number} auf {now, plural, one {# Lizenz} other {# Lizenzen}} geändert. Es wurde nichts gekauft: Sehen Sie sich den neuen Preis an.",

  "cart.full_title": "Ihr Abonnement braucht das vollständige Formular",
  "cart.full":
    "Es hat {count, plural, one {# Produkt oder Add-on} other {# Produkte und Add-ons}}; das einfache Formular reicht bis {limit, number}. Das vollständige Formular gibt es hier noch nicht: Auf der Abonnementseite können Sie jedes einzeln ändern.",
  "cart.subscription_page": "Abonnementseite öffnen",

  "cart.none_left":
    "{purchased, plural, one {Die einzige Lizenz ist in Verwendung.} other {Alle # Lizenzen sind in Verwendung.}}",
  "cart.some_left":
    "{left, plural, one {# Lizenz ist frei} other {# Lizenzen sind frei}}, von insgesamt {purchased, number}.",
  "cart.deciders_intro": "Diese Personen können Lizenzen hinzufügen:",
  "cart.decider_owner": "<b>{name}</b> (Kontoinhaber)",
  "cart.decider_billing_admin": "<b>{name}</b> (Abrechnungsadministrator)",
  "cart.request_soon":
    "Von hier lassen sich noch keine Anfragen senden. Fragen Sie bis dahin selbst eine dieser Personen{backTo, select, form {; Ihr Formular bleibt erhalten} other {}}.",
  "cart.sales_soon":
    "Das Formular an den Vertrieb lässt sich von hier noch nicht senden. Wenden Sie sich bis dahin selbst an den Vertrieb{backTo, select, form {; Ihr Formular bleibt erhalten} other {}}.",
  "cart.sales_person": "Ihr Vertriebsmitarbeiter ist <b>{name}</b>.",
  "cart.sales_nobody": "Der Kundensupport verbindet Sie mit Ihrem Vertriebsmitarbeiter.",
  "cart.subscription_hint": "Auf der Abonnementseite können Sie die Anzahl der Lizenzen ändern.",
  "cart.nothing":
    "Ihre Rolle kann hier keine Lizenzen hinzufügen. Der Kontoinhaber oder ein Abrechnungsadministrator kann es{backTo, select, form {; Ihr Formular bleibt erhalten} other {}}.",

  "page.connected": "Verbunden als {name} · {account}",
  "page.signed_out": "Hier ist niemand angemeldet. Melden Sie sich beim Helpdesk an oder wählen Sie „Verbinden“.",
  "page.not_read": "Es wurde noch nichts gelesen: Öffnen Sie den Helpdesk oder sehen Sie erneut nach.",

  "options.title": "Optionen von Seatmeter",
  "options.desks": "Helpdesks",
  "options.desks_none":
    "Noch ist kein Helpdesk verbunden. Fügen Sie Ihren hinzu, mit der Adresse seines Lizenzdienstes.",
  "options.service": "Lizenzdienst: {address}",
  "options.service_of_page": "Lizenzdienst, den die Seite des Helpdesks nennt: {address}",
  "options.remove": "{desk} entfernen",
  "options.add_title": "Helpdesk hinzufügen",
  "options.desk_label": "Adresse des Helpdesks",
  "options.desk_hint": "zum Beispiel acme.zendesk.com",
  "options.desk_error": "Geben Sie die Adresse Ihres Helpdesks ein, zum Beispiel acme.zendesk.com.",
  "options.service_label": "Adresse des Lizenzdienstes",
  "options.service_hint": "vom Betreiber des Dienstes",
  "options.service_error":
    "Geben Sie eine Adresse ein, die mit https:// beginnt, zum Beispiel https://seats.example.com.",
  "options.add": "Helpdesk hinzufügen",
  "options.checking": "Der Lizenzdienst wird gefragt …",
  "options.no_access":
    "Der Browser darf {address} nicht erreichen, daher wurde nichts gespeichert. Drücken Sie die Schaltfläche erneut, um es zu erlauben.",
  "options.issuer":
    "{desk} meldet Personen über {address} an. Erlauben Sie auch diese Adresse, und Sie sind verbunden.",
  "options.allow": "Erlauben",
  "options.not_known":
    "Der Lizenzdienst unter {address} kennt diesen Helpdesk nicht. Sein Betreiber richtet das Konto zuerst ein.",
  "options.added": "{desk} wurde hinzugefügt.",
  "options.removed": "{desk} wurde entfernt, und was davon gespeichert war, ist aus diesem Browser gelöscht.",
  "options.preferences": "In diesem Browser",
  "options.language": "Sprache",
  "options.language_host": "Wie der Helpdesk",
  "options.pace": "Wie oft nach Änderungen gesehen wird",
  "options.pace_service": "Wie der Dienst es vorgibt",
  "options.pace_minutes": "{minutes, plural, one {Höchstens einmal in # Minute} other {Höchstens einmal in # Minuten}}",
  "options.saved": "Gespeichert. Offene Seiten folgen, wenn sie neu geladen werden.",
  "options.privacy_title": "Datenschutz",
  "options.privacy":
    "Der Lizenzdienst erfährt, wer Sie im Helpdesk sind und was Sie von ihm wollen. Sonst verlässt nichts diesen Browser, und von dem, was Sie im Helpdesk eingeben, werden nur Benutzertyp und Rolle gelesen.",

  "popup.title": "Lizenzen",
  "popup.none":
    "Es ist kein Helpdesk geöffnet und keiner verbunden. Öffnen Sie Ihren oder verbinden Sie ihn in den Optionen.",
  "popup.options": "Optionen",
  "popup.open_desk": "Helpdesk öffnen",
  "popup.refresh": "Erneut nachsehen",
  "popup.may_not_see": "Ihre Rolle sieht nicht, wie viele Lizenzen frei sind.",
  "popup.missing":
    "Seatmeter findet sich auf der Seite dieses Helpdesks nicht zurecht. Gesucht wurde {selector}. Sagen Sie es der Person, die Seatmeter betreut.",
};
