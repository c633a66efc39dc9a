import { requestsPart } from "../../../shared/api/index.ts";
import { mountConfirmation, readDraft } from "../../../shared/cart/index.ts";
import { OPEN_ROOTS } from "../../platform/build-mode.ts";
import { callsFor, createCarrier } from "../../platform/carrier.ts";
import { keptDraft } from "../../platform/kept-draft.ts";
import { askAsPageOf, hearAsPageOf, ownCheckout } from "../../platform/own-page-runtime.ts";
import type { PageContext } from "../draw-page.ts";
import type { Ready } from "./confirm-model.ts";

/** Mounts the review in a root of its own in the window, for the person it was opened for. Returns what removes it. */
export function mountReview(
  node: HTMLElement,
  { asked, viewer, subscription, toConfirm }: Ready,
  { translate, language, theme }: PageContext,
  onClosed: () => void,
): () => void {
  const { origin, person, replaces } = asked;
  const life = new AbortController();
  const ask = askAsPageOf(origin);
  const { api, purchases } = createCarrier({
    ...{ ask, person },
    onSnapshot: () => () => undefined,
    onPurchases(listener) {
      const heard = new AbortController();
      hearAsPageOf(
        origin,
        (message) => message.kind === "purchases" && message.person === person && listener(message.records),
        AbortSignal.any([heard.signal, life.signal]),
      );
      return () => heard.abort();
    },
  });
  const requests = requestsPart(callsFor(ask, person));
  const draft = keptDraft(ask, person, "confirm");
  const host = document.createElement("div");
  const root = OPEN_ROOTS ? host.attachShadow({ mode: "open" }) : host.attachShadow({ mode: "closed" });
  node.append(host);
  const dispose = mountConfirmation(root, {
    ...{ api, viewer, subscription, translate, language, onClosed },
    get theme() {
      return theme.value;
    },
    checkout: ownCheckout(origin, person, purchases),
    account: viewer.account.name,
    host: new URL(origin).host,
    notice: replaces ? { kind: "replaced" } : null,
    toConfirm:
      toConfirm.kind === "quote"
        ? toConfirm
        : {
            ...toConfirm,
            decline: (reason, press) => requests.decline({ requestId: toConfirm.request.id, reason }, { press }),
          },
    draft: { load: async () => readDraft(await draft.load()), save: draft.save },
    now: () => Date.now(),
  });
  return () => {
    life.abort();
    dispose();
    host.remove();
  };
}
