import type { Press, SeatRequest } from "../../../shared/api/index.ts";
import { mountApproval } from "../../../shared/cart/index.ts";
import { createCarrier } from "../../platform/carrier.ts";
import { pageCarrier } from "../page-carrier.ts";
import { openInPage } from "./dialog-in-page.ts";
import type { DialogOptions } from "./dialog-options.ts";

export interface ApprovalDialogOptions extends DialogOptions {
  request: SeatRequest;
}

/** Opens the dialog that decides about a request, until it is closed or `signal`. Comes on demand. */
export function openApproval({ request, ...options }: ApprovalDialogOptions, signal: AbortSignal): void {
  openInPage(options, signal, (root, inPage) => {
    const person = inPage.viewer.memberId;
    return mountApproval(root, {
      ...inPage,
      ...createCarrier(pageCarrier(options.session, person)),
      request,
      // Its answer isn't shown, so nothing here reads it.
      decline: (reason: string, press?: Press) =>
        options.session.ask(
          { kind: "call", person, operation: "declineSeatRequest", input: { id: request.id, reason } },
          press,
        ),
      onForward: () => {
        options.goTo({ kind: "decide", request });
        inPage.onClosed();
      },
    });
  });
}
