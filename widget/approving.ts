import type { SeatRequest } from "../shared/api/index.ts";
import { mountApproval } from "../shared/cart/index.ts";
import { createAskingApi } from "./asking-api.ts";
import type { DialogOptions } from "./dialog-in-page.ts";
import { openInPage } from "./dialog-in-page.ts";
import { purchasingApi } from "./purchasing-api.ts";

/** The dialog that decides about a request, for whoever may add licenses. */
export function showApproval(options: DialogOptions, request: SeatRequest): Promise<void> {
  const { session, viewer } = options;
  const { requests } = createAskingApi(session, viewer);
  return openInPage(options, (root, inPage) =>
    mountApproval(root, {
      ...inPage,
      ...purchasingApi(session, viewer),
      request,
      decline: (reason, press) => requests.decline({ requestId: request.id, reason }, { press }),
      onForward: () => {
        options.goTo({ kind: "decide", request });
        inPage.onClosed();
      },
    }),
  );
}
