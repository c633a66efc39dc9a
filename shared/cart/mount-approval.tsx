import type { SeatRequest } from "../api/index.ts";
import type { Checkout } from "../checkout/index.ts";
import { Button } from "../ui/button.tsx";
import type { RareParts } from "./cart-context.ts";
import type { CartWay } from "./cart-way.ts";
import type { Decline } from "./declining.ts";
import type { CartOptions } from "./mount-add-licenses.tsx";
import { mountCartDialog } from "./mount-add-licenses.tsx";
import { DeclineButton, declineParts, RequestView } from "./request-view.tsx";
import { reviewParts } from "./review-view.tsx";

export interface ApprovalOptions extends Omit<CartOptions, "draft" | "onContactSales"> {
  checkout: Checkout;
  request: SeatRequest;
  decline: Decline;
  /**
   * Whoever decides and may not buy passes the request on (domain: an approval leads to what they may do): to a form to
   * sales that is filled with it. Called when that is wanted; the dialog is gone by then.
   */
  onForward: () => void;
}

/**
 * Opens the dialog that decides about a request: what was asked for, priced anew, then bought, or declined with a
 * reason. Returns what takes it away.
 */
export function mountApproval(root: ShadowRoot, { request, onForward, ...options }: ApprovalOptions): () => void {
  const way: CartWay = { kind: "approve", request };
  const dispose = mountCartDialog(
    root,
    options,
    way,
    approvalParts(request, () => {
      dispose();
      onForward();
    }),
  );
  return dispose;
}

function approvalParts(request: SeatRequest, onForward: () => void): RareParts {
  return {
    review: reviewParts,
    Request: ({ form, context }) => <RequestView request={request} form={form} context={context} />,
    DeclineButton,
    decline: declineParts,
    forward: (context) => ({
      body: (
        <>
          <RequestView request={request} form={null} context={context} />
          <p>{context.translate("full.forward_why")}</p>
        </>
      ),
      actions: (
        <>
          <Button kind="quiet" onPress={context.close}>
            {context.translate("cart.cancel")}
          </Button>
          <DeclineButton context={context} />
          <Button kind="primary" onPress={onForward}>
            {context.translate("full.forward")}
          </Button>
        </>
      ),
    }),
  };
}
