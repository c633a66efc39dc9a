import type { SeatRequest } from "../api/index.ts";
import type { Checkout } from "../checkout/index.ts";
import type { Decline } from "./declining.ts";
import type { CartOptions } from "./mount-add-licenses.tsx";
import { mountCartDialog } from "./mount-add-licenses.tsx";
import { reviewParts } from "./review-view.tsx";

export interface ApprovalOptions extends Omit<CartOptions, "draft" | "onContactSales"> {
  checkout: Checkout;
  request: SeatRequest;
  decline: Decline;
  /**
   * Whoever decides and may not buy passes the request on (domain: requests): to a form to
   * sales that is filled with it. Called when that is wanted; the dialog is gone by then.
   */
  onForward: () => void;
}

/**
 * Opens the dialog that decides about a request: what was asked for, priced again, then bought, or declined with a
 * reason. Returns what takes it away.
 */
export function mountApproval(root: ShadowRoot, { request, onForward, ...options }: ApprovalOptions): () => void {
  const dispose = mountCartDialog(
    root,
    options,
    { kind: "approve", request },
    {
      review: reviewParts,
      onForward() {
        dispose();
        onForward();
      },
    },
  );
  return dispose;
}
