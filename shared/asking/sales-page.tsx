import type { Ref } from "preact";
import type { SeatRequest } from "../api/index.ts";
import { DeclineView, RequestCard } from "../requests/index.ts";
import type { SalesState } from "../sales/index.ts";
import { InquiryCard, SalesFormView, SalesSend } from "../sales/index.ts";
import { Button } from "../ui/button.tsx";
import type { AskingContext } from "./asking-context.ts";
import { BackButton, CancelButton, PeopleLink, SubscriptionButton } from "./common.tsx";
import { LeftNotice } from "./left-notice.tsx";
import type { Parts } from "./parts.ts";
import { failedPage, loadingPage } from "./unread-page.tsx";
import { WhoHelps } from "./who-helps.tsx";

/** The form to sales; with a request, passing that one on. */
export function salesPage(
  state: SalesState,
  request: SeatRequest | null,
  context: AskingContext,
  firstRef: Ref<HTMLInputElement>,
): Parts {
  const { translate, backTo, viewer } = context;
  const model = context.sales();
  const spoken = { ...context, model };
  const heading = translate(request === null ? "sales.title" : "inbox.title");
  switch (state.kind) {
    case "loading":
      return { heading, ...loadingPage(context) };
    case "failed": {
      const failure = { problem: state.problem, onRetry: model.retry };
      const otherWays = {
        below: <WhoHelps context={context} />,
        beside: <SubscriptionButton context={context} />,
      };
      return { heading: translate("ask.failed_title"), ...failedPage({ ...failure, ...otherWays }, context) };
    }
    case "form":
    case "sending":
      return {
        heading,
        body: (
          <div class="stack">
            {request === null ? (
              <>
                <LeftNotice context={context} asks={false} />
                <WhoHelps context={context} />
                <PeopleLink context={context} />
              </>
            ) : (
              <ToDecide request={request} context={context} />
            )}
            <SalesFormView form={state.form} context={spoken} firstRef={firstRef} />
          </div>
        ),
        hint: translate("sales.hint", { backTo }),
        actions: (
          <>
            {request === null && viewer.capabilities.includes("askDeciders") ? (
              <Button kind="quiet" onPress={() => context.go({ kind: "request" })}>
                {translate("ask.back")}
              </Button>
            ) : (
              <CancelButton context={context} />
            )}
            <SubscriptionButton context={context} />
            <SalesSend form={state.form} sending={state.kind === "sending"} context={spoken} />
          </>
        ),
      };
    case "sent": {
      const isOpen = state.sent.some(({ state }) => state !== "arrived");
      return {
        heading: translate(isOpen ? "sales.sent_title" : "sales.arrived_title"),
        body: (
          <div class="stack">
            {state.sent.map((inquiry) => (
              <InquiryCard key={inquiry.id} inquiry={inquiry} context={spoken} />
            ))}
          </div>
        ),
        ...(isOpen ? { hint: translate("sales.told") } : {}),
        actions: (
          <>
            <Button kind="quiet" onPress={model.again}>
              {translate("sales.write_more")}
            </Button>
            <SubscriptionButton context={context} />
            <BackButton context={context} />
          </>
        ),
      };
    }
  }
}

/** Who asks for what, and why; declining it is always open. */
export function ToDecide({ request, context }: { request: SeatRequest; context: AskingContext }) {
  const model = context.decline(request);
  return (
    <div class="stack">
      <RequestCard request={request} context={{ ...context, busy: false, decides: true }} />
      <DeclineView id="decline-reason" state={model.state.value} model={model} context={context} />
    </div>
  );
}
