import { computed, effect, signal } from "@preact/signals-core";
import { gateProductOf } from "../shared/api/gate-product.ts";
import type { Viewer } from "../shared/api/index.ts";
import type { PurchaseRecord } from "../shared/checkout/index.ts";
import { isSettled, isToBeTold } from "../shared/checkout/index.ts";
import type { Notice } from "../shared/meter/index.ts";
import { mountNotice } from "../shared/meter/index.ts";
import { createNews } from "../shared/news/index.ts";
import { firstAction } from "../shared/seats/policy.ts";
import { createAskingApi } from "./asking-api.ts";
import { themeOf } from "./element-theme.ts";
import { followPurchases } from "./follow-purchases.ts";
import { keptDraft } from "./kept-draft.ts";
import { isDialogOpen, openDialog } from "./open-dialog.ts";
import { personCheckout } from "./person-checkout.ts";
import type { Session } from "./session.ts";
import { loadSpeech } from "./speech.ts";
import { storageKey } from "./storage-key.ts";

/** Tells what nobody asked for, until this person isn't signed in any more: how a purchase ended, the last license. */
export async function showNotices(session: Session, viewer: Viewer): Promise<void> {
  const translate = await loadSpeech(session);
  if (session.isGone(viewer)) return;
  const { checkout } = personCheckout(session, viewer);
  const life = new AbortController();
  const records = signal<readonly PurchaseRecord[]>([]);
  /** Dismissed while it was still being checked: shown again when it has ended. */
  const hidden = signal<ReadonlySet<string>>(new Set());

  /** The live region stands empty first: a screen reader speaks of changes only. */
  const ready = signal(false);

  const { requests, sales } = createAskingApi(session, viewer);
  const told = keptDraft(storageKey("told", session.configuration.serviceUrl, viewer));
  // A page that embeds the widget is no help desk: nothing is said outside it.
  const news = createNews({ requests, sales, viewer, told, onFresh: () => undefined });

  const notice = computed((): Notice | null => {
    // The dialog tells of its own purchase itself.
    if (!ready.value || isDialogOpen.value) return null;
    const record = records.value.find((kept) => isToBeTold(kept) && !hidden.value.has(kept.key));
    if (record !== undefined) return { kind: "purchase", record };
    const told = news.news.value;
    if (told !== null) return { kind: "news", news: told, viewer };
    return session.lastTaken.value === null ? null : lastLicense(session, viewer);
  });

  function dismiss(shown: Notice): void {
    if (shown.kind === "last_license") session.forgetLastTaken();
    else if (shown.kind === "news") void news.dismiss(shown.news);
    else if (isSettled(shown.record)) void checkout.acknowledge(shown.record.key).catch(() => undefined);
    else hidden.value = new Set([...hidden.value, shown.record.key]);
  }

  const host = document.body.appendChild(document.createElement("seatmeter-notices"));
  const unmount = mountNotice(host.attachShadow({ mode: "open" }), {
    notice,
    translate,
    language: session.language,
    theme: themeOf(host),
    now: Date.now,
    onManage: (shown) => {
      if (shown.kind === "last_license") dismiss(shown);
      if (shown.kind !== "news" || shown.news.kind !== "to_decide") return openDialog(session, host);
      const { request } = shown.news;
      // Whoever closes it undecided finds it again when the page is loaded anew.
      news.hide(shown.news);
      openDialog(session, host, { kind: "decide", request });
    },
    onDismiss: dismiss,
  });
  const stopWatching = effect(() => {
    if (session.isGone(viewer)) life.abort();
  });
  const changedAt = computed(() => session.seats.value.snapshot?.availability.requests?.changedAt);
  const stopReading = effect(() => {
    if (changedAt.value !== undefined) void news.read();
  });
  life.signal.addEventListener(
    "abort",
    () => {
      stopWatching();
      stopReading();
      unmount();
      host.remove();
    },
    { once: true },
  );
  requestAnimationFrame(() => {
    ready.value = true;
  });
  followPurchases(checkout, { isDialogOpen, onRecords: (news) => (records.value = news), signal: life.signal });
}

function lastLicense({ seats }: Session, { capabilities }: Viewer): Notice | null {
  const gate = gateProductOf(seats.value.snapshot);
  return gate === undefined
    ? null
    : { kind: "last_license", purchased: gate.purchased, action: firstAction(capabilities) };
}
