import type { SeatState, Viewer } from "../../../shared/api/index.ts";
import { maySeeSubscription } from "../../../shared/seats/policy.ts";
import { hostSubscriptionAddress } from "../../platform/host-addresses.ts";
import { endLife, onAbort, within } from "../lifetime.ts";
import type { PageSession } from "../page-session.ts";
import type { DialogOptions } from "./dialog-options.ts";
import { mountSignedOut } from "./signed-out.tsx";

/** What every dialog of ours in a page is mounted with. */
export type InPage = ReturnType<typeof optionsFor>;

/**
 * Opens a dialog for whoever is signed in, until they close it, somebody else signs in, or `signal`; `mount` returns what
 * takes it away. While nobody is signed in, no price and no button of it stays, and what stands in its place says why.
 */
export function openInPage(
  options: DialogOptions,
  signal: AbortSignal,
  mount: (root: ShadowRoot, inPage: InPage) => () => void,
): void {
  const viewer = options.session.viewer();
  if (viewer === null) options.onClosed();
  else openFor(viewer, options, signal, mount);
}

function openFor(
  viewer: Viewer,
  options: DialogOptions,
  signal: AbortSignal,
  mount: (root: ShadowRoot, inPage: InPage) => () => void,
): void {
  const { session, own, onClosed } = options;
  const life = within(signal);
  const close = () => endLife(life);
  document.body.append(own.node);
  own.followTheme();
  const mountFor = (person: Viewer) => mount(own.root, optionsFor(options, person, close));
  let dispose = mountFor(viewer);
  let isSignedOut = false;

  function follow({ connection }: SeatState): void {
    switch (connection.kind) {
      case "signed_out":
        if (isSignedOut) return;
        isSignedOut = true;
        dispose();
        dispose = mountSignedOut(own.root, { ...optionsFor(options, viewer, close), onRetry: session.connect });
        break;
      case "connected":
        if (connection.viewer.memberId !== viewer.memberId) close();
        else if (isSignedOut) {
          isSignedOut = false;
          dispose();
          dispose = mountFor(connection.viewer);
        }
        break;
      default:
        // That somebody can't be told just now says nothing about them.
        break;
    }
  }

  onAbort(life.signal, () => {
    dispose();
    own.node.remove();
    onClosed();
  });
  onAbort(life.signal, session.seats.subscribe(follow));
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
