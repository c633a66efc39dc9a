import { effect } from "@preact/signals-core";
import type { Viewer } from "../../../shared/api/index.ts";
import { maySeeSubscription } from "../../../shared/seats/policy.ts";
import type { KeptDraft } from "../../../shared/sending/index.ts";
import { hostSubscriptionAddress } from "../../platform/host-addresses.ts";
import type { DraftOf } from "../../platform/messages.ts";
import { endLife, onAbort, within } from "../lifetime.ts";
import type { PageSession } from "../page-session.ts";
import type { DialogOptions } from "./dialog-options.ts";

/** What every dialog of ours in a page is mounted with. */
export type InPage = ReturnType<typeof optionsFor>;

/** Opens a dialog for whoever is signed in, until they close it or `signal`; `mount` returns what takes it away. */
export function openInPage(
  options: DialogOptions,
  signal: AbortSignal,
  mount: (root: ShadowRoot, inPage: InPage) => () => void,
): void {
  const { session, own, onClosed } = options;
  const viewer = session.viewer();
  if (viewer === null) {
    onClosed();
    return;
  }
  const life = within(signal);
  document.body.append(own.node);
  own.followTheme();
  const dispose = mount(
    own.root,
    optionsFor(options, viewer, () => endLife(life)),
  );
  onAbort(life.signal, () => {
    dispose();
    own.node.remove();
    onClosed();
  });
  closeWithPerson(session, viewer.memberId, life);
}

function optionsFor({ session, own, opener, backTo }: DialogOptions, viewer: Viewer, onClosed: () => void) {
  return {
    viewer,
    backTo,
    snapshot: session.seats.value.snapshot,
    translate: session.translate,
    language: session.language,
    theme: own.theme,
    now: () => Date.now(),
    ...(opener instanceof HTMLElement ? { opener } : {}),
    openSubscriptionPage: () => void openSubscriptionPage(session, viewer),
    onClosed,
  };
}

/** Where one form's words are kept; the cart's where it isn't said. */
export function keptDraft({ ask }: PageSession, person: string, of?: DraftOf): KeptDraft {
  const about = of === undefined ? { person } : { person, of };
  return {
    load: async () => parse(await ask({ kind: "readDraft", ...about })),
    save: async (draft) => {
      await ask({ kind: "writeDraft", ...about, draft: draft === null ? null : JSON.stringify(draft) });
    },
  };
}

/** Somebody else, or nobody, is signed in: no price and no button of the person before stays. */
function closeWithPerson(session: PageSession, person: string, life: AbortController): void {
  const stop = effect(() => {
    const { connection } = session.seats.value;
    const isGone =
      connection.kind === "signed_out" || (connection.kind === "connected" && connection.viewer.memberId !== person);
    if (isGone) endLife(life);
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

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
