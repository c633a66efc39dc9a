import type { MessageKey } from "../message-key.ts";

/**
 * Arabic, right to left: license ترخيص, agent وكيل, light agent وكيل محدود, contributor مساهم, account owner مالك الحساب,
 * billing admin مسؤول الفوترة, end user مستخدم نهائي, subscription اشتراك, add-on وظيفة إضافية, sales فريق المبيعات, sales
 * representative مندوب المبيعات, help desk مكتب المساعدة, seat service خدمة التراخيص, full and short form السلة الكاملة and
 * السلة المبسطة. What is put into a sentence is isolated by `translate`; an address that stands in one is, here.
 */

function address(text: string): string {
  return `\u2066${text}\u2069`;
}

/** The six plural forms of something counted. */
type Forms = readonly [zero: string, one: string, two: string, few: string, many: string, other: string];

function counted(name: string, [zero, one, two, few, many, other]: Forms): string {
  return `{${name}, plural, zero {${zero}} one {${one}} two {${two}} few {${few}} many {${many}} other {${other}}}`;
}

/** So many licenses, as the subject of a sentence. */
function licenses(name: string): string {
  return counted(name, ["# ترخيص", "ترخيص واحد", "ترخيصان", "# تراخيص", "# ترخيصًا", "# ترخيص"]);
}

/** So many licenses, as the object of a verb or after a preposition. */
function ofLicenses(name: string): string {
  return counted(name, ["# ترخيص", "ترخيص واحد", "ترخيصين", "# تراخيص", "# ترخيصًا", "# ترخيص"]);
}

/** How many are left, as a clause. */
function remaining(name: string): string {
  return counted(name, [
    "لم يتبقَّ أي ترخيص",
    "تبقى ترخيص واحد",
    "تبقى ترخيصان",
    "تبقت # تراخيص",
    "تبقى # ترخيصًا",
    "تبقى # ترخيص",
  ]);
}

/** How many will be left, as a clause. */
function willRemain(name: string): string {
  return counted(name, [
    "لن يتبقى أي ترخيص",
    "سيتبقى ترخيص واحد",
    "سيتبقى ترخيصان",
    "ستتبقى # تراخيص",
    "سيتبقى # ترخيصًا",
    "سيتبقى # ترخيص",
  ]);
}

const ADDED_ROLE =
  "{role, select, owner {هذا المالك} billing_admin {مسؤول الفوترة هذا} admin {هذا المسؤول} other {هذا الوكيل}}";

const ALL_IN_USE = counted("purchased", [
  "لا توجد تراخيص في الحساب.",
  "الترخيص الوحيد قيد الاستخدام.",
  "الترخيصان كلاهما قيد الاستخدام.",
  "جميع التراخيص (#) قيد الاستخدام.",
  "جميع التراخيص (#) قيد الاستخدام.",
  "جميع التراخيص (#) قيد الاستخدام.",
]);

const DAYS_LEFT = counted("days", [
  "عن # يوم متبقٍّ",
  "عن اليوم المتبقي",
  "عن اليومين المتبقيين",
  "عن # أيام متبقية",
  "عن # يومًا متبقيًا",
  "عن # يوم متبقٍّ",
]);

const PRODUCTS_TOGETHER = counted("count", [
  "لـ # منتج",
  "لهذا المنتج وحده",
  "للمنتجين معًا",
  "لـ # منتجات معًا",
  "لـ # منتجًا معًا",
  "لـ # منتج معًا",
]);

