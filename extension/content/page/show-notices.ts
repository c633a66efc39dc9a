import type { ReadonlySignal, Signal } from "@preact/signals-core";
import { effect, signal as signalOf } from "@preact/signals-core";
import { gateProductOf } from "../../../shared/api/gate-product.ts";
import type { AskingStart } from "../../../shared/asking/index.ts";
import { isSettled, isToBeTold } from "../../../shared/checkout/purchase.ts";
import { plainText } from "../../../shared/i18n/index.ts";
import type { Notice } from "../../../shared/meter/index.ts";
import { mountNotice } from "../../../shared/meter/index.ts";
import { firstAction } from "../../../shared/seats/policy.ts";
import { onAbort } from "../lifetime.ts";
import type { OwnRoot } from "../own-root.ts";
import { followNews } from "./follow-news.ts";
import type { PageSession } from "./page-session.ts";

export interface NoticesOptions {
  own: OwnRoot;
  session: PageSession;
  /** When the last license was taken, until the person has dismissed it. */
  lastTaken: Signal<string | null>;
  isDialogOpen: ReadonlySignal<boolean>;
  /** Opens the dialog; with a request, to decide about it. */
  onManage: (start?: AskingStart) => void;
}

/** Tells in the page what nobody asked for: the last license is taken; how a purchase ended. */
export function showNotices(options: NoticesOptions, signal: AbortSignal): void {
  const { own, session, lastTaken } = options;
  const followed = followNews(session, signal);
  keepInPage(own, signal);
  /** Dismissed while it was still being checked: shown again when it has ended. */
  const hidden = signalOf<ReadonlySet<string>>(new Set());
  /** The live region is empty first: a screen reader announces only changes. */
  const ready = signalOf(false);

  const notice = signalOf<Notice | null>(null);
  const stopChoosing = effect(() => {
    notice.value = choose();
  });

  function choose(): Notice | null {
    // The dialog announces its own purchase.
    if (!ready.value || options.isDialogOpen.value || session.seats.value.connection.kind !== "connected") return null;
    const record = session.purchases.value.find((kept) => isToBeTold(kept) && !hidden.value.has(kept.key));
    if (record !== undefined) return { kind: "purchase", record };
    const told = followed.value;
    const news = told?.model.news.value ?? null;
    if (told !== null && news !== null) return { kind: "news", news, viewer: told.viewer };
    return lastTaken.value === null ? null : lastLicense(session);
  }

  function dismiss(shown: Notice): void {
    const person = session.viewer()?.memberId;
    if (shown.kind === "last_license") lastTaken.value = null;
    else if (shown.kind === "news") void followed.value?.model.dismiss(shown.news);
    else if (!isSettled(shown.record)) {
      hidden.value = new Set([...hidden.value, shown.record.key]);
    } else if (person !== undefined) {
      session.ask({ kind: "acknowledge", person, key: shown.record.key }).catch(() => undefined);
    }
  }

  const unmount = mountNotice(own.root, {
    notice,
    translate: session.translate,
    language: session.language,
    get theme() {
      return own.theme;
    },
    now: () => Date.now(),
    onManage: (shown) => {
      if (shown.kind === "last_license") dismiss(shown);
      if (shown.kind !== "news" || shown.news.kind !== "to_decide") return options.onManage();
      const { request } = shown.news;
      // Anybody who closes it without deciding finds it again after a reload.
      followed.value?.model.hide(shown.news);
      options.onManage({ kind: "decide", request });
    },
    onDismiss: dismiss,
  });
  const stopTelling = lastTaken.subscribe((at) => at !== null && tellSystem(session));
  onAbort(signal, () => {
    stopTelling();
    stopChoosing();
    unmount();
  });
  requestAnimationFrame(() => {
    ready.value = true;
  });
}

/** Its place stays, whatever the host redraws. */
function keepInPage({ node, followTheme }: OwnRoot, signal: AbortSignal): void {
  const put = () => {
    if (!node.isConnected) document.body.append(node);
  };
  put();
  followTheme();
  const observer = new MutationObserver(put);
  observer.observe(document.body, { childList: true });
  onAbort(signal, () => {
    observer.disconnect();
    node.remove();
  });
}

/** Says it where the system shows notices, too. */
function tellSystem(session: PageSession): void {
  const notice = lastLicense(session);
  if (notice?.kind !== "last_license") return;
  const { translate } = session;
  const { purchased, action } = notice;
  const title = plainText(translate("notice.last_title"));
  const message = plainText(translate("notice.last_body", { purchased, action }));
  session.ask({ kind: "notify", title, message }).catch(() => undefined);
}

function lastLicense({ seats }: PageSession): Notice | null {
  const { connection, snapshot } = seats.value;
  const gate = gateProductOf(snapshot);
  if (connection.kind !== "connected" || gate === undefined) return null;
  const action = firstAction(connection.viewer.capabilities);
  return { kind: "last_license", purchased: gate.purchased, action };
}
