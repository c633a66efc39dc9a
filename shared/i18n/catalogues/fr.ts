import type { MessageKey } from "../message-key.ts";

/**
 * French, in the vendor's customary words: license licence, agent agent, light agent agent light, contributor
 * contributeur, account owner propriétaire du compte, billing admin administrateur de la facturation, end user utilisateur
 * final, subscription abonnement, add-on module supplémentaire, sales équipe commerciale, sales representative
 * représentant commercial, help desk help desk, seat service service de licences, full and short form panier complet et
 * panier simplifié, request demande, renewal renouvellement, ledger historique. People are addressed as "vous". No
 * sentence ends with a date ("1 déc.").
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
  "action.enter_total": "Indiquer le nombre",
  "action.people": "Une liste de personnes…",

  "meter.name": "Licences utilisées",
  "meter.text":
    "<used>{used, number} sur {purchased, plural, one {# licence utilisée} other {# licences utilisées}}</used>, <left>{left, plural, =0 {aucune restante} one {# restante} other {# restantes}}</left>",
  "meter.uses":
    "{role, select, owner {Ce propriétaire} billing_admin {Cet administrateur de la facturation} admin {Cet administrateur} other {Cet agent}} en utilise une ; il en {left, plural, one {restera #} other {restera #}}.",
  "meter.uses_last":
    "{role, select, owner {Ce propriétaire} billing_admin {Cet administrateur de la facturation} admin {Cet administrateur} other {Cet agent}} utilise la dernière licence.",
  "meter.uses_in_product":
    "Avec ce rôle dans {product}, cette personne en utilise une ; il en {left, plural, one {restera #} other {restera #}}.",
  "meter.uses_last_in_product": "Avec ce rôle dans {product}, cette personne utilise la dernière licence.",
  "meter.keeps": "Cette personne utilise déjà une licence.",
  "meter.none_left":
    "Il ne reste aucune licence, et ce rôle en utilise une. Ajoutez-en d’abord ; le formulaire reste tel quel.",
  "meter.none_left_role_unknown":
    "Il ne reste aucune licence. Si ce rôle en utilise une, ajoutez-en d’abord ; sinon, aucune n’est nécessaire.",
  "meter.none_left_ask":
    "Il ne reste aucune licence, et ce rôle en utilise une. Demandez-en une ; le formulaire reste tel quel.",
  "meter.none_left_role_unknown_ask":
    "Il ne reste aucune licence. Si ce rôle en utilise une, demandez-la d’abord ; sinon, aucune n’est nécessaire.",
  "meter.role_unknown":
    "Seatmeter ne sait pas si ce rôle utilise une licence. Si oui, il {after, plural, =0 {n’en restera aucune} one {en restera #} other {en restera #}} ; sinon, {left, number}.",
  "meter.light_agent":
    "Les agents light n’utilisent pas de licence, sauf s’ils ont aussi un rôle autre que lecteur dans Chat, Explore, Guide (Connaissances) ou Talk.",
  "meter.contributor":
    "Les contributeurs n’utilisent pas de licence, sauf s’ils ont aussi un rôle autre que lecteur dans Chat, Explore, Guide (Connaissances) ou Talk.",
  "meter.end_user":
    "Les utilisateurs finaux n’utilisent pas de licence ; {left, plural, =0 {il n’en reste aucune} one {il en reste #} other {il en reste #}}.",
  "meter.refused":
    "Le help desk a refusé cet agent parce qu’il ne reste aucune licence. Votre formulaire est conservé : ajoutez des licences, puis cliquez de nouveau sur le même bouton.",
  "meter.refused_before":
    "Le help desk a refusé cet agent faute de licence. Des licences sont maintenant libres : cliquez de nouveau sur le même bouton.",
  "meter.viewer_unknown":
    "Votre rôle n’a pas pu être lu ; Seatmeter ne sait donc pas ce qu’il peut vous proposer. Rien n’a été perdu : réessayez ou rechargez la page.",
  "meter.age": "Dernière lecture : {age}.",
  "meter.estimate": "Une estimation : la liste du help desk, comparée au nombre indiqué dans les options de Seatmeter.",
  "meter.not_counted":
    "{purchased, plural, one {# licence achetée} other {# licences achetées}}. Le nombre de licences utilisées n’est pas encore connu.",
  "meter.counted": "Dernier décompte des personnes : {age}.",
  "meter.unread": "Jusqu’à {count, number} de plus peuvent être utilisées : tous les rôles ne sont pas encore connus.",
  "meter.unknown": "Licences utilisées : nombre inconnu",
  "meter.connecting": "Lecture des licences restantes…",
  "meter.signed_out": "Seatmeter n’est pas connecté ici. Connectez-le pour voir combien de licences restent.",
  "meter.not_connected":
    "Aucun service de licences n’est connecté à ce help desk ; le nombre de licences restantes n’est donc pas connu.",
  "meter.updated": "Mise à jour effectuée : rechargez la page",
  "meter.updated_hint":
    "Seatmeter a été mis à jour pendant que cette page était ouverte. Enregistrez d’abord votre travail ; votre formulaire n’est pas touché.",

  "badge.left":
    "{left, plural, one {# <full>licence </full><wide>restante</wide>} other {# <full>licences </full><wide>restantes</wide>}}",
  "badge.unknown": "?<full> Licences restantes : nombre inconnu</full>",

  "team.hint":
    "Chaque propriétaire, administrateur et agent en utilise une, même suspendu ; les agents light et les contributeurs, en règle générale, non.",

  "notice.last_title": "La dernière licence est attribuée",
  "notice.last_body":
    "{purchased, plural, one {La seule licence est utilisée.} other {Les # licences sont toutes utilisées.}} {action, select, buy {Vous pouvez en acheter d’autres maintenant, avant qu’un agent ne soit refusé.} request {Vous pouvez en demander d’autres maintenant, avant qu’un agent ne soit refusé.} contact_sales {L’équipe commerciale peut en ajouter avant qu’un agent ne soit refusé.} manage_subscription {Vous pouvez en ajouter sur la page Abonnement, avant qu’un agent ne soit refusé.} other {Le prochain agent serait refusé.}}",
  "notice.unknown_title": "Votre achat est en cours de vérification",
  "notice.declined_title": "Rien n’a été acheté",

  "purchase.added":
    "{added, plural, one {# licence ajoutée.} other {# licences ajoutées.}} Vous en aviez {from, number}, vous en avez maintenant {to, number}.",
  "purchase.receipt": "Reçu {receipt} · {amount}",
  "purchase.declined": "Le paiement a été refusé. Rien n’a été débité, et les licences sont comme avant.",
  "purchase.expired": "L’achat a expiré. Rien n’a été débité, et les licences sont comme avant.",
  "purchase.undone":
    "L’achat a été annulé, et le montant va être remboursé. Vous avez {from, plural, one {# licence} other {# licences}}.",
  "purchase.checking":
    "Nous vérifions ce qu’est devenu votre achat ({changes} pour {amount}). Ne le refaites pas ; vous pouvez fermer sans risque.",

  "purchase.change": "{name} : {from, number} → {to, number}",
  "purchase.added_lines": "Licences ajoutées. {changes}.",
  "purchase.at_renewal": "Changements au renouvellement. {changes}.",
  "purchase.undone_lines": "L’achat a été annulé, et le montant va être remboursé. {changes}.",
  "problem.invalid-input":
    "Le service de licences n’a pas pu accepter cette saisie. Ce que vous avez saisi est conservé : modifiez-le, puis réessayez.",
  "problem.idempotency-key-missing":
    "La demande était incomplète ; {tried, select, buying {rien n’a donc été acheté} sending {rien n’a donc été envoyé} other {rien n’a donc été modifié}}. Ce que vous avez saisi est conservé : réessayez.",
  "problem.not-signed-in":
    "Votre session a expiré. Ce que vous avez saisi est conservé : connectez-vous au help desk, puis réessayez.",
  "problem.sign-in-misconfigured":
    "La connexion au help desk est mal configurée pour les licences. Rien n’a changé : prévenez la personne qui gère la connexion.",
  "problem.sign-in-misconfigured.named":
    "La connexion au help desk est mal configurée pour les licences : l’attribut « {claim} » n’est pas correct. Rien n’a changé : prévenez la personne qui gère la connexion.",
  "problem.payment-declined":
    "Le paiement a été refusé. Rien n’a été débité : vérifiez le moyen de paiement, puis réessayez.",
  "problem.not-permitted":
    "Votre rôle ne le permet pas ici. Rien n’a changé : adressez-vous au propriétaire du compte ou à un administrateur de la facturation.",
  "problem.person-suspended":
    "Votre utilisateur est suspendu dans le help desk. Rien n’a changé : adressez-vous à un administrateur du help desk.",
  "problem.not-found":
    "Le service de licences ne connaît pas ce qui était demandé. Rien n’a changé : fermez cette fenêtre et rouvrez-la.",
  "problem.order-running":
    "Cet achat est encore en cours. Il ne sera effectué qu’une seule fois : patientez un instant, puis vérifiez de nouveau.",
  "problem.order-in-progress":
    "Une autre personne modifie cet abonnement en ce moment. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} et ce que vous avez saisi est conservé : réessayez dans un instant.",
  "problem.order-in-progress.named":
    "{by} modifie cet abonnement depuis {since}. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} et ce que vous avez saisi est conservé : réessayez dans un instant.",
  "problem.contact-sales":
    "Ces licences ne sont vendues que par l’équipe commerciale. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} : contactez votre représentant commercial.",
  "problem.use-subscription-page":
    "Ces licences ne peuvent pas être achetées ici. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} : utilisez la page Abonnement.",
  "problem.cap-exceeded":
    "Cela dépasse la limite fixée par le propriétaire du compte. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} : choisissez moins de licences ou adressez-vous au propriétaire.",
  "problem.acknowledgement-required":
    "Des personnes perdraient leur licence. Rien n’a changé : regardez lesquelles, puis confirmez.",
  "problem.undo-not-possible":
    "Cette commande ne peut plus être annulée : le délai est passé ou les licences sont utilisées. Rien n’a changé.",
  "problem.removal-done": "Les licences sont déjà supprimées. Rien n’a changé : achetez-en de nouvelles si nécessaire.",
  "problem.seats-in-use": "Ces licences sont utilisées. Rien n’a changé : libérez-les d’abord, puis réessayez.",
  "problem.seats-exhausted": "Il ne reste aucune licence. Rien n’a changé : ajoutez des licences, puis réessayez.",
  "problem.seats-unknown":
    "On ne sait pas encore qui utilise des licences : les personnes du help desk n’ont pas été comptées. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a changé}} : réessayez dans quelques minutes.",
  "problem.picture-incomplete":
    "Le help desk n’a pas encore indiqué toutes ses personnes. Rien n’a changé : réessayez dans quelques minutes.",
  "problem.sequence-outdated":
    "Des informations plus récentes sur cette personne sont déjà là. Rien n’a été perdu : rechargez la page.",
  "problem.request-closed":
    "Cette demande a déjà été tranchée ou close. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} : regardez où elle en est.",
  "problem.inquiry-closed": "Ce formulaire a déjà été traité plus avant. Rien n’a changé : regardez où il en est.",
  "problem.account-conflict":
    "La configuration du compte est contradictoire. Rien n’a changé : prévenez la personne qui gère le service de licences.",
  "problem.quote-expired":
    "Le prix avait expiré. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} et ce que vous avez saisi est conservé : regardez le nouveau prix.",
  "problem.version-changed":
    "L’abonnement a changé entre-temps. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} et ce que vous avez saisi est conservé : regardez les nouveaux chiffres.",
  "problem.body-too-large":
    "Le texte envoyé est trop long. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} : raccourcissez la note, puis réessayez.",
  "problem.wrong-content-type":
    "Le service de licences n’a pas pu lire la demande. Rien n’a changé : rechargez la page et réessayez.",
  "problem.idempotency-key-reused":
    "Ceci a déjà été envoyé sous une autre forme, et rien n’est fait deux fois : rouvrez la fenêtre.",
  "problem.group-mismatch":
    "Les produits qui ont toujours le même nombre ne s’achètent pas séparément. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} : choisissez un nombre pour tous.",
  "problem.nothing-to-change":
    "Cela ne changerait rien ; {tried, select, buying {rien n’a donc été acheté} sending {rien n’a donc été envoyé} other {rien n’a donc été modifié}}. Choisissez au moins une licence.",
  "problem.version-missing":
    "La demande était incomplète ; {tried, select, buying {rien n’a donc été acheté} sending {rien n’a donc été envoyé} other {rien n’a donc été modifié}}. Ce que vous avez saisi est conservé : réessayez.",
  "problem.too-many-requests": "Trop de demandes. Rien n’a été perdu : réessayez dans une minute.",
  "problem.too-many-requests.wait":
    "Trop de demandes. Rien n’a été perdu : réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.",
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
  "problem.sign-in-unreachable":
    "La page de connexion du help desk est injoignable. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} et ce que vous avez saisi est conservé : réessayez dans un instant.",
  "problem.issuer-changed":
    "Le service de licences indique maintenant une autre adresse de connexion : rien n’y a été envoyé. Demandez à la personne qui gère le service ; si le changement est voulu, ajoutez de nouveau le help desk dans les options de Seatmeter.",
  "problem.sign-in-not-trusted":
    "La connexion du help desk n’a rien donné qui soit destiné à ce seul service de licences : rien n’a été envoyé au service. Prévenez la personne qui le gère.",
  "problem.help-desk-unknown":
    "Le service de licences ne connaît pas cette adresse de votre help desk. Rien n’a changé : demandez à la personne qui le gère de l’ajouter à votre compte.",
  "problem.not-connected":
    "Aucun service de licences n’est connecté à ce help desk. Rien n’a changé : connectez-en un dans les options de Seatmeter.",
  "problem.total-unknown":
    "Ce navigateur ne sait pas encore combien de licences possède le compte : il ne peut pas dire combien il en reste. Indiquez ce nombre dans les options de Seatmeter.",
  "problem.person-changed":
    "Une autre personne est maintenant connectée. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} : fermez cette fenêtre et rouvrez-la.",
  "problem.help-desk-unavailable":
    "Le help desk n’a pas donné de réponse utilisable. Ce que vous avez saisi est conservé : réessayez dans un instant.",
  "problem.no-window":
    "Le navigateur n’a pas ouvert de fenêtre de confirmation. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} : autorisez la fenêtre, puis réessayez.",
  "problem.token-failed":
    "Cette page n’a pas pu dire qui est connecté ; rien n’a donc été envoyé. Ce que vous avez saisi est conservé : réessayez, ou prévenez le responsable de la page.",
  "problem.wrong-service":
    "Aucun service de licences ne répond à l’adresse indiquée. Rien n’a changé : prévenez la personne qui l’a configurée.",
  "problem.nothing-kept":
    "Cette page ne peut rien conserver, ou n’a plus de place. {tried, select, buying {Rien n’a été acheté} sending {Rien n’a été envoyé} other {Rien n’a été modifié}} : autorisez-la à stocker des données, puis réessayez.",
  "problem.part-missing":
    "Une partie de Seatmeter n’a pas pu être chargée. Rien n’a été perdu : vérifiez votre connexion, puis réessayez.",
  "problem.own-fault":
    "Seatmeter a commis une erreur. Ce que vous avez saisi est conservé : rechargez la page, puis réessayez.",
  "problem.extension-updated": "Seatmeter a été mis à jour. Rien n’a été perdu : rechargez la page.",
  "problem.not-pressed":
    "Rien n’a été envoyé : appuyez sur le bouton lui-même, avec la souris, un doigt ou le clavier.",
  "dialog.signed_out_title": "Vous êtes déconnecté",
  "dialog.signed_out": "Ce que vous avez saisi est conservé. Connectez-vous au help desk, puis réessayez.",

  "quantities.additional": "Licences supplémentaires",
  "quantities.additional_of": "Licences supplémentaires : {name}",
  "quantities.total_of": "Licences au total : {name}",
  "quantities.one_more": "Une de plus",
  "quantities.one_fewer": "Une de moins",
  "quantities.one_more_of": "Une de plus : {name}",
  "quantities.one_fewer_of": "Une de moins : {name}",
  "quantities.readback":
    "{now, number} actuellement + {add, number} = <b>{total, plural, one {# licence} other {# licences}}</b>",
  "quantities.expected.empty":
    "Saisissez {mode, select, total {le nombre total de licences} other {le nombre de licences à ajouter}} : un nombre entier de {min, number} à {max, number}.",
  "quantities.expected.not_whole":
    "Les licences sont entières : saisissez un nombre sans décimales, de {min, number} à {max, number}.",
  "quantities.expected.negative":
    "{mode, select, total {Il ne peut pas y en avoir moins de zéro : saisissez un nombre} other {Les licences ne peuvent pas être supprimées ici : saisissez un nombre}} de {min, number} à {max, number}.",
  "quantities.expected.too_small": "Ajoutez au moins une licence, au plus {max, number}.",
  "quantities.expected.too_large":
    "{mode, select, total {Il peut y avoir au plus {max, number} licences.} other {Au plus {max, number} licences peuvent être ajoutées à la fois.}}",
  "quantities.expected.not_a_number":
    "Ce n’est pas un nombre : saisissez {mode, select, total {le nombre total de licences} other {le nombre de licences à ajouter}}, de {min, number} à {max, number}.",
  "quantities.expected.ambiguous":
    "Cela peut désigner deux nombres différents : saisissez uniquement des chiffres, par exemple 1000.",
  "quantities.total_question":
    "Vous en avez {now, number}. En ajouter {add, number} ({total, number} au total), ou {fewer, number} ({add, number} au total) ?",
  "quantities.total_question_of":
    "{name} : vous en avez {now, number}. En ajouter {add, number} ({total, number} au total), ou {fewer, number} ({add, number} au total) ?",
  "quantities.total_more": "En ajouter {count, number}",
  "quantities.included": "Ce qui est inclus",
  "quantities.included_group":
    "{name} : {products} ont toujours le même nombre de licences ; chaque produit passe donc de {from, number} à {to, number}.",
  "quantities.included_one": "{name} seulement : aucun autre produit ne doit avoir le même nombre de licences.",
  "quantities.included_price_month":
    "{price} par mois {count, plural, one {pour ce seul produit} =2 {pour les deux} other {pour les # ensemble}}, hors taxes.",
  "quantities.included_price_year":
    "{price} par an {count, plural, one {pour ce seul produit} =2 {pour les deux} other {pour les # ensemble}}, hors taxes.",
  "quantities.full_form": "Acheter pour certains produits",
  "quantities.short_form": "Revenir au panier simplifié",
  "quantities.why_full":
    "Votre abonnement comprend {count, plural, one {# produit ou module supplémentaire} other {# produits et modules supplémentaires}} ; le panier simplifié va jusqu’à {limit, number}.",
  "quantities.product": "Produit",
  "quantities.now": "Actuellement",
  "quantities.add": "Ajouter",
  "quantities.total": "Au total",
  "quantities.after": "Après",
  "quantities.change": "Différence",
  "quantities.each_month": "Par licence et par mois",
  "quantities.each_year": "Par licence et par an",
  "quantities.add_on": "module supplémentaire",
  "quantities.together": "{products} changent ensemble",
  "quantities.sold_by_sales": "Vendu uniquement par l’équipe commerciale.",
  "quantities.contact_sales_for": "Contacter l’équipe commerciale au sujet de {name}",
  "quantities.nothing": "Au moins un nombre doit être supérieur à 0.",

  "cart.title": "Ajouter des licences",
  "cart.loading": "Lecture de votre abonnement…",
  "cart.failed_title": "Votre abonnement ne peut pas être lu",
  "cart.seller": "Seatmeter · vendu par {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer": "Facturé à {payer}",
  "cart.cancel": "Annuler",
  "cart.back": "Retour",
  "cart.back_to_form": "Retour au formulaire",

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
  "cart.renewal_month":
    "{amount} par mois, {change} {direction, select, less {de moins qu’aujourd’hui} other {de plus qu’aujourd’hui}}",
  "cart.renewal_year":
    "{amount} par an, {change} {direction, select, less {de moins qu’aujourd’hui} other {de plus qu’aujourd’hui}}",
  "cart.lock_customer": "Vous pouvez supprimer des licences à tout moment (avec effet au {date}).",
  "cart.lock_sales":
    "Ces licences restent jusqu’au {date} ; avec ce type de compte, seule l’équipe commerciale peut les supprimer.",
  "cart.pricing": "Calcul du prix…",
  "cart.repriced": "Le prix précédent avait expiré au bout de 15 minutes. Voici le nouveau.",
  "cart.no_price": "Saisissez un nombre pour voir le prix.",
  "cart.until": "Jusqu’au {date}",
  "cart.at_renewal": "au renouvellement",
  "cart.subtotal": "Sous-total",
  "cart.subtotal_days": "Sous-total, pour les {days, number} jours restants sur {whole, number}, jusqu’au {date}",
  "cart.subtotal_time": "Sous-total, pour le temps restant jusqu’au {date}",
  "cart.no_change": "Modifiez un nombre pour voir ce que cela coûte.",
  "cart.update": "Mettre à jour l’abonnement",
  "cart.submit": "Envoyer la commande",

  "cart.undo": "Annuler cet achat",
  "cart.undo_until":
    "Vous pouvez annuler cet achat jusqu’à {time}, tant que les nouvelles licences ne sont pas utilisées.",

  "cart.waiting_title": "Votre achat est en cours",
  "cart.waiting":
    "{changes} pour {amount}, achat confirmé à {time}. Les licences seront utilisables une fois l’achat terminé.",
  "cart.unknown_title": "Nous vérifions votre achat",
  "cart.unknown":
    "Aucune réponse n’est parvenue à votre achat ({changes} pour {amount}, confirmé à {time}). Il ne sera effectué qu’une seule fois ; ne le refaites pas.",
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
    "Pendant que vous réfléchissiez, l’abonnement a changé : {changes}. Rien n’a été acheté : regardez le nouveau prix.",

  "confirm.opening_title": "Ouverture de la fenêtre Seatmeter…",
  "confirm.in_window_title": "Confirmez dans la fenêtre Seatmeter",
  "confirm.in_window":
    "{changes} pour {amount}. Vérifiez et confirmez dans la fenêtre Seatmeter : rien n’est acheté avant.",
  "confirm.pressed": "Vous avez confirmé {changes} pour {amount}.",
  "confirm.show_window": "Afficher la fenêtre",
  "confirm.window_closed": "La fenêtre Seatmeter a été fermée avant la confirmation. Rien n’a été acheté.",
  "confirm.window_taken":
    "Un autre achat se trouve maintenant dans la fenêtre Seatmeter. Celui-ci n’a pas été effectué.",

  "review.title": "Vérifiez votre achat",
  "review.title_change": "Vérifiez votre modification",
  "review.summary": "<b>{add, plural, one {# licence} other {# licences}}</b> pour {name}, <b>{amount}</b> aujourd’hui",
  "review.month":
    "Vous en aurez {to, number} au lieu de {from, number} : {change} de plus par mois à partir du {date}, taxes comprises.",
  "review.year":
    "Vous en aurez {to, number} au lieu de {from, number} : {change} de plus par an à partir du {date}, taxes comprises.",
  "review.undo":
    "Vous pouvez annuler cet achat pendant {minutes, plural, one {# minute} other {# minutes}}, tant que les nouvelles licences ne sont pas utilisées.",
  "review.confirm": "Confirmer l’achat",
  "review.confirming": "Achat en cours…",
  "review.confirm_change": "Confirmer la modification",
  "review.change_now": "<b>{name}</b> : {from, number} → {to, number}, pour {amount} hors taxes",
  "review.change_at_renewal": "<b>{name}</b> : {from, number} → {to, number}, à partir du {date}",
  "review.amount_today": "<b>{amount}</b> aujourd’hui",
  "review.note": "Note",
  "review.note_hint": "Facultatif : bon de commande, centre de coûts",
  "review.note_too_long": "Au plus {max, number} caractères : raccourcissez la note.",
  "review.guard_too_soon":
    "C’était plus rapide qu’une lecture. Rien n’a été acheté : vérifiez le montant, puis cliquez de nouveau.",
  "review.guard_not_pressed": "C’est la page qui a activé le bouton, pas vous. Rien n’a été acheté.",

  "demotions.count":
    "{count, plural, one {# personne perdrait une licence} other {# personnes perdraient une licence}}",
  "demotions.why":
    "Le {date}, il resterait moins de licences qu’il n’y en a d’utilisées. Ces personnes perdraient la leur, dans l’ordre choisi dans les paramètres du compte. Libérez des licences d’ici là, et personne ne perdra la sienne.",
  "demotions.end_user": "<b>{name}</b> deviendrait utilisateur final",
  "demotions.products": "<b>{name}</b> perdrait : {products}",
  "demotions.tickets": "{count, plural, one {# ticket ouvert} other {# tickets ouverts}}",
  "demotions.acknowledge": "J’ai vu qui perdrait une licence",
  "demotions.more": "Afficher les {count, number} personnes",

  "approval.approve": "Approuver",
  "approval.title": "Approuver une demande",
  "approval.asked_by": "Demande de <b>{name}</b>, le {date}",
  "approval.asked_by_nobody": "Demande d’une personne dont le nom n’est plus conservé, le {date}",
  "approval.needed_by": "Pour le {date}",
  "approval.price_changed":
    "Le prix d’une licence n’est plus celui du moment de la demande : le montant à payer était alors de {amount}.",
  "approval.decline": "Refuser",
  "approval.decline_title": "Refuser cette demande",
  "approval.decline_reason": "Motif",
  "approval.decline_hint": "Obligatoire. L’auteur de la demande le lit.",
  "approval.decline_too_long": "Au plus {max, number} caractères : raccourcissez le motif.",
  "approval.declined": "La demande a été refusée, et son auteur saura pourquoi.",
  "approval.declining": "Refus en cours…",
  "approval.asked_line": "<b>{name}</b> : {add, plural, one {# licence de plus} other {# licences de plus}}",
  "approval.asked_change":
    "<b>{name}</b> : {add, plural, one {# licence de plus} other {# licences de plus}}, {from, number} → {to, number}",
  "approval.forward": "Transmettre à l’équipe commerciale",
  "approval.forward_why":
    "Ces licences s’achètent auprès de votre représentant commercial : transmettez la demande, et le formulaire pour l’équipe commerciale sera déjà rempli.",

  "ask.loading": "Lecture de votre abonnement…",
  "ask.failed_title": "Votre abonnement ne peut pas être lu",
  "ask.cancel": "Annuler",
  "ask.back": "Retour",
  "ask.back_to_form": "Retour au formulaire",
  "ask.none_left":
    "{purchased, plural, one {La seule licence est utilisée.} other {Les # licences sont toutes utilisées.}}",
  "ask.some_left": "{left, plural, one {Il reste # licence} other {Il reste # licences}} sur {purchased, number}.",
  "ask.decide":
    "{count, plural, one {Vous pouvez en demander d’autres : la décision revient à {names}.} other {Vous pouvez en demander d’autres : la décision revient à {names}.}}",
  "ask.somebody_decides":
    "Vous pouvez en demander d’autres : la décision revient au propriétaire du compte et aux administrateurs de la facturation.",
  "ask.decider_owner": "<b>{name}</b> (propriétaire du compte)",
  "ask.decider_billing_admin": "<b>{name}</b> (administrateur de la facturation)",
  "ask.more_people": "{count, plural, one {# autre personne} other {# autres personnes}}",
  "ask.not_here": "Avec ce compte, les licences ne peuvent pas être modifiées ici. À qui vous adresser :",
  "ask.sales_person": "Votre représentant commercial est <b>{name}</b>.",
  "ask.sales_nobody": "L’assistance client vous met en relation avec votre représentant commercial.",
  "ask.support": "L’assistance client répond aux questions sur votre abonnement.",
  "ask.deciders": "La décision sur les licences revient à {names}.",
  "ask.subscription_hint":
    "Vous pouvez modifier le nombre de licences sur la page Abonnement{backTo, select, form { ; votre formulaire est conservé} other {}}.",
  "ask.nothing":
    "Votre rôle ne permet pas d’ajouter des licences ici. Le propriétaire du compte ou un administrateur de la facturation le peut{backTo, select, form { ; votre formulaire est conservé} other {}}.",

  "request.full_form": "Choisir certains produits",
  "request.reason": "Motif",
  "request.reason_hint": "Visible, avec votre nom, par qui décide.",
  "request.reason_too_long": "Au plus {max, number} caractères : raccourcissez le texte.",
  "request.needed_by": "Pour quand",
  "request.optional": "facultatif",
  "request.needed_by_expected": "Choisissez un jour du {first} au {last}, ou aucun.",
  "request.hint":
    "{backTo, select, form {Votre formulaire est conservé. Nous vous préviendrons dès que la décision sera prise.} other {Nous vous préviendrons dès que la décision sera prise.}}",
  "request.sending": "Envoi de la demande…",
  "request.once":
    "Ce que vous avez saisi est conservé ; si vous cliquez de nouveau, la demande n’est faite qu’une fois.",
  "request.open_title": "Votre demande de licences",
  "request.ended_title": "Votre demande est close",
  "request.ask_more": "En demander d’autres",
  "request.cancel": "Annuler la demande",
  "request.cancelling": "Annulation…",
  "request.line": "{add, plural, one {# licence} other {# licences}} pour {name}",
  "request.pending":
    "Demande envoyée. La décision revient au propriétaire du compte ou à un administrateur de la facturation.",
  "request.pending_named": "Demande envoyée à {names}.",
  "request.approving": "Elle est en cours d’approbation et de paiement.",
  "request.approved": "Approuvée : les licences sont disponibles.",
  "request.approved_named": "{name} l’a approuvée : les licences sont disponibles.",
  "request.approved_by_itself":
    "Approuvée aussitôt : il y a assez de licences libres, et pour celles-ci, votre compte ne demande pas de décision.",
  "request.undone": "Elle a été approuvée, mais l’achat a été annulé : ces licences ne sont plus là.",
  "request.forwarded": "Transmise au représentant commercial, qui ajoute les licences.",
  "request.forwarded_named": "{name} l’a transmise au représentant commercial, qui ajoute les licences.",
  "request.declined": "Refusée.",
  "request.declined_named": "{name} l’a refusée : {reason}",
  "request.cancelled": "Vous l’avez annulée.",
  "request.expired": "Faute de décision au {date}, elle est close. Vous pouvez faire une nouvelle demande.",
  "request.superseded": "Elle a été réunie avec une demande plus récente.",
  "request.met": "Des licences ont été achetées entre-temps : celles que vous avez demandées sont disponibles.",
  "request.met_named": "{name} a acheté des licences entre-temps : celles que vous avez demandées sont disponibles.",
  "request.merged":
    "{count, plural, one {{names} demande la même chose : c’est une seule demande.} other {{names} demandent la même chose : c’est une seule demande.}}",
  "request.needed_by_day": "Pour le {date}",
  "request.expires": "Sans décision, prend fin le {date}",

  "ticket.title": "Votre ticket pour des licences",
  "ticket.loading": "Recherche de vos tickets…",
  "ticket.where":
    "Un ticket sera créé dans votre help desk. Les personnes qui y traitent les tickets le voient, avec votre nom.",
  "ticket.reason_hint": "Figure dans le ticket.",
  "ticket.hint":
    "{backTo, select, form {Votre formulaire est conservé. La réponse vient dans le ticket.} other {La réponse vient dans le ticket.}}",
  "ticket.subject": "{add, plural, one {# licence d’agent supplémentaire} other {# licences d’agent supplémentaires}}",
  "ticket.body":
    "{name} demande {add, plural, one {# licence d’agent supplémentaire} other {# licences d’agent supplémentaires}}.",
  "ticket.open": "Créé le {date} : les personnes qui traitent les tickets y répondent.",
  "ticket.solved": "Résolu.",
  "ticket.link": "Ouvrir le ticket {id}",

  "sales.title": "Contacter l’équipe commerciale",
  "sales.name": "Nom",
  "sales.name_missing": "Saisissez votre nom.",
  "sales.name_wrong": "Au plus 200 caractères : raccourcissez le nom.",
  "sales.email": "E-mail",
  "sales.email_missing": "Saisissez l’adresse e-mail à laquelle l’équipe commerciale peut vous joindre.",
  "sales.email_wrong": "Saisissez une seule adresse e-mail, par exemple nom@example.com.",
  "sales.phone": "Téléphone",
  "sales.phone_wrong": "Saisissez un numéro de téléphone, par exemple +33 1 99 00 12 34.",
  "sales.optional": "facultatif",
  "sales.message": "Message",
  "sales.message_missing": "Choisissez combien de licences il vous faut, ou écrivez ce que vous souhaitez.",
  "sales.message_wrong": "Au plus 2000 caractères : raccourcissez le message.",
  "sales.hint":
    "{backTo, select, form {Votre formulaire est conservé. Nous vous préviendrons quand la commande sera passée et quand les licences seront disponibles.} other {Nous vous préviendrons quand la commande sera passée et quand les licences seront disponibles.}}",
  "sales.send": "Envoyer à l’équipe commerciale",
  "sales.pass_on": "Transmettre à l’équipe commerciale",
  "sales.sending": "Envoi…",
  "sales.once": "Ce que vous avez saisi est conservé ; envoyé de nouveau, cela n’arrive qu’une fois.",
  "sales.sent_title": "Envoyé à l’équipe commerciale",
  "sales.arrived_title": "Vos licences sont disponibles",
  "sales.reference": "Numéro de référence",
  "sales.copy": "Copier",
  "sales.copied": "Copié.",
  "sales.not_copied": "Copie impossible. Sélectionnez le numéro.",
  "sales.sent": "Envoyé le {date} ; votre représentant commercial vous contactera.",
  "sales.sent_named": "Envoyé le {date} ; {name} vous contactera.",
  "sales.ordered":
    "L’équipe commerciale a passé la commande le {date} ; les licences pourront être utilisées dès qu’elles seront disponibles.",
  "sales.arrived": "Le {date}, les licences ont été ajoutées.",
  "sales.line_total": "{total, plural, one {# licence au total} other {# licences au total}} pour {name}",
  "sales.told": "Nous vous préviendrons quand la commande sera passée et quand les licences seront disponibles.",
  "sales.write_more": "Écrire de nouveau",

  "inbox.title": "Demande de licences",
  "inbox.heading": "{count, plural, one {# demande à trancher} other {# demandes à trancher}}",
  "inbox.own": "Vos demandes",
  "inbox.asks": "{count, plural, one {{names} demande {lines}} other {{names} demandent {lines}}}",
  "inbox.price": "Au moment de la demande : {due} à payer, puis {change} de plus à chaque renouvellement",
  "inbox.price_changed":
    "Au moment de la demande : {due} à payer, puis {change} de plus à chaque renouvellement ; les prix ont changé depuis",
  "inbox.review": "Examiner",
  "inbox.decline": "Refuser",
  "inbox.reason": "Motif",
  "inbox.reason_hint": "Obligatoire. L’auteur de la demande le voit, avec votre nom.",
  "inbox.decline_request": "Refuser la demande",
  "inbox.declining": "Refus en cours…",
  "inbox.keep": "Retour",
  "inbox.declined_title": "La demande a été refusée",
  "inbox.declined_told": "Son auteur est prévenu, avec votre motif.",
  "inbox.failed": "Les demandes n’ont pas pu être lues.",

  "notice.asks_title":
    "{count, plural, one {{names} demande {add, plural, one {# licence} other {# licences}}} other {{names} demandent {add, plural, one {# licence} other {# licences}}}}",
  "notice.asks_more": "{count, plural, one {# autre demande vous attend.} other {# autres demandes vous attendent.}}",
  "notice.asks_needed_by": "Pour le {date}",
  "notice.request_approved": "{add, plural, one {# licence a été ajoutée} other {# licences ont été ajoutées}}",
  "notice.request_declined": "Votre demande a été refusée",
  "notice.request_forwarded": "Votre demande est chez l’équipe commerciale",
  "notice.request_ended": "Votre demande est close",
  "notice.request_undone": "Les licences que vous aviez demandées ne sont plus là",
  "notice.sales_ordered": "L’équipe commerciale a passé votre commande",
  "notice.sales_arrived": "Vos licences sont disponibles",
  "notice.sales_reference": "Numéro de référence {reference}",

  "page.connected": "Connecté en tant que {name} · {account}",
  "page.signed_out": "Personne n’est connecté ici. Connectez-vous au help desk ou cliquez sur Connecter.",
  "page.not_read": "Pas encore de chiffres : ouvrez le help desk ou actualisez.",

  "options.title": "Options de Seatmeter",
  "options.desks": "Help desks connectés",
  "options.desks_none": "Aucun help desk n’est encore connecté. Ajoutez le vôtre ci-dessous.",
  "options.service": "Service de licences : {address}",
  "options.service_of_page": "Service de licences indiqué par la page du help desk : {address}",
  "options.without_service":
    "Aucun service de licences n’est connecté. Les chiffres viennent du help desk lui-même, et les licences s’achètent sur sa page d’abonnement.",
  "options.total_label": "Licences de ce compte",
  "options.total_hint": "Comme l’indique sa page d’abonnement.",
  "options.total_error": "Saisissez un nombre entier de 1 à {max, number}.",
  "options.total_save": "Enregistrer le nombre",
  "options.total_entered": "Indiqué le {date}.",
  "options.remove": "Supprimer {desk}",
  "options.add_title": "Ajouter un help desk",
  "options.managed": "Défini par votre organisation.",
  "options.ways": "D’où viennent les chiffres",
  "options.way_alone": "Seulement mon help desk",
  "options.way_alone_text":
    "Seatmeter compte dans le help desk lui-même qui utilise une licence. Les autres s’achètent sur la page d’abonnement du help desk.",
  "options.way_service": "Nous avons un service de licences",
  "options.way_service_text":
    "Il sait ce qui a été acheté, vend d’autres licences directement dans le formulaire et reçoit les demandes.",
  "options.desk_label": "Adresse du help desk",
  "options.desk_hint": "Par exemple acme.zendesk.com.",
  "options.desk_error": "Saisissez l’adresse de votre help desk, par exemple acme.zendesk.com.",
  "options.service_label": "Adresse du service de licences",
  "options.service_hint": "Fournie par la personne qui gère le service.",
  "options.service_error": "Saisissez une adresse qui commence par https://, par exemple https://seats.example.com.",
  "options.add": "Ajouter le help desk",
  "options.checking": "Interrogation du service de licences…",
  "options.asking_desk": "Interrogation du help desk…",
  "options.not_a_desk":
    "À l’adresse {address}, aucun help desk connu de Seatmeter ne répond ; rien n’a donc été conservé. Vérifiez l’adresse.",
  "options.no_access":
    "Le navigateur n’est pas autorisé à joindre {address} ; rien n’a donc été conservé. Cliquez de nouveau sur le bouton pour l’autoriser.",
  "options.issuer": "La connexion se fait sur {address}.",
  "options.issuer_check":
    "Désormais, {desk} connecte les personnes à cette adresse et nulle part ailleurs. Si vous ne la connaissez pas, arrêtez-vous là et demandez à la personne qui gère le service de licences.",
  "options.issuer_access": "Le navigateur vous demandera d’autoriser aussi cette adresse.",
  "options.confirm": "Oui, l’ajouter",
  "options.not_known":
    "Le service de licences de {address} ne connaît pas ce help desk. La personne qui le gère doit d’abord configurer le compte.",
  "options.added": "{desk} a été ajouté.",
  "options.removed": "{desk} a été supprimé, et ce qui en était conservé a disparu de ce navigateur.",
  "options.preferences": "Dans ce navigateur",
  "options.language": "Langue",
  "options.language_host": "Comme le help desk",
  "options.pace": "Fréquence de recherche des changements",
  "options.pace_service": "Comme le service le demande",
  "options.pace_minutes": "{minutes, plural, one {Au plus toutes les minutes} other {Au plus toutes les # minutes}}",
  "options.saved": "Enregistré. Les pages ouvertes suivront quand elles seront rechargées.",
  "options.privacy_title": "Confidentialité",
  "options.privacy":
    "Le service de licences, si vous en connectez un, sait qui vous êtes dans le help desk et ce que vous lui demandez. Rien d’autre ne quitte ce navigateur, et de ce que vous saisissez dans le help desk, seuls le type d’utilisateur et le rôle sont lus.",

  "welcome.title": "Bienvenue dans Seatmeter",
  "welcome.intro":
    "Voyez combien de licences d’agent il reste, directement dans le formulaire où l’on ajoute quelqu’un. Quel est votre help desk ?",
  "welcome.result": "Vos licences",
  "welcome.sign_in":
    "Personne n’est connecté à ce help desk. Ouvrez-le et connectez-vous : les chiffres apparaissent ici.",
  "welcome.next":
    "Le compteur se trouve maintenant dans le formulaire qui ajoute un utilisateur, et derrière le bouton de Seatmeter dans la barre d’outils. Rechargez les pages du help desk qui étaient déjà ouvertes.",
  "welcome.options": "Ajouter un autre help desk ou changer le nombre dans les options",
  "welcome.permissions": "À quoi servent les autorisations du navigateur",
  "welcome.permission_desks":
    "<b>Pages de votre help desk :</b> le compteur s’y affiche, et le help desk indique qui est connecté et combien de licences sont utilisées.",
  "welcome.permission_storage":
    "<b>Stockage :</b> vos réglages, les derniers chiffres et les achats en cours restent dans ce navigateur.",
  "welcome.permission_alarms":
    "<b>Alarmes :</b> les chiffres sont relus de temps en temps tant qu’une page du help desk est ouverte.",
  "welcome.permission_notifications":
    "<b>Notifications :</b> vous êtes averti quand la dernière licence est prise et quand une demande est faite ou tranchée.",
  "welcome.permission_identity":
    "<b>Identité :</b> qui est connecté au help desk l’est aussi à son service de licences, sans mot de passe.",
  "welcome.permission_scripting":
    "<b>Scripts :</b> ce qui affiche le compteur n’entre dans une page du help desk que lorsqu’il y est utile.",
  "welcome.permission_addresses":
    "<b>Autres adresses :</b> aucune, tant que vous n’en ajoutez pas. Le navigateur vous demande alors cette seule adresse.",

  "window.for": "Pour {account}, sur {host}",
  "window.replaced": "Vous avez choisi un autre achat : le voici. Celui qui se trouvait ici n’a pas été effectué.",
  "window.reading": "Calcul du prix…",
  "window.failed_title": "Affichage impossible",
  "window.nothing_title": "Rien à confirmer ici",
  "window.nothing": "Rien n’a été acheté. Recommencez dans le help desk ou depuis la barre d’outils.",
  "window.person_title": "Quelqu’un d’autre est connecté",
  "window.person": "Vous êtes déconnecté du help desk, ou quelqu’un d’autre s’est connecté. Rien n’a été acheté.",
  "window.decided_title": "Cette demande est déjà traitée",
  "window.decided": "Quelqu’un a décidé avant vous. Rien n’a été acheté ici.",

  "popup.title": "Licences",
  "popup.none": "Aucun help desk n’est ouvert ni connecté. Ouvrez le vôtre ou connectez-le dans les options.",
  "popup.options": "Options",
  "popup.connected": "Connecté en tant que {name}",
  "popup.open_desk": "Ouvrir le help desk",
  "popup.refresh": "Actualiser",
  "popup.may_not_see": "Votre rôle ne voit pas combien de licences restent.",
  "popup.missing":
    "Seatmeter ne trouve pas {place} dans la page du centre d’assistance. Copiez le rapport ci-dessous et envoyez-le à la personne qui s’occupe de Seatmeter.",
  "check.heading": "Autodiagnostic",
  "check.found": "Trouvé : {place}",
  "check.not_found": "Introuvable : {place}. Recherché avec :",
  "check.table": "Sélecteurs et mots à la date du {date}",
  "check.copy": "Copier le rapport",
  "check.copied": "Copié.",
  "check.not_copied": "Copie impossible. Le texte ci-dessous est sélectionné : copiez-le vous-même.",
  "check.add_button": "le bouton + Ajouter",
  "check.add_form": "le formulaire de nouvel utilisateur",
  "check.team_members": "« Licences restantes »",
  "check.wizard": "les étapes pour un nouveau membre de l’équipe",
  "check.profile": "le rôle d’une personne",
  "check.member_page": "les rôles d’un membre dans les produits",
  "popup.refused":
    "Seatmeter a refusé {count, plural, one {# message} other {# messages}} ne venant pas de ses propres pages.",
  "popup.trend": "{change} en {days, plural, one {# jour} other {# jours}}",
  "options.settings":
    "Les seuils, les limites et les règles d’approbation appartiennent au compte : le propriétaire et les administrateurs de la facturation les définissent dans Gérer l’abonnement.",

  "subscription.brand": "Seatmeter · {account}",
  "subscription.sold_by": "Vendu par {seller}",
  "subscription.sections": "Parties de cette page",
  "subscription.section_overview": "Abonnement",
  "subscription.section_usage": "Utilisation",
  "subscription.section_people": "Personnes",
  "subscription.section_ledger": "Historique",
  "subscription.section_settings": "Paramètres",
  "subscription.in_desk": "Page Abonnement dans votre help desk",
  "subscription.choose": "L’abonnement de quel help desk ?",
  "subscription.choose_none":
    "Aucun help desk n’est connecté. Ouvrez le vôtre et identifiez-vous, ou connectez-le dans les options.",
  "subscription.unknown_desk":
    "Seatmeter n’est pas connecté à ce help desk. Ouvrez-le et identifiez-vous, ou connectez-le dans les options.",
  "subscription.reading": "Lecture…",
  "subscription.no_access": "Votre rôle ne voit pas l’abonnement.",
  "subscription.changed_person":
    "Une autre personne est maintenant connectée au help desk. Cette page montre ce qu’elle peut voir.",
  "subscription.show_people": "Tout afficher",
  "subscription.more": "Charger la suite",
  "subscription.shown":
    "{count, plural, one {# ligne affichée ; il y en a d’autres} other {# lignes affichées ; il y en a d’autres}}",
  "subscription.shown_all": "{count, plural, one {# au total} other {# au total}}",
  "subscription.unknown": "inconnu",

  "subscription.licenses": "Licences",
  "subscription.product": "Produit",
  "subscription.bought": "Achetées",
  "subscription.in_use": "Utilisées",
  "subscription.available": "Disponibles",
  "subscription.each_month": "Par licence et par mois",
  "subscription.each_year": "Par licence et par an",
  "subscription.addon": "Module supplémentaire",
  "subscription.sales_only": "Vendu uniquement par l’équipe commerciale",
  "subscription.moves_together": "{count, plural, one {# produit} other {# produits qui changent ensemble}}",
  "subscription.moves_why":
    "{name} : {products} ont toujours le même nombre de licences ; elles s’achètent et se suppriment donc ensemble. « Utilisées » compte le produit le plus utilisé.",
  "subscription.product_used": "{name} : {used, number} sur {purchased, number} utilisées",
  "subscription.product_unknown": "{name} : nombre de licences utilisées inconnu",
  "subscription.not_followed":
    "Seatmeter ne peut pas suivre le help desk en ce moment : ces nombres peuvent être anciens. La personne qui exploite le service de licences peut voir pourquoi.",
  "subscription.not_counted": "Le nombre de licences utilisées n’est pas encore connu.",
  "subscription.seats_unknown": "Le nombre de licences utilisées n’est pas connu en ce moment.",
  "subscription.has_purchase":
    "Un de vos achats est en cours, ou s’est terminé depuis votre dernière visite. « Gérer » montre où il en est.",
  "subscription.manage": "Gérer",
  "subscription.may_change":
    "Ajoutez des licences tout de suite, ou supprimez-en au prochain renouvellement. Vous voyez le prix avant tout achat.",
  "subscription.may_add": "Ajoutez le nombre de licences qu’il vous faut. Vous voyez le prix avant toute commande.",
  "subscription.no_manage": "Ce compte ne permet pas de modifier les licences ici. Qui peut vous aider :",
  "subscription.reads_only": "Votre rôle permet de consulter l’abonnement. Ces personnes peuvent le modifier :",
  "subscription.sales_person": "<b>{name}</b> (représentant commercial)",
  "subscription.deciders": "Ces personnes peuvent ajouter des licences :",
  "subscription.support": "L’assistance client",

  "subscription.renewal": "Prochain renouvellement",
  "subscription.in_days": "{days, plural, =0 {c’est aujourd’hui} one {dans # jour} other {dans # jours}}",
  "subscription.renews_month": "{amount} taxes comprises pour le mois suivant, si rien ne change",
  "subscription.renews_year": "{amount} taxes comprises pour l’année suivante, si rien ne change",
  "subscription.reduce_before":
    "Supprimez avant le {date} ce dont vous n’avez pas besoin : ensuite, le nombre reste fixe jusqu’au renouvellement d’après.",
  "subscription.reduce_others":
    "Des licences peuvent être supprimées jusqu’au {date} ; ensuite, le nombre reste fixe jusqu’au renouvellement d’après.",
  "subscription.reduce_sales":
    "Seule l’équipe commerciale peut réduire le nombre, avant le {date} : l’assistance client vous met en relation.",
  "subscription.reduce_sales_named":
    "Seule l’équipe commerciale peut réduire le nombre, avant le {date} : adressez-vous à {name}.",
  "subscription.peaks": "Maximum utilisé depuis le dernier renouvellement",
  "subscription.peak": "{peak, number} sur {purchased, number}",

  "subscription.waiting": "En attente du renouvellement",
  "subscription.removes": "{name} : {count, plural, one {# licence de moins} other {# licences de moins}} le {date}",
  "subscription.adds": "{name} : {count, plural, one {# licence de plus} other {# licences de plus}} le {date}",
  "subscription.ordered_by": "Commandé par {name} le {date}",
  "subscription.keep": "Conserver les licences",
  "subscription.do_not_add": "Ne pas les ajouter",
  "subscription.kept": "Annulé : {name} conserve {count, plural, one {sa # licence} other {ses # licences}}.",
  "subscription.not_added":
    "Annulé : {name} ne recevra pas {count, plural, one {# licence} other {# licences}} au renouvellement.",
  "subscription.would_lose":
    "{count, plural, one {Avec les personnes d’aujourd’hui, celle-ci perdrait une licence. Libérez-en d’abord une, ou conservez-la :} other {Avec les personnes d’aujourd’hui, ces # personnes perdraient une licence. Libérez-en d’abord, ou conservez-les :}}",
  "subscription.would_end_user": "deviendrait utilisateur final.",
  "subscription.would_lose_product": "perdrait ce produit, mais resterait agent.",
  "subscription.open_tickets":
    "{count, plural, =0 {Aucun ticket ouvert.} one {# ticket ouvert.} other {# tickets ouverts.}}",
  "subscription.tickets_unknown":
    "Le nombre de leurs tickets ouverts n’est pas connu : consultez la page de chaque personne.",

  "subscription.reclaimable": "Licences qui pourraient être libérées",
  "subscription.reclaimable_intro":
    "Rien n’est libéré d’ici : la décision se prend dans le help desk et revient à la personne qui s’occupe de l’équipe.",
  "subscription.reclaimable_none":
    "D’après ce que le help desk a communiqué, personne n’utilise une licence sans besoin.",
  "subscription.reclaim_suspended":
    "{count, plural, one {# agent suspendu utilise encore une licence : servez-vous de la sienne au lieu d’acheter.} other {# agents suspendus utilisent encore une licence : servez-vous des leurs au lieu d’acheter.}}",
  "subscription.reclaim_others":
    "{count, plural, one {# licence pourrait être libérée : servez-vous-en au lieu d’acheter.} other {# licences pourraient être libérées : servez-vous-en au lieu d’acheter.}}",
  "subscription.evidence_suspended": "Suspendu, mais utilise encore une licence.",
  "subscription.evidence_product_role":
    "{because, select, chat {N’utilise une licence qu’en raison d’un rôle dans Chat.} explore_admin {N’utilise une licence qu’en raison d’un rôle d’administrateur dans Explore.} explore_editor {N’utilise une licence qu’en raison d’un rôle d’éditeur dans Explore.} guide {N’utilise une licence qu’en raison d’un rôle dans Guide (Connaissances).} talk {N’utilise une licence qu’en raison d’un rôle dans Talk.} other {A un rôle qui ne nécessite pas de licence, et en utilise une.}}",
  "subscription.evidence_idle":
    "{days, plural, one {Sans activité depuis # jour (depuis le {date}).} other {Sans activité depuis # jours (depuis le {date}).}}",
  "subscription.seats_in": "Licences : {products}",
  "subscription.seat_saves": "Économise {amount} par an une fois la licence retirée",

  "usage.runway": "Combien de temps elles suffisent",
  "usage.show": "Afficher l’utilisation",
  "usage.runs_out": "Plus aucune vers le {date}",
  "usage.none_left": "Plus aucune dès maintenant",
  "usage.too_little_history": "Trop tôt pour le dire",
  "usage.not_growing": "Ne s’épuisent pas",
  "usage.beyond_horizon": "Plus d’un an",
  "usage.method":
    "D’après {days, plural, one {# jour} other {# maximums quotidiens}} : la croissance médiane, {growth} en 30 jours, à partir des {inUse, number} sur {purchased, number} utilisées actuellement. Quelques jours inhabituels n’y changent rien.",
  "usage.method_none":
    "{inUse, number} sur {purchased, number} sont utilisées actuellement. Une tendance demande deux semaines de données, et il n’y a pour l’instant que {days, plural, one {# jour} other {# jours}}.",
  "usage.span": "Période",
  "usage.span_days": "{days, plural, one {Le dernier # jour} other {Les # derniers jours}}",
  "usage.empty": "Rien n’est encore connu de son utilisation. Elle est notée à partir de maintenant, jour après jour.",
  "usage.first_day": "Le graphique commence au deuxième jour.",
  "usage.chart": "Licences de {name} utilisées chaque jour, {days, plural, one {# jour} other {# jours}}",
  "usage.day": "{date} : {peak, number} sur {purchased, number} utilisées",
  "usage.table": "Afficher sous forme de tableau",
  "usage.column_day": "Jour",
  "usage.legend_peak": "Maximum utilisé",
  "usage.legend_purchased": "Achetées",
  "usage.legend_forecast": "Si cela continue ainsi",

  "members.title": "Membres de l’équipe",
  "members.name": "Nom",
  "members.role": "Rôle",
  "members.products": "Utilise une licence dans",
  "members.added": "Date d’ajout",
  "members.tickets": "Tickets ouverts",
  "members.active": "Dernière activité",
  "members.never": "jamais",
  "members.none": "Le help desk n’a encore communiqué personne.",
  "members.suspended": "Suspendu",
  "members.no_license": "N’en utilise pas",
  "members.by_product_role": "en raison d’un rôle dans un produit",
  "members.role_name":
    "{role, select, owner {Propriétaire du compte} billing_admin {Administrateur de la facturation} admin {Administrateur} agent {Agent ou rôle personnalisé} light_agent {Agent light} contributor {Contributeur} end_user {Utilisateur final} other {Rôle inconnu}}",

  "ledger.title": "Tout ce qui a changé",
  "ledger.save": "Télécharger en CSV",
  "ledger.saving": "Préparation…",
  "ledger.at": "Quand",
  "ledger.what": "Quoi et pourquoi",
  "ledger.who": "Qui",
  "ledger.change": "Licences",
  "ledger.amount": "Montant taxes comprises",
  "ledger.none": "Rien n’a encore changé.",
  "ledger.kind":
    "{kind, select, setup {{name} : configuré par le gestionnaire} purchase {{name} : achat} undo {{name} : achat annulé} removal {{name} : changement au renouvellement} delivery {{name} : commandé auprès de l’équipe commerciale} other {{name} : autre changement}}",
  "ledger.receipt": "Reçu {receipt}",
  "ledger.note": "Note : {note}",
  "ledger.by_renewal": "Au renouvellement",
  "ledger.by_operator": "Service de licences",
  "ledger.before_after": "{before} → {after}",

  "mails.title": "E-mails qui vous sont envoyés",
  "mails.address": "À {address}",
  "mails.last_license": "M’avertir lorsque la dernière licence est prise",
  "mails.saved": "Enregistré.",
  "mails.no_address":
    "Le service de licences ne connaît pas votre adresse e-mail. Si vous recevez tout de même des e-mails, le lien figurant dans chacun permet d’y mettre fin.",
  "settings.low_threshold": "Avertir quand il reste ce nombre de licences",
  "settings.low_threshold_hint": "Laissé vide : 2, ou 2 % de toutes les licences si c’est plus.",
  "settings.cap": "Montant maximal d’une commande, en {currency}",
  "settings.cap_hint": "Laissé vide : aucune limite. Les commandes du propriétaire n’en ont pas.",
  "settings.no_cap": "Aucune limite",
  "settings.approval": "Demandes de licences",
  "settings.approval_by_hand": "Une personne décide",
  "settings.approval_while_free": "Automatique si une est libre",
  "settings.reminders": "Rappeler les demandes en attente à qui décide",
  "settings.renewal_notice": "Annoncer le renouvellement ce nombre de jours avant",
  "settings.renewal_notice_hint": "90 jours au plus ; 0 n’envoie aucun rappel.",
  "settings.retention": "Conserver les noms et motifs des demandes ce nombre de mois",
  "settings.retention_hint": "De 1 à 120 mois. Ensuite, des identifiants les remplacent.",
  "settings.show_last_active":
    "Montrer au propriétaire et aux administrateurs de la facturation depuis quand les collègues n’ont pas travaillé",
  "settings.demotion_order": "Qui perdrait sa licence en premier au renouvellement",
  "settings.demotion_order_hint":
    "Choisissez l’ordre que suit le help desk, pour que les bonnes personnes soient nommées.",
  "settings.demotion_added": "Dernière personne ajoutée",
  "settings.demotion_alphabet": "Ordre alphabétique inverse",
  "settings.for_owner": "(modifiable seulement par le propriétaire du compte)",
  "settings.whole": "Saisissez un nombre entier de {min, number} à {max, number}.",
  "settings.amount": "Saisissez un montant sans séparateur de milliers, par exemple 250 ou 250,00.",
  "settings.wrong":
    "{count, plural, one {Rien n’a été enregistré : # saisie est illisible. Ce qui est attendu est indiqué plus haut.} other {Rien n’a été enregistré : # saisies sont illisibles. Ce qui est attendu est indiqué plus haut.}}",
  "settings.save": "Enregistrer les paramètres",
  "settings.saving": "Enregistrement…",
  "settings.saved": "Enregistré. Cela vaut dès maintenant, pour tout le monde.",
  "settings.conflict":
    "{name} a changé les paramètres pendant que vous les modifiiez ({at}). Rien n’a été enregistré, et ce que vous avez saisi est conservé. Enregistrez de nouveau pour appliquer les vôtres, ou utilisez les siens.",
  "settings.now": "{setting} : actuellement {value}",
  "settings.take_theirs": "Utiliser les siens",
  "settings.on": "Oui",
  "settings.off": "Non",
  "settings.usual": "La valeur par défaut",
  "settings.history": "Qui a changé quoi",
  "settings.history_none": "Personne n’a encore changé de paramètre.",
  "settings.changed_by": "{name}, le {at}",
  "settings.changed": "{setting} : {from} → {to}",
  "settings.name_lowThreshold": "Seuil d’avertissement",
  "settings.name_cap": "Limite pour une commande",
  "settings.name_approval": "Approbation des demandes",
  "settings.name_reminders": "Rappels",
  "settings.name_retentionMonths": "Mois de conservation des noms",
  "settings.name_renewalNoticeDays": "Jours avant le renouvellement",
  "settings.name_showLastActive": "Affichage de la dernière activité des collègues",
  "settings.name_demotionOrder": "Ordre de perte des licences",

  "people.title": "Une liste de personnes",
  "people.intro":
    "Voyez combien de licences demande une liste de personnes avant de les ajouter. Personne n’est ajouté ici, et la liste reste dans ce navigateur : seuls des nombres en sortent.",
  "people.choose_desk": "À quel help desk sont-elles ajoutées ?",
  "people.paste": "Collez la liste",
  "people.paste_hint":
    "Comme pour l’importation du help desk : Name, Email, Role et Restriction, séparés par des virgules, des points-virgules ou des tabulations. Jusqu’à {most, number} personnes.",
  "people.file": "Choisir un fichier",
  "people.drop": "ou déposez-en un ici",
  "people.clear": "Recommencer",
  "people.reading": "Lecture de la liste…",
  "people.looking_up": "Recherche des personnes qui ont déjà une licence…",
  "people.from_paste": "Le texte que vous avez collé",
  "people.from_file": "{name}, lu comme {encoding}",
  "people.fault_empty": "Il n’y a personne dans cette liste.",
  "people.fault_too_large": "C’est trop volumineux pour une liste de personnes. Exportez en CSV la liste seule.",
  "people.fault_too_many":
    "Une liste peut compter jusqu’à {most, number} personnes, et celle-ci en compte davantage. Divisez-la et lisez chaque partie séparément.",
  "people.fault_no_email_column":
    "Aucune colonne ne contient d’adresses e-mail. Nommez-la dans la première ligne : Email.",
  "people.fault_unclear_columns":
    "Seatmeter ne distingue pas les colonnes. Nommez chacune une fois dans la première ligne : Name, Email, Role, Restriction.",
  "people.fault_open_quote":
    "Ligne {line, number} : un guillemet s’ouvre ici et ne se ferme jamais. Corrigez-le, puis relisez la liste.",
  "people.fault_stray_quote":
    "Ligne {line, number} : une cellule continue après son guillemet fermant. Corrigez-la, puis relisez la liste.",
  "people.fault_unreadable": "Le navigateur n’a pas pu lire {name}. Choisissez-le à nouveau.",
  "people.problems": "{count, plural, one {# ligne à vérifier} other {# lignes à vérifier}}",
  "people.no_email": "Ligne {line, number} : pas d’adresse e-mail. Non comptée.",
  "people.not_an_email": "Ligne {line, number} : « {text} » n’est pas une adresse e-mail. Non comptée.",
  "people.no_role": "Ligne {line, number} : pas de rôle ; on ne sait donc pas si cette personne utilise une licence.",
  "people.unknown_role":
    "Ligne {line, number} : Seatmeter ne connaît pas le rôle « {role} » et ne sait pas s’il utilise une licence.",
  "people.duplicate": "Ligne {line, number} : la même adresse qu’à la ligne {of, number}. Comptée une fois.",
  "people.other_role":
    "Ligne {line, number} : la même adresse qu’à la ligne {of, number}, avec un autre rôle. On ne sait pas lequel des deux compte.",
  "people.more_problems": "{count, plural, one {Et # autre.} other {Et # autres.}}",
  "people.no_roles":
    "Aucune colonne ne contient de rôles ; on ne sait donc pas qui utilise une licence. Ajoutez-en une nommée Role.",
  "people.summary":
    "{people, plural, one {# personne} other {# personnes}} : {least, plural, =0 {aucune licence nécessaire} one {# licence nécessaire} other {# licences nécessaires}}",
  "people.summary_open":
    "{people, plural, one {# personne} other {# personnes}} : de {least, number} à {most, plural, one {# licence nécessaire} other {# licences nécessaires}}",
  "people.uses": "{count, plural, one {# utilise une licence} other {# utilisent une licence}}",
  "people.free": "{count, plural, one {# n’en utilise pas} other {# n’en utilisent pas}}",
  "people.have_one": "{count, plural, one {# a déjà une licence} other {# ont déjà une licence}}",
  "people.unknown": "{count, plural, one {# en utilise peut-être une} other {# en utilisent peut-être une}}",
  "people.unknown_why":
    "On ne sait pas si leur rôle, ou ce qu’elles ont dans les autres produits du help desk, utilise une licence.",
  "people.role_count": "{role} : {count, number}",
  "people.end_users_free": "Les utilisateurs finaux n’utilisent pas de licence.",
  "people.team_unknown": "On ne sait pas ici qui a déjà une licence : tout le monde compte comme nouveau.",
  "people.left":
    "{left, plural, =0 {Aucune licence restante} one {# licence restante} other {# licences restantes}} sur {purchased, number}",
  "people.left_unknown": "On ne sait pas combien de licences restent, ni donc combien il en manque.",
  "people.missing": "{count, plural, one {Il manque # licence} other {Il manque # licences}}",
  "people.missing_open": "Il manque de {least, number} à {most, plural, one {# licence} other {# licences}}",
  "people.enough": "Il reste assez de licences pour toutes les personnes de la liste.",
  "people.option": "Combien en plus ?",
  "people.option_least": "{count, number}, si aucune des personnes incertaines n’en utilise",
  "people.option_most": "{count, number}, si toutes en utilisent une",
  "people.most_at_once": "On peut en ajouter {most, number} au plus à la fois.",
  "people.go_buy": "{count, plural, one {Acheter # licence} other {Acheter # licences}}",
  "people.go_request": "{count, plural, one {Demander # licence} other {Demander # licences}}",
  "people.go_sales":
    "{count, plural, one {Demander # licence à l’équipe commerciale} other {Demander # licences à l’équipe commerciale}}",
  "people.go_manage":
    "{count, plural, one {En ajouter # dans la gestion de l’abonnement} other {En ajouter # dans la gestion de l’abonnement}}",
  "people.next_buy": "Ouvre le panier dans le help desk, avec ce nombre. Rien n’est acheté avant votre confirmation.",
  "people.next_request":
    "Ouvre le formulaire dans le help desk, avec ce nombre ; vous pouvez y ajouter la raison. Rien n’est envoyé avant que vous ne l’envoyiez.",
  "people.next_manage": "Ouvre la gestion de l’abonnement, avec ce nombre. Rien n’est acheté avant votre confirmation.",
  "people.next_host": "Ajoutez-les sur la page d’abonnement du help desk.",
  "people.next_none":
    "Votre rôle ne peut ni acheter ni demander de licences. Montrez cette page à quelqu’un qui le peut.",
  "people.unanswered":
    "Un formulaire envoyé auparavant n’a pas encore eu de réponse et vient en premier. Renvoyez-le, puis revenez ici pour ce nombre.",
  "people.import_limit": "L’importation du help desk accepte jusqu’à {most, number} personnes à la fois.",
  "people.people": "Personne par personne",
  "people.email": "E-mail",
  "people.license": "Licence",
  "people.verdict":
    "{verdict, select, uses {En utilise une} free {N’en utilise pas} has_one {En a déjà une} other {Inconnu}}",
  "people.shown": "De {from, number} à {to, number} sur {people, number}",
  "people.previous": "Précédent",
  "people.next": "Suivant",
};
