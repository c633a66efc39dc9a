import type { DraftStorage } from "../../../shared/cart/index.ts";
import { mountManageLicenses } from "../../../shared/cart/index.ts";
import { OPEN_ROOTS } from "../../platform/build-mode.ts";
import type { PageContext } from "../draw-page.ts";
import type { OpenDesk } from "./desk-session.ts";

interface CartOptions {
  view: OpenDesk;
  context: PageContext;
  draft: DraftStorage;
  person: (memberId: string) => string;
  onClosed: () => void;
}

/** The cart in a root of its own within the page: totals where licenses can be removed, else how many more (domain: quantities). */
export function mountCart(node: HTMLElement, { view, context, ...options }: CartOptions): () => void {
  const { model, api, checkout } = view;
  const { viewer } = model;
  const host = document.createElement("div");
  const root = OPEN_ROOTS ? host.attachShadow({ mode: "open" }) : host.attachShadow({ mode: "closed" });
  node.append(host);
  const dispose = mountManageLicenses(root, {
    ...{ api, checkout, viewer, ...options },
    ...{ translate: context.translate, language: context.language },
    get theme() {
      return context.theme.value;
    },
    snapshot: model.seats.peek(),
    mode: viewer.capabilities.includes("removeSeats") ? "total" : "additional",
    now: () => Date.now(),
  });
  return () => {
    dispose();
    host.remove();
  };
}
