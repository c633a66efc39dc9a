import type { ReadonlySignal } from "@preact/signals-core";
import { computed, signal as signalOf } from "@preact/signals-core";
import type { PurchaseRecord } from "../../shared/checkout/purchase.ts";
import { isSettled } from "../../shared/checkout/purchase.ts";
import { plainText } from "../../shared/i18n/index.ts";
import type { Notice } from "../../shared/meter/index.ts";
import { mountNotice } from "../../shared/meter/index.ts";
import { firstAction } from "../../shared/seats/policy.ts";
import { createOwnRoot } from "./own-root.ts";
import type { PageSession } from "./page-session.ts";

export interface Notices {
  /** The last license was just taken. */
  lastTaken(): void;
}

/** Tells in the page what nobody asked for: the last license is taken; a purchase ended that was made elsewhere. */
export function showNotices(
  session: PageSession,
  { isCartOpen, onManage }: { isCartOpen: ReadonlySignal<boolean>; onManage: () => void },
  signal: AbortSignal,
): Notices {
  const last = signalOf<Notice | null>(null);
  /** Dismissed while it was still being checked: shown again when it has ended. */
  const hidden = signalOf<ReadonlySet<string>>(new Set());

  // The dialog tells of its own purchase itself.
  const notice = computed<Notice | null>(() => {
    if (isCartOpen.value || session.seats.value.connection.kind !== "connected") return null;
    const record = session.purchases.value.find((kept) => isToBeTold(kept, hidden.value));
    return record === undefined ? last.value : { kind: "purchase", record };
  });

  const own = createOwnRoot();
  document.body.append(own.node);
  own.followTheme();
  // The host may re-draw its whole body.
  const observer = new MutationObserver(() => {
    if (!own.node.isConnected) document.body.append(own.node);
  });
  observer.observe(document.body, { childList: true });

  function dismiss(shown: Notice): void {
    if (shown.kind === "last_license") {
      last.value = null;
      return;
    }
    const person = session.viewer()?.memberId;
    if (!isSettled(shown.record)) hidden.value = new Set([...hidden.value, shown.record.key]);
    else if (person !== undefined) {
      session.ask({ kind: "acknowledge", person, key: shown.record.key }).catch(() => undefined);
    }
  }

  const unmount = mountNotice(own.root, {
    notice,
    translate: session.translate,
    language: session.language,
    now: () => Date.now(),
    onManage: (shown) => {
      if (shown.kind === "last_license") dismiss(shown);
      onManage();
    },
    onDismiss: dismiss,
  });
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect();
      unmount();
      own.node.remove();
    },
    { once: true },
  );

  return {
    lastTaken() {
      const { seats, translate } = session;
      const { connection, snapshot } = seats.value;
      const gate = snapshot?.availability.products.find(({ id }) => id === snapshot.availability.gateProduct);
      if (connection.kind !== "connected" || gate === undefined) return;
      const { purchased } = gate;
      const action = firstAction(connection.viewer.capabilities);
      last.value = { kind: "last_license", purchased, action };
      own.followTheme();
      const title = plainText(translate("notice.last_title"));
      const message = plainText(translate("notice.last_body", { purchased, action }));
      session.ask({ kind: "notify", title, message }).catch(() => undefined);
    },
  };
}

function isToBeTold(record: PurchaseRecord, hidden: ReadonlySet<string>): boolean {
  if (isSettled(record)) return !record.acknowledged;
  // Just pressed, and no answer yet: not worth a word.
  return record.outcome !== null && !hidden.has(record.key);
}
