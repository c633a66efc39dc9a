import type { MessageKey } from "../message-key.ts";

/**
 * French, in the vendor's customary words: license licence, agent agent, light agent agent light, contributor
 * contributeur, account owner propriétaire du compte, billing admin administrateur de facturation, end user utilisateur
 * final, subscription abonnement, add-on module complémentaire, sales équipe commerciale, sales representative
 * représentant commercial, help desk help desk, seat service service de licences, full and short form panier complet et
 * panier simplifié. People are addressed as "vous". No sentence ends with a date ("1 déc.").
 */
export const fr: Record<MessageKey, string> = {
  "action.add": "Ajouter des licences",
  "action.connect": "Connecter",
  "action.retry": "Réessayer",
  "action.close": "Fermer",
  "action.dismiss": "Ignorer",
  "action.buy": "Acheter des licences",
  "action.request": "Demander des licences",
  "action.manage_licenses": "Gérer les licences",
  "action.manage_subscription": "Gérer l’abonnement",
  "action.contact_sales": "Contacter l’équipe commerciale",
  "action.show": "Afficher les détails",

  "meter.name": "Licences utilisées",
  "meter.text":
    "<used>{used, number} sur {purchased, plural, one {# licence utilisée} other {# licences utilisées}}</used>, <left>{left, plural, =0 {aucune restante} one {# restante} other {# restantes}}</left>",
  "meter.uses":
    "{role, select, owner {Ce propriétaire} billing_admin {Cet administrateur de facturation} admin {Cet administrateur} other {Cet agent}} en utilise une ; il en {left, plural, one {restera #} other {restera #}}.",
  "meter.uses_last":
    "{role, select, owner {Ce propriétaire} billing_admin {Cet administrateur de facturation} admin {Cet administrateur} other {Cet agent}} utilise la dernière licence.",
  "meter.none_left": "Il ne reste aucune licence pour cet agent. Ajoutez-en d’abord ; le formulaire reste tel quel.",
  "meter.none_left_role_unknown":
    "Il ne reste aucune licence. Si ce rôle en utilise une, ajoutez-en d’abord ; le formulaire reste tel quel.",
  "meter.role_unknown":
    "Le rôle choisi n’a pas pu être lu. S’il utilise une licence, il {after, plural, =0 {n’en restera aucune} one {en restera #} other {en restera #}} ; sinon, {left, number}.",
  "meter.light_agent":
    "Les agents light n’utilisent pas de licence, sauf s’ils ont aussi un rôle dans Chat ou Explore.",
  "meter.contributor":
    "Les contributeurs n’utilisent pas de licence, sauf s’ils ont aussi un rôle dans Chat, Explore ou Guide.",
  "meter.end_user":
    "Les utilisateurs finaux n’utilisent pas de licence ; {left, plural, =0 {il n’en reste aucune} one {il en reste #} other {il en reste #}}.",
  "meter.refused":
    "Le help desk a refusé cet agent parce qu’il ne reste aucune licence. Votre formulaire est conservé : ajoutez des licences, puis cliquez de nouveau sur Ajouter.",
  "meter.refused_before":
    "Le help desk a refusé cet agent faute de licence. Des licences sont maintenant libres : cliquez de nouveau sur Ajouter.",
  "meter.viewer_unknown":
    "Votre rôle n’a pas pu être lu ; rien ne peut donc être proposé sans risque. Rien n’a été perdu : réessayez ou rechargez la page.",
  "meter.age": "Dernière lecture : {age}.",
  "meter.estimate": "Une estimation d’après la liste du help desk.",
  "meter.unknown": "Licences utilisées : nombre inconnu",
  "meter.connecting": "Lecture des licences restantes…",
  "meter.signed_out": "Seatmeter n’est pas connecté ici. Connectez-le pour voir combien de licences restent.",
  "meter.not_connected":
    "Aucun service de licences n’est connecté à ce help desk ; le nombre de licences restantes n’est donc pas connu.",
  "meter.updated": "Mise à jour effectuée : rechargez la page",
  "meter.updated_hint":
    "Seatmeter a été mis à jour pendant que cette page était ouverte. Enregistrez d’abord votre travail ; votre formulaire n’est pas touché.",

  "notice.last_title": "La dernière licence est attribuée",
  "notice.last_body":
    "{purchased, plural, one {La seule licence est utilisée.} other {Les # licences sont toutes utilisées.}} {action, select, buy {Vous pouvez en acheter d’autres maintenant, avant qu’un agent ne soit refusé.} request {Vous pouvez en demander d’autres maintenant, avant qu’un agent ne soit refusé.} contact_sales {L’équipe commerciale peut en ajouter avant qu’un agent ne soit refusé.} manage_subscription {Vous pouvez en ajouter sur la page Abonnement, avant qu’un agent ne soit refusé.} other {Le prochain agent serait refusé.}}",
  "notice.unknown_title": "Un achat est en cours de vérification",
  "notice.declined_title": "Rien n’a été acheté",

  "purchase.added":
    "{added, plural, one {# licence ajoutée.} other {# licences ajoutées.}} Vous en aviez {from, number}, vous en avez maintenant {to, number}.",
  "purchase.receipt": "Reçu {receipt} · {amount}",
  "purchase.declined": "Le paiement a été refusé. Rien n’a été débité, et les licences sont comme avant.",
  "purchase.expired": "L’achat a expiré. Rien n’a été débité, et les licences sont comme avant.",
  "purchase.undone":
    "L’achat a été annulé, et le montant va être remboursé. Vous avez {from, plural, one {# licence} other {# licences}}.",
  "purchase.checking":
    "Nous vérifions ce qu’est devenu l’achat de {added, plural, one {# licence} other {# licences}} pour {amount}. Ne le refaites pas ; vous pouvez fermer sans risque.",

  "problem.invalid-input":
    "Le service de licences n’a pas pu accepter cette saisie. Ce que vous avez saisi est conservé : modifiez-le, puis réessayez.",
  "problem.idempotency-key-missing":
    "La demande était incomplète ; rien n’a donc été acheté. Ce que vous avez saisi est conservé : réessayez.",
  "problem.not-signed-in":
    "Votre session a expiré. Ce que vous avez saisi est conservé : connectez-vous au help desk, puis réessayez.",
  "problem.payment-declined":
    "Le paiement a été refusé. Rien n’a été débité : vérifiez le moyen de paiement, puis réessayez.",
  "problem.not-permitted":
    "Votre rôle ne le permet pas ici. Rien n’a changé : adressez-vous au propriétaire du compte ou à un administrateur de facturation.",
  "problem.not-found":
    "Le service de licences ne connaît pas ce qui était demandé. Rien n’a changé : fermez cette fenêtre et rouvrez-la.",
  "problem.order-running":
    "Cet achat est encore en cours. Il ne sera effectué qu’une seule fois : patientez un instant, puis vérifiez de nouveau.",
  "problem.order-in-progress":
    "Une autre personne modifie cet abonnement en ce moment. Rien n’a été acheté et ce que vous avez saisi est conservé : réessayez dans un instant.",
  "problem.order-in-progress.named":
    "{by} modifie cet abonnement depuis {since}. Rien n’a été acheté et ce que vous avez saisi est conservé : réessayez dans un instant.",
  "problem.contact-sales":
    "Ces licences ne sont vendues que par l’équipe commerciale. Rien n’a été acheté : contactez votre représentant commercial.",
  "problem.use-subscription-page":
    "Ces licences ne peuvent pas être achetées ici. Rien n’a été acheté : utilisez la page Abonnement.",
  "problem.cap-exceeded":
    "Cela dépasse la limite fixée par le propriétaire du compte. Rien n’a été acheté : choisissez moins de licences ou adressez-vous au propriétaire.",
  "problem.acknowledgement-required":
    "Des personnes perdraient leur licence. Rien n’a changé : regardez lesquelles, puis confirmez.",
  "problem.undo-not-possible":
    "Cette commande ne peut plus être annulée : le délai est passé ou les licences sont utilisées. Rien n’a changé.",
  "problem.removal-done": "Les licences sont déjà supprimées. Rien n’a changé : achetez-en de nouvelles si nécessaire.",
  "problem.seats-in-use": "Ces licences sont utilisées. Rien n’a changé : libérez-les d’abord, puis réessayez.",
  "problem.seats-exhausted": "Il ne reste aucune licence. Rien n’a changé : ajoutez des licences, puis réessayez.",
  "problem.sequence-outdated":
    "Des informations plus récentes sur cette personne sont déjà là. Rien n’a été perdu : rechargez la page.",
  "problem.request-closed":
    "Cette demande a déjà été tranchée ou close. Rien n’a été acheté : regardez où elle en est.",
  "problem.inquiry-closed": "Ce formulaire a déjà été traité plus avant. Rien n’a changé : regardez où il en est.",
  "problem.account-conflict":
    "La configuration du compte est contradictoire. Rien n’a changé : prévenez la personne qui gère le service de licences.",
  "problem.quote-expired":
    "Le prix avait expiré. Rien n’a été acheté et ce que vous avez saisi est conservé : regardez le nouveau prix.",
  "problem.version-changed":
    "L’abonnement a changé entre-temps. Rien n’a été acheté et ce que vous avez saisi est conservé : regardez les nouveaux chiffres.",
  "problem.body-too-large":
    "Le texte envoyé est trop long. Rien n’a été acheté : raccourcissez la note, puis réessayez.",
  "problem.wrong-content-type":
    "Le service de licences n’a pas pu lire la demande. Rien n’a changé : rechargez la page et réessayez.",
  "problem.idempotency-key-reused":
    "Cet achat a déjà été envoyé sous une autre forme. Rien n’a été acheté deux fois : rouvrez-le.",
  "problem.group-mismatch":
    "Les produits qui ont toujours le même nombre ne s’achètent pas séparément. Rien n’a été acheté : choisissez un nombre pour tous.",
  "problem.nothing-to-change": "Cela ne changerait rien ; rien n’a donc été acheté. Choisissez au moins une licence.",
  "problem.version-missing":
    "La demande était incomplète ; rien n’a donc été acheté. Ce que vous avez saisi est conservé : réessayez.",
  "problem.too-many-requests":
    "Le service de licences reçoit trop de demandes en ce moment. Rien n’a été perdu : réessayez dans une minute.",
  "problem.too-many-requests.wait":
    "Le service de licences reçoit trop de demandes en ce moment. Rien n’a été perdu : réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.",
  "problem.internal":
    "Le service de licences a rencontré une erreur. Ce que vous avez saisi est conservé : réessayez dans un instant.",
  "problem.unavailable":
    "Le service de licences n’est pas disponible en ce moment. Ce que vous avez saisi est conservé : réessayez dans un instant.",
  "problem.unreachable":
    "Le service de licences est injoignable. Ce que vous avez saisi est conservé : vérifiez votre connexion, puis réessayez.",
  "problem.unreadable-answer":
    "La réponse du service de licences est illisible. Ce que vous avez saisi est conservé : réessayez dans un instant.",
  "problem.unexpected-status":
    "Le service de licences a répondu de façon inattendue. Ce que vous avez saisi est conservé : réessayez dans un instant.",
  "problem.signed-out":
    "Vous êtes déconnecté. Ce que vous avez saisi est conservé : connectez-vous au help desk, puis réessayez.",
  "problem.not-connected":
    "Aucun service de licences n’est connecté à ce help desk. Rien n’a changé : connectez-en un dans les options de Seatmeter.",
  "problem.person-changed":
    "Une autre personne est maintenant connectée. Rien n’a été acheté : fermez cette fenêtre et rouvrez-la.",
  "problem.extension-updated": "Seatmeter a été mis à jour. Rien n’a été perdu : rechargez la page.",

  "cart.title": "Ajouter des licences",
  "cart.review_title": "Vérifiez votre achat",
  "cart.loading": "Lecture de votre abonnement…",
  "cart.failed_title": "Votre abonnement ne peut pas être lu",
  "cart.seller": "Seatmeter · vendu par {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer_invoice": "Facturé à {payer}, sur compte",
  "cart.payer_card": "Facturé à {payer}, par carte",
  "cart.cancel": "Annuler",
  "cart.back": "Retour",
  "cart.back_to_form": "Retour au formulaire",
  "cart.confirm": "Confirmer l’achat",
  "cart.confirming": "Achat en cours…",

  "cart.additional": "Licences supplémentaires",
  "cart.one_more": "Une de plus",
  "cart.one_fewer": "Une de moins",
  "cart.readback":
    "{now, number} actuellement + {add, number} = <b>{total, plural, one {# licence} other {# licences}}</b>",
  "cart.expected.empty": "Saisissez le nombre de licences à ajouter : un nombre entier de 1 à {max, number}.",
  "cart.expected.not_whole": "Les licences sont entières : saisissez un nombre sans décimales, de 1 à {max, number}.",
  "cart.expected.negative":
    "Les licences ne peuvent pas être supprimées ici : saisissez un nombre de 1 à {max, number}.",
  "cart.expected.too_small": "Ajoutez au moins une licence, au plus {max, number}.",
  "cart.expected.too_large": "Au plus {max, number} licences peuvent être ajoutées à la fois.",
  "cart.expected.not_a_number":
    "Ce n’est pas un nombre : saisissez le nombre de licences à ajouter, de 1 à {max, number}.",
  "cart.expected.ambiguous":
    "Cela peut désigner deux nombres différents : saisissez uniquement des chiffres, par exemple 1000.",
  "cart.total_question":
    "Vous en avez {now, number}. En ajouter {add, number} ({total, number} au total), ou {fewer, number} ({add, number} au total) ?",
  "cart.total_more": "En ajouter {count, number}",
  "cart.included": "Ce qui est inclus",
  "cart.included_group":
    "{name} : {products} ont toujours le même nombre de licences ; chaque produit en reçoit donc {add, plural, one {# de plus} other {# de plus}}.",
  "cart.included_one": "{name} seulement : aucun autre produit ne doit avoir le même nombre de licences.",
  "cart.included_price_month":
    "{price} par mois {count, plural, one {pour ce seul produit} =2 {pour les deux} other {pour les # ensemble}}, hors taxes.",
  "cart.included_price_year":
    "{price} par an {count, plural, one {pour ce seul produit} =2 {pour les deux} other {pour les # ensemble}}, hors taxes.",
  "cart.included_change": "{name} : {from, number} → {to, number}",
  "cart.line_day_month":
    "{quantity, number} × {price} par mois, pour {days, plural, one {le jour restant} other {les # jours restants}} jusqu’au {date}",
  "cart.line_day_year":
    "{quantity, number} × {price} par an, pour {days, plural, one {le jour restant} other {les # jours restants}} jusqu’au {date}",
  "cart.line_second_month": "{quantity, number} × {price} par mois, pour le temps restant jusqu’au {date}",
  "cart.line_second_year": "{quantity, number} × {price} par an, pour le temps restant jusqu’au {date}",
  "cart.line_credit": "Avoir pour {quantity, plural, one {# licence} other {# licences}} jusqu’au {date}",
  "cart.tax": "Taxes {rate}",
  "cart.due_today": "À payer aujourd’hui",
  "cart.renewal": "À partir du {date}, taxes comprises",
  "cart.renewal_without_tax": "À partir du {date}",
  "cart.renewal_month": "{amount} par mois, {change} de plus qu’aujourd’hui",
  "cart.renewal_year": "{amount} par an, {change} de plus qu’aujourd’hui",
  "cart.lock_customer": "Vous pouvez supprimer des licences à tout moment (avec effet au {date}).",
  "cart.lock_sales":
    "Ces licences restent jusqu’au {date} ; avec ce type de compte, seule l’équipe commerciale peut les supprimer.",
  "cart.full_form": "Acheter pour certains produits",
  "cart.pricing": "Calcul du prix…",
  "cart.repriced": "Le prix précédent avait expiré au bout de 15 minutes. Voici le nouveau.",
  "cart.no_price": "Saisissez un nombre pour voir le prix.",

  "cart.review_summary":
    "<b>{add, plural, one {# licence} other {# licences}}</b> pour {name}, <b>{amount}</b> aujourd’hui",
  "cart.review_month":
    "Vous en aurez {to, number} au lieu de {from, number} : {change} de plus par mois à partir du {date}, taxes comprises.",
  "cart.review_year":
    "Vous en aurez {to, number} au lieu de {from, number} : {change} de plus par an à partir du {date}, taxes comprises.",
  "cart.review_undo":
    "Vous pouvez annuler cet achat pendant {minutes, plural, one {# minute} other {# minutes}}, tant que les nouvelles licences ne sont pas utilisées.",
  "cart.undo": "Annuler cet achat",
  "cart.undo_until":
    "Vous pouvez annuler cet achat jusqu’à {time}, tant que les nouvelles licences ne sont pas utilisées.",
  "cart.note": "Note",
  "cart.note_hint": "Facultatif : bon de commande, centre de coûts",
  "cart.note_too_long": "Au plus {max, number} caractères : raccourcissez la note.",
  "cart.guard_too_soon":
    "C’était plus rapide qu’une lecture. Rien n’a été acheté : vérifiez le montant, puis cliquez de nouveau.",
  "cart.guard_covered":
    "Quelque chose recouvrait le bouton. Rien n’a été acheté : écartez-le, puis cliquez de nouveau.",
  "cart.guard_not_pressed": "C’est la page qui a activé le bouton, pas vous. Rien n’a été acheté.",

  "cart.waiting_title": "Votre achat est en cours",
  "cart.waiting":
    "{add, plural, one {# licence} other {# licences}} pour {amount}, achat confirmé à {time}. Les licences seront utilisables une fois l’achat terminé.",
  "cart.unknown_title": "Nous vérifions votre achat",
  "cart.unknown":
    "Aucune réponse n’est parvenue à votre achat de {add, plural, one {# licence} other {# licences}} pour {amount}, confirmé à {time}. Il ne sera effectué qu’une seule fois ; ne le refaites pas.",
  "cart.closing_safe":
    "Vous pouvez fermer sans risque : nous continuons à vérifier et vous saurez comment il s’est terminé.",
  "cart.check_now": "Vérifier maintenant",
  "cart.action_title": "Votre banque demande une confirmation",
  "cart.action":
    "Confirmez {amount} auprès de votre prestataire de paiement. Les licences sont ajoutées aussitôt après ; vous pouvez fermer sans risque.",
  "cart.action_open": "Ouvrir la confirmation",
  "cart.declined_title": "Rien n’a été acheté",
  "cart.try_again": "Revenir à la quantité",
  "cart.refused_title": "Cet achat n’est pas possible ici",
  "cart.new_numbers":
    "Pendant que vous réfléchissiez, l’abonnement est passé de {before, number} à {now, plural, one {# licence} other {# licences}}. Rien n’a été acheté : regardez le nouveau prix.",

  "cart.full_title": "Votre abonnement nécessite le panier complet",
  "cart.full":
    "Il comprend {count, plural, one {# produit ou module complémentaire} other {# produits et modules complémentaires}} ; le panier simplifié va jusqu’à {limit, number}. Le panier complet n’est pas encore disponible ici : la page Abonnement permet de modifier chaque produit.",
  "cart.subscription_page": "Ouvrir la page Abonnement",

  "cart.none_left":
    "{purchased, plural, one {La seule licence est utilisée.} other {Les # licences sont toutes utilisées.}}",
  "cart.some_left": "{left, plural, one {Il reste # licence} other {Il reste # licences}} sur {purchased, number}.",
  "cart.deciders_intro": "Ces personnes peuvent ajouter des licences :",
  "cart.decider_owner": "<b>{name}</b> (propriétaire du compte)",
  "cart.decider_billing_admin": "<b>{name}</b> (administrateur de facturation)",
  "cart.request_soon":
    "Les demandes ne peuvent pas encore être envoyées d’ici. D’ici là, adressez-vous vous-même à l’une de ces personnes{backTo, select, form { ; votre formulaire est conservé} other {}}.",
  "cart.sales_soon":
    "Le formulaire à l’équipe commerciale ne peut pas encore être envoyé d’ici. D’ici là, contactez-la vous-même{backTo, select, form { ; votre formulaire est conservé} other {}}.",
  "cart.sales_person": "Votre représentant commercial est <b>{name}</b>.",
  "cart.sales_nobody": "L’assistance client vous met en relation avec votre représentant commercial.",
  "cart.subscription_hint": "Vous pouvez modifier le nombre de licences sur la page Abonnement.",
  "cart.nothing":
    "Votre rôle ne permet pas d’ajouter des licences ici. Le propriétaire du compte ou un administrateur de facturation le peut{backTo, select, form { ; votre formulaire est conservé} other {}}.",

  "page.connected": "Connecté en tant que {name} · {account}",
  "page.signed_out": "Personne n’est connecté ici. Connectez-vous au help desk ou cliquez sur Connecter.",
  "page.not_read": "Rien n’a encore été lu : ouvrez le help desk ou vérifiez de nouveau.",

  "options.title": "Options de Seatmeter",
  "options.desks": "Help desks connectés",
  "options.desks_none":
    "Aucun help desk n’est encore connecté. Ajoutez le vôtre, avec l’adresse de son service de licences.",
  "options.service": "Service de licences : {address}",
  "options.service_of_page": "Service de licences indiqué par la page du help desk : {address}",
  "options.remove": "Supprimer {desk}",
  "options.add_title": "Ajouter un help desk",
  "options.desk_label": "Adresse du help desk",
  "options.desk_hint": "par exemple acme.zendesk.com",
  "options.desk_error": "Saisissez l’adresse de votre help desk, par exemple acme.zendesk.com.",
  "options.service_label": "Adresse du service de licences",
  "options.service_hint": "fournie par la personne qui gère le service",
  "options.service_error": "Saisissez une adresse qui commence par https://, par exemple https://seats.example.com.",
  "options.add": "Ajouter le help desk",
  "options.checking": "Interrogation du service de licences…",
  "options.no_access":
    "Le navigateur n’est pas autorisé à joindre {address} ; rien n’a donc été conservé. Cliquez de nouveau sur le bouton pour l’autoriser.",
  "options.issuer":
    "{desk} connecte les personnes sur {address}. Autorisez aussi cette adresse, et vous serez connecté.",
  "options.allow": "Autoriser",
  "options.not_known":
    "Le service de licences de {address} ne connaît pas ce help desk. La personne qui le gère doit d’abord configurer le compte.",
  "options.added": "{desk} a été ajouté.",
  "options.removed": "{desk} a été supprimé, et ce qui en était conservé a disparu de ce navigateur.",
  "options.preferences": "Dans ce navigateur",
  "options.language": "Langue",
  "options.language_host": "Comme le help desk",
  "options.pace": "Fréquence de recherche des changements",
  "options.pace_service": "Comme le service le demande",
  "options.pace_minutes":
    "{minutes, plural, one {Au plus une fois par # minute} other {Au plus une fois toutes les # minutes}}",
  "options.saved": "Enregistré. Les pages ouvertes suivront quand elles seront rechargées.",
  "options.privacy_title": "Confidentialité",
  "options.privacy":
    "Le service de licences sait qui vous êtes dans le help desk et ce que vous lui demandez. Rien d’autre ne quitte ce navigateur, et de ce que vous saisissez dans le help desk, seuls le type d’utilisateur et le rôle sont lus.",

  "popup.title": "Licences",
  "popup.none": "Aucun help desk n’est ouvert ni connecté. Ouvrez le vôtre ou connectez-le dans les options.",
  "popup.options": "Options",
  "popup.open_desk": "Ouvrir le help desk",
  "popup.refresh": "Vérifier de nouveau",
  "popup.may_not_see": "Votre rôle ne voit pas combien de licences restent.",
  "popup.missing":
    "Seatmeter ne se retrouve pas dans la page de ce help desk. Élément cherché : {selector}. Prévenez la personne qui s’occupe de Seatmeter.",
};
