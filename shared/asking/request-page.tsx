import type { Ref } from "preact";
import { problemSentence } from "../i18n/index.ts";
import type { RequestState } from "../requests/index.ts";
import { RequestCard, RequestFormView, RequestSend } from "../requests/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { AskingContext } from "./asking-context.ts";
import { BackButton, CancelButton, ContactSalesButton, PeopleLink } from "./common.tsx";
import { LeftNotice } from "./left-notice.tsx";
import type { Parts } from "./parts.ts";
import { failedPage, loadingPage } from "./unread-page.tsx";

/** Asking those who decide. */
export function requestPage(state: RequestState, context: AskingContext, firstRef: Ref<HTMLInputElement>): Parts {
  const { translate, viewer, backTo } = context;
  const model = context.request();
  const spoken = { ...context, model };
  switch (state.kind) {
    case "loading":
      return loadingPage(context);
    case "failed": {
      const failure = { problem: state.problem, onRetry: model.retry };
      return { heading: translate("ask.failed_title"), ...failedPage(failure, context) };
    }
    case "form":
    case "sending":
      return {
        body: (
          <div class="stack">
            <LeftNotice context={context} asks />
            <PeopleLink context={context} />
            <RequestFormView form={state.form} context={spoken} firstRef={firstRef} />
          </div>
        ),
        hint: translate("request.hint", { backTo }),
        actions: (
          <>
            <CancelButton context={context} />
            {viewer.capabilities.includes("contactSales") && <ContactSalesButton context={context} />}
            <RequestSend form={state.form} sending={state.kind === "sending"} context={spoken} />
          </>
        ),
      };
    case "sent": {
      const isOpen = state.sent.some(({ state }) => state === "pending");
      return {
        heading: translate(isOpen ? "request.open_title" : "request.ended_title"),
        body: (
          <div class="stack">
            {state.problem !== null && (
              <Notice kind="warning" role="alert">
                {problemSentence(state.problem, context)}
              </Notice>
            )}
            {state.sent.map((request) => (
              <RequestCard
                key={request.id}
                request={request}
                context={{
                  ...context,
                  busy: state.busy === request.id,
                  onCancel: (id, press) => void model.cancel(id, press),
                }}
              />
            ))}
          </div>
        ),
        ...(isOpen ? { hint: translate("request.hint", { backTo }) } : {}),
        actions: (
          <>
            <Button kind="quiet" onPress={model.again}>
              {translate("request.ask_more")}
            </Button>
            <BackButton context={context} />
          </>
        ),
      };
    }
  }
}
