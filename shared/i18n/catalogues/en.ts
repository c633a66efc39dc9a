/**
 * English, and the list of what can be said: ICU MessageFormat, one message a sentence or paragraph, never glued.
 * `<b>` and its like mark a part that a view sets apart; they never become HTML. A case of a plural or select holds
 * more than one word, or `#`: the types would take a single word in braces for an argument.
 */
export const en = {
  "action.add": "Add more licenses",
  "action.connect": "Connect",
  "action.retry": "Try again",
  "action.close": "Close",
  "action.dismiss": "Dismiss",
  "action.buy": "Buy licenses",
  "action.request": "Request licenses",
  "action.manage_licenses": "Manage licenses",
  "action.manage_subscription": "Manage subscription",
  "action.contact_sales": "Contact sales",
  "action.show": "Show details",
  "action.enter_total": "Enter the number",
  "action.people": "A list of people…",

  "meter.name": "Licenses in use",
  "meter.text":
    "<used>{used, number} of {purchased, plural, one {# license} other {# licenses}} in use</used>, <left>{left, plural, =0 {none left} one {# left} other {# left}}</left>",
  "meter.uses":
    "{role, select, owner {This owner} billing_admin {This billing admin} admin {This admin} other {This agent}} uses one; {left, plural, one {# will be left} other {# will be left}}.",
  "meter.uses_last":
    "{role, select, owner {This owner} billing_admin {This billing admin} admin {This admin} other {This agent}} uses the last license.",
  "meter.uses_in_product":
    "With this role in {product}, this person uses one; {left, plural, one {# will be left} other {# will be left}}.",
  "meter.uses_last_in_product": "With this role in {product}, this person uses the last license.",
  "meter.keeps": "This person already uses a license.",
  "meter.none_left": "No licenses are left, and this role uses one. Add more first; your form stays as it is.",
  "meter.none_left_role_unknown":
    "No licenses are left. If this role uses one, add more first; if it doesn’t, you don’t need one.",
  "meter.none_left_ask": "No licenses are left, and this role uses one. Request one; your form stays as it is.",
  "meter.none_left_role_unknown_ask":
    "No licenses are left. If this role uses one, request it first; if it doesn’t, you don’t need one.",
  "meter.role_unknown":
    "Seatmeter can’t tell whether this role uses a license. If it does, {after, plural, =0 {none will be left} one {# will be left} other {# will be left}}; if it doesn’t, {left, number}.",
  "meter.light_agent":
    "Light agents don’t use a license, unless they also have a role other than viewer in Chat, Explore, Guide (Knowledge) or Talk.",
  "meter.contributor":
    "Contributors don’t use a license, unless they also have a role other than viewer in Chat, Explore, Guide (Knowledge) or Talk.",
  "meter.end_user":
    "End users don’t use a license; {left, plural, =0 {none are left} one {# is left} other {# are left}}.",
  "meter.refused":
    "The help desk refused this agent because no licenses are left. Your form is kept: add licenses, then press the same button again.",
  "meter.refused_before":
    "The help desk refused this agent because no licenses were left. Licenses are available now: press the same button again.",
  "meter.viewer_unknown":
    "Your role couldn’t be read, so Seatmeter doesn’t know what it can offer you. Nothing was lost: try again, or reload the page.",
  "meter.age": "Last updated {age}.",
  "meter.estimate":
    "An estimate: the help desk’s list of people, compared with the number entered in Seatmeter’s options.",
  "meter.not_counted":
    "{purchased, plural, one {# license} other {# licenses}} bought. How many are in use isn’t known yet.",
  "meter.counted": "The team was last counted {age}.",
  "meter.unread": "Up to {count, number} more may be in use: some roles aren’t known yet.",
  "meter.unknown": "Licenses in use: unknown",
  "meter.connecting": "Reading how many licenses are left…",
  "meter.signed_out": "Seatmeter isn’t signed in here. Connect to see how many licenses are left.",
  "meter.not_connected": "No seat service is connected to this help desk, so the number of licenses left isn’t known.",
  "meter.updated": "Updated: reload the page",
  "meter.updated_hint":
    "Seatmeter was updated while this page was open. Your form isn’t affected; save your work before you reload.",

  "badge.left":
    "{left, plural, one {# <full>license </full><wide>left</wide>} other {# <full>licenses </full><wide>left</wide>}}",
  "badge.unknown": "?<full> Licenses left: unknown</full>",

  "team.hint":
    "Every owner, admin and agent uses a license, even when suspended; light agents and contributors usually don’t.",

  "notice.last_title": "The last license is taken",
  "notice.last_body":
    "{purchased, plural, one {The only license is in use.} other {All # licenses are in use.}} {action, select, buy {You can buy more now, before anybody is refused.} request {You can ask for more now, before anybody is refused.} contact_sales {Sales can add more before anybody is refused.} manage_subscription {You can add more on the subscription page, before anybody is refused.} other {The next agent would be refused.}}",
  "notice.unknown_title": "Your purchase is being checked",
  "notice.declined_title": "Nothing was bought",

  "purchase.added":
    "{added, plural, one {# license added.} other {# licenses added.}} You had {from, number}, now you have {to, number}.",
  "purchase.receipt": "Receipt {receipt} · {amount}",
  "purchase.declined": "The payment was declined. Nothing was charged, and your licenses haven’t changed.",
  "purchase.expired": "The purchase ran out of time. Nothing was charged, and your licenses haven’t changed.",
  "purchase.undone":
    "The purchase was undone, and the amount is being refunded. You have {from, plural, one {# license} other {# licenses}}.",
  "purchase.checking":
    "We are checking whether your purchase ({changes} for {amount}) went through. Don’t buy it again; you can close this.",

  "purchase.change": "{name}: {from, number} → {to, number}",
  "purchase.added_lines": "Licenses added. {changes}.",
  "purchase.at_renewal": "Changes at renewal. {changes}.",
  "purchase.undone_lines": "The purchase was undone, and the amount is being refunded. {changes}.",
  "problem.invalid-input":
    "The seat service didn’t accept that entry. What you typed is kept: change it, then try again.",
  "problem.idempotency-key-missing":
    "The request was incomplete, so {tried, select, buying {nothing was bought} sending {nothing was sent} other {nothing was changed}}. What you typed is kept: try again.",
  "problem.not-signed-in": "Your sign-in has ended. What you typed is kept: sign in to the help desk, then try again.",
  "problem.sign-in-misconfigured":
    "The help desk’s sign-in isn’t set up correctly for licenses. Nothing was changed: tell whoever looks after the sign-in.",
  "problem.sign-in-misconfigured.named":
    "The help desk’s sign-in isn’t set up correctly for licenses: its claim “{claim}” is wrong. Nothing was changed: tell whoever looks after the sign-in.",
  "problem.payment-declined":
    "The payment was declined. Nothing was charged: check the payment method, then try again.",
  "problem.not-permitted":
    "Your role doesn’t allow this here. Nothing was changed: ask the account owner or a billing admin.",
  "problem.person-suspended":
    "Your user in the help desk is suspended. Nothing was changed: ask an administrator of the help desk.",
  "problem.not-found": "The seat service can’t find this. Nothing was changed: close this and open it again.",
  "problem.order-running":
    "This purchase is still in progress. You’ll be charged once at most: wait a moment, then check again.",
  "problem.order-in-progress":
    "Somebody else is changing this subscription right now. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}} and what you typed is kept: try again shortly.",
  "problem.order-in-progress.named":
    "{by} has been changing this subscription since {since}. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}} and what you typed is kept: try again shortly.",
  "problem.contact-sales":
    "These licenses are available through sales only. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}}: contact your sales representative.",
  "problem.use-subscription-page":
    "These licenses can’t be bought here. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}}: use the subscription page instead.",
  "problem.cap-exceeded":
    "This exceeds the limit set by the account owner. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}}: choose fewer licenses, or ask the owner.",
  "problem.acknowledgement-required":
    "Some people would lose their license. Nothing was changed: check who they are, then confirm.",
  "problem.undo-not-possible":
    "This order can no longer be undone: its time is up, or its licenses are in use. Nothing was changed.",
  "problem.removal-done": "The licenses have already been removed. Nothing was changed: buy new ones if you need them.",
  "problem.seats-in-use": "These licenses are in use. Nothing was changed: free them first, then try again.",
  "problem.seats-exhausted": "No licenses are left. Nothing was changed: add licenses, then try again.",
  "problem.seats-unknown":
    "It isn’t known yet who uses licenses, because the help desk’s team hasn’t been counted. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}}: try again in a few minutes.",
  "problem.picture-incomplete":
    "The help desk hasn’t reported its whole team yet. Nothing was changed: try again in a few minutes.",
  "problem.sequence-outdated":
    "There is already newer information about this person. Nothing was lost: reload the page.",
  "problem.request-closed":
    "This request is already closed. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}}: check its current status.",
  "problem.inquiry-closed": "This inquiry has already moved on. Nothing was changed: check its current status.",
  "problem.account-conflict":
    "The account’s set-up contradicts itself. Nothing was changed: tell whoever runs the seat service.",
  "problem.quote-expired":
    "The price had expired. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}} and what you typed is kept: check the new price.",
  "problem.version-changed":
    "The subscription changed in the meantime. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}} and what you typed is kept: check the new numbers.",
  "problem.body-too-large":
    "What you sent is too long. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}}: shorten the note, then try again.",
  "problem.wrong-content-type":
    "The seat service couldn’t read the request. Nothing was changed: reload the page, then try again.",
  "problem.idempotency-key-reused":
    "This was already sent with different details, so it wasn’t sent again. Close this and open it again.",
  "problem.group-mismatch":
    "Products that always have the same number of licenses can’t be bought separately. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}}: choose one number for all of them.",
  "problem.nothing-to-change":
    "That would change nothing, so {tried, select, buying {nothing was bought} sending {nothing was sent} other {nothing was changed}}. Choose at least one license.",
  "problem.version-missing":
    "The request was incomplete, so {tried, select, buying {nothing was bought} sending {nothing was sent} other {nothing was changed}}. What you typed is kept: try again.",
  "problem.too-many-requests": "Too many requests. Nothing was lost: try again in a minute.",
  "problem.too-many-requests.wait":
    "Too many requests. Nothing was lost: try again in {seconds, plural, one {# second} other {# seconds}}.",
  "problem.internal": "Something went wrong in the seat service. What you typed is kept: try again in a moment.",
  "problem.unavailable": "The seat service isn’t available right now. What you typed is kept: try again in a moment.",
  "problem.unreachable":
    "The seat service can’t be reached. What you typed is kept: check your connection, then try again.",
  "problem.unreadable-answer":
    "Seatmeter can’t read the seat service’s answer. What you typed is kept: try again in a moment.",
  "problem.unexpected-status":
    "The seat service sent an unexpected answer. What you typed is kept: try again in a moment.",
  "problem.signed-out": "You are signed out. What you typed is kept: sign in to the help desk, then try again.",
  "problem.sign-in-unreachable":
    "The help desk’s sign-in can’t be reached. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}} and what you typed is kept: try again in a moment.",
  "problem.issuer-changed":
    "The seat service now names a different place to sign in, so nothing was sent there. Ask whoever runs the service; if the change is right, add the help desk again in Seatmeter’s options.",
  "problem.sign-in-not-trusted":
    "The help desk’s sign-in didn’t issue a token for this seat service alone, so nothing was sent to the service. Tell whoever runs it.",
  "problem.help-desk-unknown":
    "The seat service doesn’t know this address of your help desk. Nothing was changed: ask whoever runs the service to add it to your account.",
  "problem.not-connected":
    "No seat service is connected to this help desk. Nothing was changed: connect one in Seatmeter’s options.",
  "problem.total-unknown":
    "This browser doesn’t know yet how many licenses the account has, so it can’t tell how many are left. Enter the number in Seatmeter’s options.",
  "problem.person-changed":
    "Somebody else is signed in now. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}}: close this and open it again.",
  "problem.help-desk-unavailable":
    "Seatmeter can’t use the help desk’s answer. What you typed is kept: try again in a moment.",
  "problem.no-window":
    "The browser didn’t open the window to confirm in. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}}: allow the window, then try again.",
  "problem.token-failed":
    "This page couldn’t say who is signed in, so nothing was sent. What you typed is kept: try again, or tell whoever runs this page.",
  "problem.wrong-service":
    "There is no seat service at the configured address. Nothing was changed: tell whoever set it up.",
  "problem.nothing-kept":
    "This page can’t store data, or its storage is full. {tried, select, buying {Nothing was bought} sending {Nothing was sent} other {Nothing was changed}}: allow it to store data, then try again.",
  "problem.part-missing":
    "A part of Seatmeter couldn’t be loaded. Nothing was lost: check your connection, then try again.",
  "problem.own-fault": "Something went wrong in Seatmeter. What you typed is kept: reload the page, then try again.",
  "problem.extension-updated": "Seatmeter was updated. Nothing was lost: reload the page.",
  "problem.not-pressed": "Nothing was sent: press the button itself, with the mouse, a finger or the keyboard.",
  "dialog.signed_out_title": "You are signed out",
  "dialog.signed_out": "What you typed is kept. Sign in to the help desk, then try again.",

  "quantities.additional": "Additional licenses",
  "quantities.additional_of": "Additional licenses: {name}",
  "quantities.total_of": "Licenses in total: {name}",
  "quantities.one_more": "One more",
  "quantities.one_fewer": "One fewer",
  "quantities.one_more_of": "One more: {name}",
  "quantities.one_fewer_of": "One fewer: {name}",
  "quantities.readback":
    "{now, number} now + {add, number} = <b>{total, plural, one {# license} other {# licenses}}</b>",
  "quantities.expected.empty":
    "Type {mode, select, total {how many licenses you want in total} other {how many licenses to add}}: a whole number from {min, number} to {max, number}.",
  "quantities.expected.not_whole":
    "Licenses can’t be split: type a number without decimals, from {min, number} to {max, number}.",
  "quantities.expected.negative":
    "{mode, select, total {The total can’t be negative: type a number} other {Licenses can’t be removed here: type a number}} from {min, number} to {max, number}.",
  "quantities.expected.too_small": "Add at least one license, and at most {max, number}.",
  "quantities.expected.too_large":
    "{mode, select, total {You can have at most {max, number} licenses.} other {You can add at most {max, number} licenses at once.}}",
  "quantities.expected.not_a_number":
    "That isn’t a number: type {mode, select, total {how many licenses you want in total} other {how many licenses to add}}, from {min, number} to {max, number}.",
  "quantities.expected.ambiguous": "That could mean two different numbers: type only digits, such as 1000.",
  "quantities.total_question":
    "You have {now, number}. Add {add, number} more ({total, number} in total), or {fewer, number} more ({add, number} in total)?",
  "quantities.total_question_of":
    "{name}: you have {now, number}. Add {add, number} more ({total, number} in total), or {fewer, number} more ({add, number} in total)?",
  "quantities.total_more": "Add {count, number} more",
  "quantities.included": "What’s included",
  "quantities.included_group":
    "{name}: {products} always have the same number of licenses, so each goes from {from, number} to {to, number}.",
  "quantities.included_one": "{name} only: no other product needs the same number of licenses.",
  "quantities.included_price_month":
    "{price} a month for {count, plural, one {it alone} =2 {both together} other {all # together}}, excluding tax.",
  "quantities.included_price_year":
    "{price} a year for {count, plural, one {it alone} =2 {both together} other {all # together}}, excluding tax.",
  "quantities.full_form": "Buy individual products",
  "quantities.short_form": "Back to the short form",
  "quantities.why_full":
    "Your subscription has {count, plural, one {# product or add-on} other {# products and add-ons}}; the short form covers up to {limit, number}.",
  "quantities.product": "Product",
  "quantities.now": "Now",
  "quantities.add": "Add",
  "quantities.total": "In total",
  "quantities.after": "After",
  "quantities.change": "Change",
  "quantities.each_month": "Each, per month",
  "quantities.each_year": "Each, per year",
  "quantities.add_on": "add-on",
  "quantities.together": "{products} change together",
  "quantities.sold_by_sales": "Available through sales only.",
  "quantities.contact_sales_for": "Contact sales about {name}",
  "quantities.nothing": "At least one number must be greater than 0.",

  "cart.title": "Add more licenses",
  "cart.loading": "Reading your subscription…",
  "cart.failed_title": "Your subscription can’t be read",
  "cart.seller": "Seatmeter · sold by {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer": "Billed to {payer}",
  "cart.cancel": "Cancel",
  "cart.back": "Back",
  "cart.back_to_form": "Back to the form",

  "cart.line_day_month":
    "{quantity, number} × {price} a month, for the {days, plural, one {# day} other {# days}} left until {date}",
  "cart.line_day_year":
    "{quantity, number} × {price} a year, for the {days, plural, one {# day} other {# days}} left until {date}",
  "cart.line_second_month": "{quantity, number} × {price} a month, for the time left until {date}",
  "cart.line_second_year": "{quantity, number} × {price} a year, for the time left until {date}",
  "cart.line_credit": "Credit for {quantity, plural, one {# license} other {# licenses}} until {date}",
  "cart.tax": "Tax {rate}",
  "cart.due_today": "Due today",
  "cart.renewal": "From {date}, including tax",
  "cart.renewal_without_tax": "From {date}",
  "cart.renewal_month": "{amount} a month, {change} {direction, select, less {less than now} other {more than now}}",
  "cart.renewal_year": "{amount} a year, {change} {direction, select, less {less than now} other {more than now}}",
  "cart.lock_customer": "You can remove licenses at any time; the removal takes effect on {date}.",
  "cart.lock_sales": "These licenses stay until {date}; on this kind of account, only sales can remove them.",
  "cart.pricing": "Getting the price…",
  "cart.repriced": "The last price expired after 15 minutes. This is the new one.",
  "cart.no_price": "Type a number to see the price.",
  "cart.until": "Until {date}",
  "cart.at_renewal": "at renewal",
  "cart.subtotal": "Subtotal",
  "cart.subtotal_days": "Subtotal, for the {days, number} of {whole, number} days left until {date}",
  "cart.subtotal_time": "Subtotal, for the time left until {date}",
  "cart.no_change": "Change a number to see the price.",
  "cart.update": "Update subscription",
  "cart.submit": "Submit order",

  "cart.undo": "Undo",
  "cart.undo_until": "You can undo this until {time}, while the new licenses are unused.",

  "cart.waiting_title": "Your purchase is in progress",
  "cart.waiting": "{changes} for {amount}, confirmed at {time}. You can use the licenses once it is complete.",
  "cart.unknown_title": "We are checking your purchase",
  "cart.unknown":
    "We have had no answer about your purchase ({changes} for {amount}, confirmed at {time}). You’ll be charged once at most; don’t buy it again.",
  "cart.closing_safe": "You can close this: we keep checking, and we’ll tell you how it went.",
  "cart.check_now": "Check now",
  "cart.action_title": "Your bank asks you to confirm",
  "cart.action":
    "Confirm {amount} with your payment provider. The licenses are added as soon as you have; you can close this.",
  "cart.action_open": "Open the confirmation",
  "cart.declined_title": "Nothing was bought",
  "cart.try_again": "Back to the quantity",
  "cart.refused_title": "This can’t be bought here",
  "cart.new_numbers":
    "While you were deciding, the subscription changed: {changes}. Nothing was bought: check the new price.",

  "confirm.opening_title": "Opening the Seatmeter window…",
  "confirm.in_window_title": "Confirm in the Seatmeter window",
  "confirm.in_window":
    "{changes} for {amount}. Check and confirm it in the Seatmeter window: nothing is bought until you do.",
  "confirm.pressed": "You confirmed {changes} for {amount}.",
  "confirm.show_window": "Show the window",
  "confirm.window_closed": "The Seatmeter window was closed before you confirmed. Nothing was bought.",
  "confirm.window_taken": "Another purchase replaced this one in the Seatmeter window. This one was not bought.",

  "review.title": "Review your purchase",
  "review.title_change": "Review your change",
  "review.summary": "<b>{add, plural, one {# license} other {# licenses}}</b> for {name}, <b>{amount}</b> today",
  "review.month":
    "You will have {to, number} instead of {from, number}, for {change} more a month including tax from {date}.",
  "review.year":
    "You will have {to, number} instead of {from, number}, for {change} more a year including tax from {date}.",
  "review.undo":
    "You can undo this for {minutes, plural, one {# minute} other {# minutes}} while the new licenses are unused.",
  "review.confirm": "Confirm purchase",
  "review.confirming": "Buying…",
  "review.confirm_change": "Confirm change",
  "review.change_now": "<b>{name}</b>: {from, number} → {to, number}, for {amount} excluding tax",
  "review.change_at_renewal": "<b>{name}</b>: {from, number} → {to, number}, from {date}",
  "review.amount_today": "<b>{amount}</b> today",
  "review.note": "Note",
  "review.note_hint": "Optional: purchase order, cost center",
  "review.note_too_long": "At most {max, number} characters: shorten the note.",
  "review.guard_too_soon":
    "You pressed before you could have read this. Nothing was bought: check the amount, then press again.",
  "review.guard_not_pressed": "The page pressed the button, not you. Nothing was bought.",

  "demotions.count": "{count, plural, one {# person would lose a license} other {# people would lose a license}}",
  "demotions.why":
    "On {date}, more licenses would be in use than you have. These people would lose theirs, in the order set for your account. Free enough licenses before then, and nobody does.",
  "demotions.end_user": "<b>{name}</b> would become an end user",
  "demotions.products": "<b>{name}</b> would lose: {products}",
  "demotions.tickets": "{count, plural, one {# open ticket} other {# open tickets}}",
  "demotions.acknowledge": "I have seen who would lose a license",
  "demotions.more": "Show all {count, number}",

  "approval.approve": "Approve",
  "approval.title": "Approve a request",
  "approval.asked_by": "<b>{name}</b> asked on {date}",
  "approval.asked_by_nobody": "Somebody whose name is no longer stored asked on {date}",
  "approval.needed_by": "Needed by {date}",
  "approval.price_changed": "The price has changed since this was requested: {amount} was due then.",
  "approval.decline": "Decline",
  "approval.decline_title": "Decline this request",
  "approval.decline_reason": "Reason",
  "approval.decline_hint": "Required. Whoever asked will see it.",
  "approval.decline_too_long": "At most {max, number} characters: shorten the reason.",
  "approval.declined": "The request was declined. Whoever asked will be told why.",
  "approval.declining": "Declining…",
  "approval.asked_line": "<b>{name}</b>: {add, plural, one {# more license} other {# more licenses}}",
  "approval.asked_change":
    "<b>{name}</b>: {add, plural, one {# more license} other {# more licenses}}, {from, number} → {to, number}",
  "approval.forward": "Forward to sales",
  "approval.forward_why":
    "These licenses are bought through your sales representative: forward the request, and the form to sales will be filled in for you.",

  "ask.loading": "Reading your subscription…",
  "ask.failed_title": "Your subscription can’t be read",
  "ask.cancel": "Cancel",
  "ask.back": "Back",
  "ask.back_to_form": "Back to the form",
  "ask.none_left": "{purchased, plural, one {The only license is in use.} other {All # licenses are in use.}}",
  "ask.some_left": "{left, plural, one {# license is left} other {# licenses are left}} of {purchased, number}.",
  "ask.decide":
    "{count, plural, one {You can ask for more: {names} decides.} other {You can ask for more: {names} decide.}}",
  "ask.somebody_decides": "You can ask for more: the account owner and the billing admins decide.",
  "ask.decider_owner": "<b>{name}</b> (account owner)",
  "ask.decider_billing_admin": "<b>{name}</b> (billing admin)",
  "ask.more_people": "{count, plural, one {# more person} other {# more people}}",
  "ask.not_here": "This account’s licenses can’t be changed here. You can contact:",
  "ask.sales_person": "Your sales representative is <b>{name}</b>.",
  "ask.sales_nobody": "Customer support can put you in touch with your sales representative.",
  "ask.support": "Customer support answers questions about your subscription.",
  "ask.deciders": "Who decides about licenses: {names}.",
  "ask.subscription_hint":
    "You can change the number of licenses on the subscription page{backTo, select, form {; your form is kept} other {}}.",
  "ask.nothing":
    "Your role can’t add licenses here. The account owner or a billing admin can{backTo, select, form {; your form is kept} other {}}.",

  "request.full_form": "Choose individual products",
  "request.reason": "Reason",
  "request.reason_hint": "They’ll see it, with your name.",
  "request.reason_too_long": "At most {max, number} characters: shorten the text.",
  "request.needed_by": "Needed by",
  "request.optional": "optional",
  "request.needed_by_expected": "Choose a day from {first} to {last}, or none.",
  "request.hint":
    "{backTo, select, form {Your form is kept. We’ll tell you as soon as they decide.} other {We’ll tell you as soon as they decide.}}",
  "request.sending": "Sending…",
  "request.once": "You can press again: it’s still only one request.",
  "request.open_title": "Your request for licenses",
  "request.ended_title": "Your request has ended",
  "request.ask_more": "Ask for more",
  "request.cancel": "Cancel request",
  "request.cancelling": "Cancelling…",
  "request.line": "{add, plural, one {# license} other {# licenses}} for {name}",
  "request.pending": "Sent. The account owner or a billing admin will decide.",
  "request.pending_named": "Sent to {names}.",
  "request.approving": "It is being approved and paid for right now.",
  "request.approved": "Approved: the licenses have been added.",
  "request.approved_named": "{name} approved it: the licenses have been added.",
  "request.approved_by_itself":
    "Approved automatically: enough licenses are free, and your account doesn’t require a decision for those.",
  "request.undone": "It was approved, but the purchase was undone: these licenses have been removed again.",
  "request.forwarded": "Passed on to the sales representative, who will add the licenses.",
  "request.forwarded_named": "{name} passed it on to the sales representative, who will add the licenses.",
  "request.declined": "Declined.",
  "request.declined_named": "{name} declined it: {reason}",
  "request.cancelled": "You cancelled it.",
  "request.expired": "Nobody decided by {date}, so it expired. You can ask again.",
  "request.superseded": "It was merged into a newer request.",
  "request.met": "Licenses were bought in the meantime: what you asked for is available.",
  "request.met_named": "{name} bought licenses in the meantime: what you asked for is available.",
  "request.merged":
    "{count, plural, one {{names} asked for the same: it is one request.} other {{names} asked for the same: it is one request.}}",
  "request.needed_by_day": "Needed by {date}",
  "request.expires": "Expires on {date} if nobody decides",

  "ticket.title": "Your ticket for licenses",
  "ticket.loading": "Looking for your tickets…",
  "ticket.where":
    "This creates a ticket in your help desk. Everybody who works on tickets there can see it, with your name.",
  "ticket.reason_hint": "It will be in the ticket.",
  "ticket.hint":
    "{backTo, select, form {Your form is kept. You’ll get the answer in the ticket.} other {You’ll get the answer in the ticket.}}",
  "ticket.subject": "{add, plural, one {# more agent license} other {# more agent licenses}}",
  "ticket.body": "{name} asks for {add, plural, one {# more agent license} other {# more agent licenses}}.",
  "ticket.open": "Created on {date}. You’ll get the answer in the ticket.",
  "ticket.solved": "Solved.",
  "ticket.link": "Open ticket {id}",

  "sales.title": "Contact sales",
  "sales.name": "Name",
  "sales.name_missing": "Type your name.",
  "sales.name_wrong": "At most 200 characters: shorten the name.",
  "sales.email": "Email",
  "sales.email_missing": "Type the email address where sales can reach you.",
  "sales.email_wrong": "Type one email address, such as you@example.com.",
  "sales.phone": "Phone",
  "sales.phone_wrong": "Type a phone number, such as +39 02 1234567.",
  "sales.optional": "optional",
  "sales.message": "Message",
  "sales.message_missing": "Choose how many licenses you need, or write what you would like.",
  "sales.message_wrong": "At most 2,000 characters: shorten the message.",
  "sales.hint":
    "{backTo, select, form {Your form is kept. We’ll tell you when sales has placed the order and when the licenses arrive.} other {We’ll tell you when sales has placed the order and when the licenses arrive.}}",
  "sales.send": "Send to sales",
  "sales.pass_on": "Pass on to sales",
  "sales.sending": "Sending…",
  "sales.once": "You can send it again: it arrives only once.",
  "sales.sent_title": "Sent to sales",
  "sales.arrived_title": "Your licenses have arrived",
  "sales.reference": "Reference number",
  "sales.copy": "Copy",
  "sales.copied": "Copied.",
  "sales.not_copied": "Couldn’t copy. Select the number instead.",
  "sales.sent": "Sent on {date}. Your sales representative will get in touch.",
  "sales.sent_named": "Sent on {date}. {name} will get in touch.",
  "sales.ordered": "Sales placed the order on {date}. You can use the licenses as soon as they arrive.",
  "sales.arrived": "The licenses were added on {date}.",
  "sales.line_total": "{total, plural, one {# license in total} other {# licenses in total}} for {name}",
  "sales.told": "We’ll tell you when sales has placed the order and when the licenses arrive.",
  "sales.write_more": "Write again",

  "inbox.title": "Request for licenses",
  "inbox.heading": "{count, plural, one {# request to decide} other {# requests to decide}}",
  "inbox.own": "Your requests",
  "inbox.asks": "{count, plural, one {{names} asks for {lines}} other {{names} ask for {lines}}}",
  "inbox.price": "{due} due when it was requested, then {change} more at each renewal",
  "inbox.price_changed":
    "{due} due when it was requested, then {change} more at each renewal; prices have changed since",
  "inbox.review": "Review",
  "inbox.decline": "Decline",
  "inbox.reason": "Reason",
  "inbox.reason_hint": "Required. Whoever asked will see it, with your name.",
  "inbox.decline_request": "Decline request",
  "inbox.declining": "Declining…",
  "inbox.keep": "Back",
  "inbox.declined_title": "The request was declined",
  "inbox.declined_told": "Whoever asked will be told your reason.",
  "inbox.failed": "The requests couldn’t be read.",

  "notice.asks_title":
    "{count, plural, one {{names} asks for {add, plural, one {# license} other {# licenses}}} other {{names} ask for {add, plural, one {# license} other {# licenses}}}}",
  "notice.asks_more":
    "{count, plural, one {# more request is waiting for you.} other {# more requests are waiting for you.}}",
  "notice.asks_needed_by": "Needed by {date}",
  "notice.request_approved": "{add, plural, one {# license was added} other {# licenses were added}}",
  "notice.request_declined": "Your request was declined",
  "notice.request_forwarded": "Your request is with sales",
  "notice.request_ended": "Your request has ended",
  "notice.request_undone": "The licenses you asked for were removed again",
  "notice.sales_ordered": "Sales has placed your order",
  "notice.sales_arrived": "Your licenses have arrived",
  "notice.sales_reference": "Reference number {reference}",

  "page.connected": "Connected as {name} · {account}",
  "page.signed_out": "Nobody is signed in here. Sign in to the help desk, or press Connect.",
  "page.not_read": "No numbers yet: open the help desk, or refresh.",

  "options.title": "Seatmeter options",
  "options.desks": "Help desks",
  "options.desks_none": "No help desk is connected yet. Add yours below.",
  "options.service": "Seat service: {address}",
  "options.service_of_page": "Seat service, as the help desk’s own page names it: {address}",
  "options.without_service":
    "No seat service is connected. The numbers come from the help desk itself, and licenses are bought on its own subscription page.",
  "options.total_label": "Licenses this account has",
  "options.total_hint": "As shown on its subscription page.",
  "options.total_error": "Type a whole number from 1 to {max, number}.",
  "options.total_save": "Save number",
  "options.total_entered": "Entered on {date}.",
  "options.remove": "Remove {desk}",
  "options.add_title": "Add a help desk",
  "options.managed": "Set by your organization.",
  "options.ways": "Where the numbers come from",
  "options.way_alone": "Just my help desk",
  "options.way_alone_text":
    "Seatmeter counts in the help desk itself who uses a license. You buy more on the help desk’s own subscription page.",
  "options.way_service": "We have a seat service",
  "options.way_service_text": "It knows what was bought, sells more right in the form, and handles requests.",
  "options.desk_label": "Help desk address",
  "options.desk_hint": "Such as acme.zendesk.com.",
  "options.desk_error": "Type the address of your help desk, such as acme.zendesk.com.",
  "options.service_label": "Seat service address",
  "options.service_hint": "Whoever runs the service can tell you.",
  "options.service_error": "Type an address that begins with https://, such as https://seats.example.com.",
  "options.add": "Add help desk",
  "options.checking": "Asking the seat service…",
  "options.asking_desk": "Asking the help desk…",
  "options.not_a_desk":
    "Seatmeter found no help desk that it knows at {address}, so nothing was saved. Check the address.",
  "options.no_access":
    "The browser isn’t allowed to reach {address}, so nothing was saved. Press the button again to allow it.",
  "options.issuer": "People sign in at {address}.",
  "options.issuer_check":
    "From now on {desk} signs people in there and nowhere else. If you don’t know that address, stop here and ask whoever runs the seat service.",
  "options.issuer_access": "The browser will ask you to allow that address, too.",
  "options.confirm": "Yes, add it",
  "options.not_known":
    "The seat service at {address} doesn’t know this help desk. Whoever runs it has to set up the account first.",
  "options.added": "{desk} was added.",
  "options.removed": "{desk} was removed, with everything this browser had stored about it.",
  "options.preferences": "In this browser",
  "options.language": "Language",
  "options.language_host": "Same as help desk",
  "options.pace": "How often to check for changes, at most",
  "options.pace_service": "Set by the service",
  "options.pace_minutes": "{minutes, plural, one {Every minute} other {Every # minutes}}",
  "options.saved": "Saved. Reload open pages to apply it there.",
  "options.privacy_title": "Privacy",
  "options.privacy":
    "If you connect a seat service, it learns who you are at the help desk and what you ask it for. Nothing else leaves this browser. Of what you type into the help desk, Seatmeter reads only the user type and the role.",

  "welcome.title": "Welcome to Seatmeter",
  "welcome.intro":
    "See how many agent licenses are left, right in the form where somebody is added. Which help desk is yours?",
  "welcome.result": "Your licenses",
  "welcome.sign_in": "Nobody is signed in at this help desk. Open it and sign in: the numbers appear here.",
  "welcome.next":
    "You’ll now find the meter in the form that adds a user, and behind Seatmeter’s toolbar button. Reload help desk pages that were already open.",
  "welcome.options": "Add another help desk, or change the number, in the options",
  "welcome.permissions": "What the browser’s permissions are for",
  "welcome.permission_desks":
    "<b>Pages of your help desk:</b> to show the meter there, and to ask the help desk who is signed in and how many licenses are in use.",
  "welcome.permission_storage":
    "<b>Storage:</b> to keep your settings, the latest numbers and purchases in progress in this browser.",
  "welcome.permission_alarms":
    "<b>Alarms:</b> to refresh the numbers from time to time while a help desk page is open.",
  "welcome.permission_notifications":
    "<b>Notifications:</b> to tell you when the last license is taken, and when a request is made or decided.",
  "welcome.permission_identity":
    "<b>Identity:</b> to sign whoever is signed in at the help desk in to its seat service, without a password.",
  "welcome.permission_scripting":
    "<b>Scripting:</b> to load the meter into a help desk page only when it is needed there.",
  "welcome.permission_addresses":
    "<b>Other addresses:</b> none, until you add one yourself. The browser then asks you about that address alone.",

  "window.for": "For {account}, at {host}",
  "window.replaced": "This is your latest choice. What was here before was not bought.",
  "window.reading": "Getting the price…",
  "window.failed_title": "This can’t be shown",
  "window.nothing_title": "Nothing to confirm here",
  "window.nothing": "Nothing was bought. Start again in the help desk or from the toolbar.",
  "window.person_title": "Somebody else is signed in",
  "window.person": "You are signed out of the help desk, or somebody else has signed in. Nothing was bought.",
  "window.decided_title": "This request has been decided",
  "window.decided": "Somebody else decided first. Nothing was bought here.",

  "popup.title": "Licenses",
  "popup.none": "No help desk is open, and none is connected. Open yours, or connect it in the options.",
  "popup.options": "Options",
  "popup.connected": "Connected as {name}",
  "popup.open_desk": "Open the help desk",
  "popup.refresh": "Refresh",
  "popup.may_not_see": "Your role can’t see how many licenses are left.",
  "popup.missing":
    "Seatmeter can’t find {place} in this help desk’s page. Copy the report below and send it to whoever looks after Seatmeter.",
  "check.heading": "Self-check",
  "check.found": "Found: {place}",
  "check.not_found": "Not found: {place}. Looked for:",
  "check.table": "Selectors and words as of {date}",
  "check.copy": "Copy report",
  "check.copied": "Copied.",
  "check.not_copied": "Couldn’t copy. The text below is selected: copy it yourself.",
  "check.add_button": "the +Add button",
  "check.add_form": "the form for a new user",
  "check.team_members": "“Seats remaining”",
  "check.wizard": "the steps for a new team member",
  "check.profile": "a person’s role",
  "check.member_page": "a member’s roles in products",
  "popup.refused":
    "Seatmeter refused {count, plural, one {# message} other {# messages}} that did not come from its own pages.",
  "popup.trend": "{change} in {days, plural, one {# day} other {# days}}",
  "options.settings":
    "Thresholds, limits and approval rules belong to the account: owner and billing admins set them on Manage subscription.",

  "subscription.brand": "Seatmeter · {account}",
  "subscription.sold_by": "Sold by {seller}",
  "subscription.sections": "Parts of this page",
  "subscription.section_overview": "Subscription",
  "subscription.section_usage": "Usage",
  "subscription.section_people": "People",
  "subscription.section_ledger": "Ledger",
  "subscription.section_settings": "Settings",
  "subscription.in_desk": "Subscription page in your help desk",
  "subscription.choose": "Which help desk’s subscription?",
  "subscription.choose_none": "No help desk is connected. Open yours and sign in, or connect it in the options.",
  "subscription.unknown_desk":
    "Seatmeter isn’t connected to this help desk. Open it and sign in, or connect it in the options.",
  "subscription.reading": "Reading…",
  "subscription.no_access": "Your role can’t see the subscription.",
  "subscription.changed_person": "Somebody else is signed in to the help desk now. This page shows what they may see.",
  "subscription.show_people": "Show everybody",
  "subscription.more": "Load more",
  "subscription.shown": "{count, plural, one {# shown; there are more} other {# shown; there are more}}",
  "subscription.shown_all": "{count, plural, one {# in all} other {# in all}}",
  "subscription.unknown": "not known",

  "subscription.licenses": "Licenses",
  "subscription.product": "Product",
  "subscription.bought": "Bought",
  "subscription.in_use": "In use",
  "subscription.available": "Available",
  "subscription.each_month": "Each, per month",
  "subscription.each_year": "Each, per year",
  "subscription.addon": "Add-on",
  "subscription.sales_only": "Available through sales only",
  "subscription.moves_together": "{count, plural, one {# product} other {# products that change together}}",
  "subscription.moves_why":
    "{name}: {products} always have the same number of licenses, so they are bought and removed together. “In use” counts the one with the most users.",
  "subscription.product_used": "{name}: {used, number} of {purchased, number} in use",
  "subscription.product_unknown": "{name}: number in use not known",
  "subscription.not_followed":
    "Seatmeter can’t follow the help desk right now, so these numbers may be out of date. Whoever runs the seat service can see why.",
  "subscription.not_counted": "How many are in use isn’t known yet.",
  "subscription.seats_unknown": "How many are in use isn’t known right now.",
  "subscription.manage": "Manage",
  "subscription.has_purchase":
    "A purchase of yours is in progress, or has ended since you last looked. Press Manage to see how it went.",
  "subscription.may_change":
    "Add licenses right away, or remove some at the next renewal. You see the price before anything is bought.",
  "subscription.may_add": "Add as many licenses as you need. You see the price before anything is ordered.",
  "subscription.no_manage": "Licenses can’t be changed here in this account. These people can help:",
  "subscription.reads_only": "Your role can see the subscription. These people can change it:",
  "subscription.sales_person": "<b>{name}</b> (sales representative)",
  "subscription.deciders": "These people can add licenses:",
  "subscription.support": "Customer support",

  "subscription.renewal": "Next renewal",
  "subscription.in_days": "{days, plural, =0 {that is today} one {in # day} other {in # days}}",
  "subscription.renews_month": "{amount} including tax for the next month, if nothing changes",
  "subscription.renews_year": "{amount} including tax for the next year, if nothing changes",
  "subscription.reduce_before":
    "Remove what you don’t need before {date}: after that, the number is fixed until the following renewal.",
  "subscription.reduce_others":
    "Licenses can be removed until {date}; after that, the number is fixed until the following renewal.",
  "subscription.reduce_sales": "Only sales can reduce the number, before {date}: customer support can put you through.",
  "subscription.reduce_sales_named": "Only sales can reduce the number, before {date}: ask {name}.",
  "subscription.peaks": "Most in use since the last renewal",
  "subscription.peak": "{peak, number} of {purchased, number}",

  "subscription.waiting": "Waiting for renewal",
  "subscription.removes":
    "{name}: {count, plural, one {# license will be removed} other {# licenses will be removed}} on {date}",
  "subscription.adds":
    "{name}: {count, plural, one {# license will be added} other {# licenses will be added}} on {date}",
  "subscription.ordered_by": "Ordered by {name} on {date}",
  "subscription.keep": "Keep the licenses",
  "subscription.do_not_add": "Don’t add them",
  "subscription.kept": "Cancelled: {name} keeps {count, plural, one {its # license} other {its # licenses}}.",
  "subscription.not_added": "Cancelled: {name} gets no {count, plural, one {# license} other {# licenses}} at renewal.",
  "subscription.would_lose":
    "{count, plural, one {With today’s team, this person would lose their license. Free one first, or keep it:} other {With today’s team, these # people would lose their licenses. Free some first, or keep them:}}",
  "subscription.would_end_user": "would become an end user.",
  "subscription.would_lose_product": "would lose this product but stay an agent.",
  "subscription.open_tickets": "{count, plural, =0 {No open tickets.} one {# open ticket.} other {# open tickets.}}",
  "subscription.tickets_unknown": "How many open tickets they have isn’t known: see each person’s page.",

  "subscription.reclaimable": "Licenses that could be freed",
  "subscription.reclaimable_intro":
    "You can’t free licenses here: whoever looks after the team decides, in the help desk.",
  "subscription.reclaimable_none": "As far as the help desk has reported, nobody uses a license they don’t need.",
  "subscription.reclaim_suspended":
    "{count, plural, one {# suspended agent still uses a license: use theirs instead of buying.} other {# suspended agents still use a license: use theirs instead of buying.}}",
  "subscription.reclaim_others":
    "{count, plural, one {# license could be freed: use it instead of buying.} other {# licenses could be freed: use them instead of buying.}}",
  "subscription.evidence_suspended": "Suspended, but still uses a license.",
  "subscription.evidence_product_role":
    "{because, select, chat {Uses a license only because of a role in Chat.} explore_admin {Uses a license only because of an admin role in Explore.} explore_editor {Uses a license only because of an editor role in Explore.} guide {Uses a license only because of a role in Guide (Knowledge).} talk {Uses a license only because of a role in Talk.} other {Has a role that needs no license, but uses one.}}",
  "subscription.evidence_idle":
    "{days, plural, one {Hasn’t worked for # day, since {date}.} other {Hasn’t worked for # days, since {date}.}}",
  "subscription.seats_in": "Licenses: {products}",
  "subscription.seat_saves": "Saves {amount} a year once the license is removed",

  "usage.runway": "How long they will last",
  "usage.show": "Show usage",
  "usage.runs_out": "None left by about {date}",
  "usage.none_left": "None left now",
  "usage.too_little_history": "Too soon to tell",
  "usage.not_growing": "Not running out",
  "usage.beyond_horizon": "More than a year",
  "usage.method":
    "Based on {days, plural, one {# day} other {# daily peaks}}: the median growth, {growth} in 30 days, starting from the {inUse, number} of {purchased, number} in use now. A few unusual days don’t change it.",
  "usage.method_none":
    "{inUse, number} of {purchased, number} are in use now. A trend takes two weeks of history, and so far there {days, plural, one {is # day} other {are # days}}.",
  "usage.span": "Period",
  "usage.span_days": "{days, plural, one {Last # day} other {Last # days}}",
  "usage.empty": "No usage has been recorded yet. It is recorded daily from now on.",
  "usage.first_day": "The chart starts on the second day.",
  "usage.chart": "Licenses of {name} in use each day, {days, plural, one {# day} other {# days}}",
  "usage.day": "{date}: {peak, number} of {purchased, number} in use",
  "usage.table": "Show as a table",
  "usage.column_day": "Day",
  "usage.legend_peak": "Most in use",
  "usage.legend_purchased": "Bought",
  "usage.legend_forecast": "If this continues",

  "members.title": "Team members",
  "members.name": "Name",
  "members.role": "Role",
  "members.products": "Uses a license in",
  "members.added": "Added",
  "members.tickets": "Open tickets",
  "members.active": "Last worked",
  "members.never": "never",
  "members.none": "The help desk hasn’t reported anybody yet.",
  "members.suspended": "Suspended",
  "members.no_license": "Uses none",
  "members.by_product_role": "because of a role in a product",
  "members.role_name":
    "{role, select, owner {Account owner} billing_admin {Billing admin} admin {Admin for all} agent {Agent or custom role} light_agent {Light agent} contributor {Contributor role} end_user {End user} other {Role not known}}",

  "ledger.title": "Everything that changed",
  "ledger.save": "Download as CSV",
  "ledger.saving": "Preparing…",
  "ledger.at": "When",
  "ledger.what": "What and why",
  "ledger.who": "Who",
  "ledger.change": "Licenses",
  "ledger.amount": "Amount including tax",
  "ledger.none": "Nothing has changed yet.",
  "ledger.kind":
    "{kind, select, setup {{name}: set up by the operator} purchase {{name}: purchase} undo {{name}: purchase undone} removal {{name}: change at renewal} delivery {{name}: ordered through sales} other {{name}: other change}}",
  "ledger.receipt": "Receipt {receipt}",
  "ledger.note": "Note: {note}",
  "ledger.by_renewal": "At renewal",
  "ledger.by_operator": "Seat service",
  "ledger.before_after": "{before} → {after}",

  "mails.title": "Emails to you",
  "mails.address": "To {address}",
  "mails.last_license": "Tell me when the last license is taken",
  "mails.saved": "Saved.",
  "mails.no_address":
    "The seat service has no email address for you. If you still get emails, the link in each of them stops them.",
  "settings.low_threshold": "Warn when this many licenses are left",
  "settings.low_threshold_hint": "Leave it empty for 2, or for 2% of all licenses if that is more.",
  "settings.cap": "Maximum amount of an order, in {currency}",
  "settings.cap_hint": "Leave it empty for no limit. The owner’s own orders are never limited.",
  "settings.no_cap": "No limit",
  "settings.approval": "Requests for licenses",
  "settings.approval_by_hand": "A person decides",
  "settings.approval_while_free": "Automatic while licenses are free",
  "settings.reminders": "Remind whoever decides about waiting requests",
  "settings.renewal_notice": "Announce the renewal this many days ahead",
  "settings.renewal_notice_hint": "At most 90 days; with 0, there is no announcement.",
  "settings.retention": "Keep names and reasons of requests for this many months",
  "settings.retention_hint": "From 1 to 120 months. After that, ids take their place.",
  "settings.show_last_active": "Show the owner and billing admins when colleagues last worked",
  "settings.demotion_order": "Who loses a license first at renewal",
  "settings.demotion_order_hint": "Choose the order that the help desk follows, and the right people are named.",
  "settings.demotion_added": "Added last",
  "settings.demotion_alphabet": "Last alphabetically",
  "settings.for_owner": "(only the account owner can change this)",
  "settings.whole": "Type a whole number from {min, number} to {max, number}.",
  "settings.amount": "Type an amount without thousands separators, such as 250 or 250.00.",
  "settings.wrong":
    "{count, plural, one {Nothing was saved: # entry can’t be read. Its message above says what is expected.} other {Nothing was saved: # entries can’t be read. Their messages above say what is expected.}}",
  "settings.save": "Save settings",
  "settings.saving": "Saving…",
  "settings.saved": "Saved. It applies to everybody from now on.",
  "settings.conflict":
    "{name} changed the settings at {at}, while you were editing. Nothing was saved, and what you typed is kept. Save again to set yours, or use theirs.",
  "settings.now": "{setting}: now {value}",
  "settings.take_theirs": "Use theirs",
  "settings.on": "On",
  "settings.off": "Off",
  "settings.usual": "The default",
  "settings.history": "Who changed what",
  "settings.history_none": "Nobody has changed a setting yet.",
  "settings.changed_by": "{name} on {at}",
  "settings.changed": "{setting}: {from} → {to}",
  "settings.name_lowThreshold": "Warning threshold",
  "settings.name_cap": "Limit for an order",
  "settings.name_approval": "Approval of requests",
  "settings.name_reminders": "Reminders",
  "settings.name_retentionMonths": "Months that names are kept",
  "settings.name_renewalNoticeDays": "Days before renewal",
  "settings.name_showLastActive": "Showing when colleagues last worked",
  "settings.name_demotionOrder": "Order of losing licenses",

  "people.title": "A list of people",
  "people.intro":
    "See how many licenses a list of people needs before you add them. Nobody is added here, and the list stays in this browser: only numbers ever leave it.",
  "people.choose_desk": "Which help desk are they added to?",
  "people.paste": "Paste the list",
  "people.paste_hint":
    "As for the help desk’s own import: Name, Email, Role and Restriction, separated by commas, semicolons or tabs. Up to {most, number} people.",
  "people.file": "Choose a file",
  "people.drop": "or drop one here",
  "people.clear": "Start over",
  "people.reading": "Reading the list…",
  "people.looking_up": "Checking who already has a license…",
  "people.from_paste": "The text that you pasted",
  "people.from_file": "{name}, read as {encoding}",
  "people.fault_empty": "There’s nobody in this list.",
  "people.fault_too_large": "This is too large for a list of people. Export just the list as CSV.",
  "people.fault_too_many":
    "A list can have up to {most, number} people, and this one has more. Split it, and read the parts one at a time.",
  "people.fault_no_email_column": "No column has email addresses. Name that column Email in the first line.",
  "people.fault_unclear_columns":
    "Seatmeter can’t tell the columns apart. Name each of them once in the first line: Name, Email, Role, Restriction.",
  "people.fault_open_quote":
    "Line {line, number}: a quotation mark opens here and never closes. Fix that, then read the list again.",
  "people.fault_stray_quote":
    "Line {line, number}: a cell continues after its closing quotation mark. Fix that, then read the list again.",
  "people.fault_unreadable": "The browser couldn’t read {name}. Choose it again.",
  "people.problems": "{count, plural, one {# line to check} other {# lines to check}}",
  "people.no_email": "Line {line, number}: no email address. Not counted.",
  "people.not_an_email": "Line {line, number}: “{text}” isn’t an email address. Not counted.",
  "people.no_role": "Line {line, number}: no role, so it isn’t known whether this person uses a license.",
  "people.unknown_role":
    "Line {line, number}: Seatmeter doesn’t know the role “{role}”, nor whether it uses a license.",
  "people.duplicate": "Line {line, number}: the same address as on line {of, number}. Counted once.",
  "people.other_role":
    "Line {line, number}: the same address as on line {of, number}, with another role. It isn’t known which one counts.",
  "people.more_problems": "{count, plural, one {And # more.} other {And # more.}}",
  "people.no_roles": "No column has roles, so it isn’t known who uses a license. Add one named Role.",
  "people.summary":
    "{people, plural, one {# person} other {# people}}: {least, plural, =0 {no license needed} one {# license needed} other {# licenses needed}}",
  "people.summary_open":
    "{people, plural, one {# person} other {# people}}: {least, number} to {most, plural, one {# license} other {# licenses}} needed",
  "people.uses": "{count, plural, one {# uses a license} other {# use a license}}",
  "people.free": "{count, plural, one {# uses none} other {# use none}}",
  "people.have_one": "{count, plural, one {# already has a license} other {# already have a license}}",
  "people.unknown": "{count, plural, one {# may or may not use one} other {# may or may not use one}}",
  "people.unknown_why":
    "It isn’t known whether their role, or what they have in the help desk’s other products, uses a license.",
  "people.role_count": "{role}: {count, number}",
  "people.end_users_free": "End users don’t use a license.",
  "people.team_unknown": "It isn’t known here who already has a license, so everybody counts as new.",
  "people.left": "{left, plural, =0 {None left} one {# left} other {# left}} of {purchased, number}",
  "people.left_unknown": "It isn’t known how many licenses are left, so nobody can say how many are missing.",
  "people.missing": "{count, plural, one {# license is missing} other {# licenses are missing}}",
  "people.missing_open": "{least, number} to {most, plural, one {# license is missing} other {# licenses are missing}}",
  "people.enough": "Enough licenses are left for everybody on the list.",
  "people.option": "How many more?",
  "people.option_least": "{count, number}, if none of the unclear ones uses a license",
  "people.option_most": "{count, number}, if all of them do",
  "people.most_at_once": "At most {most, number} can be added at once.",
  "people.go_buy": "{count, plural, one {Buy # license} other {Buy # licenses}}",
  "people.go_request": "{count, plural, one {Request # license} other {Request # licenses}}",
  "people.go_sales": "{count, plural, one {Ask sales for # license} other {Ask sales for # licenses}}",
  "people.go_manage": "{count, plural, one {Add # in Manage subscription} other {Add # in Manage subscription}}",
  "people.next_buy": "Opens the cart in the help desk with this number. Nothing is bought until you confirm.",
  "people.next_request":
    "Opens the form in the help desk with this number; you can add a reason. Nothing is sent until you send it.",
  "people.next_manage": "Opens Manage subscription with this number. Nothing is bought until you confirm.",
  "people.next_host": "Add them on the help desk’s own subscription page.",
  "people.next_none": "Your role can neither buy nor request licenses. Show this page to somebody who can.",
  "people.unanswered":
    "A form that you sent earlier hasn’t been answered yet, and comes first. Send it again, then come back here for this number.",
  "people.import_limit": "The help desk’s own import takes up to {most, number} people at a time.",
  "people.people": "Person by person",
  "people.email": "Email",
  "people.license": "License",
  "people.verdict": "{verdict, select, uses {Uses one} free {Uses none} has_one {Already has one} other {Not known}}",
  "people.shown": "{from, number} to {to, number} of {people, number}",
  "people.previous": "Previous",
  "people.next": "Next",
} as const;
