import type { Ref } from "preact";
import type { TicketModel } from "../tickets/index.ts";
import { TicketCard, TicketFormView, TicketSend } from "../tickets/index.ts";
import { Button } from "../ui/button.tsx";
import type { AskingContext } from "./asking-context.ts";
import { BackButton, CancelButton, PeopleLink } from "./common.tsx";
import { gateOf } from "./gate.ts";
import { LeftNotice } from "./left-notice.tsx";
import type { Parts } from "./parts.ts";
import { failedPage, loadingPage } from "./unread-page.tsx";

/** Asking in a ticket of the help desk, where no seat service is connected. */
export function ticketPage(model: TicketModel, context: AskingContext, firstRef: Ref<HTMLInputElement>): Parts {
  const { translate, backTo, snapshot } = context;
  const state = model.state.value;
  const spoken = { ...context, model, gate: gateOf(snapshot) };
  switch (state.kind) {
    case "loading":
      return loadingPage(context, "ticket");
    case "failed":
      return failedPage({ problem: state.problem, onRetry: model.retry }, context);
    case "form":
    case "sending":
      return {
        body: (
          <div class="stack">
            <LeftNotice context={context} asks={false} />
            <p class="small subtle">{translate("ticket.where")}</p>
            <PeopleLink context={context} />
            <TicketFormView form={state.form} context={spoken} firstRef={firstRef} />
          </div>
        ),
        hint: translate("ticket.hint", { backTo }),
        actions: (
          <>
            <CancelButton context={context} />
            <TicketSend form={state.form} sending={state.kind === "sending"} context={spoken} />
          </>
        ),
      };
    case "sent":
      return {
        heading: translate("ticket.title"),
        body: (
          <div class="stack">
            {state.sent.map((ticket) => (
              <TicketCard key={ticket.id} ticket={ticket} context={spoken} />
            ))}
          </div>
        ),
        hint: translate("ticket.hint", { backTo }),
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
