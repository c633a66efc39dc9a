import type { HttpAnswer, PurchasingPart, Viewer } from "../shared/api/index.ts";
import { bodyOf, createHttpCarrier, Problem } from "../shared/api/index.ts";
import type { Session } from "./session.ts";

/** Prices and orders over HTTP, for one person: an order is refused here once somebody else's token comes. */
export function createPurchasing({ configuration, getToken }: Session, viewer: Viewer): PurchasingPart {
  const call = createHttpCarrier({ baseUrl: configuration.serviceUrl, getToken });

  const body = async <T>(answer: Promise<HttpAnswer<T>>) => bodyOf(await answer);

  async function samePerson(signal?: AbortSignal): Promise<void> {
    const now = await body(call("getViewer", {}, signal === undefined ? {} : { signal }));
    if (now.memberId === viewer.memberId && now.account.id === viewer.account.id) return;
    throw new Problem({ type: "person-changed", status: 0, detail: "Somebody else is signed in now." });
  }

  return {
    subscription: (options) => body(call("getSubscription", {}, options)),
    quote: (request, options) => body(call("createQuote", request, options)),
    async order(request, options) {
      await samePerson(options?.signal);
      return body(call("createOrder", request, options));
    },
    orderState: (id, options) => body(call("getOrder", { id }, options)),
    openOrders: async (options) => (await body(call("listOrders", { open: "mine" }, options))).orders,
    async undo(id, options) {
      await samePerson(options?.signal);
      return body(call("undoOrder", { id }, options));
    },
  };
}
