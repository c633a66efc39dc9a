import { effect } from "@preact/signals-core";
import type { Viewer } from "../../../shared/api/index.ts";
import { mountAddLicenses, readDraft } from "../../../shared/cart/index.ts";
import { maySeeSubscription } from "../../../shared/seats/policy.ts";
import { hostSubscriptionAddress } from "../../platform/host-addresses.ts";
import { onAbort, within } from "../lifetime.ts";
import type { OwnRoot } from "../own-root.ts";
import { pageCarrier } from "../page-carrier.ts";
import type { PageSession } from "../page-session.ts";

export interface DialogOptions {
  session: PageSession;
  /** Where the dialog is to be, not yet in the page. */
  own: OwnRoot;
  /** What was pressed, and has the focus again afterwards. */
  opener: Element | null;
  onClosed: () => void;
}

/** Opens the dialog that adds licenses, for whoever is signed in, until they close it or `signal`. Comes on demand. */
export function openDialog({ session, own, opener, onClosed }: DialogOptions, signal: AbortSignal): void {
  const viewer = session.viewer();
  if (viewer === null) {
    onClosed();
    return;
  }
  const person = viewer.memberId;
  const life = within(signal);
  document.body.append(own.node);
  const dispose = mountAddLicenses(own.root, {
    ...pageCarrier(session, person),
    viewer,
    snapshot: session.seats.value.snapshot,
    translate: session.translate,
    language: session.language,
    theme: own.theme(),
    now: () => Date.now(),
    ...(opener instanceof HTMLElement ? { opener } : {}),
    openSubscriptionPage: () => void openSubscriptionPage(session, viewer),
    draft: {
      load: async () => readDraft(parseDraft(await session.ask({ kind: "readDraft", person }))),
      save: async (draft) => {
        await session.ask({ kind: "writeDraft", person, draft: draft === null ? null : JSON.stringify(draft) });
      },
    },
    onClosed: () => life.abort(),
  });
  onAbort(life.signal, () => {
    dispose();
    own.node.remove();
    onClosed();
  });
  closeWithPerson(session, person, life);
}

/** Somebody else, or nobody, is signed in: no price and no button of the person before stays. */
function closeWithPerson(session: PageSession, person: string, life: AbortController): void {
  const stop = effect(() => {
    const { connection } = session.seats.value;
    const isGone =
      connection.kind === "signed_out" || (connection.kind === "connected" && connection.viewer.memberId !== person);
    if (isGone) life.abort();
  });
  onAbort(life.signal, stop);
}

/** Our own page for whoever may open it, and the help desk's for everybody else; where the worker can't, that one, too. */
async function openSubscriptionPage(session: PageSession, viewer: Viewer): Promise<void> {
  if (maySeeSubscription(viewer)) {
    const opened = session.ask({ kind: "openSubscription" }).then(
      () => true,
      () => false,
    );
    if (await opened) return;
  }
  const address = hostSubscriptionAddress(location.origin, viewer.account.subscriptionUrl);
  if (address !== null) window.open(address, "_blank", "noopener");
}

function parseDraft(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
