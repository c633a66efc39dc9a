import type { MessageKey } from "../message-key.ts";

/**
 * Japanese, in the vendor's customary words: license ライセンス, agent エージェント, light agent ライトエージェント,
 * contributor 閲覧担当, role ロール, account owner アカウントオーナー, billing admin 請求管理者, end user エンドユーザー,
 * subscription サブスクリプション, add-on アドオン, sales 営業, sales representative 営業担当者, help desk ヘルプデスク,
 * seat service ライセンスサービス, full and short form 完全版カート and 簡易版カート, request リクエスト, approve 承認, decline 却下,
 * renewal 更新, ledger 台帳, suspended 停止中, ticket チケット. Polite form (です・ます), no spaces beside numbers and Latin
 * words, full-width punctuation.
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
  "action.manage_subscription": "サブスクリプションの管理",
  "action.contact_sales": "営業に問い合わせ",
  "action.show": "詳細を表示",
  "action.enter_total": "数を入力",
  "action.people": "ユーザーのリスト…",

  "meter.name": "使用中のライセンス",
  "meter.text":
    "<used>{purchased, number}ライセンス中{used, number}を使用中</used>、<left>{left, plural, =0 {残りなし} other {残り#}}</left>",
  "meter.uses":
    "{role, select, owner {このオーナー} billing_admin {この請求管理者} admin {この管理者} other {このエージェント}}は1ライセンスを使用します。残りは{left, number}になります。",
  "meter.uses_last":
    "{role, select, owner {このオーナー} billing_admin {この請求管理者} admin {この管理者} other {このエージェント}}は最後のライセンスを使用します。",
  "meter.uses_in_product":
    "{product}でこのロールを持つと、この人は1ライセンスを使用します。残りは{left, number}になります。",
  "meter.uses_last_in_product": "{product}でこのロールを持つと、この人は最後のライセンスを使用します。",
  "meter.keeps": "この人はすでにライセンスを使用しています。",
  "meter.none_left":
    "ライセンスが残っていません。このロールには1つ必要です。先にライセンスを追加してください。フォームはそのまま残ります。",
  "meter.none_left_role_unknown":
    "ライセンスが残っていません。このロールがライセンスを使用する場合は、先に追加してください。使用しない場合は必要ありません。",
  "meter.none_left_ask":
    "ライセンスが残っていません。このロールには1つ必要です。ライセンスをリクエストしてください。フォームはそのまま残ります。",
  "meter.none_left_role_unknown_ask":
    "ライセンスが残っていません。このロールがライセンスを使用する場合は、先にリクエストしてください。使用しない場合は必要ありません。",
  "meter.role_unknown":
    "このロールがライセンスを使用するかどうかはわかりません。使用する場合は残り{after, number}、使用しない場合は残り{left, number}です。",
  "meter.light_agent":
    "ライトエージェントは、Chat、Explore、Guide（ナレッジベース）、Talkで閲覧者以外のロールも持つ場合を除き、ライセンスを使用しません。",
  "meter.contributor":
    "閲覧担当は、Chat、Explore、Guide（ナレッジベース）、Talkで閲覧者以外のロールも持つ場合を除き、ライセンスを使用しません。",
  "meter.end_user":
    "エンドユーザーはライセンスを使用しません。{left, plural, =0 {残りはありません} other {残りは#です}}。",
  "meter.refused":
    "ライセンスが残っていないため、ヘルプデスクがこのエージェントの追加を拒否しました。フォームは保持されています。ライセンスを追加してから、もう一度同じボタンを押してください。",
  "meter.refused_before":
    "ライセンス不足のため、ヘルプデスクがこのエージェントの追加を拒否しました。現在は空きがあります。もう一度同じボタンを押してください。",
  "meter.viewer_unknown":
    "お客様のロールを読み取れなかったため、何を提供できるか判断できません。失われたものはありません。再試行するか、ページを再読み込みしてください。",
  "meter.age": "最終取得：{age}",
  "meter.estimate": "概算です。ヘルプデスクの一覧を、Seatmeterのオプションで入力された数と比べています。",
  "meter.not_counted": "購入済みのライセンスは{purchased, number}件です。使用中の数はまだわかりません。",
  "meter.counted": "メンバーの最終集計：{age}。",
  "meter.unread": "さらに最大{count, number}件が使用されている可能性があります。まだわからないロールがあります。",
  "meter.unknown": "使用中のライセンス：不明",
  "meter.connecting": "残りのライセンス数を読み取っています…",
  "meter.signed_out": "Seatmeterはここでサインインしていません。残りのライセンス数を見るには接続してください。",
  "meter.not_connected":
    "このヘルプデスクにはライセンスサービスが接続されていないため、残りのライセンス数はわかりません。",
  "meter.updated": "更新されました：ページを再読み込みしてください",
  "meter.updated_hint":
    "このページを開いている間にSeatmeterが更新されました。先に作業を保存してください。フォームに影響はありません。",

  "badge.left": "{left, plural, other {<full>ライセンス</full><wide>残り</wide>#}}",
  "badge.unknown": "?<full> 残りのライセンス数：不明</full>",

  "team.hint":
    "オーナー、管理者、エージェントは、停止中の人も1人1つ使います。ライトエージェントと閲覧担当は原則として使いません。",

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
    "購入（{changes}、{amount}）がどうなったかを確認しています。もう一度購入しないでください。閉じても問題ありません。",

  "purchase.change": "{name}：{from, number} → {to, number}",
  "purchase.added_lines": "ライセンスを追加しました。{changes}。",
  "purchase.at_renewal": "更新時に変更されます。{changes}。",
  "purchase.undone_lines": "購入を取り消しました。代金は返金されます。{changes}。",
  "problem.invalid-input":
    "ライセンスサービスがその入力を受け付けられませんでした。入力内容は保持されています。変更してから再試行してください。",
  "problem.idempotency-key-missing":
    "リクエストが不完全だったため、{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。入力内容は保持されています。再試行してください。",
  "problem.not-signed-in":
    "サインインの有効期限が切れました。入力内容は保持されています。ヘルプデスクにサインインしてから再試行してください。",
  "problem.sign-in-misconfigured":
    "ヘルプデスクのサインイン設定がライセンス用に正しくありません。何も変更されていません。サインインの管理者にお知らせください。",
  "problem.sign-in-misconfigured.named":
    "ヘルプデスクのサインイン設定がライセンス用に正しくありません（クレーム「{claim}」）。何も変更されていません。サインインの管理者にお知らせください。",
  "problem.payment-declined":
    "支払いが拒否されました。請求は発生していません。支払い方法を確認してから再試行してください。",
  "problem.not-permitted":
    "お客様のロールではこの操作を行えません。何も変更されていません。アカウントオーナーまたは請求管理者に依頼してください。",
  "problem.person-suspended":
    "ヘルプデスクのユーザーが一時停止されています。何も変更されていません。ヘルプデスクの管理者にお問い合わせください。",
  "problem.not-found":
    "ライセンスサービスに該当するものが見つかりません。何も変更されていません。一度閉じて、開き直してください。",
  "problem.order-running":
    "この購入はまだ処理中です。購入されるのは一度だけです。しばらく待ってから、もう一度確認してください。",
  "problem.order-in-progress":
    "他の人が現在このサブスクリプションを変更しています。{tried, select, buying {何も購入されておらず} sending {何も送信されておらず} other {何も変更されておらず}}、入力内容は保持されています。少し待ってから再試行してください。",
  "problem.order-in-progress.named":
    "{by}さんが{since}からこのサブスクリプションを変更しています。{tried, select, buying {何も購入されておらず} sending {何も送信されておらず} other {何も変更されておらず}}、入力内容は保持されています。少し待ってから再試行してください。",
  "problem.contact-sales":
    "このライセンスは営業のみが販売しています。{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。営業担当者にお問い合わせください。",
  "problem.use-subscription-page":
    "このライセンスはここでは購入できません。{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。サブスクリプションページをご利用ください。",
  "problem.cap-exceeded":
    "アカウントオーナーが設定した上限を超えています。{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。ライセンス数を減らすか、オーナーに相談してください。",
  "problem.acknowledgement-required":
    "ライセンスを失う人がいます。何も変更されていません。対象者を確認してから承認してください。",
  "problem.undo-not-possible":
    "この注文はもう取り消せません。期限が過ぎたか、ライセンスが使用中です。何も変更されていません。",
  "problem.removal-done":
    "ライセンスはすでに削除されています。何も変更されていません。必要な場合は新しく購入してください。",
  "problem.seats-in-use": "このライセンスは使用中です。何も変更されていません。先に空けてから再試行してください。",
  "problem.seats-exhausted":
    "ライセンスが残っていません。何も変更されていません。ライセンスを追加してから再試行してください。",
  "problem.seats-unknown":
    "誰がライセンスを使用しているかはまだわかりません。ヘルプデスクのメンバーがまだ集計されていません。{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。数分後にもう一度お試しください。",
  "problem.picture-incomplete":
    "ヘルプデスクはまだすべてのメンバーを示していません。何も変更されていません。数分後にもう一度お試しください。",
  "problem.sequence-outdated":
    "この人についての新しい情報がすでにあります。失われたものはありません。ページを再読み込みしてください。",
  "problem.request-closed":
    "このリクエストはすでに決定または終了しています。{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。現在の状況を確認してください。",
  "problem.inquiry-closed":
    "このお問い合わせはすでに先へ進んでいます。何も変更されていません。現在の状況を確認してください。",
  "problem.account-conflict":
    "アカウントの設定に矛盾があります。何も変更されていません。ライセンスサービスの運営者に知らせてください。",
  "problem.quote-expired":
    "価格の有効期限が切れていました。{tried, select, buying {何も購入されておらず} sending {何も送信されておらず} other {何も変更されておらず}}、入力内容は保持されています。新しい価格を確認してください。",
  "problem.version-changed":
    "その間にサブスクリプションが変更されました。{tried, select, buying {何も購入されておらず} sending {何も送信されておらず} other {何も変更されておらず}}、入力内容は保持されています。新しい数を確認してください。",
  "problem.body-too-large":
    "送信内容が長すぎます。{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。メモを短くしてから再試行してください。",
  "problem.wrong-content-type":
    "ライセンスサービスがリクエストを読み取れませんでした。何も変更されていません。ページを再読み込みして再試行してください。",
  "problem.idempotency-key-reused":
    "これはすでに別の形で送信されています。同じことが二重に行われることはありません。開き直してください。",
  "problem.group-mismatch":
    "常に同数になる製品を個別に購入することはできません。{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。全体で1つの数を選んでください。",
  "problem.nothing-to-change":
    "変更が何もないため、{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。少なくとも1ライセンスを選んでください。",
  "problem.version-missing":
    "リクエストが不完全だったため、{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。入力内容は保持されています。再試行してください。",
  "problem.too-many-requests": "リクエストが多すぎます。失われたものはありません。1分後に再試行してください。",
  "problem.too-many-requests.wait":
    "リクエストが多すぎます。失われたものはありません。{seconds, number}秒後に再試行してください。",
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
  "problem.sign-in-unreachable":
    "ヘルプデスクのサインインに接続できません。{tried, select, buying {何も購入されておらず} sending {何も送信されておらず} other {何も変更されておらず}}、入力内容は保持されています。少し待ってから再試行してください。",
  "problem.issuer-changed":
    "ライセンスサービスが示すサインイン先が以前と変わったため、そこには何も送信していません。サービスの管理者に確認し、正しい変更であれば、Seatmeterのオプションでヘルプデスクを追加し直してください。",
  "problem.sign-in-not-trusted":
    "ヘルプデスクのサインインから、このライセンスサービス専用のものが得られなかったため、サービスには何も送信していません。サービスの管理者に知らせてください。",
  "problem.help-desk-unknown":
    "ライセンスサービスは、お使いのヘルプデスクのこのアドレスを認識していません。何も変更されていません。アカウントへの追加をサービスの運営者に依頼してください。",
  "problem.not-connected":
    "このヘルプデスクにはライセンスサービスが接続されていません。何も変更されていません。Seatmeterのオプションで接続してください。",
  "problem.total-unknown":
    "このブラウザにはアカウントのライセンス数がまだ入力されていないため、残り数がわかりません。Seatmeterのオプションで入力してください。",
  "problem.person-changed":
    "現在は別の人がサインインしています。{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。一度閉じて、開き直してください。",
  "problem.help-desk-unavailable":
    "ヘルプデスクから有効な応答がありませんでした。入力内容は保持されています。しばらくしてから再試行してください。",
  "problem.no-window":
    "確定のためのウィンドウをブラウザーが開きませんでした。{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。ウィンドウを許可してから、もう一度お試しください。",
  "problem.token-failed":
    "このページはサインインしている人を確認できなかったため、何も送信されていません。入力内容は保持されています。再試行するか、ページの管理者に知らせてください。",
  "problem.wrong-service":
    "設定されたアドレスではライセンスサービスが応答しません。何も変更されていません。設定した人に知らせてください。",
  "problem.nothing-kept":
    "このページはデータを保存できないか、空き容量がありません。{tried, select, buying {何も購入されていません} sending {何も送信されていません} other {何も変更されていません}}。データの保存を許可してから再試行してください。",
  "problem.part-missing":
    "Seatmeterの一部を読み込めませんでした。失われたものはありません。接続を確認してから再試行してください。",
  "problem.own-fault":
    "Seatmeterでエラーが発生しました。入力内容は保持されています。ページを再読み込みしてから再試行してください。",
  "problem.extension-updated": "Seatmeterが更新されました。失われたものはありません。ページを再読み込みしてください。",
  "problem.not-pressed": "何も送信されていません。マウス、指、またはキーボードで、ボタン自体を押してください。",
  "dialog.signed_out_title": "サインアウトしています",
  "dialog.signed_out": "入力内容は保持されています。ヘルプデスクにサインインしてから再試行してください。",

  "quantities.additional": "追加するライセンス数",
  "quantities.additional_of": "追加するライセンス数：{name}",
  "quantities.total_of": "合計ライセンス数：{name}",
  "quantities.one_more": "1つ増やす",
  "quantities.one_fewer": "1つ減らす",
  "quantities.one_more_of": "1つ増やす：{name}",
  "quantities.one_fewer_of": "1つ減らす：{name}",
  "quantities.readback": "現在{now, number} + {add, number} = <b>{total, number}ライセンス</b>",
  "quantities.expected.empty":
    "{mode, select, total {合計のライセンス数} other {追加するライセンス数}}を{min, number}から{max, number}までの整数で入力してください。",
  "quantities.expected.not_whole":
    "ライセンスは1単位です。{min, number}から{max, number}までの小数を含まない数を入力してください。",
  "quantities.expected.negative":
    "{mode, select, total {0より少なくすることはできません。} other {ここではライセンスを削除できません。}}{min, number}から{max, number}までの数を入力してください。",
  "quantities.expected.too_small": "1以上{max, number}以下のライセンス数を追加してください。",
  "quantities.expected.too_large":
    "{mode, select, total {ライセンス数は合計{max, number}までです。} other {一度に追加できるライセンス数は{max, number}までです。}}",
  "quantities.expected.not_a_number":
    "数ではありません。{mode, select, total {合計のライセンス数} other {追加するライセンス数}}を{min, number}から{max, number}までで入力してください。",
  "quantities.expected.ambiguous": "2通りの数に読めます。「1000」のように数字だけで入力してください。",
  "quantities.total_question":
    "現在のライセンス数は{now, number}です。{add, number}を追加しますか（合計{total, number}）、それとも{fewer, number}を追加しますか（合計{add, number}）？",
  "quantities.total_question_of":
    "{name}：現在のライセンス数は{now, number}です。{add, number}を追加しますか（合計{total, number}）、それとも{fewer, number}を追加しますか（合計{add, number}）？",
  "quantities.total_more": "{count, number}を追加",
  "quantities.included": "含まれるもの",
  "quantities.included_group": "{name}：{products}は常に同数のため、それぞれ{from, number}から{to, number}になります。",
  "quantities.included_one": "{name}のみ：他に同数にする必要のある製品はありません。",
  "quantities.included_price_month":
    "1か月あたり{price}（{count, plural, =1 {この製品のみ} =2 {2製品合わせて} other {#製品合わせて}}、税抜）",
  "quantities.included_price_year":
    "1年あたり{price}（{count, plural, =1 {この製品のみ} =2 {2製品合わせて} other {#製品合わせて}}、税抜）",
  "quantities.full_form": "製品ごとに購入",
  "quantities.short_form": "簡易版カートに戻る",
  "quantities.why_full":
    "サブスクリプションに製品とアドオンが{count, number}あります。簡易版カートは{limit, number}までです。",
  "quantities.product": "製品",
  "quantities.now": "現在",
  "quantities.add": "追加",
  "quantities.total": "合計",
  "quantities.after": "変更後",
  "quantities.change": "増減",
  "quantities.each_month": "単価（月額）",
  "quantities.each_year": "単価（年額）",
  "quantities.add_on": "アドオン",
  "quantities.together": "{products}は常に同数です",
  "quantities.sold_by_sales": "営業のみが販売しています。",
  "quantities.contact_sales_for": "{name}について営業に問い合わせ",
  "quantities.nothing": "少なくとも1つの数を0より大きくしてください。",

  "cart.title": "ライセンスを追加",
  "cart.loading": "サブスクリプションを読み取っています…",
  "cart.failed_title": "サブスクリプションを読み取れません",
  "cart.seller": "Seatmeter・販売元：{seller}",
  "cart.mark": "Seatmeter",
  "cart.payer": "請求先：{payer}",
  "cart.cancel": "キャンセル",
  "cart.back": "戻る",
  "cart.back_to_form": "フォームに戻る",

  "cart.line_day_month": "{quantity, number} × 月額{price}、{date}までの残り{days, number}日分",
  "cart.line_day_year": "{quantity, number} × 年額{price}、{date}までの残り{days, number}日分",
  "cart.line_second_month": "{quantity, number} × 月額{price}、{date}までの残り期間分",
  "cart.line_second_year": "{quantity, number} × 年額{price}、{date}までの残り期間分",
  "cart.line_credit": "{quantity, number}ライセンスの{date}までのクレジット",
  "cart.tax": "税{rate}",
  "cart.due_today": "本日のお支払い",
  "cart.renewal": "{date}以降（税込）",
  "cart.renewal_without_tax": "{date}以降",
  "cart.renewal_month": "月額{amount}（現在より{change}{direction, select, less {減} other {増}}）",
  "cart.renewal_year": "年額{amount}（現在より{change}{direction, select, less {減} other {増}}）",
  "cart.lock_customer": "ライセンスはいつでも削除できます。削除は{date}に有効になります。",
  "cart.lock_sales": "このライセンスは{date}まで維持されます。この種類のアカウントでは、削除できるのは営業だけです。",
  "cart.pricing": "価格を取得しています…",
  "cart.repriced": "前回の価格は15分で有効期限が切れました。こちらが新しい価格です。",
  "cart.no_price": "数を入力すると価格が表示されます。",
  "cart.until": "{date}まで",
  "cart.at_renewal": "更新時",
  "cart.subtotal": "小計",
  "cart.subtotal_days": "小計（{date}までの残り、{whole, number}日中{days, number}日分）",
  "cart.subtotal_time": "小計（{date}までの残り期間分）",
  "cart.no_change": "数を変更すると金額が表示されます。",
  "cart.update": "サブスクリプションを更新",
  "cart.submit": "注文を送信",

  "cart.undo": "取り消す",
  "cart.undo_until": "新しいライセンスが未使用の間は、{time}まで取り消せます。",

  "cart.waiting_title": "購入を処理しています",
  "cart.waiting": "{changes}（{amount}）、{time}に確定。ライセンスは処理が完了すると使えるようになります。",
  "cart.unknown_title": "購入を確認しています",
  "cart.unknown":
    "購入（{changes}、{amount}、{time}に確定）に応答がありませんでした。購入されるのは一度だけです。もう一度購入しないでください。",
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
    "操作の間に、サブスクリプションが変わりました：{changes}。何も購入されていません。新しい価格を確認してください。",

  "confirm.opening_title": "Seatmeterのウィンドウを開いています…",
  "confirm.in_window_title": "Seatmeterのウィンドウで確定してください",
  "confirm.in_window":
    "{changes}、{amount}。Seatmeterのウィンドウで内容を確認して確定してください。それまで何も購入されません。",
  "confirm.pressed": "{changes}を{amount}で確定しました。",
  "confirm.show_window": "ウィンドウを表示",
  "confirm.window_closed": "確定する前にSeatmeterのウィンドウが閉じられました。何も購入されていません。",
  "confirm.window_taken": "Seatmeterのウィンドウには別の購入が表示されています。こちらは購入されていません。",

  "review.title": "購入内容の確認",
  "review.title_change": "変更内容の確認",
  "review.summary": "{name}に<b>{add, number}ライセンス</b>、本日<b>{amount}</b>",
  "review.month": "ライセンス数は{from, number}から{to, number}になり、{date}から月額が税込で{change}増えます。",
  "review.year": "ライセンス数は{from, number}から{to, number}になり、{date}から年額が税込で{change}増えます。",
  "review.undo": "新しいライセンスが未使用の間は、{minutes, number}分以内なら取り消せます。",
  "review.confirm": "購入を確定",
  "review.confirming": "購入しています…",
  "review.confirm_change": "変更を確定",
  "review.change_now": "<b>{name}</b>：{from, number} → {to, number}、{amount}（税抜）",
  "review.change_at_renewal": "<b>{name}</b>：{from, number} → {to, number}、{date}から",
  "review.amount_today": "本日<b>{amount}</b>",
  "review.note": "メモ",
  "review.note_hint": "任意：発注番号、コストセンター",
  "review.note_too_long": "{max, number}文字以内です。メモを短くしてください。",
  "review.guard_too_soon":
    "読むには早すぎる操作でした。何も購入されていません。金額を確認してから、もう一度押してください。",
  "review.guard_not_pressed": "ボタンを押したのはお客様ではなくページです。何も購入されていません。",

  "demotions.count": "{count, number}人がライセンスを失うことになります",
  "demotions.why":
    "使用中のライセンスが、{date}に残る数を上回っています。アカウントの設定にある順序で、次の人がライセンスを失います。それまでにライセンスを空ければ、誰も失いません。",
  "demotions.end_user": "<b>{name}</b>：エンドユーザーになります",
  "demotions.products": "<b>{name}</b>：次を失います：{products}",
  "demotions.tickets": "未解決のチケット{count, number}件",
  "demotions.acknowledge": "ライセンスを失う人を確認しました",
  "demotions.more": "{count, number}人すべてを表示",

  "approval.approve": "承認",
  "approval.title": "リクエストの承認",
  "approval.asked_by": "<b>{name}</b>さんが{date}にリクエストしました",
  "approval.asked_by_nobody": "名前の保存期間が過ぎた人が{date}にリクエストしました",
  "approval.needed_by": "必要な期日：{date}",
  "approval.price_changed":
    "ライセンスの価格がリクエスト時から変わりました。リクエスト時のお支払い額は{amount}でした。",
  "approval.decline": "却下",
  "approval.decline_title": "このリクエストを却下",
  "approval.decline_reason": "理由",
  "approval.decline_hint": "必須です。リクエストした人に表示されます。",
  "approval.decline_too_long": "{max, number}文字以内です。理由を短くしてください。",
  "approval.declined": "リクエストを却下しました。リクエストした人に理由が伝わります。",
  "approval.declining": "却下しています…",
  "approval.asked_line": "<b>{name}</b>：{add, number}ライセンス追加",
  "approval.asked_change": "<b>{name}</b>：{add, number}ライセンス追加、{from, number} → {to, number}",
  "approval.forward": "営業に転送",
  "approval.forward_why":
    "このライセンスは営業担当者を通じて購入します。リクエストを転送すると、その内容が営業へのフォームに入力されます。",

  "ask.loading": "サブスクリプションを読み取っています…",
  "ask.failed_title": "サブスクリプションを読み取れません",
  "ask.cancel": "キャンセル",
  "ask.back": "戻る",
  "ask.back_to_form": "フォームに戻る",
  "ask.none_left":
    "{purchased, plural, =1 {1つしかないライセンスが使用中です。} other {#ライセンスすべてが使用中です。}}",
  "ask.some_left": "{purchased, number}ライセンス中、残りは{left, number}です。",
  "ask.decide": "{count, plural, other {追加をリクエストできます。{names}が決定します。}}",
  "ask.somebody_decides": "追加をリクエストできます。アカウントオーナーと請求管理者が決定します。",
  "ask.decider_owner": "<b>{name}</b>（アカウントオーナー）",
  "ask.decider_billing_admin": "<b>{name}</b>（請求管理者）",
  "ask.more_people": "他{count, number}人",
  "ask.not_here": "このアカウントでは、ここでライセンスを変更できません。次にご相談ください。",
  "ask.sales_person": "営業担当者は<b>{name}</b>です。",
  "ask.sales_nobody": "カスタマーサポートが営業担当者におつなぎします。",
  "ask.support": "サブスクリプションについてのご質問には、カスタマーサポートがお答えします。",
  "ask.deciders": "ライセンスを決定する人：{names}。",
  "ask.subscription_hint":
    "ライセンス数はサブスクリプションページで変更できます。{backTo, select, form {フォームは保持されています。} other {}}",
  "ask.nothing":
    "お客様のロールではここでライセンスを追加できません。アカウントオーナーまたは請求管理者が追加できます。{backTo, select, form {フォームは保持されています。} other {}}",

  "request.full_form": "製品ごとに選ぶ",
  "request.reason": "理由",
  "request.reason_hint": "お客様の名前とともに、決定する人に表示されます。",
  "request.reason_too_long": "{max, number}文字以内です。文章を短くしてください。",
  "request.needed_by": "必要な期日",
  "request.optional": "任意",
  "request.needed_by_expected": "{first}から{last}までの日を選ぶか、空欄にしてください。",
  "request.hint": "{backTo, select, form {フォームは保持されています。} other {}}決定され次第、お知らせします。",
  "request.sending": "リクエストしています…",
  "request.once": "入力内容は保持されています。もう一度押しても、リクエストは1件だけです。",
  "request.open_title": "お客様のライセンスのリクエスト",
  "request.ended_title": "リクエストは終了しました",
  "request.ask_more": "追加をリクエスト",
  "request.cancel": "リクエストを取り下げる",
  "request.cancelling": "取り下げています…",
  "request.line": "{name}を{add, number}ライセンス",
  "request.pending": "リクエスト済みです。アカウントオーナーまたは請求管理者が決定します。",
  "request.pending_named": "リクエスト先：{names}。",
  "request.approving": "現在、承認と支払いの処理中です。",
  "request.approved": "承認されました。ライセンスを使用できます。",
  "request.approved_named": "{name}さんが承認しました。ライセンスを使用できます。",
  "request.approved_by_itself":
    "すぐに承認されました。空きのライセンスが足りており、お使いのアカウントではその分の決定は不要です。",
  "request.undone": "承認されましたが、購入が取り消されました。このライセンスはなくなりました。",
  "request.forwarded": "営業担当者に引き継がれました。営業担当者がライセンスを追加します。",
  "request.forwarded_named": "{name}さんが営業担当者に引き継ぎました。営業担当者がライセンスを追加します。",
  "request.declined": "却下されました。",
  "request.declined_named": "{name}さんが却下しました：{reason}",
  "request.cancelled": "お客様が取り下げました。",
  "request.expired": "{date}までに決定されなかったため、終了しました。もう一度リクエストできます。",
  "request.superseded": "新しいリクエストと1つになりました。",
  "request.met": "その間にライセンスが購入されました。リクエストした分を使用できます。",
  "request.met_named": "その間に{name}さんがライセンスを購入しました。リクエストした分を使用できます。",
  "request.merged": "{count, plural, other {{names}さんも同じものをリクエストしています。1件のリクエストになります。}}",
  "request.needed_by_day": "必要な期日：{date}",
  "request.expires": "決定されない場合、{date}に自動的に終了します",

  "ticket.title": "ライセンスについてのチケット",
  "ticket.loading": "チケットを検索しています…",
  "ticket.where": "ヘルプデスクにチケットが作成されます。チケットの担当者に、お客様の名前とともに表示されます。",
  "ticket.reason_hint": "チケットに記載されます。",
  "ticket.hint": "{backTo, select, form {フォームは保持されています。} other {}}回答はチケットに届きます。",
  "ticket.subject": "エージェントライセンスを{add, number}件追加",
  "ticket.body": "{name}さんがエージェントライセンス{add, number}件の追加を希望しています。",
  "ticket.open": "{date}に作成しました。チケットの担当者がその中で回答します。",
  "ticket.solved": "解決済みです。",
  "ticket.link": "チケット{id}を開く",

  "sales.title": "営業に問い合わせ",
  "sales.name": "名前",
  "sales.name_missing": "名前を入力してください。",
  "sales.name_wrong": "200文字以内です。名前を短くしてください。",
  "sales.email": "メールアドレス",
  "sales.email_missing": "営業からの連絡を受け取るメールアドレスを入力してください。",
  "sales.email_wrong": "メールアドレスを1つ入力してください。例：you@example.com",
  "sales.phone": "電話番号",
  "sales.phone_wrong": "電話番号を入力してください。例：+81 3 1234 5678",
  "sales.optional": "任意",
  "sales.message": "メッセージ",
  "sales.message_missing": "ライセンス数を選ぶか、ご要望を入力してください。",
  "sales.message_wrong": "2,000文字以内です。メッセージを短くしてください。",
  "sales.hint":
    "{backTo, select, form {フォームは保持されています。} other {}}営業が注文したとき、またライセンスが使えるようになったときに、お知らせします。",
  "sales.send": "営業に送信",
  "sales.pass_on": "営業に引き継ぐ",
  "sales.sending": "送信しています…",
  "sales.once": "入力内容は保持されています。もう一度送信しても、届くのは一度だけです。",
  "sales.sent_title": "営業に送信しました",
  "sales.arrived_title": "ライセンスが使えるようになりました",
  "sales.reference": "お問い合わせ番号",
  "sales.copy": "コピー",
  "sales.copied": "コピーしました。",
  "sales.not_copied": "コピーできませんでした。番号を選択してください。",
  "sales.sent": "{date}に送信しました。営業担当者からご連絡します。",
  "sales.sent_named": "{date}に送信しました。{name}からご連絡します。",
  "sales.ordered": "営業が{date}に注文しました。ライセンスは追加され次第、使えるようになります。",
  "sales.arrived": "ライセンスは{date}に追加されました。",
  "sales.line_total": "{name}を合計{total, number}ライセンス",
  "sales.told": "営業が注文したとき、またライセンスが使えるようになったときに、お知らせします。",
  "sales.write_more": "もう一度問い合わせる",

  "inbox.title": "ライセンスのリクエスト",
  "inbox.heading": "決定待ちのリクエスト{count, number}件",
  "inbox.own": "お客様のリクエスト",
  "inbox.asks": "{count, plural, =0 {{lines}リクエストされています} other {{names}さんが{lines}リクエストしています}}",
  "inbox.price": "リクエスト時のお支払い額は{due}、以後は更新ごとに{change}増",
  "inbox.price_changed": "リクエスト時のお支払い額は{due}、以後は更新ごとに{change}増（その後、価格が変わりました）",
  "inbox.review": "内容を確認",
  "inbox.decline": "却下",
  "inbox.reason": "却下の理由",
  "inbox.reason_hint": "必須です。リクエストした人に、お客様の名前とともに表示されます。",
  "inbox.decline_request": "リクエストを却下",
  "inbox.declining": "却下しています…",
  "inbox.keep": "戻る",
  "inbox.declined_title": "リクエストを却下しました",
  "inbox.declined_told": "リクエストした人に、理由とともに通知されます。",
  "inbox.failed": "リクエストを読み取れませんでした。",

  "notice.asks_title":
    "{count, plural, =0 {{add, number}ライセンスがリクエストされています} other {{names}さんが{add, number}ライセンスをリクエストしています}}",
  "notice.asks_more": "他に{count, number}件のリクエストが決定を待っています。",
  "notice.asks_needed_by": "必要な期日：{date}",
  "notice.request_approved": "{add, number}ライセンスが追加されました",
  "notice.request_declined": "リクエストが却下されました",
  "notice.request_forwarded": "リクエストは営業に引き継がれました",
  "notice.request_ended": "リクエストは終了しました",
  "notice.request_undone": "リクエストしたライセンスはなくなりました",
  "notice.sales_ordered": "営業が注文しました",
  "notice.sales_arrived": "ライセンスが使えるようになりました",
  "notice.sales_reference": "お問い合わせ番号：{reference}",

  "page.connected": "{name}として接続中・{account}",
  "page.signed_out": "ここでは誰もサインインしていません。ヘルプデスクにサインインするか、「接続」を押してください。",
  "page.not_read": "まだ数がありません。ヘルプデスクを開くか、更新してください。",

  "options.title": "Seatmeterのオプション",
  "options.desks": "ヘルプデスク",
  "options.desks_none": "接続されているヘルプデスクはまだありません。お使いのヘルプデスクを下で追加してください。",
  "options.service": "ライセンスサービス：{address}",
  "options.service_of_page": "ヘルプデスクのページが示すライセンスサービス：{address}",
  "options.without_service":
    "ライセンスサービスが接続されていません。数字はヘルプデスク自体から取得され、ライセンスはヘルプデスクのサブスクリプションページで購入します。",
  "options.total_label": "このアカウントのライセンス数",
  "options.total_hint": "サブスクリプションページに表示されている数。",
  "options.total_error": "1から{max, number}までの整数を入力してください。",
  "options.total_save": "数を保存",
  "options.total_entered": "{date}に入力されました。",
  "options.remove": "{desk}を削除",
  "options.add_title": "ヘルプデスクを追加",
  "options.managed": "組織によって設定されています。",
  "options.ways": "数字の取得元",
  "options.way_alone": "ヘルプデスクのみ",
  "options.way_alone_text":
    "ライセンスの使用者をヘルプデスク自体で数えます。追加のライセンスはヘルプデスクのサブスクリプションページで購入します。",
  "options.way_service": "ライセンスサービスがある",
  "options.way_service_text": "購入した数を把握し、フォーム内でライセンスを追加販売し、リクエストを受け付けます。",
  "options.desk_label": "ヘルプデスクのアドレス",
  "options.desk_hint": "例：acme.zendesk.com。",
  "options.desk_error": "ヘルプデスクのアドレスを入力してください。例：acme.zendesk.com",
  "options.service_label": "ライセンスサービスのアドレス",
  "options.service_hint": "サービスの運営者から受け取ったもの。",
  "options.service_error": "https://で始まるアドレスを入力してください。例：https://seats.example.com",
  "options.add": "ヘルプデスクを追加",
  "options.checking": "ライセンスサービスに問い合わせています…",
  "options.asking_desk": "ヘルプデスクに問い合わせています…",
  "options.not_a_desk":
    "{address}では、Seatmeterが対応するヘルプデスクからの応答がないため、何も保存されていません。アドレスを確認してください。",
  "options.no_access":
    "ブラウザに{address}へのアクセス権がないため、何も保存されていません。許可するには、もう一度ボタンを押してください。",
  "options.issuer": "サインイン先：{address}",
  "options.issuer_check":
    "今後、{desk}のサインインはこのアドレスだけで行われます。このアドレスに心当たりがない場合は、ここで中止し、ライセンスサービスの管理者に確認してください。",
  "options.issuer_access": "このアドレスも許可するよう、ブラウザから求められます。",
  "options.confirm": "はい、追加します",
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
    "ライセンスサービスを接続した場合、そこにはヘルプデスクでのお客様の身元と、お客様が求めた内容が伝わります。それ以外はこのブラウザの外に出ません。ヘルプデスクへの入力のうち読み取られるのは、ユーザータイプとロールだけです。",

  "welcome.title": "Seatmeterへようこそ",
  "welcome.intro":
    "ユーザーを追加するフォームの中で、残りのエージェントライセンス数がわかります。お使いのヘルプデスクはどれですか？",
  "welcome.result": "お使いのライセンス",
  "welcome.sign_in":
    "このヘルプデスクには誰もサインインしていません。開いてサインインすると、ここに数字が表示されます。",
  "welcome.next":
    "メーターは、ユーザーを追加するフォームと、ツールバーのSeatmeterボタンに表示されます。すでに開いていたヘルプデスクのページは再読み込みしてください。",
  "welcome.options": "オプションで別のヘルプデスクを追加、または数を変更",
  "welcome.permissions": "ブラウザの権限の用途",
  "welcome.permission_desks":
    "<b>ヘルプデスクのページ：</b>メーターを表示し、サインインしている人と使用中のライセンス数をヘルプデスクに問い合わせます。",
  "welcome.permission_storage": "<b>ストレージ：</b>設定、最新の数字、進行中の購入をこのブラウザに保存します。",
  "welcome.permission_alarms": "<b>アラーム：</b>ヘルプデスクのページが開いている間、数字を定期的に読み直します。",
  "welcome.permission_notifications":
    "<b>通知：</b>最後のライセンスが使用されたとき、リクエストが作成または決定されたときにお知らせします。",
  "welcome.permission_identity":
    "<b>ID：</b>ヘルプデスクにサインインしている人は、パスワードなしでライセンスサービスにもサインインします。",
  "welcome.permission_scripting":
    "<b>スクリプト：</b>メーターを表示するスクリプトは、必要になったときだけヘルプデスクのページに読み込みます。",
  "welcome.permission_addresses":
    "<b>その他のアドレス：</b>追加するまで、ありません。追加すると、ブラウザがそのアドレスだけの許可を求めます。",

  "window.for": "{account}（{host}）",
  "window.replaced": "別の購入が選ばれたため、こちらに替わりました。前に表示されていたものは購入されていません。",
  "window.reading": "価格を取得しています…",
  "window.failed_title": "表示できません",
  "window.nothing_title": "確定するものはありません",
  "window.nothing": "何も購入されていません。ヘルプデスクまたはツールバーからやり直してください。",
  "window.person_title": "別の人がサインインしています",
  "window.person": "ヘルプデスクからサインアウトしたか、別の人がサインインしました。何も購入されていません。",
  "window.decided_title": "このリクエストは決定済みです",
  "window.decided": "すでに別の人が決定しました。ここでは何も購入されていません。",

  "popup.title": "ライセンス",
  "popup.none":
    "開いているヘルプデスクも、接続されているヘルプデスクもありません。ヘルプデスクを開くか、オプションで接続してください。",
  "popup.options": "オプション",
  "popup.connected": "{name}として接続中",
  "popup.open_desk": "ヘルプデスクを開く",
  "popup.refresh": "更新",
  "popup.may_not_see": "お客様のロールでは残りのライセンス数を表示できません。",
  "popup.missing":
    "Seatmeter はヘルプデスクのページで{place}を見つけられません。下のレポートをコピーして、Seatmeter の担当者に送ってください。",
  "check.heading": "自己診断",
  "check.found": "見つかりました：{place}",
  "check.not_found": "見つかりません：{place}。検索条件：",
  "check.table": "セレクターと用語の日付：{date}",
  "check.copy": "レポートをコピー",
  "check.copied": "コピーしました。",
  "check.not_copied": "コピーできませんでした。下のテキストが選択されているので、手動でコピーしてください。",
  "check.add_button": "「追加」ボタン",
  "check.add_form": "新規ユーザーのフォーム",
  "check.team_members": "「残りのライセンス数」",
  "check.wizard": "新しいチームメンバーの手順",
  "check.profile": "担当者のロール",
  "check.member_page": "メンバーの製品ロール",
  "popup.refused": "Seatmeterは自分のページ以外からのメッセージを{count, plural, other {#件}}拒否しました。",
  "popup.trend": "{days, number}日間で{change}",
  "options.settings":
    "しきい値、上限、承認のルールはアカウントの設定です。オーナーと請求管理者が「サブスクリプションの管理」で設定します。",

  "subscription.brand": "Seatmeter・{account}",
  "subscription.sold_by": "販売元：{seller}",
  "subscription.sections": "このページの項目",
  "subscription.section_overview": "サブスクリプション",
  "subscription.section_usage": "使用状況",
  "subscription.section_people": "メンバー",
  "subscription.section_ledger": "台帳",
  "subscription.section_settings": "設定",
  "subscription.in_desk": "ヘルプデスクのサブスクリプションページ",
  "subscription.choose": "どのヘルプデスクのサブスクリプションですか？",
  "subscription.choose_none":
    "接続されているヘルプデスクはありません。ヘルプデスクを開いてサインインするか、オプションで接続してください。",
  "subscription.unknown_desk":
    "Seatmeterはこのヘルプデスクに接続されていません。ヘルプデスクを開いてサインインするか、オプションで接続してください。",
  "subscription.reading": "読み取っています…",
  "subscription.no_access": "お客様のロールではサブスクリプションを表示できません。",
  "subscription.changed_person":
    "現在は別の人がヘルプデスクにサインインしています。このページには、その人が見られる内容が表示されます。",
  "subscription.show_people": "全員を表示",
  "subscription.more": "さらに読み込む",
  "subscription.shown": "{count, number}件を表示中（続きがあります）",
  "subscription.shown_all": "全{count, number}件",
  "subscription.unknown": "不明",

  "subscription.licenses": "ライセンス",
  "subscription.product": "製品",
  "subscription.bought": "購入済み",
  "subscription.in_use": "使用中",
  "subscription.available": "空き",
  "subscription.each_month": "単価（月額）",
  "subscription.each_year": "単価（年額）",
  "subscription.addon": "アドオン",
  "subscription.sales_only": "営業のみが販売",
  "subscription.moves_together": "{count, plural, =1 {1製品} other {常に同数の#製品}}",
  "subscription.moves_why":
    "{name}：{products}のライセンスは常に同数のため、まとめて購入、削除されます。「使用中」には、使用する人が最も多い製品の数を示します。",
  "subscription.product_used": "{name}：{purchased, number}ライセンス中{used, number}を使用中",
  "subscription.product_unknown": "{name}：使用中の数は不明",
  "subscription.not_followed":
    "現在ヘルプデスクの変更を追跡できないため、これらの数は古い可能性があります。ライセンスサービスの運用者が理由を確認できます。",
  "subscription.not_counted": "使用中の数はまだわかりません。",
  "subscription.seats_unknown": "使用中の数は現在わかりません。",
  "subscription.has_purchase":
    "進行中の購入、または前回の確認後に終わった購入があります。「管理」で状況を確認できます。",
  "subscription.manage": "管理",
  "subscription.may_change": "ライセンスはすぐに追加でき、次の更新時に削除できます。購入の前に価格が表示されます。",
  "subscription.may_add": "必要な数のライセンスを追加できます。注文の前に価格が表示されます。",
  "subscription.no_manage": "このアカウントでは、ここでライセンスを変更できません。次にご相談ください。",
  "subscription.reads_only": "お客様のロールではサブスクリプションを閲覧できます。次の人が変更できます。",
  "subscription.sales_person": "<b>{name}</b>（営業担当者）",
  "subscription.deciders": "次の人がライセンスを追加できます。",
  "subscription.support": "カスタマーサポート",

  "subscription.renewal": "次の更新",
  "subscription.in_days": "{days, plural, =0 {本日です} other {#日後}}",
  "subscription.renews_month": "変更がなければ、次の1か月分は{amount}（税込）",
  "subscription.renews_year": "変更がなければ、次の1年分は{amount}（税込）",
  "subscription.reduce_before":
    "不要なライセンスは{date}より前に削除してください。それ以降は、次の次の更新まで数が維持されます。",
  "subscription.reduce_others": "ライセンスは{date}まで削除できます。それ以降は、次の次の更新まで数が維持されます。",
  "subscription.reduce_sales":
    "数を減らせるのは営業だけです（{date}より前）。カスタマーサポートが営業におつなぎします。",
  "subscription.reduce_sales_named": "数を減らせるのは営業だけです（{date}より前）。{name}にご相談ください。",
  "subscription.peaks": "前回の更新以降の最大使用数",
  "subscription.peak": "{purchased, number}ライセンス中{peak, number}",

  "subscription.waiting": "更新待ち",
  "subscription.removes": "{name}：{date}に{count, number}ライセンス削除",
  "subscription.adds": "{name}：{date}に{count, number}ライセンス追加",
  "subscription.ordered_by": "{date}に{name}さんが注文",
  "subscription.keep": "ライセンスを維持",
  "subscription.do_not_add": "追加しない",
  "subscription.kept": "取り消しました：{name}の{count, number}ライセンスは維持されます。",
  "subscription.not_added": "取り消しました：更新時に{name}の{count, number}ライセンスは追加されません。",
  "subscription.would_lose":
    "{count, plural, =1 {現在のメンバーのままでは、この1人がライセンスを失います。先に1つ空けるか、ライセンスを維持してください。} other {現在のメンバーのままでは、この#人がライセンスを失います。先に空けるか、ライセンスを維持してください。}}",
  "subscription.would_end_user": "エンドユーザーになります。",
  "subscription.would_lose_product": "この製品を失いますが、エージェントのままです。",
  "subscription.open_tickets": "{count, plural, =0 {未解決のチケットはありません。} other {未解決のチケット#件。}}",
  "subscription.tickets_unknown": "未解決のチケットの件数は不明です。各メンバーのページで確認してください。",

  "subscription.reclaimable": "空けられるライセンス",
  "subscription.reclaimable_intro": "ここからは何も解放されません。チームの管理者がヘルプデスクで決定します。",
  "subscription.reclaimable_none": "ヘルプデスクからの情報では、必要なくライセンスを使用している人はいません。",
  "subscription.reclaim_suspended":
    "停止中のエージェント{count, number}人がまだライセンスを使用しています。購入する代わりに、そのライセンスを使えます。",
  "subscription.reclaim_others": "{count, number}ライセンスを空けられます。購入する代わりに、それを使えます。",
  "subscription.evidence_suspended": "停止中ですが、まだライセンスを使用しています。",
  "subscription.evidence_product_role":
    "{because, select, chat {Chatのロールのためだけにライセンスを使用しています。} explore_admin {Exploreの管理者のロールのためだけにライセンスを使用しています。} explore_editor {Exploreの編集者のロールのためだけにライセンスを使用しています。} guide {Guide（ナレッジベース）のロールのためだけにライセンスを使用しています。} talk {Talkのロールのためだけにライセンスを使用しています。} other {ライセンスが不要なロールですが、使用しています。}}",
  "subscription.evidence_idle": "{date}から{days, number}日間、作業していません。",
  "subscription.seats_in": "ライセンス：{products}",
  "subscription.seat_saves": "ライセンスを減らすと年間{amount}の節約になります",

  "usage.runway": "残りがもつ期間",
  "usage.show": "使用状況を表示",
  "usage.runs_out": "{date}頃に残りなし",
  "usage.none_left": "すでに残りなし",
  "usage.too_little_history": "予測にはまだ早すぎます",
  "usage.not_growing": "なくなる見込みなし",
  "usage.beyond_horizon": "1年以上",
  "usage.method":
    "{days, number}日分の毎日の最大値から算出：増加の中央値（30日あたり{growth}）を、現在の使用数（{purchased, number}ライセンス中{inUse, number}）に当てはめたものです。数日の例外的な値では変わりません。",
  "usage.method_none":
    "現在、{purchased, number}ライセンス中{inUse, number}を使用中です。傾向を見るには2週間分の履歴が必要ですが、今のところ{days, number}日分です。",
  "usage.span": "期間",
  "usage.span_days": "過去{days, number}日間",
  "usage.empty": "使用状況はまだわかりません。これから毎日記録されます。",
  "usage.first_day": "グラフは2日目から表示されます。",
  "usage.chart": "{name}の毎日の使用中ライセンス数、{days, number}日間",
  "usage.day": "{date}：{purchased, number}ライセンス中{peak, number}を使用中",
  "usage.table": "表で表示",
  "usage.column_day": "日付",
  "usage.legend_peak": "最大使用数",
  "usage.legend_purchased": "購入済み",
  "usage.legend_forecast": "このまま推移した場合",

  "members.title": "チームメンバー",
  "members.name": "名前",
  "members.role": "ロール",
  "members.products": "ライセンスを使用する製品",
  "members.added": "追加日",
  "members.tickets": "未解決のチケット",
  "members.active": "最終作業",
  "members.never": "なし",
  "members.none": "ヘルプデスクからの情報に、まだ誰も含まれていません。",
  "members.suspended": "停止中",
  "members.no_license": "使用なし",
  "members.by_product_role": "製品のロールによる",
  "members.role_name":
    "{role, select, owner {アカウントオーナー} billing_admin {請求管理者} admin {全体の管理者} agent {エージェントまたはカスタムロール} light_agent {ライトエージェント} contributor {閲覧担当} end_user {エンドユーザー} other {不明なロール}}",

  "ledger.title": "すべての変更",
  "ledger.save": "CSVでダウンロード",
  "ledger.saving": "準備しています…",
  "ledger.at": "日時",
  "ledger.what": "内容と理由",
  "ledger.who": "変更者",
  "ledger.change": "ライセンス",
  "ledger.amount": "金額（税込）",
  "ledger.none": "変更はまだありません。",
  "ledger.kind":
    "{kind, select, setup {{name}：運営者による設定} purchase {{name}：購入} undo {{name}：購入の取り消し} removal {{name}：更新時の変更} delivery {{name}：営業を通じた注文} other {{name}：その他の変更}}",
  "ledger.receipt": "領収書{receipt}",
  "ledger.note": "メモ：{note}",
  "ledger.by_renewal": "更新時",
  "ledger.by_operator": "ライセンスサービス",
  "ledger.before_after": "{before} → {after}",

  "mails.title": "あなた宛てのメール",
  "mails.address": "宛先：{address}",
  "mails.last_license": "最後のライセンスが使用されたときに通知する",
  "mails.saved": "保存しました。",
  "mails.no_address":
    "ライセンスサービスはあなたのメールアドレスを把握していません。メールが届く場合は、各メール内のリンクから停止できます。",
  "settings.low_threshold": "残りがこのライセンス数になったら警告",
  "settings.low_threshold_hint": "空欄の場合は2、または全ライセンスの2%（多いほう）になります。",
  "settings.cap": "1回の注文の上限額（{currency}）",
  "settings.cap_hint": "空欄の場合、上限はありません。オーナー自身の注文に上限はありません。",
  "settings.no_cap": "上限なし",
  "settings.approval": "ライセンスのリクエスト",
  "settings.approval_by_hand": "人が決定する",
  "settings.approval_while_free": "空きがあれば自動で承認",
  "settings.reminders": "決定する人に、待っているリクエストを知らせる",
  "settings.renewal_notice": "この日数前に更新を知らせる",
  "settings.renewal_notice_hint": "90日までです。0の場合は知らせません。",
  "settings.retention": "リクエストの名前と理由をこの月数だけ保存する",
  "settings.retention_hint": "1か月から120か月です。その後はIDに置き換わります。",
  "settings.show_last_active": "同僚が作業していない期間をオーナーと請求管理者に表示する",
  "settings.demotion_order": "更新時に先にライセンスを失う人",
  "settings.demotion_order_hint": "ヘルプデスクが従う順序を選ぶと、該当する人が正しく表示されます。",
  "settings.demotion_added": "最後に追加された人",
  "settings.demotion_alphabet": "名前順で最後の人",
  "settings.for_owner": "（変更できるのはアカウントオーナーだけです）",
  "settings.whole": "{min, number}から{max, number}までの整数を入力してください。",
  "settings.amount": "桁区切りのない金額を入力してください。例：250または250.00",
  "settings.wrong":
    "{count, plural, other {何も保存されていません。#か所の入力を読み取れません。入力できる内容は上に示されています。}}",
  "settings.save": "設定を保存",
  "settings.saving": "保存しています…",
  "settings.saved": "保存しました。今から全員に適用されます。",
  "settings.conflict":
    "編集している間に、{name}さんが設定を変更しました（{at}）。何も保存されておらず、入力内容は保持されています。自分の設定にするにはもう一度保存してください。相手の設定を使うこともできます。",
  "settings.now": "{setting}：現在は{value}",
  "settings.take_theirs": "相手の設定を使う",
  "settings.on": "オン",
  "settings.off": "オフ",
  "settings.usual": "既定値",
  "settings.history": "設定の変更履歴",
  "settings.history_none": "設定を変更した人はまだいません。",
  "settings.changed_by": "{name}さん・{at}",
  "settings.changed": "{setting}：{from} → {to}",
  "settings.name_lowThreshold": "警告のしきい値",
  "settings.name_cap": "注文の上限額",
  "settings.name_approval": "リクエストの承認",
  "settings.name_reminders": "リマインダー",
  "settings.name_retentionMonths": "名前の保存月数",
  "settings.name_renewalNoticeDays": "更新の通知日数",
  "settings.name_showLastActive": "同僚の最終作業の表示",
  "settings.name_demotionOrder": "ライセンスを失う順序",

  "people.title": "ユーザーのリスト",
  "people.intro":
    "追加する前に、リストのユーザーに必要なライセンス数を確認できます。ここでは誰も追加されません。リストはこのブラウザーに残り、外に出るのは数だけです。",
  "people.choose_desk": "どのヘルプデスクに追加しますか？",
  "people.paste": "リストを貼り付け",
  "people.paste_hint":
    "ヘルプデスクのインポートと同じ形式：Name、Email、Role、Restrictionを、コンマ、セミコロン、またはタブで区切ります。最大{most, number}人。",
  "people.file": "ファイルを選択",
  "people.drop": "またはここにドロップ",
  "people.clear": "やり直す",
  "people.reading": "リストを読み込んでいます…",
  "people.looking_up": "すでにライセンスがあるユーザーを確認しています…",
  "people.from_paste": "貼り付けたテキスト",
  "people.from_file": "{name}（{encoding}として読み込み）",
  "people.fault_empty": "このリストには誰もいません。",
  "people.fault_too_large": "ユーザーのリストとしては大きすぎます。リストだけをCSVとしてエクスポートしてください。",
  "people.fault_too_many":
    "リストは最大{most, number}人までで、このリストはそれを超えています。分割して、1つずつ読み込んでください。",
  "people.fault_no_email_column": "メールアドレスの列がありません。先頭行で列名をEmailとしてください。",
  "people.fault_unclear_columns":
    "列を区別できません。先頭行に列名を1回ずつ入れてください：Name、Email、Role、Restriction。",
  "people.fault_open_quote":
    "{line, number}行目：ここで開いた引用符が閉じられていません。修正してから、もう一度読み込んでください。",
  "people.fault_stray_quote":
    "{line, number}行目：閉じる引用符のあとにセルが続いています。修正してから、もう一度読み込んでください。",
  "people.fault_unreadable": "ブラウザーが{name}を読み込めませんでした。もう一度選択してください。",
  "people.problems": "{count, plural, other {確認が必要な行：#}}",
  "people.no_email": "{line, number}行目：メールアドレスがありません。数えていません。",
  "people.not_an_email": "{line, number}行目：「{text}」はメールアドレスではありません。数えていません。",
  "people.no_role": "{line, number}行目：ロールがないため、ライセンスを使用するかどうかわかりません。",
  "people.unknown_role":
    "{line, number}行目：「{role}」というロールがわからず、ライセンスを使用するかどうかもわかりません。",
  "people.duplicate": "{line, number}行目：{of, number}行目と同じアドレスです。1回だけ数えました。",
  "people.other_role":
    "{line, number}行目：{of, number}行目と同じアドレスで、ロールが異なります。どちらが有効かわかりません。",
  "people.more_problems": "{count, plural, other {ほか#件。}}",
  "people.no_roles": "ロールの列がないため、誰がライセンスを使用するかわかりません。Roleという列を追加してください。",
  "people.summary":
    "{people, plural, other {#人}}：{least, plural, =0 {ライセンスは不要です} other {#ライセンスが必要です}}",
  "people.summary_open":
    "{people, plural, other {#人}}：{least, number}〜{most, plural, other {#ライセンスが必要です}}",
  "people.uses": "{count, plural, other {#人がライセンスを使用}}",
  "people.free": "{count, plural, other {#人は使用しない}}",
  "people.have_one": "{count, plural, other {#人はすでにライセンスあり}}",
  "people.unknown": "{count, plural, other {#人は使用する可能性あり}}",
  "people.unknown_why": "ロール、またはヘルプデスクのほかの製品での権限がライセンスを使用するかどうか、わかりません。",
  "people.role_count": "{role}：{count, number}",
  "people.end_users_free": "エンドユーザーはライセンスを使用しません。",
  "people.team_unknown": "すでにライセンスがあるユーザーはここではわからないため、全員を新規として数えます。",
  "people.left": "{purchased, number}ライセンス中、{left, plural, =0 {残りなし} other {残り#}}",
  "people.left_unknown": "残りのライセンス数がわからないため、不足数もわかりません。",
  "people.missing": "{count, plural, other {#ライセンス不足しています}}",
  "people.missing_open": "{least, number}〜{most, plural, other {#ライセンス不足しています}}",
  "people.enough": "リストの全員に足りるライセンスが残っています。",
  "people.option": "いくつ追加しますか？",
  "people.option_least": "{count, number}（不明なユーザーが1人も使用しない場合）",
  "people.option_most": "{count, number}（全員が使用する場合）",
  "people.most_at_once": "一度に追加できるのは最大{most, number}です。",
  "people.go_buy": "{count, plural, other {#ライセンスを購入}}",
  "people.go_request": "{count, plural, other {#ライセンスをリクエスト}}",
  "people.go_sales": "{count, plural, other {営業に#ライセンスを依頼}}",
  "people.go_manage": "{count, plural, other {サブスクリプションの管理で#追加}}",
  "people.next_buy": "この数でヘルプデスクのカートを開きます。確認するまで購入されません。",
  "people.next_request": "この数でヘルプデスクのフォームを開きます。理由も入力できます。送信するまで何も送られません。",
  "people.next_manage": "この数でサブスクリプションの管理を開きます。確認するまで購入されません。",
  "people.next_host": "ヘルプデスクのサブスクリプションのページで追加してください。",
  "people.next_none":
    "お客様のロールではライセンスの購入もリクエストもできません。できる人にこのページを見せてください。",
  "people.unanswered":
    "前に送信したフォームにまだ応答がないため、それが先に開きます。もう一度送信してから、この数のためにここに戻ってください。",
  "people.import_limit": "ヘルプデスクのインポートは一度に最大{most, number}人までです。",
  "people.people": "ユーザーごと",
  "people.email": "メール",
  "people.license": "ライセンス",
  "people.verdict": "{verdict, select, uses {使用する} free {使用しない} has_one {すでにあり} other {不明}}",
  "people.shown": "{people, number}人中{from, number}〜{to, number}",
  "people.previous": "前へ",
  "people.next": "次へ",
};
