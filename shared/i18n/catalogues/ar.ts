import type { MessageKey } from "../message-key.ts";

/**
 * Arabic, right to left: license ترخيص, agent وكيل, light agent وكيل محدود, contributor مساهم, account owner مالك الحساب,
 * billing admin مسؤول الفوترة, end user مستخدم نهائي, subscription اشتراك, add-on وظيفة إضافية, sales فريق المبيعات, sales
 * representative مندوب المبيعات, help desk مكتب المساعدة, seat service خدمة التراخيص, full and short form السلة الكاملة and
 * السلة المبسطة, request طلب, order أمر شراء, renewal تجديد, suspended معلَّق, ticket تذكرة. What is put into a sentence is
 * isolated by `translate`; an address that stands in one is, here.
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

/** So many licenses more, as the subject of a sentence. */
function moreLicenses(name: string): string {
  return counted(name, [
    "# ترخيص إضافي",
    "ترخيص إضافي واحد",
    "ترخيصان إضافيان",
    "# تراخيص إضافية",
    "# ترخيصًا إضافيًا",
    "# ترخيص إضافي",
  ]);
}

/** So many days, after a preposition. */
function ofDays(name: string): string {
  return counted(name, ["# يوم", "يوم واحد", "يومين", "# أيام", "# يومًا", "# يوم"]);
}

/** So many tickets that are open. */
function openTickets(name: string): string {
  return counted(name, [
    "لا توجد تذاكر مفتوحة",
    "تذكرة مفتوحة واحدة",
    "تذكرتان مفتوحتان",
    "# تذاكر مفتوحة",
    "# تذكرة مفتوحة",
    "# تذكرة مفتوحة",
  ]);
}

