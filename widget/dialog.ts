import { effect } from "@preact/signals-core";
import type { Viewer } from "../shared/api/index.ts";
import { mountAddLicenses } from "../shared/cart/index.ts";
import { draftStorage } from "./draft-storage.ts";
import { personCheckout } from "./person-checkout.ts";
import type { Session } from "./session.ts";
import { loadSpeech } from "./speech.ts";
import { storageKey } from "./storage-key.ts";

interface DialogOptions {
  session: Session;
  viewer: Viewer;
  theme: "light" | "dark";
  opener: Element;
  onClosed: () => void;
}

/** The dialog in a root of its own at the end of the page, until it is closed or its person isn't signed in any more. */
export async function showDialog({ session, viewer, theme, opener, onClosed }: DialogOptions): Promise<void> {
  const { language, configuration } = session;
  const translate = await loadSpeech(session);
  // Somebody else may have come while the words did.
  if (session.isGone(viewer)) return onClosed();
  const { purchasing, checkout } = personCheckout(session, viewer);
  const host = document.body.appendChild(document.createElement("seatmeter-dialog"));
  let stopWatching = () => {};
  const gone = () => {
    stopWatching();
    host.remove();
    onClosed();
  };
  const dispose = mountAddLicenses(host.attachShadow({ mode: "open" }), {
    api: {
      viewer: { read: () => Promise.resolve(viewer) },
      availability: { read: session.readAvailability, subscribe: () => () => undefined },
      purchasing,
    },
    checkout,
    viewer,
    snapshot: session.seats.value.snapshot,
    translate,
    language,
    theme,
    draft: draftStorage(localStorage, storageKey("draft", configuration.serviceUrl, viewer)),
    openSubscriptionPage: () => openSubscriptionPage(configuration.subscriptionUrl ?? viewer.account.subscriptionUrl),
    ...(opener instanceof HTMLElement ? { opener } : {}),
    backTo: "page",
    onClosed: gone,
    now: Date.now,
  });
  stopWatching = effect(() => {
    if (!session.isGone(viewer)) return;
    dispose();
    gone();
  });
}

function openSubscriptionPage(url: string | null): void {
  if (url !== null && /^https?:\/\//.test(url)) window.open(url, "_blank", "noreferrer");
}
