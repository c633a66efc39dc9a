import type { MessageKey } from "../message-key.ts";

/**
 * Japanese, in the vendor's customary words: license ライセンス, agent エージェント, light agent ライトエージェント,
 * contributor コントリビュータ, account owner アカウントオーナー, billing admin 請求管理者, end user エンドユーザー,
 * subscription サブスクリプション, add-on アドオン, sales 営業, sales representative 営業担当者, help desk ヘルプデスク,
 * seat service ライセンスサービス, full and short form 完全版カート and 簡易版カート. Polite form (です・ます), no spaces beside
 * numbers and Latin words, full-width punctuation.
 */
export const ja: Record<MessageKey, string> = {
  "action.add": "ライセンスを追加",
  "action.connect": "接続",
  "action.retry": "再試行",
  "action.close": "閉じる",
  "action.dismiss": "閉じる",
  "action.buy": "ライセンスを購入",
  "action.request": "ライセンスをリクエスト",
  "action.manage_licenses": "ライセンスを管理",
  "action.manage_subscription": "サブスクリプションを管理",
  "action.contact_sales": "営業に問い合わせ",
  "action.show": "詳細を表示",

  "meter.name": "使用中のライセンス",
  "meter.text":
    "<used>{purchased, number}ライセンス中{used, number}を使用中</used>、<left>{left, plural, =0 {残りなし} other {残り#}}</left>",
  "meter.uses":
    "{role, select, owner {このオーナー} billing_admin {この請求管理者} admin {この管理者} other {このエージェント}}は1ライセンスを使用します。残りは{left, number}になります。",
  "meter.uses_last":
    "{role, select, owner {このオーナー} billing_admin {この請求管理者} admin {この管理者} other {このエージェント}}は最後のライセンスを使用します。",
  "meter.none_left":
    "このエージェントに使えるライセンスが残っていません。先にライセンスを追加してください。フォームはそのまま残ります。",
  "meter.none_left_role_unknown":
    "ライセンスが残っていません。この役割がライセンスを使用する場合は、先に追加してください。フォームはそのまま残ります。",
  "meter.role_unknown":
    "選択した役割を読み取れませんでした。ライセンスを使用する役割なら残りは{after, number}、使用しない役割なら{left, number}です。",
  "meter.light_agent": "ライトエージェントは、ChatまたはExploreの役割も持つ場合を除き、ライセンスを使用しません。",
  "meter.contributor": "コントリビュータは、Chat、Explore、Guideの役割も持つ場合を除き、ライセンスを使用しません。",
  "meter.end_user":
    "エンドユーザーはライセンスを使用しません。{left, plural, =0 {残りはありません} other {残りは#です}}。",
  "meter.refused":
    "ライセンスが残っていないため、ヘルプデスクがこのエージェントの追加を拒否しました。フォームは保持されています。ライセンスを追加してから、もう一度「追加」を押してください。",
  "meter.refused_before":
    "ライセンス不足のため、ヘルプデスクがこのエージェントの追加を拒否しました。現在は空きがあります。もう一度「追加」を押してください。",
  "meter.viewer_unknown":
    "お客様の役割を読み取れなかったため、安全に操作を提供できません。失われたものはありません。再試行するか、ページを再読み込みしてください。",
  "meter.age": "最終取得：{age}",
  "meter.estimate": "ヘルプデスクの一覧による概算です。",
  "meter.unknown": "使用中のライセンス：不明",
  "meter.connecting": "残りのライセンス数を読み取っています…",
  "meter.signed_out": "Seatmeterはここでサインインしていません。残りのライセンス数を見るには接続してください。",
  "meter.not_connected":
    "このヘルプデスクにはライセンスサービスが接続されていないため、残りのライセンス数はわかりません。",
  "meter.updated": "更新されました：ページを再読み込みしてください",
  "meter.updated_hint":
    "このページを開いている間にSeatmeterが更新されました。先に作業を保存してください。フォームに影響はありません。",

  "notice.last_title": "最後のライセンスが割り当てられました",
  "notice.last_body":
    "{purchased, plural, =1 {1つしかないライセンスが使用中です。} other {#ライセンスすべてが使用中です。}}{action, select, buy {追加が拒否される前に、今すぐ追加購入できます。} request {追加が拒否される前に、今すぐ追加をリクエストできます。} contact_sales {追加が拒否される前に、営業がライセンスを追加できます。} manage_subscription {追加が拒否される前に、サブスクリプションページで追加できます。} other {次のエージェントの追加は拒否されます。}}",
  "notice.unknown_title": "購入を確認しています",
  "notice.declined_title": "何も購入されていません",

  "purchase.added":
    "{added, number}ライセンスを追加しました。ライセンス数は{from, number}から{to, number}になりました。",
  "purchase.receipt": "領収書{receipt}・{amount}",
  "purchase.declined": "支払いが拒否されました。請求は発生しておらず、ライセンスは以前のままです。",
  "purchase.expired": "購入の期限が切れました。請求は発生しておらず、ライセンスは以前のままです。",
  "purchase.undone": "購入を取り消しました。代金は返金されます。現在のライセンス数は{from, number}です。",
  "purchase.checking":
    "{added, number}ライセンス（{amount}）の購入がどうなったかを確認しています。もう一度購入しないでください。閉じても問題ありません。",

  "problem.invalid-input":
    "ライセンスサービスがその入力を受け付けられませんでした。入力内容は保持されています。変更してから再試行してください。",
  "problem.idempotency-key-missing":
    "リクエストが不完全だったため、何も購入されていません。入力内容は保持されています。再試行してください。",
  "problem.not-signed-in":
    "サインインの有効期限が切れました。入力内容は保持されています。ヘルプデスクにサインインしてから再試行してください。",
  "problem.payment-declined":
    "支払いが拒否されました。請求は発生していません。支払い方法を確認してから再試行してください。",
  "problem.not-permitted":
    "お客様の役割ではこの操作を行えません。何も変更されていません。アカウントオーナーまたは請求管理者に依頼してください。",
  "problem.not-found":
    "ライセンスサービスに該当するものが見つかりません。何も変更されていません。一度閉じて、開き直してください。",
  "problem.order-running":
    "この購入はまだ処理中です。購入されるのは一度だけです。しばらく待ってから、もう一度確認してください。",
  "problem.order-in-progress":
    "他の人が現在このサブスクリプションを変更しています。何も購入されておらず、入力内容は保持されています。少し待ってから再試行してください。",
  "problem.order-in-progress.named":
    "{by}さんが{since}からこのサブスクリプションを変更しています。何も購入されておらず、入力内容は保持されています。少し待ってから再試行してください。",
  "problem.contact-sales":
    "このライセンスは営業のみが販売しています。何も購入されていません。営業担当者にお問い合わせください。",
  "problem.use-subscription-page":
    "このライセンスはここでは購入できません。何も購入されていません。サブスクリプションページをご利用ください。",
  "problem.cap-exceeded":
    "アカウントオーナーが設定した上限を超えています。何も購入されていません。ライセンス数を減らすか、オーナーに相談してください。",
  "problem.acknowledgement-required":
    "ライセンスを失う人がいます。何も変更されていません。対象者を確認してから承認してください。",
  "problem.undo-not-possible":
    "この注文はもう取り消せません。期限が過ぎたか、ライセンスが使用中です。何も変更されていません。",
  "problem.removal-done":
    "ライセンスはすでに削除されています。何も変更されていません。必要な場合は新しく購入してください。",
  "problem.seats-in-use": "このライセンスは使用中です。何も変更されていません。先に空けてから再試行してください。",
  "problem.seats-exhausted":
    "ライセンスが残っていません。何も変更されていません。ライセンスを追加してから再試行してください。",
  "problem.sequence-outdated":
    "この人についての新しい情報がすでにあります。失われたものはありません。ページを再読み込みしてください。",
  "problem.request-closed":
    "このリクエストはすでに決定または終了しています。何も購入されていません。現在の状況を確認してください。",
  "problem.inquiry-closed":
    "このお問い合わせはすでに先へ進んでいます。何も変更されていません。現在の状況を確認してください。",
  "problem.account-conflict":
    "アカウントの設定に矛盾があります。何も変更されていません。ライセンスサービスの運営者に知らせてください。",
  "problem.quote-expired":
    "価格の有効期限が切れていました。何も購入されておらず、入力内容は保持されています。新しい価格を確認してください。",
  "problem.version-changed":
    "その間にサブスクリプションが変更されました。何も購入されておらず、入力内容は保持されています。新しい数を確認してください。",
  "problem.body-too-large": "送信内容が長すぎます。何も購入されていません。メモを短くしてから再試行してください。",
  "problem.wrong-content-type":
    "ライセンスサービスがリクエストを読み取れませんでした。何も変更されていません。ページを再読み込みして再試行してください。",
  "problem.idempotency-key-reused":
    "この購入はすでに別の形で送信されています。二重に購入されたものはありません。開き直してください。",
  "problem.group-mismatch":
    "常に同数になる製品を個別に購入することはできません。何も購入されていません。全体で1つの数を選んでください。",
  "problem.nothing-to-change": "変更が何もないため、何も購入されていません。少なくとも1ライセンスを選んでください。",
  "problem.version-missing":
    "リクエストが不完全だったため、何も購入されていません。入力内容は保持されています。再試行してください。",
  "problem.too-many-requests":
    "ライセンスサービスへのリクエストが現在多すぎます。失われたものはありません。1分後に再試行してください。",
  "problem.too-many-requests.wait":
    "ライセンスサービスへのリクエストが現在多すぎます。失われたものはありません。{seconds, number}秒後に再試行してください。",
  "problem.internal":
    "ライセンスサービスでエラーが発生しました。入力内容は保持されています。しばらくしてから再試行してください。",
  "problem.unavailable":
    "ライセンスサービスは現在利用できません。入力内容は保持されています。しばらくしてから再試行してください。",
  "problem.unreachable":
    "ライセンスサービスに接続できません。入力内容は保持されています。接続を確認してから再試行してください。",
  "problem.unreadable-answer":
    "ライセンスサービスの応答を読み取れません。入力内容は保持されています。しばらくしてから再試行してください。",
  "problem.unexpected-status":
    "ライセンスサービスから予期しない応答がありました。入力内容は保持されています。しばらくしてから再試行してください。",
  "problem.signed-out":
    "サインアウトしています。入力内容は保持されています。ヘルプデスクにサインインしてから再試行してください。",
  "problem.not-connected":
    "このヘルプデスクにはライセンスサービスが接続されていません。何も変更されていません。Seatmeterのオプションで接続してください。",
  "problem.person-changed":
    "現在は別の人がサインインしています。何も購入されていません。一度閉じて、開き直してください。",
  "problem.extension-updated": "Seatmeterが更新されました。失われたものはありません。ページを再読み込みしてください。",

  "cart.title": "ライセンスを追加",
  "cart.review_title": "購入内容の確認",
  "cart.loading": "サブスクリプションを読み取っています…",
  "cart.failed_title": "サブスクリプションを読み取れません",
  "cart.seller": "Seatmeter・販売元：{seller}",
  "cart.mark": "Seatmeter",
  "cart.payer_invoice": "請求先：{payer}（請求書払い）",
  "cart.payer_card": "請求先：{payer}（カード払い）",
  "cart.cancel": "キャンセル",
  "cart.back": "戻る",
  "cart.back_to_form": "フォームに戻る",
  "cart.confirm": "購入を確定",
  "cart.confirming": "購入しています…",

  "cart.additional": "追加するライセンス数",
  "cart.one_more": "1つ増やす",
  "cart.one_fewer": "1つ減らす",
  "cart.readback": "現在{now, number} + {add, number} = <b>{total, number}ライセンス</b>",
  "cart.expected.empty": "追加するライセンス数を1から{max, number}までの整数で入力してください。",
  "cart.expected.not_whole": "ライセンスは1単位です。1から{max, number}までの小数を含まない数を入力してください。",
  "cart.expected.negative": "ここではライセンスを削除できません。1から{max, number}までの数を入力してください。",
  "cart.expected.too_small": "1以上{max, number}以下のライセンス数を追加してください。",
  "cart.expected.too_large": "一度に追加できるライセンス数は{max, number}までです。",
  "cart.expected.not_a_number": "数ではありません。追加するライセンス数を1から{max, number}までで入力してください。",
  "cart.expected.ambiguous": "2通りの数に読めます。「1000」のように数字だけで入力してください。",
  "cart.total_question":
    "現在のライセンス数は{now, number}です。{add, number}を追加しますか（合計{total, number}）、それとも{fewer, number}を追加しますか（合計{add, number}）？",
  "cart.total_more": "{count, number}を追加",
  "cart.included": "含まれるもの",
  "cart.included_group": "{name}：{products}は常に同数のため、それぞれ{add, number}ライセンスずつ増えます。",
  "cart.included_one": "{name}のみ：他に同数にする必要のある製品はありません。",
  "cart.included_price_month":
    "1か月あたり{price}（{count, plural, =1 {この製品のみ} =2 {2製品合わせて} other {#製品合わせて}}、税抜）",
  "cart.included_price_year":
    "1年あたり{price}（{count, plural, =1 {この製品のみ} =2 {2製品合わせて} other {#製品合わせて}}、税抜）",
  "cart.included_change": "{name}：{from, number} → {to, number}",
  "cart.line_day_month": "{quantity, number} × 月額{price}、{date}までの残り{days, number}日分",
  "cart.line_day_year": "{quantity, number} × 年額{price}、{date}までの残り{days, number}日分",
  "cart.line_second_month": "{quantity, number} × 月額{price}、{date}までの残り期間分",
  "cart.line_second_year": "{quantity, number} × 年額{price}、{date}までの残り期間分",
  "cart.line_credit": "{quantity, number}ライセンスの{date}までのクレジット",
  "cart.tax": "税{rate}",
  "cart.due_today": "本日のお支払い",
  "cart.renewal": "{date}以降（税込）",
  "cart.renewal_without_tax": "{date}以降",
  "cart.renewal_month": "月額{amount}（現在より{change}増）",
  "cart.renewal_year": "年額{amount}（現在より{change}増）",
  "cart.lock_customer": "ライセンスはいつでも削除できます。削除は{date}に有効になります。",
  "cart.lock_sales": "このライセンスは{date}まで維持されます。この種類のアカウントでは、削除できるのは営業だけです。",
  "cart.full_form": "製品ごとに購入",
  "cart.pricing": "価格を取得しています…",
  "cart.repriced": "前回の価格は15分で有効期限が切れました。こちらが新しい価格です。",
  "cart.no_price": "数を入力すると価格が表示されます。",

  "cart.review_summary": "{name}に<b>{add, number}ライセンス</b>、本日<b>{amount}</b>",
  "cart.review_month": "ライセンス数は{from, number}から{to, number}になり、{date}から月額が税込で{change}増えます。",
  "cart.review_year": "ライセンス数は{from, number}から{to, number}になり、{date}から年額が税込で{change}増えます。",
  "cart.review_undo": "新しいライセンスが未使用の間は、{minutes, number}分以内なら取り消せます。",
  "cart.undo": "この購入を取り消す",
  "cart.undo_until": "新しいライセンスが未使用の間は、{time}まで取り消せます。",
  "cart.note": "メモ",
  "cart.note_hint": "任意：発注番号、コストセンター",
  "cart.note_too_long": "{max, number}文字以内です。メモを短くしてください。",
  "cart.guard_too_soon":
    "読むには早すぎる操作でした。何も購入されていません。金額を確認してから、もう一度押してください。",
  "cart.guard_covered":
    "ボタンが何かに覆われていました。何も購入されていません。それをよけてから、もう一度押してください。",
  "cart.guard_not_pressed": "ボタンを押したのはお客様ではなくページです。何も購入されていません。",

  "cart.waiting_title": "購入を処理しています",
  "cart.waiting":
    "{add, number}ライセンス（{amount}）、{time}に確定。ライセンスは処理が完了すると使えるようになります。",
  "cart.unknown_title": "購入を確認しています",
  "cart.unknown":
    "{add, number}ライセンス（{amount}、{time}に確定）の購入に応答がありませんでした。購入されるのは一度だけです。もう一度購入しないでください。",
  "cart.closing_safe": "閉じても問題ありません。確認を続け、結果をお知らせします。",
  "cart.check_now": "今すぐ確認",
  "cart.action_title": "銀行が確認を求めています",
  "cart.action":
    "決済サービスで{amount}を確認してください。完了するとすぐにライセンスが追加されます。閉じても問題ありません。",
  "cart.action_open": "確認画面を開く",
  "cart.declined_title": "何も購入されていません",
  "cart.try_again": "数の入力に戻る",
  "cart.refused_title": "ここでは購入できません",
  "cart.new_numbers":
    "操作の間に、サブスクリプションのライセンス数が{before, number}から{now, number}に変わりました。何も購入されていません。新しい価格を確認してください。",

  "cart.full_title": "このサブスクリプションには完全版カートが必要です",
  "cart.full":
    "製品とアドオンが{count, number}あります。簡易版カートは{limit, number}までです。完全版カートはここではまだ利用できません。サブスクリプションページでそれぞれを変更できます。",
  "cart.subscription_page": "サブスクリプションページを開く",

  "cart.none_left":
    "{purchased, plural, =1 {1つしかないライセンスが使用中です。} other {#ライセンスすべてが使用中です。}}",
  "cart.some_left": "{purchased, number}ライセンス中、残りは{left, number}です。",
  "cart.deciders_intro": "次の人がライセンスを追加できます。",
  "cart.decider_owner": "<b>{name}</b>（アカウントオーナー）",
  "cart.decider_billing_admin": "<b>{name}</b>（請求管理者）",
  "cart.request_soon":
    "ここからはまだリクエストを送信できません。それまでは、次のいずれかの人に直接依頼してください。{backTo, select, form {フォームは保持されています。} other {}}",
  "cart.sales_soon":
    "ここからはまだ営業へのフォームを送信できません。それまでは、直接お問い合わせください。{backTo, select, form {フォームは保持されています。} other {}}",
  "cart.sales_person": "営業担当者は<b>{name}</b>です。",
  "cart.sales_nobody": "カスタマーサポートが営業担当者におつなぎします。",
  "cart.subscription_hint": "ライセンス数はサブスクリプションページで変更できます。",
  "cart.nothing":
    "お客様の役割ではここでライセンスを追加できません。アカウントオーナーまたは請求管理者が追加できます。{backTo, select, form {フォームは保持されています。} other {}}",

  "page.connected": "{name}として接続中・{account}",
  "page.signed_out": "ここでは誰もサインインしていません。ヘルプデスクにサインインするか、「接続」を押してください。",
  "page.not_read": "まだ何も読み取られていません。ヘルプデスクを開くか、もう一度確認してください。",

  "options.title": "Seatmeterのオプション",
  "options.desks": "ヘルプデスク",
  "options.desks_none":
    "接続されているヘルプデスクはまだありません。お使いのヘルプデスクを、そのライセンスサービスのアドレスとともに追加してください。",
  "options.service": "ライセンスサービス：{address}",
  "options.service_of_page": "ヘルプデスクのページが示すライセンスサービス：{address}",
  "options.remove": "{desk}を削除",
  "options.add_title": "ヘルプデスクを追加",
  "options.desk_label": "ヘルプデスクのアドレス",
  "options.desk_hint": "例：acme.zendesk.com",
  "options.desk_error": "ヘルプデスクのアドレスを入力してください。例：acme.zendesk.com",
  "options.service_label": "ライセンスサービスのアドレス",
  "options.service_hint": "サービスの運営者から受け取ったもの",
  "options.service_error": "https://で始まるアドレスを入力してください。例：https://seats.example.com",
  "options.add": "ヘルプデスクを追加",
  "options.checking": "ライセンスサービスに問い合わせています…",
  "options.no_access":
    "ブラウザに{address}へのアクセス権がないため、何も保存されていません。許可するには、もう一度ボタンを押してください。",
  "options.issuer": "{desk}は{address}でサインインを行います。このアドレスも許可すると接続されます。",
  "options.allow": "許可",
  "options.not_known":
    "{address}のライセンスサービスはこのヘルプデスクを認識していません。先に運営者がアカウントを設定する必要があります。",
  "options.added": "{desk}を追加しました。",
  "options.removed": "{desk}を削除しました。保存されていた内容もこのブラウザから消去されました。",
  "options.preferences": "このブラウザでの設定",
  "options.language": "言語",
  "options.language_host": "ヘルプデスクと同じ",
  "options.pace": "変更を確認する頻度",
  "options.pace_service": "サービスの指定に従う",
  "options.pace_minutes": "{minutes, plural, other {最大#分に1回}}",
  "options.saved": "保存しました。開いているページには、再読み込みすると反映されます。",
  "options.privacy_title": "プライバシー",
  "options.privacy":
    "ライセンスサービスには、ヘルプデスクでのお客様の身元と、お客様が求めた内容が伝わります。それ以外はこのブラウザの外に出ません。ヘルプデスクへの入力のうち読み取られるのは、ユーザータイプと役割だけです。",

  "popup.title": "ライセンス",
  "popup.none":
    "開いているヘルプデスクも、接続されているヘルプデスクもありません。ヘルプデスクを開くか、オプションで接続してください。",
  "popup.options": "オプション",
  "popup.open_desk": "ヘルプデスクを開く",
  "popup.refresh": "もう一度確認",
  "popup.may_not_see": "お客様の役割では残りのライセンス数を表示できません。",
  "popup.missing":
    "Seatmeterはこのヘルプデスクのページで表示位置を見つけられません。検索した要素：{selector}。Seatmeterの担当者に知らせてください。",
};