/** The same for whatever number of people: the verb stands before them. Without any name it may read otherwise. */
function whatever(name: string, some: string, none = some): string {
  return counted(name, [none, some, some, some, some, some]);
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

/** What a ticket asks for, after the noun "request". */
const MORE_AGENT_LICENSES = counted("add", [
  "# ترخيص إضافي للوكلاء",
  "ترخيص إضافي واحد للوكلاء",
  "ترخيصين إضافيين للوكلاء",
  "# تراخيص إضافية للوكلاء",
  "# ترخيصًا إضافيًا للوكلاء",
  "# ترخيص إضافي للوكلاء",
]);

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
  "action.enter_total": "إدخال العدد",
  "action.people": "قائمة أشخاص…",

  "meter.name": "التراخيص قيد الاستخدام",
  "meter.text": `<used>{used, number} من ${ofLicenses("purchased")} قيد الاستخدام</used>، <left>${remaining("left")}</left>`,
  "meter.uses": `${ADDED_ROLE} يستخدم ترخيصًا واحدًا؛ ${willRemain("left")}.`,
  "meter.uses_last": `${ADDED_ROLE} يستخدم الترخيص الأخير.`,
  "meter.uses_in_product": `بهذا الدور في {product} يستخدم هذا الشخص ترخيصًا واحدًا؛ ${willRemain("left")}.`,
  "meter.uses_last_in_product": "بهذا الدور في {product} يستخدم هذا الشخص الترخيص الأخير.",
  "meter.keeps": "هذا الشخص يستخدم ترخيصًا بالفعل.",
  "meter.none_left": "لم يتبقَّ أي ترخيص، وهذا الدور يستخدم ترخيصًا. أضف المزيد أولًا؛ سيبقى النموذج كما هو.",
  "meter.none_left_role_unknown":
    "لم يتبقَّ أي ترخيص. إذا كان هذا الدور يستخدم ترخيصًا، فأضف المزيد أولًا؛ وإلا فلا حاجة إلى ترخيص.",
  "meter.none_left_ask": "لم يتبقَّ أي ترخيص، وهذا الدور يستخدم ترخيصًا. اطلب ترخيصًا؛ سيبقى النموذج كما هو.",
  "meter.none_left_role_unknown_ask":
    "لم يتبقَّ أي ترخيص. إذا كان هذا الدور يستخدم ترخيصًا، فاطلبه أولًا؛ وإلا فلا حاجة إلى ترخيص.",
  "meter.role_unknown": `لا يعرف Seatmeter ما إذا كان هذا الدور يستخدم ترخيصًا. إذا كان يستخدمه، ف${willRemain("after")}؛ وإلا فالمتبقي {left, number}.`,
  "meter.light_agent":
    "لا يستخدم الوكلاء المحدودون ترخيصًا، إلا إذا كان لهم أيضًا دور غير دور المشاهد في Chat أو Explore أو Guide (Knowledge) أو Talk.",
  "meter.contributor":
    "لا يستخدم المساهمون ترخيصًا، إلا إذا كان لهم أيضًا دور غير دور المشاهد في Chat أو Explore أو Guide (Knowledge) أو Talk.",
  "meter.end_user": `لا يستخدم المستخدمون النهائيون ترخيصًا؛ ${remaining("left")}.`,
  "meter.refused":
    "رفض مكتب المساعدة هذا الوكيل لعدم بقاء أي ترخيص. نموذجك محفوظ: أضف تراخيص، ثم اضغط الزر نفسه مرة أخرى.",
  "meter.refused_before":
    "رفض مكتب المساعدة هذا الوكيل لعدم وجود ترخيص. توجد الآن تراخيص متاحة: اضغط الزر نفسه مرة أخرى.",
  "meter.viewer_unknown":
    "تعذرت قراءة دورك، لذلك لا يعرف Seatmeter ما يمكنه تقديمه لك. لم يُفقد أي شيء: أعد المحاولة أو أعد تحميل الصفحة.",
  "meter.age": "آخر قراءة: {age}.",
  "meter.estimate": "تقدير: قائمة مكتب المساعدة نفسه مقارنةً بالعدد المُدخل في خيارات Seatmeter.",
  "meter.not_counted":
    "{purchased, plural, zero {لم يُشترَ أي ترخيص} one {تم شراء ترخيص واحد} two {تم شراء ترخيصين} few {تم شراء # تراخيص} many {تم شراء # ترخيصًا} other {تم شراء # ترخيص}}. عدد ما هو قيد الاستخدام غير معروف بعد.",
  "meter.counted": "آخر إحصاء للأشخاص: {age}.",
  "meter.unread": "قد يكون ما يصل إلى {count, number} أخرى قيد الاستخدام: لا تُعرف جميع الأدوار بعد.",
  "meter.unknown": "التراخيص قيد الاستخدام: غير معروفة",
  "meter.connecting": "جارٍ قراءة عدد التراخيص المتبقية…",
  "meter.signed_out": "لم يتم تسجيل الدخول إلى Seatmeter هنا. اتصل لمعرفة عدد التراخيص المتبقية.",
  "meter.not_connected": "لا توجد خدمة تراخيص متصلة بمكتب المساعدة هذا، لذلك لا يُعرف عدد التراخيص المتبقية.",
  "meter.updated": "تم التحديث: أعد تحميل الصفحة",
  "meter.updated_hint": "تم تحديث Seatmeter أثناء فتح هذه الصفحة. احفظ عملك أولًا؛ لم يتأثر نموذجك.",

  "badge.left": counted("left", [
    "# <full>ترخيص </full><wide>متبقٍّ</wide>",
    "# <full>ترخيص </full><wide>متبقٍّ</wide>",
    "# <full>ترخيصان </full><wide>متبقيان</wide>",
    "# <full>تراخيص </full><wide>متبقية</wide>",
    "# <full>ترخيصًا </full><wide>متبقيًا</wide>",
    "# <full>ترخيص </full><wide>متبقٍّ</wide>",
  ]),
  "badge.unknown": "؟<full> التراخيص المتبقية: العدد غير معروف</full>",

  "team.hint":
    "يستخدم كل مالك ومسؤول ووكيل ترخيصًا واحدًا، حتى المعلَّق منهم؛ أما الوكلاء المحدودون والمساهمون فلا يستخدمونه عادةً.",

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
  "purchase.checking": "نتحقق مما آلت إليه عملية شرائك ({changes} مقابل {amount}). لا تكررها؛ يمكنك الإغلاق بأمان.",

  "purchase.change": "{name}: من {from, number} إلى {to, number}",
  "purchase.added_lines": "تمت إضافة التراخيص. {changes}.",
  "purchase.at_renewal": "تتغير عند التجديد. {changes}.",
  "purchase.undone_lines": "تم التراجع عن عملية الشراء، وسيُعاد المبلغ. {changes}.",
  "problem.invalid-input": "لم تتمكن خدمة التراخيص من قبول هذا الإدخال. ما كتبته محفوظ: غيّره ثم أعد المحاولة.",
  "problem.idempotency-key-missing":
    "كان الطلب غير مكتمل، لذلك {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}. ما كتبته محفوظ: أعد المحاولة.",
  "problem.not-signed-in": "انتهت جلسة تسجيل دخولك. ما كتبته محفوظ: سجّل الدخول إلى مكتب المساعدة ثم أعد المحاولة.",
  "problem.sign-in-misconfigured":
    "تسجيل الدخول إلى مكتب المساعدة غير مُعدّ بشكل صحيح للتراخيص. لم يتغير أي شيء: أبلغ من يدير تسجيل الدخول.",
  "problem.sign-in-misconfigured.named":
    "تسجيل الدخول إلى مكتب المساعدة غير مُعدّ بشكل صحيح للتراخيص: السمة «{claim}» ليست كما يجب. لم يتغير أي شيء: أبلغ من يدير تسجيل الدخول.",
  "problem.payment-declined": "تم رفض الدفع. لم يُخصم أي مبلغ: تحقق من طريقة الدفع ثم أعد المحاولة.",
  "problem.not-permitted": "لا يسمح دورك بذلك هنا. لم يتغير أي شيء: اسأل مالك الحساب أو أحد مسؤولي الفوترة.",
  "problem.person-suspended": "حسابك في مكتب المساعدة موقوف. لم يتغير أي شيء: اسأل أحد مسؤولي مكتب المساعدة.",
  "problem.not-found": "لا تعرف خدمة التراخيص ما تم طلبه. لم يتغير أي شيء: أغلق هذه النافذة ثم افتحها مرة أخرى.",
  "problem.order-running": "عملية الشراء هذه ما زالت جارية. ستُنفَّذ مرة واحدة فقط: انتظر لحظة ثم تحقق مرة أخرى.",
  "problem.order-in-progress":
    "يقوم شخص آخر بتغيير هذا الاشتراك الآن. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}} وما كتبته محفوظ: أعد المحاولة بعد قليل.",
  "problem.order-in-progress.named":
    "يقوم {by} بتغيير هذا الاشتراك منذ {since}. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}} وما كتبته محفوظ: أعد المحاولة بعد قليل.",
  "problem.contact-sales":
    "تُباع هذه التراخيص عن طريق فريق المبيعات فقط. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}: تواصل مع مندوب المبيعات.",
  "problem.use-subscription-page":
    "لا يمكن شراء هذه التراخيص هنا. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}: استخدم صفحة الاشتراك بدلًا من ذلك.",
  "problem.cap-exceeded":
    "يتجاوز هذا الحد الذي وضعه مالك الحساب. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}: اختر عددًا أقل من التراخيص أو اسأل المالك.",
  "problem.acknowledgement-required": "سيفقد بعض الأشخاص تراخيصهم. لم يتغير أي شيء: اطّلع على من سيكونون ثم أكّد.",
  "problem.undo-not-possible":
    "لم يعد التراجع عن هذا الطلب ممكنًا: انتهت المهلة أو أن التراخيص قيد الاستخدام. لم يتغير أي شيء.",
  "problem.removal-done": "تمت إزالة التراخيص بالفعل. لم يتغير أي شيء: اشترِ تراخيص جديدة إذا احتجت إليها.",
  "problem.seats-in-use": "هذه التراخيص قيد الاستخدام. لم يتغير أي شيء: حرّرها أولًا ثم أعد المحاولة.",
  "problem.seats-exhausted": "لم يتبقَّ أي ترخيص. لم يتغير أي شيء: أضف تراخيص ثم أعد المحاولة.",
  "problem.seats-unknown":
    "لا يُعرف بعد من يستخدم التراخيص: لم يُحصَ أشخاص مكتب المساعدة بعد. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}: حاول مرة أخرى بعد بضع دقائق.",
  "problem.picture-incomplete": "لم يذكر مكتب المساعدة جميع أشخاصه بعد. لم يتغير أي شيء: حاول مرة أخرى بعد بضع دقائق.",
  "problem.sequence-outdated": "توجد بالفعل معلومات أحدث عن هذا الشخص. لم يُفقد أي شيء: أعد تحميل الصفحة.",
  "problem.request-closed":
    "تم البت في هذا الطلب أو إنهاؤه بالفعل. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}: اطّلع على حالته الآن.",
  "problem.inquiry-closed": "لقد انتقل هذا الاستفسار إلى مرحلة تالية. لم يتغير أي شيء: اطّلع على حالته الآن.",
  "problem.account-conflict": "إعدادات الحساب متناقضة. لم يتغير أي شيء: أبلغ الجهة التي تدير خدمة التراخيص.",
  "problem.quote-expired":
    "انتهت صلاحية السعر. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}} وما كتبته محفوظ: اطّلع على السعر الجديد.",
  "problem.version-changed":
    "تغيّر الاشتراك في هذه الأثناء. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}} وما كتبته محفوظ: اطّلع على الأعداد الجديدة.",
  "problem.body-too-large":
    "ما تم إرساله طويل جدًا. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}: اختصر الملاحظة ثم أعد المحاولة.",
  "problem.wrong-content-type":
    "لم تتمكن خدمة التراخيص من قراءة الطلب. لم يتغير أي شيء: أعد تحميل الصفحة ثم أعد المحاولة.",
  "problem.idempotency-key-reused": "سبق إرسال هذا بصيغة أخرى، ولن يُنفَّذ أي شيء مرتين: افتحه مرة أخرى.",
  "problem.group-mismatch":
    "لا يمكن شراء المنتجات التي لها دائمًا العدد نفسه كلٌّ على حدة. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}: اختر عددًا واحدًا للجميع.",
  "problem.nothing-to-change":
    "لن يغيّر ذلك شيئًا، لذلك {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}. اختر ترخيصًا واحدًا على الأقل.",
  "problem.version-missing":
    "كان الطلب غير مكتمل، لذلك {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}. ما كتبته محفوظ: أعد المحاولة.",
  "problem.too-many-requests": "طلبات كثيرة جدًا. لم يُفقد أي شيء: أعد المحاولة بعد دقيقة.",
  "problem.too-many-requests.wait": `طلبات كثيرة جدًا. لم يُفقد أي شيء: أعد المحاولة ${counted("seconds", [
    "الآن حالًا",
    "بعد ثانية واحدة",
    "بعد ثانيتين",
    "بعد # ثوانٍ",
    "بعد # ثانية",
    "بعد # ثانية",
  ])}.`,
  "problem.internal": "حدث خطأ في خدمة التراخيص. ما كتبته محفوظ: أعد المحاولة بعد لحظات.",
  "problem.unavailable": "خدمة التراخيص غير متاحة الآن. ما كتبته محفوظ: أعد المحاولة بعد لحظات.",
  "problem.unreachable": "يتعذر الوصول إلى خدمة التراخيص. ما كتبته محفوظ: تحقق من اتصالك ثم أعد المحاولة.",
  "problem.unreadable-answer": "تتعذر قراءة رد خدمة التراخيص. ما كتبته محفوظ: أعد المحاولة بعد لحظات.",
  "problem.unexpected-status": "ردت خدمة التراخيص ردًا غير متوقع. ما كتبته محفوظ: أعد المحاولة بعد لحظات.",
  "problem.signed-out": "لم تسجّل الدخول. ما كتبته محفوظ: سجّل الدخول إلى مكتب المساعدة ثم أعد المحاولة.",
  "problem.sign-in-unreachable":
    "يتعذر الوصول إلى تسجيل الدخول في مكتب المساعدة. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}} وما كتبته محفوظ: أعد المحاولة بعد لحظات.",
  "problem.issuer-changed":
    "تذكر خدمة التراخيص الآن عنوانًا آخر لتسجيل الدخول، لذلك لم يُرسَل إليه أي شيء. اسأل من يدير الخدمة، وإذا كان التغيير صحيحًا فأضف مكتب المساعدة من جديد في خيارات Seatmeter.",
  "problem.sign-in-not-trusted":
    "لم يقدّم تسجيل الدخول في مكتب المساعدة ما هو مخصّص لخدمة التراخيص هذه وحدها، لذلك لم يُرسَل أي شيء إلى الخدمة. أبلغ من يديرها.",
  "problem.help-desk-unknown":
    "لا تعرف خدمة التراخيص عنوان مكتب المساعدة هذا. لم يتغير أي شيء: اطلب من الجهة التي تدير الخدمة إضافته إلى حسابك.",
  "problem.not-connected":
    "لا توجد خدمة تراخيص متصلة بمكتب المساعدة هذا. لم يتغير أي شيء: صِل خدمة في خيارات Seatmeter.",
  "problem.total-unknown":
    "لا يعرف هذا المتصفح بعد عدد تراخيص الحساب، لذا لا يمكنه معرفة عدد المتبقي منها. أدخل العدد في خيارات Seatmeter.",
  "problem.person-changed":
    "شخص آخر سجّل الدخول الآن. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}: أغلق هذه النافذة ثم افتحها مرة أخرى.",
  "problem.help-desk-unavailable": "لم يقدّم مكتب المساعدة ردًا صالحًا. ما كتبته محفوظ: أعد المحاولة بعد لحظات.",
  "problem.no-window":
    "لم يفتح المتصفح نافذة للتأكيد. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}: اسمح بالنافذة ثم أعد المحاولة.",
  "problem.token-failed":
    "لم تتمكن هذه الصفحة من معرفة من سجّل الدخول، لذلك لم يتم إرسال أي شيء. ما كتبته محفوظ: أعد المحاولة أو أبلغ من يدير الصفحة.",
  "problem.wrong-service": "لا تجيب أي خدمة تراخيص في العنوان المحدد. لم يتغير أي شيء: أبلغ من قام بالإعداد.",
  "problem.nothing-kept":
    "لا يُسمح لهذه الصفحة بحفظ أي شيء أو لم تعد لديها مساحة. {tried, select, buying {لم يتم شراء أي شيء} sending {لم يتم إرسال أي شيء} other {لم يتغير أي شيء}}: اسمح لها بتخزين البيانات ثم أعد المحاولة.",
  "problem.part-missing": "تعذر تحميل جزء من Seatmeter. لم يُفقد أي شيء: تحقق من اتصالك ثم أعد المحاولة.",
  "problem.own-fault": "ارتكب Seatmeter خطأً هنا. ما كتبته محفوظ: أعد تحميل الصفحة ثم أعد المحاولة.",
  "problem.extension-updated": "تم تحديث Seatmeter. لم يُفقد أي شيء: أعد تحميل الصفحة.",
  "problem.not-pressed": "لم يتم إرسال أي شيء: اضغط الزر نفسه بالفأرة أو بالإصبع أو بلوحة المفاتيح.",
  "dialog.signed_out_title": "لم تسجّل الدخول",
  "dialog.signed_out": "ما كتبته محفوظ. سجّل الدخول إلى مكتب المساعدة ثم أعد المحاولة.",

  "quantities.additional": "التراخيص الإضافية",
  "quantities.additional_of": "التراخيص الإضافية: {name}",
  "quantities.total_of": "إجمالي التراخيص: {name}",
  "quantities.one_more": "زيادة ترخيص",
  "quantities.one_fewer": "إنقاص ترخيص",
  "quantities.one_more_of": "زيادة ترخيص: {name}",
  "quantities.one_fewer_of": "إنقاص ترخيص: {name}",
  "quantities.readback": `{now, number} الآن + {add, number} = <b>${licenses("total")}</b>`,
  "quantities.expected.empty":
    "اكتب {mode, select, total {العدد الإجمالي للتراخيص} other {عدد التراخيص المطلوب إضافتها}}: عددًا صحيحًا من {min, number} إلى {max, number}.",
  "quantities.expected.not_whole":
    "التراخيص أعداد صحيحة: اكتب عددًا بلا كسور عشرية، من {min, number} إلى {max, number}.",
  "quantities.expected.negative":
    "{mode, select, total {لا يمكن أن يقل العدد عن صفر: اكتب عددًا} other {لا يمكن إزالة التراخيص هنا: اكتب عددًا}} من {min, number} إلى {max, number}.",
  "quantities.expected.too_small": "أضف ترخيصًا واحدًا على الأقل، و{max, number} على الأكثر.",
  "quantities.expected.too_large":
    "{mode, select, total {الحد الأقصى للعدد الإجمالي هو {max, number} من التراخيص.} other {الحد الأقصى لما يمكن إضافته دفعة واحدة هو {max, number} من التراخيص.}}",
  "quantities.expected.not_a_number":
    "هذا ليس عددًا: اكتب {mode, select, total {العدد الإجمالي للتراخيص} other {عدد التراخيص المطلوب إضافتها}}، من {min, number} إلى {max, number}.",
  "quantities.expected.ambiguous": "قد يعني هذا عددين مختلفين: اكتبه بالأرقام فقط، مثل 1000.",
  "quantities.total_question":
    "لديك {now, number}. هل تريد إضافة {add, number} (المجموع {total, number}) أم إضافة {fewer, number} (المجموع {add, number})؟",
  "quantities.total_question_of":
    "{name}: لديك {now, number}. هل تريد إضافة {add, number} (المجموع {total, number}) أم إضافة {fewer, number} (المجموع {add, number})؟",
  "quantities.total_more": "إضافة {count, number}",
  "quantities.included": "ما الذي يشمله ذلك",
  "quantities.included_group":
    "{name}: للمنتجات {products} العدد نفسه دائمًا، لذلك ينتقل كل منتج من {from, number} إلى {to, number}.",
  "quantities.included_one": "{name} فقط: لا يلزم أن يكون لأي منتج آخر العدد نفسه.",
  "quantities.included_price_month": `{price} شهريًا ${PRODUCTS_TOGETHER}، من دون الضريبة.`,
  "quantities.included_price_year": `{price} سنويًا ${PRODUCTS_TOGETHER}، من دون الضريبة.`,
  "quantities.full_form": "الشراء لمنتجات محددة",
  "quantities.short_form": "العودة إلى السلة المبسطة",
  "quantities.why_full": `يضم اشتراكك ${counted("count", [
    "# منتج أو وظيفة إضافية",
    "منتجًا أو وظيفة إضافية",
    "منتجين أو وظيفتين إضافيتين",
    "# منتجات ووظائف إضافية",
    "# منتجًا ووظيفة إضافية",
    "# منتج ووظيفة إضافية",
  ])}؛ أما السلة المبسطة فحدّها {limit, number}.`,
  "quantities.product": "المنتج",
  "quantities.now": "الآن",
  "quantities.add": "إضافة",
  "quantities.total": "الإجمالي",
  "quantities.after": "بعد التغيير",
  "quantities.change": "الفرق",
  "quantities.each_month": "سعر الترخيص شهريًا",
  "quantities.each_year": "سعر الترخيص سنويًا",
  "quantities.add_on": "وظيفة إضافية",
  "quantities.together": "تتغير معًا: {products}",
  "quantities.sold_by_sales": "تُباع عن طريق فريق المبيعات فقط.",
  "quantities.contact_sales_for": "التواصل مع المبيعات بشأن {name}",
  "quantities.nothing": "يجب أن يكون عدد واحد على الأقل أكبر من 0.",

  "cart.title": "إضافة المزيد من التراخيص",
  "cart.loading": "جارٍ قراءة اشتراكك…",
  "cart.failed_title": "تتعذر قراءة اشتراكك",
  "cart.seller": "Seatmeter · البائع {seller}",
  "cart.mark": "Seatmeter",
  "cart.payer": "تُصدر الفاتورة إلى {payer}",
  "cart.cancel": "إلغاء",
  "cart.back": "رجوع",
  "cart.back_to_form": "العودة إلى النموذج",

  "cart.line_day_month": `{quantity, number} × {price} شهريًا، ${DAYS_LEFT} حتى {date}`,
  "cart.line_day_year": `{quantity, number} × {price} سنويًا، ${DAYS_LEFT} حتى {date}`,
  "cart.line_second_month": "{quantity, number} × {price} شهريًا، عن المدة المتبقية حتى {date}",
  "cart.line_second_year": "{quantity, number} × {price} سنويًا، عن المدة المتبقية حتى {date}",
  "cart.line_credit": `رصيد عن ${ofLicenses("quantity")} حتى {date}`,
  "cart.tax": "الضريبة {rate}",
  "cart.due_today": "المستحق اليوم",
  "cart.renewal": "ابتداءً من {date}، شاملًا الضريبة",
  "cart.renewal_without_tax": "ابتداءً من {date}",
  "cart.renewal_month": "{amount} شهريًا، {direction, select, less {بانخفاض} other {بزيادة}} {change} عن الآن",
  "cart.renewal_year": "{amount} سنويًا، {direction, select, less {بانخفاض} other {بزيادة}} {change} عن الآن",
  "cart.lock_customer": "يمكنك إزالة التراخيص في أي وقت؛ ويسري ذلك في {date}.",
  "cart.lock_sales":
    "تبقى هذه التراخيص حتى {date}؛ وفي هذا النوع من الحسابات لا يمكن إزالتها إلا عن طريق فريق المبيعات.",
  "cart.pricing": "جارٍ حساب السعر…",
  "cart.repriced": "انتهت صلاحية السعر السابق بعد 15 دقيقة. هذا هو السعر الجديد.",
  "cart.no_price": "اكتب عددًا لرؤية السعر.",
  "cart.until": "حتى {date}",
  "cart.at_renewal": "عند التجديد",
  "cart.subtotal": "المجموع الفرعي",
  "cart.subtotal_days": "المجموع الفرعي، عن الأيام المتبقية حتى {date} ({days, number} من {whole, number})",
  "cart.subtotal_time": "المجموع الفرعي، عن المدة المتبقية حتى {date}",
  "cart.no_change": "غيّر عددًا لرؤية المبلغ.",
  "cart.update": "تحديث الاشتراك",
  "cart.submit": "إرسال أمر الشراء",

  "cart.undo": "تراجع",
  "cart.undo_until": "يمكنك التراجع عن ذلك حتى {time}، ما دامت التراخيص الجديدة غير مستخدمة.",

  "cart.waiting_title": "عملية الشراء جارية",
  "cart.waiting": "{changes} مقابل {amount}، تم التأكيد في {time}. يمكن استخدام التراخيص عند اكتمال العملية.",
  "cart.unknown_title": "نتحقق من عملية الشراء",
  "cart.unknown":
    "لم يصل رد على عملية شرائك ({changes} مقابل {amount}، تم تأكيدها في {time}). ستُنفَّذ مرة واحدة فقط؛ لا تكررها.",
  "cart.closing_safe": "يمكنك الإغلاق بأمان: سنواصل التحقق، وسنخبرك بالنتيجة.",
  "cart.check_now": "التحقق الآن",
  "cart.action_title": "يطلب مصرفك تأكيدًا",
  "cart.action": "أكّد {amount} لدى مزوّد الدفع. تُضاف التراخيص فور إتمام ذلك؛ يمكنك الإغلاق بأمان.",
  "cart.action_open": "فتح التأكيد",
  "cart.declined_title": "لم يتم شراء أي شيء",
  "cart.try_again": "العودة إلى العدد",
  "cart.refused_title": "لا يمكن الشراء هنا",
  "cart.new_numbers": "تغيّر الاشتراك أثناء اتخاذك القرار: {changes}. لم يتم شراء أي شيء: اطّلع على السعر الجديد.",

  "confirm.opening_title": "جارٍ فتح نافذة Seatmeter…",
  "confirm.in_window_title": "أكِّد في نافذة Seatmeter",
  "confirm.in_window": "{changes} مقابل {amount}. راجع ذلك وأكِّده في نافذة Seatmeter: لن يُشترى شيء قبل ذلك.",
  "confirm.pressed": "لقد أكّدت {changes} مقابل {amount}.",
  "confirm.show_window": "عرض النافذة",
  "confirm.window_closed": "أُغلقت نافذة Seatmeter قبل التأكيد. لم يُشترَ شيء.",
  "confirm.window_taken": "توجد الآن عملية شراء أخرى في نافذة Seatmeter. لم تُنفَّذ هذه العملية.",

  "review.title": "راجع عملية الشراء",
  "review.title_change": "راجع التغيير",
  "review.summary": `<b>${licenses("add")}</b> لـ {name}، <b>{amount}</b> اليوم`,
  "review.month":
    "سيصبح لديك {to, number} بدلًا من {from, number}، بزيادة {change} شهريًا شاملة الضريبة، ابتداءً من {date}.",
  "review.year":
    "سيصبح لديك {to, number} بدلًا من {from, number}، بزيادة {change} سنويًا شاملة الضريبة، ابتداءً من {date}.",
  "review.undo": `يمكنك التراجع عن ذلك ${counted("minutes", [
    "خلال أقل من دقيقة",
    "خلال دقيقة واحدة",
    "خلال دقيقتين",
    "خلال # دقائق",
    "خلال # دقيقة",
    "خلال # دقيقة",
  ])}، ما دامت التراخيص الجديدة غير مستخدمة.`,
  "review.confirm": "تأكيد الشراء",
  "review.confirming": "جارٍ الشراء…",
  "review.confirm_change": "تأكيد التغيير",
  "review.change_now": "<b>{name}</b>: من {from, number} إلى {to, number}، مقابل {amount} من دون الضريبة",
  "review.change_at_renewal": "<b>{name}</b>: من {from, number} إلى {to, number}، ابتداءً من {date}",
  "review.amount_today": "<b>{amount}</b> اليوم",
  "review.note": "ملاحظة",
  "review.note_hint": "اختياري: أمر الشراء، مركز التكلفة",
  "review.note_too_long": "الحد الأقصى لعدد الأحرف {max, number}: اختصر الملاحظة.",
  "review.guard_too_soon": "كان ذلك أسرع من أن يُقرأ. لم يتم شراء أي شيء: راجع المبلغ ثم اضغط مرة أخرى.",
  "review.guard_not_pressed": "الصفحة هي التي ضغطت الزر، لا أنت. لم يتم شراء أي شيء.",

  "demotions.count": counted("count", [
    "لن يفقد أحد ترخيصه",
    "سيفقد شخص واحد ترخيصه",
    "سيفقد شخصان ترخيصيهما",
    "سيفقد # أشخاص تراخيصهم",
    "سيفقد # شخصًا تراخيصهم",
    "سيفقد # شخص تراخيصهم",
  ]),
  "demotions.why":
    "التراخيص قيد الاستخدام أكثر مما سيبقى في {date}. سيفقد هؤلاء تراخيصهم بالترتيب المحدد في إعدادات الحساب. حرّر تراخيص قبل ذلك فلا يفقد أحد ترخيصه.",
  "demotions.end_user": "سيصبح <b>{name}</b> مستخدمًا نهائيًا",
  "demotions.products": "سيفقد <b>{name}</b>: {products}",
  "demotions.tickets": openTickets("count"),
  "demotions.acknowledge": "اطّلعت على من سيفقد ترخيصه",
  "demotions.more": "عرض الكل ({count, number})",

  "approval.approve": "موافقة",
  "approval.title": "الموافقة على طلب",
  "approval.asked_by": "قدّم <b>{name}</b> الطلب في {date}",
  "approval.asked_by_nobody": "قدّم الطلب في {date} شخص لم يعد اسمه محفوظًا",
  "approval.needed_by": "مطلوب بحلول {date}",
  "approval.price_changed": "تغيّر سعر الترخيص منذ تقديم الطلب: كان المبلغ المستحق حينها {amount}.",
  "approval.decline": "رفض",
  "approval.decline_title": "رفض هذا الطلب",
  "approval.decline_reason": "السبب",
  "approval.decline_hint": "مطلوب. يقرؤه مقدّم الطلب.",
  "approval.decline_too_long": "الحد الأقصى لعدد الأحرف {max, number}: اختصر السبب.",
  "approval.declined": "تم رفض الطلب، وسيُخبَر مقدّمه بالسبب.",
  "approval.declining": "جارٍ الرفض…",
  "approval.asked_line": `<b>{name}</b>: ${moreLicenses("add")}`,
  "approval.asked_change": `<b>{name}</b>: ${moreLicenses("add")}، من {from, number} إلى {to, number}`,
  "approval.forward": "إحالة إلى المبيعات",
  "approval.forward_why": "تُشترى هذه التراخيص عن طريق مندوب المبيعات: أحِل الطلب، فيُملأ به النموذج الموجه إلى المبيعات.",

  "ask.loading": "جارٍ قراءة اشتراكك…",
  "ask.failed_title": "تتعذر قراءة اشتراكك",
  "ask.cancel": "إلغاء",
  "ask.back": "رجوع",
  "ask.back_to_form": "العودة إلى النموذج",
  "ask.none_left": ALL_IN_USE,
  "ask.some_left": `${remaining("left")} من أصل {purchased, number}.`,
  "ask.decide": `يمكنك طلب المزيد، و${counted("count", [
    "أصحاب القرار",
    "صاحب القرار",
    "صاحبا القرار",
    "أصحاب القرار",
    "أصحاب القرار",
    "أصحاب القرار",
  ])}: {names}.`,
  "ask.somebody_decides": "يمكنك طلب المزيد: القرار لمالك الحساب ومسؤولي الفوترة.",
  "ask.decider_owner": "<b>{name}</b> (مالك الحساب)",
  "ask.decider_billing_admin": "<b>{name}</b> (مسؤول الفوترة)",
  "ask.more_people": counted("count", [
    "# شخص آخر",
    "شخص آخر",
    "شخصان آخران",
    "# أشخاص آخرين",
    "# شخصًا آخر",
    "# شخص آخر",
  ]),
  "ask.not_here": "في هذا الحساب لا يمكن تغيير التراخيص من هنا. يمكنك التوجه إلى:",
  "ask.sales_person": "مندوب المبيعات الخاص بك هو <b>{name}</b>.",
  "ask.sales_nobody": "تصلك خدمة العملاء بمندوب المبيعات الخاص بك.",
  "ask.support": "تجيب خدمة العملاء عن الأسئلة المتعلقة باشتراكك.",
  "ask.deciders": "أصحاب القرار بشأن التراخيص: {names}.",
  "ask.subscription_hint": "يمكنك تغيير عدد التراخيص في صفحة الاشتراك{backTo, select, form {؛ نموذجك محفوظ} other {}}.",
  "ask.nothing":
    "لا يمكن لدورك إضافة التراخيص هنا. يمكن ذلك لمالك الحساب أو لأحد مسؤولي الفوترة{backTo, select, form {؛ نموذجك محفوظ} other {}}.",

  "request.full_form": "اختيار منتجات محددة",
  "request.reason": "السبب",
  "request.reason_hint": "يراه أصحاب القرار مع اسمك.",
  "request.reason_too_long": "الحد الأقصى لعدد الأحرف {max, number}: اختصر النص.",
  "request.needed_by": "مطلوب بحلول",
  "request.optional": "اختياري",
  "request.needed_by_expected": "اختر يومًا من {first} إلى {last}، أو لا تختر أي يوم.",
  "request.hint": "{backTo, select, form {نموذجك محفوظ. سنخبرك فور اتخاذ القرار.} other {سنخبرك فور اتخاذ القرار.}}",
  "request.sending": "جارٍ تقديم الطلب…",
  "request.once": "ما كتبته محفوظ؛ وإذا ضغطت مرة أخرى، فسيُقدَّم الطلب مرة واحدة فقط.",
  "request.open_title": "طلبك للتراخيص",
  "request.ended_title": "انتهى طلبك",
  "request.ask_more": "طلب المزيد",
  "request.cancel": "إلغاء الطلب",
  "request.cancelling": "جارٍ الإلغاء…",
  "request.line": `${licenses("add")} لـ {name}`,
  "request.pending": "تم تقديم الطلب. القرار لمالك الحساب أو لأحد مسؤولي الفوترة.",
  "request.pending_named": "تم تقديم الطلب إلى: {names}.",
  "request.approving": "تجري الآن الموافقة على الطلب ودفع ثمنه.",
  "request.approved": "تمت الموافقة: التراخيص متاحة.",
  "request.approved_named": "وافق {name} على الطلب: التراخيص متاحة.",
  "request.approved_by_itself": "تمت الموافقة فورًا: يوجد ما يكفي من التراخيص المتاحة، ولا يتطلب حسابك قرارًا بشأنها.",
  "request.undone": "تمت الموافقة، لكن تم التراجع عن عملية الشراء: لم تعد هذه التراخيص موجودة.",
  "request.forwarded": "أُحيل الطلب إلى مندوب المبيعات الذي يضيف التراخيص.",
  "request.forwarded_named": "أحال {name} الطلب إلى مندوب المبيعات الذي يضيف التراخيص.",
  "request.declined": "تم رفض الطلب.",
  "request.declined_named": "رفض {name} الطلب: {reason}",
  "request.cancelled": "سحبتَ هذا الطلب.",
  "request.expired": "لم يُتخذ قرار حتى {date}، لذلك انتهى الطلب. يمكنك تقديمه مرة أخرى.",
  "request.superseded": "دُمج في طلب أحدث.",
  "request.met": "تم شراء تراخيص في هذه الأثناء: ما طلبته متاح.",
  "request.met_named": "اشترى {name} تراخيص في هذه الأثناء: ما طلبته متاح.",
  "request.merged": whatever("count", "يطلب {names} الشيء نفسه: إنه طلب واحد."),
  "request.needed_by_day": "مطلوب بحلول {date}",
  "request.expires": "ينتهي تلقائيًا في {date} إذا لم يُتخذ قرار",

  "ticket.title": "تذكرتك بشأن التراخيص",
  "ticket.loading": "جارٍ البحث عن تذاكرك…",
  "ticket.where": "سيُنشئ هذا تذكرة في مكتب المساعدة لديك. يراها من يعمل على التذاكر هناك مع اسمك.",
  "ticket.reason_hint": "يظهر في التذكرة.",
  "ticket.hint": "{backTo, select, form {نموذجك محفوظ. يأتي الرد في التذكرة.} other {يأتي الرد في التذكرة.}}",
  "ticket.subject": `طلب ${MORE_AGENT_LICENSES}`,
  "ticket.body": `يقدّم {name} طلب ${MORE_AGENT_LICENSES}.`,
  "ticket.open": "أُنشئت في {date}. يرد فيها من يعمل على التذاكر.",
  "ticket.solved": "تم حلها.",
  "ticket.link": "فتح التذكرة {id}",

  "sales.title": "التواصل مع المبيعات",
  "sales.name": "الاسم",
  "sales.name_missing": "اكتب اسمك.",
  "sales.name_wrong": "الحد الأقصى لعدد الأحرف 200: اختصر الاسم.",
  "sales.email": "البريد الإلكتروني",
  "sales.email_missing": "اكتب عنوان البريد الإلكتروني الذي يمكن لفريق المبيعات مراسلتك عليه.",
  "sales.email_wrong": "اكتب عنوان بريد إلكتروني واحدًا، مثل you@example.com.",
  "sales.phone": "الهاتف",
  "sales.phone_wrong": "اكتب رقم هاتف، مثل 00390212345678.",
  "sales.optional": "اختياري",
  "sales.message": "الرسالة",
  "sales.message_missing": "اختر عدد التراخيص، أو اكتب ما تريده.",
  "sales.message_wrong": "الحد الأقصى لعدد الأحرف 2000: اختصر الرسالة.",
  "sales.hint":
    "{backTo, select, form {نموذجك محفوظ. سنخبرك عندما يقدّم فريق المبيعات أمر الشراء وعندما تصبح التراخيص متاحة.} other {سنخبرك عندما يقدّم فريق المبيعات أمر الشراء وعندما تصبح التراخيص متاحة.}}",
  "sales.send": "إرسال إلى المبيعات",
  "sales.pass_on": "إحالة إلى المبيعات",
  "sales.sending": "جارٍ الإرسال…",
  "sales.once": "ما كتبته محفوظ؛ وإذا أرسلته مرة أخرى، فسيصل مرة واحدة فقط.",
  "sales.sent_title": "تم الإرسال إلى المبيعات",
  "sales.arrived_title": "تراخيصك متاحة",
  "sales.reference": "الرقم المرجعي",
  "sales.copy": "نسخ",
  "sales.copied": "تم النسخ.",
  "sales.not_copied": "تعذّر النسخ. حدّد الرقم بدلاً من ذلك.",
  "sales.sent": "تم الإرسال في {date}. سيتواصل معك مندوب المبيعات.",
  "sales.sent_named": "تم الإرسال في {date}. سيتواصل معك {name}.",
  "sales.ordered": "قدّم فريق المبيعات أمر الشراء في {date}. يمكن استخدام التراخيص فور إضافتها.",
  "sales.arrived": "تمت إضافة التراخيص في {date}.",
  "sales.line_total": `${licenses("total")} إجمالًا لـ {name}`,
  "sales.told": "سنخبرك عندما يقدّم فريق المبيعات أمر الشراء وعندما تصبح التراخيص متاحة.",
  "sales.write_more": "الكتابة مرة أخرى",

  "inbox.title": "طلب تراخيص",
  "inbox.heading": counted("count", [
    "لا توجد طلبات بانتظار القرار",
    "طلب واحد بانتظار القرار",
    "طلبان بانتظار القرار",
    "# طلبات بانتظار القرار",
    "# طلبًا بانتظار القرار",
    "# طلب بانتظار القرار",
  ]),
  "inbox.own": "طلباتك",
  "inbox.asks": whatever("count", "طلب من {names}: {lines}", "طلب تراخيص: {lines}"),
  "inbox.price": "كان المستحق عند الطلب {due}، ثم زيادة {change} عند كل تجديد",
  "inbox.price_changed": "كان المستحق عند الطلب {due}، ثم زيادة {change} عند كل تجديد؛ تغيّرت الأسعار منذ ذلك الحين",
  "inbox.review": "مراجعة",
  "inbox.decline": "رفض",
  "inbox.reason": "سبب الرفض",
  "inbox.reason_hint": "مطلوب. يراه مقدّم الطلب مع اسمك.",
  "inbox.decline_request": "رفض الطلب",
  "inbox.declining": "جارٍ الرفض…",
  "inbox.keep": "رجوع",
  "inbox.declined_title": "تم رفض الطلب",
  "inbox.declined_told": "سيُخبَر مقدّم الطلب بذلك مع السبب.",
  "inbox.failed": "تعذرت قراءة الطلبات.",

  "notice.asks_title": whatever("count", `يطلب {names} ${ofLicenses("add")}`, `المطلوب ${licenses("add")}`),
  "notice.asks_more": counted("count", [
    "لا ينتظرك أي طلب آخر.",
    "ينتظرك طلب آخر.",
    "ينتظرك طلبان آخران.",
    "تنتظرك # طلبات أخرى.",
    "ينتظرك # طلبًا آخر.",
    "ينتظرك # طلب آخر.",
  ]),
  "notice.asks_needed_by": "مطلوب بحلول {date}",
  "notice.request_approved": counted("add", [
    "لم تتم إضافة أي ترخيص",
    "تمت إضافة ترخيص واحد",
    "تمت إضافة ترخيصين",
    "تمت إضافة # تراخيص",
    "تمت إضافة # ترخيصًا",
    "تمت إضافة # ترخيص",
  ]),
  "notice.request_declined": "تم رفض طلبك",
  "notice.request_forwarded": "طلبك لدى فريق المبيعات",
  "notice.request_ended": "انتهى طلبك",
  "notice.request_undone": "لم تعد التراخيص التي طلبتها موجودة",
  "notice.sales_ordered": "قدّم فريق المبيعات أمر الشراء الخاص بك",
  "notice.sales_arrived": "تراخيصك متاحة",
  "notice.sales_reference": "الرقم المرجعي {reference}",

  "page.connected": "متصل باسم {name} · {account}",
  "page.signed_out": "لم يسجّل أحد الدخول هنا. سجّل الدخول إلى مكتب المساعدة أو اضغط «اتصال».",
  "page.not_read": "لا توجد أرقام بعد: افتح مكتب المساعدة أو حدّث.",

  "options.title": "خيارات Seatmeter",
  "options.desks": "مكاتب المساعدة",
  "options.desks_none": "لا يوجد مكتب مساعدة متصل بعد. أضف مكتبك أدناه.",
  "options.service": "خدمة التراخيص: {address}",
  "options.service_of_page": "خدمة التراخيص كما تسميها صفحة مكتب المساعدة: {address}",
  "options.without_service":
    "لا توجد خدمة تراخيص متصلة. تأتي الأرقام من مكتب المساعدة نفسه، وتُشترى التراخيص من صفحة الاشتراك الخاصة به.",
  "options.total_label": "عدد تراخيص هذا الحساب",
  "options.total_hint": "كما تذكره صفحة الاشتراك.",
  "options.total_error": "اكتب عددًا صحيحًا من 1 إلى {max, number}.",
  "options.total_save": "حفظ العدد",
  "options.total_entered": "أُدخل في {date}.",
  "options.remove": "إزالة {desk}",
  "options.add_title": "إضافة مكتب مساعدة",
  "options.managed": "حددته مؤسستك.",
  "options.ways": "مصدر الأرقام",
  "options.way_alone": "مكتب المساعدة فقط",
  "options.way_alone_text":
    "يحصي Seatmeter في مكتب المساعدة نفسه من يستخدم ترخيصًا. وتُشترى تراخيص أخرى من صفحة الاشتراك الخاصة بمكتب المساعدة.",
  "options.way_service": "لدينا خدمة تراخيص",
  "options.way_service_text": "تعرف ما تم شراؤه، وتبيع المزيد من التراخيص في النموذج نفسه، وتستقبل الطلبات.",
  "options.desk_label": "عنوان مكتب المساعدة",
  "options.desk_hint": `مثل ${address("acme.zendesk.com")}.`,
  "options.desk_error": `اكتب عنوان مكتب المساعدة، مثل ${address("acme.zendesk.com")}.`,
  "options.service_label": "عنوان خدمة التراخيص",
  "options.service_hint": "تحصل عليه من الجهة التي تدير الخدمة.",
  "options.service_error": `اكتب عنوانًا يبدأ بـ ${address("https://")}، مثل ${address("https://seats.example.com")}.`,
  "options.add": "إضافة مكتب المساعدة",
  "options.checking": "جارٍ سؤال خدمة التراخيص…",
  "options.asking_desk": "جارٍ سؤال مكتب المساعدة…",
  "options.not_a_desk": "لا يردّ على {address} أي مكتب مساعدة يعرفه Seatmeter، لذلك لم يُحفظ أي شيء. تحقق من العنوان.",
  "options.no_access": "لا يُسمح للمتصفح بالوصول إلى {address}، لذلك لم يُحفظ أي شيء. اضغط الزر مرة أخرى للسماح بذلك.",
  "options.issuer": "يتم تسجيل الدخول عن طريق {address}.",
  "options.issuer_check":
    "من الآن فصاعدًا يتم تسجيل الدخول إلى {desk} من هناك فقط. إذا كنت لا تعرف هذا العنوان فتوقف هنا واسأل من يدير خدمة التراخيص.",
  "options.issuer_access": "سيطلب منك المتصفح السماح بهذا العنوان أيضًا.",
  "options.confirm": "نعم، أضفه",
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
    "إذا ربطت خدمة تراخيص، فإنها تعرف من أنت في مكتب المساعدة وما تطلبه منها. لا يغادر هذا المتصفح أي شيء آخر، ولا يُقرأ مما تكتبه في مكتب المساعدة إلا نوع المستخدم والدور.",

  "welcome.title": "مرحبًا بك في Seatmeter",
  "welcome.intro":
    "اعرف عدد تراخيص الوكلاء المتبقية، داخل النموذج الذي يُضاف فيه المستخدم. ما هو مكتب المساعدة الخاص بك؟",
  "welcome.result": "تراخيصك",
  "welcome.sign_in": "لم يسجّل أحد الدخول إلى مكتب المساعدة هذا. افتحه وسجّل الدخول: تظهر الأرقام هنا.",
  "welcome.next":
    "أصبح العدّاد الآن في النموذج الذي يضيف مستخدمًا، وخلف زر Seatmeter في شريط الأدوات. أعد تحميل صفحات مكتب المساعدة التي كانت مفتوحة من قبل.",
  "welcome.options": "إضافة مكتب مساعدة آخر أو تغيير العدد في الخيارات",
  "welcome.permissions": "فيمَ تُستخدم أذونات المتصفح",
  "welcome.permission_desks":
    "<b>صفحات مكتب المساعدة:</b> يظهر العدّاد فيها، ويُسأل مكتب المساعدة عمّن سجّل الدخول وعن عدد التراخيص قيد الاستخدام.",
  "welcome.permission_storage": "<b>التخزين:</b> تُحفظ إعداداتك وآخر الأرقام وعمليات الشراء الجارية في هذا المتصفح.",
  "welcome.permission_alarms":
    "<b>المنبهات:</b> تُقرأ الأرقام من جديد من وقت لآخر ما دامت إحدى صفحات مكتب المساعدة مفتوحة.",
  "welcome.permission_notifications": "<b>الإشعارات:</b> تُبلَّغ عند استخدام آخر ترخيص وعند تقديم طلب أو البت فيه.",
  "welcome.permission_identity":
    "<b>الهوية:</b> من سجّل الدخول إلى مكتب المساعدة يدخل خدمة التراخيص الخاصة به دون كلمة مرور.",
  "welcome.permission_scripting":
    "<b>البرامج النصية:</b> لا يُدخَل ما يعرض العدّاد إلى صفحة مكتب المساعدة إلا عند الحاجة إليه.",
  "welcome.permission_addresses":
    "<b>عناوين أخرى:</b> لا شيء حتى تضيف عنوانًا بنفسك. عندها يطلب منك المتصفح الإذن لذلك العنوان وحده.",

  "window.for": "لحساب {account} على {host}",
  "window.replaced": "اخترت عملية شراء أخرى، وهي هذه. لم تُنفَّذ العملية التي كانت هنا من قبل.",
  "window.reading": "جارٍ حساب السعر…",
  "window.failed_title": "لا يمكن عرض هذا",
  "window.nothing_title": "لا يوجد ما يُؤكَّد هنا",
  "window.nothing": "لم يُشترَ شيء. ابدأ من جديد في مكتب المساعدة أو من شريط الأدوات.",
  "window.person_title": "شخص آخر سجّل الدخول",
  "window.person": "لقد سجّلت الخروج من مكتب المساعدة، أو سجّل شخص آخر الدخول. لم يُشترَ شيء.",
  "window.decided_title": "تم البتّ في هذا الطلب",
  "window.decided": "بتّ شخص آخر في الطلب قبلك. لم يُشترَ شيء هنا.",

  "popup.title": "التراخيص",
  "popup.none": "لا يوجد مكتب مساعدة مفتوح ولا متصل. افتح مكتبك أو صِله في الخيارات.",
  "popup.options": "الخيارات",
  "popup.connected": "متصل باسم {name}",
  "popup.open_desk": "فتح مكتب المساعدة",
  "popup.refresh": "تحديث",
  "popup.may_not_see": "لا يرى دورك عدد التراخيص المتبقية.",
  "popup.missing":
    "لا يجد Seatmeter {place} في صفحة مكتب المساعدة. انسخ التقرير أدناه وأرسله إلى المسؤول عن Seatmeter.",
  "check.heading": "فحص ذاتي",
  "check.found": "تم العثور على: {place}",
  "check.not_found": "لم يُعثر على: {place}. جرى البحث عن:",
  "check.table": "المحدِّدات والكلمات بتاريخ {date}",
  "check.copy": "نسخ التقرير",
  "check.copied": "تم النسخ.",
  "check.not_copied": "تعذّر النسخ. النص أدناه محدَّد: انسخه بنفسك.",
  "check.add_button": "زر «إضافة»",
  "check.add_form": "نموذج المستخدم الجديد",
  "check.team_members": "«التراخيص المتبقية»",
  "check.wizard": "خطوات عضو الفريق الجديد",
  "check.profile": "دور الشخص",
  "check.member_page": "أدوار العضو في المنتجات",
  "popup.refused":
    "رفض Seatmeter {count, plural, zero {# رسالة} one {رسالة واحدة} two {رسالتين} few {# رسائل} many {# رسالة} other {# رسالة}} لم تأتِ من صفحاته.",
  "popup.trend": `{change} خلال ${ofDays("days")}`,
  "options.settings":
    "حدود التنبيه والحدود القصوى وقواعد الموافقة تخص الحساب: يحددها المالك ومسؤولو الفوترة في «إدارة الاشتراك».",

  "subscription.brand": "Seatmeter · {account}",
  "subscription.sold_by": "البائع {seller}",
  "subscription.sections": "أقسام هذه الصفحة",
  "subscription.section_overview": "الاشتراك",
  "subscription.section_usage": "الاستخدام",
  "subscription.section_people": "الأشخاص",
  "subscription.section_ledger": "السجل",
  "subscription.section_settings": "الإعدادات",
  "subscription.in_desk": "صفحة الاشتراك في مكتب المساعدة",
  "subscription.choose": "اشتراك أي مكتب مساعدة؟",
  "subscription.choose_none": "لا يوجد مكتب مساعدة متصل. افتح مكتبك وسجّل الدخول، أو صِله في الخيارات.",
  "subscription.unknown_desk": "Seatmeter غير متصل بمكتب المساعدة هذا. افتحه وسجّل الدخول، أو صِله في الخيارات.",
  "subscription.reading": "جارٍ القراءة…",
  "subscription.no_access": "لا يرى دورك الاشتراك.",
  "subscription.changed_person": "شخص آخر سجّل الدخول إلى مكتب المساعدة الآن. تعرض هذه الصفحة ما يُسمح له برؤيته.",
  "subscription.show_people": "عرضهم جميعًا",
  "subscription.more": "تحميل المزيد",
  "subscription.shown": "المعروض {count, number}؛ وهناك المزيد",
  "subscription.shown_all": "العدد الإجمالي {count, number}",
  "subscription.unknown": "غير معروف",

  "subscription.licenses": "التراخيص",
  "subscription.product": "المنتج",
  "subscription.bought": "المشتراة",
  "subscription.in_use": "قيد الاستخدام",
  "subscription.available": "المتاحة",
  "subscription.each_month": "سعر الترخيص شهريًا",
  "subscription.each_year": "سعر الترخيص سنويًا",
  "subscription.addon": "وظيفة إضافية",
  "subscription.sales_only": "عن طريق فريق المبيعات فقط",
  "subscription.moves_together": counted("count", [
    "# منتج",
    "منتج واحد",
    "منتجان يتغيران معًا",
    "# منتجات تتغير معًا",
    "# منتجًا تتغير معًا",
    "# منتج تتغير معًا",
  ]),
  "subscription.moves_why":
    "{name}: للمنتجات {products} العدد نفسه من التراخيص دائمًا، لذلك تُشترى وتُزال معًا. يُحسب «قيد الاستخدام» من المنتج الأكثر استخدامًا.",
  "subscription.product_used": "{name}: {used, number} من {purchased, number} قيد الاستخدام",
  "subscription.product_unknown": "{name}: العدد قيد الاستخدام غير معروف",
  "subscription.not_followed":
    "لا يستطيع Seatmeter متابعة مكتب المساعدة الآن، لذا قد تكون هذه الأرقام قديمة. يمكن لمن يدير خدمة التراخيص معرفة السبب.",
  "subscription.not_counted": "عدد ما هو قيد الاستخدام غير معروف بعد.",
  "subscription.seats_unknown": "العدد قيد الاستخدام غير معروف الآن.",
  "subscription.has_purchase": "لديك عملية شراء جارية، أو انتهت بعد زيارتك الأخيرة. يعرض «إدارة» حالتها.",
  "subscription.manage": "إدارة",
  "subscription.may_change": "أضف تراخيص فورًا، أو أزل بعضها عند التجديد القادم. ترى السعر قبل شراء أي شيء.",
  "subscription.may_add": "أضف عدد التراخيص الذي تحتاج إليه. ترى السعر قبل إرسال أمر الشراء.",
  "subscription.no_manage": "لا يسمح هذا الحساب بتغيير التراخيص من هنا. يمكن لهؤلاء مساعدتك:",
  "subscription.reads_only": "يمكن لدورك الاطلاع على الاشتراك. يمكن لهؤلاء الأشخاص تغييره:",
  "subscription.sales_person": "<b>{name}</b> (مندوب المبيعات)",
  "subscription.deciders": "يمكن لهؤلاء الأشخاص إضافة التراخيص:",
  "subscription.support": "خدمة العملاء",

  "subscription.renewal": "التجديد القادم",
  "subscription.in_days": counted("days", [
    "اليوم نفسه",
    "بعد يوم واحد",
    "بعد يومين",
    "بعد # أيام",
    "بعد # يومًا",
    "بعد # يوم",
  ]),
  "subscription.renews_month": "{amount} شاملًا الضريبة للشهر القادم، إذا لم يتغير شيء",
  "subscription.renews_year": "{amount} شاملًا الضريبة للسنة القادمة، إذا لم يتغير شيء",
  "subscription.reduce_before": "أزل ما لا تحتاج إليه قبل {date}: بعد ذلك يبقى العدد كما هو حتى التجديد الذي يليه.",
  "subscription.reduce_others": "يمكن إزالة التراخيص حتى {date}؛ بعد ذلك يبقى العدد كما هو حتى التجديد الذي يليه.",
  "subscription.reduce_sales":
    "لا يمكن تقليل العدد إلا عن طريق فريق المبيعات، قبل {date}: تصلك خدمة العملاء بمندوب المبيعات.",
  "subscription.reduce_sales_named": "لا يمكن تقليل العدد إلا عن طريق فريق المبيعات، قبل {date}: اسأل {name}.",
  "subscription.peaks": "أقصى استخدام منذ التجديد الأخير",
  "subscription.peak": "{peak, number} من {purchased, number}",

  "subscription.waiting": "بانتظار التجديد",
  "subscription.removes": `{name}: ${counted("count", [
    "لن يُزال أي ترخيص",
    "سيُزال ترخيص واحد",
    "سيُزال ترخيصان",
    "ستُزال # تراخيص",
    "سيُزال # ترخيصًا",
    "سيُزال # ترخيص",
  ])} في {date}`,
  "subscription.adds": `{name}: ${counted("count", [
    "لن يُضاف أي ترخيص",
    "سيُضاف ترخيص واحد",
    "سيُضاف ترخيصان",
    "ستُضاف # تراخيص",
    "سيُضاف # ترخيصًا",
    "سيُضاف # ترخيص",
  ])} في {date}`,
  "subscription.ordered_by": "طلبه {name} في {date}",
  "subscription.keep": "الاحتفاظ بالتراخيص",
  "subscription.do_not_add": "عدم إضافتها",
  "subscription.kept": `تم الإلغاء: يحتفظ {name} ${counted("count", [
    "بتراخيصه",
    "بترخيصه",
    "بترخيصيه",
    "بتراخيصه (#)",
    "بتراخيصه (#)",
    "بتراخيصه (#)",
  ])}.`,
  "subscription.not_added": `تم الإلغاء: لن يحصل {name} على ${ofLicenses("count")} عند التجديد.`,
  "subscription.would_lose": counted("count", [
    "مع الأشخاص الحاليين، لن يفقد أحد ترخيصه.",
    "مع الأشخاص الحاليين، سيفقد هذا الشخص ترخيصه. حرّر ترخيصًا أولًا أو احتفظ به:",
    "مع الأشخاص الحاليين، سيفقد هذان الشخصان ترخيصيهما. حرّر تراخيص أولًا أو احتفظ بها:",
    "مع الأشخاص الحاليين، سيفقد هؤلاء الأشخاص (#) تراخيصهم. حرّر تراخيص أولًا أو احتفظ بها:",
    "مع الأشخاص الحاليين، سيفقد هؤلاء الأشخاص (#) تراخيصهم. حرّر تراخيص أولًا أو احتفظ بها:",
    "مع الأشخاص الحاليين، سيفقد هؤلاء الأشخاص (#) تراخيصهم. حرّر تراخيص أولًا أو احتفظ بها:",
  ]),
  "subscription.would_end_user": "سيصبح مستخدمًا نهائيًا.",
  "subscription.would_lose_product": "سيفقد هذا المنتج ويبقى وكيلًا.",
  "subscription.open_tickets": `${openTickets("count")}.`,
  "subscription.tickets_unknown": "عدد التذاكر المفتوحة لدى كل منهم غير معروف: راجع صفحة كل شخص.",

  "subscription.reclaimable": "تراخيص يمكن تحريرها",
  "subscription.reclaimable_intro": "لا يُحرَّر أي شيء من هنا: القرار لمن يعتني بالفريق، في مكتب المساعدة.",
  "subscription.reclaimable_none": "لا أحد يستخدم ترخيصًا من دون حاجة، بحسب ما أبلغ به مكتب المساعدة.",
  "subscription.reclaim_suspended": counted("count", [
    "لا يستخدم أي وكيل معلَّق ترخيصًا.",
    "ما زال وكيل معلَّق واحد يستخدم ترخيصًا: استخدم ترخيصه بدلًا من الشراء.",
    "ما زال وكيلان معلَّقان يستخدمان ترخيصين: استخدم ترخيصيهما بدلًا من الشراء.",
    "ما زال # وكلاء معلَّقين يستخدمون تراخيص: استخدم تراخيصهم بدلًا من الشراء.",
    "ما زال # وكيلًا معلَّقًا يستخدمون تراخيص: استخدم تراخيصهم بدلًا من الشراء.",
    "ما زال # وكيل معلَّق يستخدمون تراخيص: استخدم تراخيصهم بدلًا من الشراء.",
  ]),
  "subscription.reclaim_others": counted("count", [
    "لا يمكن تحرير أي ترخيص.",
    "يمكن تحرير ترخيص واحد: استخدمه بدلًا من الشراء.",
    "يمكن تحرير ترخيصين: استخدمهما بدلًا من الشراء.",
    "يمكن تحرير # تراخيص: استخدمها بدلًا من الشراء.",
    "يمكن تحرير # ترخيصًا: استخدمها بدلًا من الشراء.",
    "يمكن تحرير # ترخيص: استخدمها بدلًا من الشراء.",
  ]),
  "subscription.evidence_suspended": "معلَّق، وما زال يستخدم ترخيصًا.",
  "subscription.evidence_product_role":
    "{because, select, chat {يستخدم ترخيصًا بسبب دور في Chat فقط.} explore_admin {يستخدم ترخيصًا بسبب دور مسؤول في Explore فقط.} explore_editor {يستخدم ترخيصًا بسبب دور محرر في Explore فقط.} guide {يستخدم ترخيصًا بسبب دور في Guide (Knowledge) فقط.} talk {يستخدم ترخيصًا بسبب دور في Talk فقط.} other {له دور لا يحتاج إلى ترخيص، لكنه يستخدم ترخيصًا.}}",
  "subscription.evidence_idle": `لم يعمل منذ ${ofDays("days")}، أي منذ {date}.`,
  "subscription.seats_in": "التراخيص: {products}",
  "subscription.seat_saves": "يوفّر {amount} في السنة بعد إزالة الترخيص",

  "usage.runway": "مدة كفايتها",
  "usage.show": "عرض الاستخدام",
  "usage.runs_out": "تنفد بحلول {date} تقريبًا",
  "usage.none_left": "نفدت الآن",
  "usage.too_little_history": "من المبكر تحديد ذلك",
  "usage.not_growing": "لا يُتوقع أن تنفد",
  "usage.beyond_horizon": "أكثر من سنة",
  "usage.method": `محسوب من ${counted("days", [
    "# ذروة يومية",
    "ذروة يومية واحدة",
    "ذروتين يوميتين",
    "# ذروات يومية",
    "# ذروة يومية",
    "# ذروة يومية",
  ])}: وسيط النمو، {growth} خلال 30 يومًا، انطلاقًا من {inUse, number} من أصل {purchased, number} قيد الاستخدام الآن. لا تغيّره أيام قليلة غير معتادة.`,
  "usage.method_none": `{inUse, number} من أصل {purchased, number} قيد الاستخدام الآن. يحتاج الاتجاه إلى بيانات أسبوعين، والمتوفر حتى الآن ${counted(
    "days",
    ["# يوم", "يوم واحد", "يومان", "# أيام", "# يومًا", "# يوم"],
  )}.`,
  "usage.span": "الفترة",
  "usage.span_days": `آخر ${ofDays("days")}`,
  "usage.empty": "لا يُعرف شيء عن استخدامه بعد. يُسجَّل من الآن فصاعدًا، يومًا بعد يوم.",
  "usage.first_day": "يبدأ الرسم البياني من اليوم الثاني.",
  "usage.chart": `تراخيص {name} قيد الاستخدام كل يوم، خلال ${ofDays("days")}`,
  "usage.day": "{date}: {peak, number} من {purchased, number} قيد الاستخدام",
  "usage.table": "عرض كجدول",
  "usage.column_day": "اليوم",
  "usage.legend_peak": "أقصى استخدام",
  "usage.legend_purchased": "المشتراة",
  "usage.legend_forecast": "إذا استمر الوضع هكذا",

  "members.title": "أعضاء الفريق",
  "members.name": "الاسم",
  "members.role": "الدور",
  "members.products": "يستخدم ترخيصًا في",
  "members.added": "تاريخ الإضافة",
  "members.tickets": "التذاكر المفتوحة",
  "members.active": "آخر عمل",
  "members.never": "لم يعمل بعد",
  "members.none": "لم يبلغ مكتب المساعدة عن أي شخص بعد.",
  "members.suspended": "معلَّق",
  "members.no_license": "لا يستخدم أي ترخيص",
  "members.by_product_role": "بسبب دور في أحد المنتجات",
  "members.role_name":
    "{role, select, owner {مالك الحساب} billing_admin {مسؤول الفوترة} admin {مسؤول عام} agent {وكيل أو دور مخصص} light_agent {وكيل محدود} contributor {مساهم} end_user {مستخدم نهائي} other {دور غير معروف}}",

  "ledger.title": "كل ما تغيّر",
  "ledger.save": "تنزيل بصيغة CSV",
  "ledger.saving": "جارٍ التحضير…",
  "ledger.at": "متى",
  "ledger.what": "ماذا ولماذا",
  "ledger.who": "من",
  "ledger.change": "التراخيص",
  "ledger.amount": "المبلغ شاملًا الضريبة",
  "ledger.none": "لم يتغير أي شيء بعد.",
  "ledger.kind":
    "{kind, select, setup {{name}: إعداد من الجهة المشغلة} purchase {{name}: عملية شراء} undo {{name}: تراجع عن الشراء} removal {{name}: تغيير عند التجديد} delivery {{name}: طلب عن طريق المبيعات} other {{name}: تغيير آخر}}",
  "ledger.receipt": "الإيصال {receipt}",
  "ledger.note": "ملاحظة: {note}",
  "ledger.by_renewal": "عند التجديد",
  "ledger.by_operator": "خدمة التراخيص",
  "ledger.before_after": "من {before} إلى {after}",

  "mails.title": "الرسائل المرسلة إليك",
  "mails.address": "إلى {address}",
  "mails.last_license": "إعلامي عند استخدام آخر ترخيص",
  "mails.saved": "تم الحفظ.",
  "mails.no_address":
    "لا تعرف خدمة التراخيص عنوان بريدك الإلكتروني. إذا كانت الرسائل تصلك مع ذلك، فالرابط الموجود في كل منها يوقفها.",
  "settings.low_threshold": "التنبيه عند بقاء هذا العدد من التراخيص",
  "settings.low_threshold_hint": "إذا تُرك فارغًا فالعدد 2، أو 2% من كل التراخيص إن كان ذلك أكثر.",
  "settings.cap": "الحد الأقصى لمبلغ أمر الشراء، بعملة {currency}",
  "settings.cap_hint": "إذا تُرك فارغًا فلا حد. ولا حد لأوامر المالك نفسه.",
  "settings.no_cap": "بلا حد",
  "settings.approval": "طلبات التراخيص",
  "settings.approval_by_hand": "يقرر شخص",
  "settings.approval_while_free": "تلقائية ما دام هناك متاح",
  "settings.reminders": "تذكير أصحاب القرار بالطلبات المنتظرة",
  "settings.renewal_notice": "الإخبار بالتجديد قبل هذا العدد من الأيام",
  "settings.renewal_notice_hint": "90 يومًا على الأكثر؛ والقيمة 0 تعني عدم الإخبار.",
  "settings.retention": "الاحتفاظ بأسماء الطلبات وأسبابها لهذا العدد من الأشهر",
  "settings.retention_hint": "من شهر واحد إلى 120 شهرًا. بعد ذلك تحل المعرّفات محلها.",
  "settings.show_last_active": "إظهار مدة عدم عمل الزملاء للمالك ومسؤولي الفوترة",
  "settings.demotion_order": "من يفقد ترخيصه أولًا عند التجديد",
  "settings.demotion_order_hint": "اختر الترتيب الذي يتبعه مكتب المساعدة ليُذكر الأشخاص المعنيون.",
  "settings.demotion_added": "من أُضيف أخيرًا",
  "settings.demotion_alphabet": "من يأتي اسمه أخيرًا أبجديًا",
  "settings.for_owner": "(لا يغيّر ذلك إلا مالك الحساب)",
  "settings.whole": "اكتب عددًا صحيحًا من {min, number} إلى {max, number}.",
  "settings.amount": "اكتب مبلغًا من دون فواصل الآلاف، مثل 250 أو 250.00.",
  "settings.wrong": `لم يُحفظ أي شيء: ${counted("count", [
    "تتعذر قراءة # إدخال",
    "تتعذر قراءة إدخال واحد",
    "تتعذر قراءة إدخالين",
    "تتعذر قراءة # إدخالات",
    "تتعذر قراءة # إدخالًا",
    "تتعذر قراءة # إدخال",
  ])}. المطلوب مذكور أعلاه.`,
  "settings.save": "حفظ الإعدادات",
  "settings.saving": "جارٍ الحفظ…",
  "settings.saved": "تم الحفظ. يسري ذلك من الآن على الجميع.",
  "settings.conflict":
    "غيّر {name} الإعدادات في {at} أثناء تحريرك لها. لم يُحفظ أي شيء، وما كتبته محفوظ هنا. احفظ مرة أخرى لاعتماد إعداداتك، أو استخدم إعداداته.",
  "settings.now": "{setting}: الآن {value}",
  "settings.take_theirs": "استخدام إعداداته",
  "settings.on": "مفعّل",
  "settings.off": "معطّل",
  "settings.usual": "القيمة الافتراضية",
  "settings.history": "من غيّر ماذا",
  "settings.history_none": "لم يغيّر أحد أي إعداد بعد.",
  "settings.changed_by": "{name} في {at}",
  "settings.changed": "{setting}: من {from} إلى {to}",
  "settings.name_lowThreshold": "حد التنبيه",
  "settings.name_cap": "الحد الأقصى لأمر الشراء",
  "settings.name_approval": "الموافقة على الطلبات",
  "settings.name_reminders": "التذكيرات",
  "settings.name_retentionMonths": "أشهر الاحتفاظ بالأسماء",
  "settings.name_renewalNoticeDays": "الأيام قبل التجديد",
  "settings.name_showLastActive": "إظهار آخر عمل للزملاء",
  "settings.name_demotionOrder": "ترتيب فقدان التراخيص",

  "people.title": "قائمة أشخاص",
  "people.intro":
    "اعرف عدد التراخيص التي تحتاج إليها قائمة أشخاص قبل إضافتهم. لا يُضاف أحد هنا، وتبقى القائمة في هذا المتصفح: لا يخرج منها سوى الأعداد.",
  "people.choose_desk": "إلى أي مكتب مساعدة سيُضافون؟",
  "people.paste": "ألصق القائمة",
  "people.paste_hint":
    "كما في استيراد مكتب المساعدة: Name وEmail وRole وRestriction، مفصولة بفواصل أو فواصل منقوطة أو علامات جدولة. حتى {most, number} شخص.",
  "people.file": "اختر ملفًا",
  "people.drop": "أو أفلته هنا",
  "people.clear": "البدء من جديد",
  "people.reading": "جارٍ قراءة القائمة…",
  "people.looking_up": "جارٍ البحث عمن لديه ترخيص بالفعل…",
  "people.from_paste": "النص الذي ألصقته",
  "people.from_file": "{name}، قُرئ بترميز {encoding}",
  "people.fault_empty": "لا أحد في هذه القائمة.",
  "people.fault_too_large": "هذا أكبر من أن يكون قائمة أشخاص. صدّر القائمة وحدها بتنسيق CSV.",
  "people.fault_too_many": "يمكن أن تضم القائمة حتى {most, number} شخص، وهذه تضم أكثر. قسّمها واقرأ كل جزء على حدة.",
  "people.fault_no_email_column": "لا يوجد عمود فيه عناوين بريد إلكتروني. سمِّه في السطر الأول: Email.",
  "people.fault_unclear_columns":
    "لا يستطيع Seatmeter التمييز بين الأعمدة. سمِّ كلًا منها مرة واحدة في السطر الأول: Name, Email, Role, Restriction.",
  "people.fault_open_quote": "السطر {line, number}: تُفتح هنا علامة اقتباس ولا تُغلق. صحّحها ثم اقرأ القائمة من جديد.",
  "people.fault_stray_quote":
    "السطر {line, number}: تستمر خلية بعد علامة اقتباسها الختامية. صحّحها ثم اقرأ القائمة من جديد.",
  "people.fault_unreadable": "تعذّر على المتصفح قراءة {name}. اختره مرة أخرى.",
  "people.problems":
    "{count, plural, zero {# سطر للمراجعة} one {سطر واحد للمراجعة} two {سطران للمراجعة} few {# أسطر للمراجعة} many {# سطرًا للمراجعة} other {# سطر للمراجعة}}",
  "people.no_email": "السطر {line, number}: لا عنوان بريد إلكتروني. لم يُحسب.",
  "people.not_an_email": "السطر {line, number}: «{text}» ليس عنوان بريد إلكتروني. لم يُحسب.",
  "people.no_role": "السطر {line, number}: لا دور، فلا يُعرف هل يستخدم هذا الشخص ترخيصًا.",
  "people.unknown_role": "السطر {line, number}: لا يعرف Seatmeter الدور «{role}» ولا هل يستخدم ترخيصًا.",
  "people.duplicate": "السطر {line, number}: العنوان نفسه في السطر {of, number}. حُسب مرة واحدة.",
  "people.other_role": "السطر {line, number}: العنوان نفسه في السطر {of, number} بدور آخر. لا يُعرف أيهما المعتمد.",
  "people.more_problems":
    "{count, plural, zero {و# غيرها.} one {وواحد غيرها.} two {واثنان غيرها.} few {و# غيرها.} many {و# غيرها.} other {و# غيرها.}}",
  "people.no_roles": "لا يوجد عمود فيه أدوار، فلا يُعرف من يستخدم ترخيصًا. أضف عمودًا باسم Role.",
  "people.summary":
    "{people, plural, zero {# شخص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}: {least, plural, zero {لا حاجة إلى أي ترخيص} one {يلزم ترخيص واحد} two {يلزم ترخيصان} few {تلزم # تراخيص} many {يلزم # ترخيصًا} other {يلزم # ترخيص}}",
  "people.summary_open":
    "{people, plural, zero {# شخص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}: يلزم من {least, number} إلى {most, plural, zero {# ترخيص} one {ترخيص واحد} two {ترخيصين} few {# تراخيص} many {# ترخيصًا} other {# ترخيص}}",
  "people.uses":
    "{count, plural, zero {# شخص يستخدم ترخيصًا} one {شخص واحد يستخدم ترخيصًا} two {شخصان يستخدمان ترخيصًا} few {# أشخاص يستخدمون ترخيصًا} many {# شخصًا يستخدم ترخيصًا} other {# شخص يستخدم ترخيصًا}}",
  "people.free":
    "{count, plural, zero {# شخص لا يستخدم أي ترخيص} one {شخص واحد لا يستخدم أي ترخيص} two {شخصان لا يستخدمان أي ترخيص} few {# أشخاص لا يستخدمون أي ترخيص} many {# شخصًا لا يستخدم أي ترخيص} other {# شخص لا يستخدم أي ترخيص}}",
  "people.have_one":
    "{count, plural, zero {# شخص لديه ترخيص بالفعل} one {شخص واحد لديه ترخيص بالفعل} two {شخصان لديهما ترخيص بالفعل} few {# أشخاص لديهم ترخيص بالفعل} many {# شخصًا لديه ترخيص بالفعل} other {# شخص لديه ترخيص بالفعل}}",
  "people.unknown":
    "{count, plural, zero {# شخص قد يستخدم ترخيصًا} one {شخص واحد قد يستخدم ترخيصًا} two {شخصان قد يستخدمان ترخيصًا} few {# أشخاص قد يستخدمون ترخيصًا} many {# شخصًا قد يستخدم ترخيصًا} other {# شخص قد يستخدم ترخيصًا}}",
  "people.unknown_why": "لا يُعرف هل يستخدم دورهم، أو ما لديهم في منتجات مكتب المساعدة الأخرى، ترخيصًا.",
  "people.role_count": "{role}: {count, number}",
  "people.end_users_free": "لا يستخدم المستخدمون النهائيون أي ترخيص.",
  "people.team_unknown": "لا يُعرف هنا من لديه ترخيص بالفعل، لذا يُحسب الجميع جددًا.",
  "people.left":
    "{left, plural, zero {لم يتبقَّ أي ترخيص} one {تبقّى ترخيص واحد} two {تبقّى ترخيصان} few {تبقّت # تراخيص} many {تبقّى # ترخيصًا} other {تبقّى # ترخيص}} من {purchased, number}",
  "people.left_unknown": "لا يُعرف عدد التراخيص المتبقية، فلا يمكن لأحد أن يعرف كم ينقص.",
  "people.missing":
    "{count, plural, zero {لا ينقص أي ترخيص} one {ينقص ترخيص واحد} two {ينقص ترخيصان} few {تنقص # تراخيص} many {ينقص # ترخيصًا} other {ينقص # ترخيص}}",
  "people.missing_open":
    "ينقص من {least, number} إلى {most, plural, zero {# ترخيص} one {ترخيص واحد} two {ترخيصين} few {# تراخيص} many {# ترخيصًا} other {# ترخيص}}",
  "people.enough": "تبقّت تراخيص تكفي جميع من في القائمة.",
  "people.option": "كم ترخيصًا إضافيًا؟",
  "people.option_least": "{count, number}، إن لم يستخدم أحد من غير المعروفين ترخيصًا",
  "people.option_most": "{count, number}، إن استخدموا جميعًا",
  "people.most_at_once": "يمكن إضافة {most, number} على الأكثر في المرة الواحدة.",
  "people.go_buy":
    "شراء {count, plural, zero {# ترخيص} one {ترخيص واحد} two {ترخيصين} few {# تراخيص} many {# ترخيصًا} other {# ترخيص}}",
  "people.go_request":
    "طلب {count, plural, zero {# ترخيص} one {ترخيص واحد} two {ترخيصين} few {# تراخيص} many {# ترخيصًا} other {# ترخيص}}",
  "people.go_sales":
    "طلب {count, plural, zero {# ترخيص} one {ترخيص واحد} two {ترخيصين} few {# تراخيص} many {# ترخيصًا} other {# ترخيص}} من فريق المبيعات",
  "people.go_manage":
    "إضافة {count, plural, zero {# ترخيص} one {ترخيص واحد} two {ترخيصين} few {# تراخيص} many {# ترخيصًا} other {# ترخيص}} في إدارة الاشتراك",
  "people.next_buy": "يفتح السلة في مكتب المساعدة بهذا العدد. لا يُشترى شيء قبل أن تؤكد.",
  "people.next_request": "يفتح النموذج في مكتب المساعدة بهذا العدد، ويمكنك ذكر السبب. لا يُرسل شيء قبل أن ترسله.",
  "people.next_manage": "يفتح إدارة الاشتراك بهذا العدد. لا يُشترى شيء قبل أن تؤكد.",
  "people.next_host": "أضفها في صفحة اشتراك مكتب المساعدة.",
  "people.next_none": "لا يستطيع دورك شراء التراخيص ولا طلبها. اعرض هذه الصفحة على من يستطيع.",
  "people.unanswered": "نموذج أرسلته من قبل لم يُجَب عنه بعد، وهو يأتي أولًا. أرسله من جديد ثم عد إلى هنا لهذا العدد.",
  "people.import_limit": "يقبل استيراد مكتب المساعدة حتى {most, number} شخص في المرة الواحدة.",
  "people.people": "شخصًا شخصًا",
  "people.email": "البريد الإلكتروني",
  "people.license": "الترخيص",
  "people.verdict":
    "{verdict, select, uses {يستخدم ترخيصًا} free {لا يستخدم} has_one {لديه ترخيص بالفعل} other {غير معروف}}",
  "people.shown": "من {from, number} إلى {to, number} من {people, number}",
  "people.previous": "السابق",
  "people.next": "التالي",
};
