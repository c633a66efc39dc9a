import type { SeatRequest } from "../api/index.ts";
import { RequestCard } from "../requests/index.ts";
import type { AskingContext } from "./asking-context.ts";
import type { AskingPage } from "./asking-state.ts";
import { BackButton, CancelButton, RetryButton, SubscriptionButton } from "./common.tsx";
import { LeftNotice } from "./left-notice.tsx";
import type { Parts } from "./parts.ts";
import { WhoHelps } from "./who-helps.tsx";

/** Whoever can do nothing here but is told who can, or where. */
export function otherPage({ way }: Extract<AskingPage, { kind: "other" }>, context: AskingContext): Parts {
  const { translate, backTo } = context;
  switch (way) {
    case "retry_role":
      return {
        body: <p>{translate("meter.viewer_unknown")}</p>,
        actions: (
          <>
            <CancelButton context={context} />
            <RetryButton context={context} onPress={context.onRetry} />
          </>
        ),
      };
    case "manage_subscription":
      return {
        body: (
          <div class="stack">
            <LeftNotice context={context} asks={false} />
            <p>{translate("ask.subscription_hint", { backTo })}</p>
          </div>
        ),
        actions: (
          <>
            <CancelButton context={context} />
            <SubscriptionButton context={context} primary />
          </>
        ),
      };
    case "none":
      return {
        body: (
          <div class="stack">
            <LeftNotice context={context} asks={false} />
            <p>{translate("ask.nothing", { backTo })}</p>
            <WhoHelps context={context} />
          </div>
        ),
        actions: <BackButton context={context} />,
      };
  }
}

/** It was declined just now. */
export function declinedPage(request: SeatRequest, context: AskingContext): Parts {
  return {
    heading: context.translate("inbox.declined_title"),
    body: <RequestCard request={request} context={{ ...context, busy: false, decides: true }} />,
    hint: context.translate("inbox.declined_told"),
    actions: <BackButton context={context} />,
  };
}
