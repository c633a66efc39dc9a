import type { Viewer } from "../shared/api/index.ts";
import { mountAddLicenses } from "../shared/cart/index.ts";
import { createPurchaseJournal } from "../shared/checkout/index.ts";
import { createTranslate } from "../shared/i18n/index.ts";
import { loadOtherMessages } from "./catalogue.ts";
import { draftStorage } from "./draft-storage.ts";
import { journalStorage } from "./journal-storage.ts";
import { createPurchasing } from "./purchasing.ts";
import type { Session } from "./session.ts";
import { storageKey } from "./storage-key.ts";

interface DialogOptions {
  session: Session;
  viewer: Viewer;
  theme: "light" | "dark";
  opener: Element;
  onClosed: () => void;
}

/** The dialog in a root of its own at the end of the page; it goes when it is closed or somebody else signs in. */
export async function showDialog({ session, viewer, theme, opener, onClosed }: DialogOptions): Promise<void> {
  const { language, configuration, signal } = session;
  const messages = { ...session.messages(), ...(await loadOtherMessages(language)) };
  const translate = createTranslate(language, messages);
  const purchasing = createPurchasing(session, viewer);
  const checkout = createPurchaseJournal({
    purchasing,
    storage: journalStorage(localStorage, storageKey("purchases", configuration.serviceUrl, viewer)),
    now: Date.now,
    newKey: () => crypto.randomUUID(),
  });
  const host = document.body.appendChild(document.createElement("seatmeter-dialog"));
  const gone = () => {
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
    onClosed: gone,
    now: Date.now,
  });
  signal.addEventListener(
    "abort",
    () => {
      dispose();
      gone();
    },
    { once: true },
  );
}

function openSubscriptionPage(url: string | null): void {
  if (url !== null && /^https?:\/\//.test(url)) window.open(url, "_blank", "noreferrer");
}