export const ar: Record<MessageKey, string> = {
  "action.add": "إضافة المزيد من التراخيص",
  "action.connect": "اتصال",
  "action.retry": "إعادة المحاولة",
  "action.close": "إغلاق",
  "action.dismiss": "تجاهل",
  "action.buy": "شراء التراخيص",
  "action.request": "طلب التراخيص",
  "action.manage_licenses": "إدارة التراخيص",
  "action.manage_subscription": "إدارة الاشتراك",
  "action.contact_sales": "التواصل مع المبيعات",
  "action.show": "عرض التفاصيل",

  "meter.name": "التراخيص قيد الاستخدام",
  "meter.text": `<used>{used, number} من ${ofLicenses("purchased")} قيد الاستخدام</used>، <left>${remaining("left")}</left>`,
  "meter.uses": `${ADDED_ROLE} يستخدم ترخيصًا واحدًا؛ ${willRemain("left")}.`,
  "meter.uses_last": `${ADDED_ROLE} يستخدم الترخيص الأخير.`,
  "meter.none_left": "لم يتبقَّ أي ترخيص لهذا الوكيل. أضف المزيد أولًا؛ سيبقى النموذج كما هو.",
  "meter.none_left_role_unknown":
    "لم يتبقَّ أي ترخيص. إذا كان هذا الدور يستخدم ترخيصًا، فأضف المزيد أولًا؛ سيبقى النموذج كما هو.",
  "meter.role_unknown": `تعذرت قراءة الدور المختار. إذا كان يستخدم ترخيصًا، ف${willRemain("after")}؛ وإلا فالمتبقي {left, number}.`,
  "meter.light_agent": "لا يستخدم الوكلاء المحدودون ترخيصًا، إلا إذا كان لهم أيضًا دور في Chat أو Explore.",
  "meter.contributor": "لا يستخدم المساهمون ترخيصًا، إلا إذا كان لهم أيضًا دور في Chat أو Explore أو Guide.",
  "meter.end_user": `لا يستخدم المستخدمون النهائيون ترخيصًا؛ ${remaining("left")}.`,
  "meter.refused":
    "رفض مكتب المساعدة هذا الوكيل لعدم بقاء أي ترخيص. نموذجك محفوظ: أضف تراخيص، ثم اضغط «إضافة» مرة أخرى.",
  "meter.refused_before":
    "رفض مكتب المساعدة هذا الوكيل لعدم وجود ترخيص. توجد الآن تراخيص متاحة: اضغط «إضافة» مرة أخرى.",
  "meter.viewer_unknown":
    "تعذرت قراءة دورك، لذلك لا يمكن عرض أي إجراء بأمان. لم يُفقد أي شيء: أعد المحاولة أو أعد تحميل الصفحة.",
  "meter.age": "آخر قراءة: {age}.",
  "meter.estimate": "تقدير من قائمة مكتب المساعدة نفسه.",
  "meter.unknown": "التراخيص قيد الاستخدام: غير معروفة",
  "meter.connecting": "جارٍ قراءة عدد التراخيص المتبقية…",
  "meter.signed_out": "لم يتم تسجيل الدخول إلى Seatmeter هنا. اتصل لمعرفة عدد التراخيص المتبقية.",
  "meter.not_connected": "لا توجد خدمة تراخيص متصلة بمكتب المساعدة هذا، لذلك لا يُعرف عدد التراخيص المتبقية.",
  "meter.updated": "تم التحديث: أعد تحميل الصفحة",
  "meter.updated_hint": "تم تحديث Seatmeter أثناء فتح هذه الصفحة. احفظ عملك أولًا؛ لم يتأثر نموذجك.",

  "notice.last_title": "تم تعيين الترخيص الأخير",
  "notice.last_body": `${ALL_IN_USE} {action, select, buy {يمكنك شراء المزيد الآن، قبل أن يُرفض أي وكيل.} request {يمكنك طلب المزيد الآن، قبل أن يُرفض أي وكيل.} contact_sales {يمكن لفريق المبيعات إضافة المزيد قبل أن يُرفض أي وكيل.} manage_subscription {يمكنك إضافة المزيد في صفحة الاشتراك، قبل أن يُرفض أي وكيل.} other {سيُرفض الوكيل التالي.}}`,
  "notice.unknown_title": "جارٍ التحقق من عملية شراء",
  "notice.declined_title": "لم يتم شراء أي شيء",

  "purchase.added": `${counted("added", [
    "لم تتم إضافة أي ترخيص.",
    "تمت إضافة ترخيص واحد.",
    "تمت إضافة ترخيصين.",
    "تمت إضافة # تراخيص.",
    "تمت إضافة # ترخيصًا.",
    "تمت إضافة # ترخيص.",
  ])} كان لديك {from, number}، والآن لديك {to, number}.`,
  "purchase.receipt": "الإيصال {receipt} · {amount}",
  "purchase.declined": "تم رفض الدفع. لم يُخصم أي مبلغ، والتراخيص كما كانت.",
  "purchase.expired": "انتهت مهلة عملية الشراء. لم يُخصم أي مبلغ، والتراخيص كما كانت.",
  "purchase.undone": `تم التراجع عن عملية الشراء، وسيُعاد المبلغ. لديك ${licenses("from")}.`,
  "purchase.checking": `نتحقق مما آلت إليه عملية شراء ${ofLicenses("added")} مقابل {amount}. لا تكررها؛ يمكنك الإغلاق بأمان.`,

  "problem.invalid-input": "لم تتمكن خدمة التراخيص من قبول هذا الإدخال. ما كتبته محفوظ: غيّره ثم أعد المحاولة.",
  "problem.idempotency-key-missing": "كان الطلب غير مكتمل، لذلك لم يتم شراء أي شيء. ما كتبته محفوظ: أعد المحاولة.",
  "problem.not-signed-in": "انتهت جلسة تسجيل دخولك. ما كتبته محفوظ: سجّل الدخول إلى مكتب المساعدة ثم أعد المحاولة.",
  "problem.payment-declined": "تم رفض الدفع. لم يُخصم أي مبلغ: تحقق من طريقة الدفع ثم أعد المحاولة.",
  "problem.not-permitted": "لا يسمح دورك بذلك هنا. لم يتغير أي شيء: اسأل مالك الحساب أو أحد مسؤولي الفوترة.",
  "problem.not-found": "لا تعرف خدمة التراخيص ما تم طلبه. لم يتغير أي شيء: أغلق هذه النافذة ثم افتحها مرة أخرى.",
  "problem.order-running": "عملية الشراء هذه ما زالت جارية. ستُنفَّذ مرة واحدة فقط: انتظر لحظة ثم تحقق مرة أخرى.",
  "problem.order-in-progress":
    "يقوم شخص آخر بتغيير هذا الاشتراك الآن. لم يتم شراء أي شيء وما كتبته محفوظ: أعد المحاولة بعد قليل.",
  "problem.order-in-progress.named":
    "يقوم {by} بتغيير هذا الاشتراك منذ {since}. لم يتم شراء أي شيء وما كتبته محفوظ: أعد المحاولة بعد قليل.",
  "problem.contact-sales": "تُباع هذه التراخيص عن طريق فريق المبيعات فقط. لم يتم شراء أي شيء: تواصل مع مندوب المبيعات.",
  "problem.use-subscription-page":
    "لا يمكن شراء هذه التراخيص هنا. لم يتم شراء أي شيء: استخدم صفحة الاشتراك بدلًا من ذلك.",
  "problem.cap-exceeded":
    "يتجاوز هذا الحد الذي وضعه مالك الحساب. لم يتم شراء أي شيء: اختر عددًا أقل من التراخيص أو اسأل المالك.",
  "problem.acknowledgement-required": "سيفقد بعض الأشخاص تراخيصهم. لم يتغير أي شيء: اطّلع على من سيكونون ثم أكّد.",
  "problem.undo-not-possible":
    "لم يعد التراجع عن هذا الطلب ممكنًا: انتهت المهلة أو أن التراخيص قيد الاستخدام. لم يتغير أي شيء.",
  "problem.removal-done": "تمت إزالة التراخيص بالفعل. لم يتغير أي شيء: اشترِ تراخيص جديدة إذا احتجت إليها.",
  "problem.seats-in-use": "هذه التراخيص قيد الاستخدام. لم يتغير أي شيء: حرّرها أولًا ثم أعد المحاولة.",
  "problem.seats-exhausted": "لم يتبقَّ أي ترخيص. لم يتغير أي شيء: أضف تراخيص ثم أعد المحاولة.",
  "problem.sequence-outdated": "توجد بالفعل معلومات أحدث عن هذا الشخص. لم يُفقد أي شيء: أعد تحميل الصفحة.",
  "problem.request-closed": "تم البت في هذا الطلب أو إنهاؤه بالفعل. لم يتم شراء أي شيء: اطّلع على حالته الآن.",
  "problem.inquiry-closed": "لقد انتقل هذا الاستفسار إلى مرحلة تالية. لم يتغير أي شيء: اطّلع على حالته الآن.",
  "problem.account-conflict": "إعدادات الحساب متناقضة. لم يتغير أي شيء: أبلغ الجهة التي تدير خدمة التراخيص.",
  "problem.quote-expired": "انتهت صلاحية السعر. لم يتم شراء أي شيء وما كتبته محفوظ: اطّلع على السعر الجديد.",
  "problem.version-changed":
    "تغيّر الاشتراك في هذه الأثناء. لم يتم شراء أي شيء وما كتبته محفوظ: اطّلع على الأعداد الجديدة.",
  "problem.body-too-large": "ما تم إرساله طويل جدًا. لم يتم شراء أي شيء: اختصر الملاحظة ثم أعد المحاولة.",
  "problem.wrong-content-type":
    "لم تتمكن خدمة التراخيص من قراءة الطلب. لم يتغير أي شيء: أعد تحميل الصفحة ثم أعد المحاولة.",
  "problem.idempotency-key-reused": "سبق إرسال عملية الشراء هذه بصيغة أخرى. لم يُشترَ أي شيء مرتين: افتحها مرة أخرى.",
  "problem.group-mismatch":
    "لا يمكن شراء المنتجات التي لها دائمًا العدد نفسه كلٌّ على حدة. لم يتم شراء أي شيء: اختر عددًا واحدًا للجميع.",
  "problem.nothing-to-change": "لن يغيّر ذلك شيئًا، لذلك لم يتم شراء أي شيء. اختر ترخيصًا واحدًا على الأقل.",
  "problem.version-missing": "كان الطلب غير مكتمل، لذلك لم يتم شراء أي شيء. ما كتبته محفوظ: أعد المحاولة.",
  "problem.too-many-requests": "تتلقى خدمة التراخيص طلبات كثيرة جدًا الآن. لم يُفقد أي شيء: أعد المحاولة بعد دقيقة.",
  "problem.too-many-requests.wait": `تتلقى خدمة التراخيص طلبات كثيرة جدًا الآن. لم يُفقد أي شيء: أعد المحاولة ${counted(
    "seconds",
    ["الآن حالًا", "بعد ثانية واحدة", "بعد ثانيتين", "بعد # ثوانٍ", "بعد # ثانية", "بعد # ثانية"],
  )}.`,
  "problem.internal": "حدث خطأ في خدمة التراخيص. ما كتبته محفوظ: أعد المحاولة بعد لحظات.",
  "problem.unavailable": "خدمة التراخيص غير متاحة الآن. ما كتبته محفوظ: أعد المحاولة بعد لحظات.",
  "problem.unreachable": "يتعذر الوصول إلى خدمة التراخيص. ما كتبته محفوظ: تحقق من اتصالك ثم أعد المحاولة.",
  "problem.unreadable-answer": "تتعذر قراءة رد خدمة التراخيص. ما كتبته محفوظ: أعد المحاولة بعد لحظات.",
  "problem.unexpected-status": "ردت خدمة التراخيص ردًا غير متوقع. ما كتبته محفوظ: أعد المحاولة بعد لحظات.",
  "problem.signed-out": "لم تسجّل الدخول. ما كتبته محفوظ: سجّل الدخول إلى مكتب المساعدة ثم أعد المحاولة.",
  "problem.not-connected":
    "لا توجد خدمة تراخيص متصلة بمكتب المساعدة هذا. لم يتغير أي شيء: صِل خدمة في خيارات Seatmeter.",
  "problem.person-changed": "شخص آخر سجّل الدخول الآن. لم يتم شراء أي شيء: أغلق هذه النافذة ثم افتحها مرة أخرى.",
  "problem.extension-updated": "تم تحديث Seatmeter. لم يُفقد أي شيء: أعد تحميل الصفحة.",

  "cart.title": "إضافة المزيد من التراخيص",
  "cart.review_title": "راجع عملية الشراء",
  "cart.loading": "جارٍ قراءة اشتراكك…",
  "cart.failed_title": "تتعذر قراءة اشتراكك",
  "cart.seller": "Seatmeter · البائع {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer_invoice": "تُصدر الفاتورة إلى {payer}، على الحساب",
  "cart.payer_card": "تُصدر الفاتورة إلى {payer}، بالبطاقة",
  "cart.cancel": "إلغاء",
  "cart.back": "رجوع",
  "cart.back_to_form": "العودة إلى النموذج",
  "cart.confirm": "تأكيد الشراء",
  "cart.confirming": "جارٍ الشراء…",

  "cart.additional": "التراخيص الإضافية",
  "cart.one_more": "زيادة ترخيص",
  "cart.one_fewer": "إنقاص ترخيص",
  "cart.readback": `{now, number} الآن + {add, number} = <b>${licenses("total")}</b>`,
  "cart.expected.empty": "اكتب عدد التراخيص المطلوب إضافتها: عددًا صحيحًا من 1 إلى {max, number}.",
  "cart.expected.not_whole": "التراخيص أعداد صحيحة: اكتب عددًا بلا كسور عشرية، من 1 إلى {max, number}.",
  "cart.expected.negative": "لا يمكن إزالة التراخيص هنا: اكتب عددًا من 1 إلى {max, number}.",
  "cart.expected.too_small": "أضف ترخيصًا واحدًا على الأقل، و{max, number} على الأكثر.",
  "cart.expected.too_large": "الحد الأقصى لما يمكن إضافته دفعة واحدة هو {max, number} من التراخيص.",
  "cart.expected.not_a_number": "هذا ليس عددًا: اكتب عدد التراخيص المطلوب إضافتها، من 1 إلى {max, number}.",
  "cart.expected.ambiguous": "قد يعني هذا عددين مختلفين: اكتبه بالأرقام فقط، مثل 1000.",
  "cart.total_question":
    "لديك {now, number}. هل تريد إضافة {add, number} (المجموع {total, number}) أم إضافة {fewer, number} (المجموع {add, number})؟",
  "cart.total_more": "إضافة {count, number}",
  "cart.included": "ما الذي يشمله ذلك",
  "cart.included_group": `{name}: للمنتجات {products} العدد نفسه دائمًا، لذلك يحصل كل منتج على ${counted("add", [
    "# ترخيص",
    "ترخيص إضافي واحد",
    "ترخيصين إضافيين",
    "# تراخيص إضافية",
    "# ترخيصًا إضافيًا",
    "# ترخيص إضافي",
  ])}.`,
  "cart.included_one": "{name} فقط: لا يلزم أن يكون لأي منتج آخر العدد نفسه.",
  "cart.included_price_month": `{price} شهريًا ${PRODUCTS_TOGETHER}، من دون الضريبة.`,
  "cart.included_price_year": `{price} سنويًا ${PRODUCTS_TOGETHER}، من دون الضريبة.`,
  "cart.included_change": "{name}: من {from, number} إلى {to, number}",
  "cart.line_day_month": `{quantity, number} × {price} شهريًا، ${DAYS_LEFT} حتى {date}`,
  "cart.line_day_year": `{quantity, number} × {price} سنويًا، ${DAYS_LEFT} حتى {date}`,
  "cart.line_second_month": "{quantity, number} × {price} شهريًا، عن المدة المتبقية حتى {date}",
  "cart.line_second_year": "{quantity, number} × {price} سنويًا، عن المدة المتبقية حتى {date}",
  "cart.line_credit": `رصيد عن ${ofLicenses("quantity")} حتى {date}`,
  "cart.tax": "الضريبة {rate}",
  "cart.due_today": "المستحق اليوم",
  "cart.renewal": "ابتداءً من {date}، شاملًا الضريبة",
  "cart.renewal_without_tax": "ابتداءً من {date}",
  "cart.renewal_month": "{amount} شهريًا، بزيادة {change} عن الآن",
  "cart.renewal_year": "{amount} سنويًا، بزيادة {change} عن الآن",
  "cart.lock_customer": "يمكنك إزالة التراخيص في أي وقت؛ ويسري ذلك في {date}.",
  "cart.lock_sales":
    "تبقى هذه التراخيص حتى {date}؛ وفي هذا النوع من الحسابات لا يمكن إزالتها إلا عن طريق فريق المبيعات.",
  "cart.full_form": "الشراء لمنتجات محددة",
  "cart.pricing": "جارٍ حساب السعر…",
  "cart.repriced": "انتهت صلاحية السعر السابق بعد 15 دقيقة. هذا هو السعر الجديد.",
  "cart.no_price": "اكتب عددًا لرؤية السعر.",

  "cart.review_summary": `<b>${licenses("add")}</b> لـ {name}، <b>{amount}</b> اليوم`,
  "cart.review_month":
    "سيصبح لديك {to, number} بدلًا من {from, number}، بزيادة {change} شهريًا شاملة الضريبة، ابتداءً من {date}.",
  "cart.review_year":
    "سيصبح لديك {to, number} بدلًا من {from, number}، بزيادة {change} سنويًا شاملة الضريبة، ابتداءً من {date}.",
  "cart.review_undo": `يمكنك التراجع عن ذلك ${counted("minutes", [
    "خلال أقل من دقيقة",
    "خلال دقيقة واحدة",
    "خلال دقيقتين",
    "خلال # دقائق",
    "خلال # دقيقة",
    "خلال # دقيقة",
  ])}، ما دامت التراخيص الجديدة غير مستخدمة.`,
  "cart.undo": "التراجع عن عملية الشراء",
  "cart.undo_until": "يمكنك التراجع عن ذلك حتى {time}، ما دامت التراخيص الجديدة غير مستخدمة.",
  "cart.note": "ملاحظة",
  "cart.note_hint": "اختياري: أمر الشراء، مركز التكلفة",
  "cart.note_too_long": "الحد الأقصى لعدد الأحرف {max, number}: اختصر الملاحظة.",
  "cart.guard_too_soon": "كان ذلك أسرع من أن يُقرأ. لم يتم شراء أي شيء: راجع المبلغ ثم اضغط مرة أخرى.",
  "cart.guard_covered": "كان شيء ما يغطي الزر. لم يتم شراء أي شيء: أبعده ثم اضغط مرة أخرى.",
  "cart.guard_not_pressed": "الصفحة هي التي ضغطت الزر، لا أنت. لم يتم شراء أي شيء.",

  "cart.waiting_title": "عملية الشراء جارية",
  "cart.waiting": `${licenses("add")} مقابل {amount}، تم التأكيد في {time}. يمكن استخدام التراخيص عند اكتمال العملية.`,
  "cart.unknown_title": "نتحقق من عملية الشراء",
  "cart.unknown": `لم يصل رد على شراء ${ofLicenses("add")} مقابل {amount}، الذي تم تأكيده في {time}. سيُنفَّذ مرة واحدة فقط؛ لا تكرره.`,
  "cart.closing_safe": "يمكنك الإغلاق بأمان: سنواصل التحقق، وسنخبرك بالنتيجة.",
  "cart.check_now": "التحقق الآن",
  "cart.action_title": "يطلب مصرفك تأكيدًا",
  "cart.action": "أكّد {amount} لدى مزوّد الدفع. تُضاف التراخيص فور إتمام ذلك؛ يمكنك الإغلاق بأمان.",
  "cart.action_open": "فتح التأكيد",
  "cart.declined_title": "لم يتم شراء أي شيء",
  "cart.try_again": "العودة إلى العدد",
  "cart.refused_title": "لا يمكن الشراء هنا",
  "cart.new_numbers": `تغيّر الاشتراك أثناء اتخاذك القرار من {before, number} إلى ${ofLicenses("now")}. لم يتم شراء أي شيء: اطّلع على السعر الجديد.`,

  "cart.full_title": "يحتاج اشتراكك إلى السلة الكاملة",
  "cart.full": `يضم اشتراكك ${counted("count", [
    "# منتج أو وظيفة إضافية",
    "منتجًا أو وظيفة إضافية",
    "منتجين أو وظيفتين إضافيتين",
    "# منتجات ووظائف إضافية",
    "# منتجًا ووظيفة إضافية",
    "# منتج ووظيفة إضافية",
  ])}؛ أما السلة المبسطة فحدّها {limit, number}. السلة الكاملة غير متاحة هنا بعد: يمكنك تغيير كل منتج في صفحة الاشتراك.`,
  "cart.subscription_page": "فتح صفحة الاشتراك",

  "cart.none_left": ALL_IN_USE,
  "cart.some_left": `${remaining("left")} من أصل {purchased, number}.`,
  "cart.deciders_intro": "يمكن لهؤلاء الأشخاص إضافة التراخيص:",
  "cart.decider_owner": "<b>{name}</b> (مالك الحساب)",
  "cart.decider_billing_admin": "<b>{name}</b> (مسؤول الفوترة)",
  "cart.request_soon":
    "لا يمكن إرسال الطلبات من هنا بعد. حتى ذلك الحين، اطلب ذلك بنفسك من أحد هؤلاء الأشخاص{backTo, select, form {؛ نموذجك محفوظ} other {}}.",
  "cart.sales_soon":
    "لا يمكن إرسال النموذج إلى المبيعات من هنا بعد. حتى ذلك الحين، تواصل معهم بنفسك{backTo, select, form {؛ نموذجك محفوظ} other {}}.",
  "cart.sales_person": "مندوب المبيعات الخاص بك هو <b>{name}</b>.",
  "cart.sales_nobody": "تصلك خدمة العملاء بمندوب المبيعات الخاص بك.",
  "cart.subscription_hint": "يمكنك تغيير عدد التراخيص في صفحة الاشتراك.",
  "cart.nothing":
    "لا يمكن لدورك إضافة التراخيص هنا. يمكن ذلك لمالك الحساب أو لأحد مسؤولي الفوترة{backTo, select, form {؛ نموذجك محفوظ} other {}}.",

  "page.connected": "متصل باسم {name} · {account}",
  "page.signed_out": "لم يسجّل أحد الدخول هنا. سجّل الدخول إلى مكتب المساعدة أو اضغط «اتصال».",
  "page.not_read": "لم تتم قراءة أي شيء بعد: افتح مكتب المساعدة أو تحقق مرة أخرى.",

  "options.title": "خيارات Seatmeter",
  "options.desks": "مكاتب المساعدة",
  "options.desks_none": "لا يوجد مكتب مساعدة متصل بعد. أضف مكتبك مع عنوان خدمة التراخيص الخاصة به.",
  "options.service": "خدمة التراخيص: {address}",
  "options.service_of_page": "خدمة التراخيص كما تسميها صفحة مكتب المساعدة: {address}",
  "options.remove": "إزالة {desk}",
  "options.add_title": "إضافة مكتب مساعدة",
  "options.desk_label": "عنوان مكتب المساعدة",
  "options.desk_hint": `مثل ${address("acme.zendesk.com")}`,
  "options.desk_error": `اكتب عنوان مكتب المساعدة، مثل ${address("acme.zendesk.com")}.`,
  "options.service_label": "عنوان خدمة التراخيص",
  "options.service_hint": "تحصل عليه من الجهة التي تدير الخدمة",
  "options.service_error": `اكتب عنوانًا يبدأ بـ ${address("https://")}، مثل ${address("https://seats.example.com")}.`,
  "options.add": "إضافة مكتب المساعدة",
  "options.checking": "جارٍ سؤال خدمة التراخيص…",
  "options.no_access": "لا يُسمح للمتصفح بالوصول إلى {address}، لذلك لم يُحفظ أي شيء. اضغط الزر مرة أخرى للسماح بذلك.",
  "options.issuer": "يسجّل {desk} دخول الأشخاص عن طريق {address}. اسمح بهذا العنوان أيضًا لإتمام الاتصال.",
  "options.allow": "السماح",
  "options.not_known":
    "لا تعرف خدمة التراخيص على {address} مكتب المساعدة هذا. على الجهة التي تديرها إعداد الحساب أولًا.",
  "options.added": "تمت إضافة {desk}.",
  "options.removed": "تمت إزالة {desk}، وحُذف ما كان محفوظًا عنه من هذا المتصفح.",
  "options.preferences": "في هذا المتصفح",
  "options.language": "اللغة",
  "options.language_host": "مثل مكتب المساعدة",
  "options.pace": "وتيرة البحث عن التغييرات",
  "options.pace_service": "كما تطلب الخدمة",
  "options.pace_minutes": counted("minutes", [
    "من دون حد",
    "مرة واحدة كل دقيقة على الأكثر",
    "مرة واحدة كل دقيقتين على الأكثر",
    "مرة واحدة كل # دقائق على الأكثر",
    "مرة واحدة كل # دقيقة على الأكثر",
    "مرة واحدة كل # دقيقة على الأكثر",
  ]),
  "options.saved": "تم الحفظ. تتبع الصفحات المفتوحة ذلك عند إعادة تحميلها.",
  "options.privacy_title": "الخصوصية",
  "options.privacy":
    "تعرف خدمة التراخيص من أنت في مكتب المساعدة وما تطلبه منها. لا يغادر هذا المتصفح أي شيء آخر، ولا يُقرأ مما تكتبه في مكتب المساعدة إلا نوع المستخدم والدور.",

  "popup.title": "التراخيص",
  "popup.none": "لا يوجد مكتب مساعدة مفتوح ولا متصل. افتح مكتبك أو صِله في الخيارات.",
  "popup.options": "الخيارات",
  "popup.open_desk": "فتح مكتب المساعدة",
  "popup.refresh": "التحقق مرة أخرى",
  "popup.may_not_see": "لا يرى دورك عدد التراخيص المتبقية.",
  "popup.missing":
    "لا يستطيع Seatmeter التعرف على صفحة مكتب المساعدة هذا. بحث عن {selector}. أبلغ من يعتني بـ Seatmeter.",
};
