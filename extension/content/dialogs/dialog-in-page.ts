import type { ReadonlySignal } from "@preact/signals-core";
import { signal as signalOf } from "@preact/signals-core";
import type { SeatState, Viewer } from "../../../shared/api/index.ts";
import type { Translate } from "../../../shared/i18n/index.ts";
import { maySeeSubscription } from "../../../shared/seats/policy.ts";
import type { Ask } from "../../platform/carrier.ts";
import { hostSubscriptionAddress } from "../../platform/host-addresses.ts";
import { createAsk } from "../ask-worker.ts";
import { endLife, onAbort, within } from "../lifetime.ts";
import type { DialogOptions, Words } from "../scripts.ts";
import { mountSignedOut } from "./signed-out.tsx";

/** What every dialog of ours in a page is mounted with. */
type InPage = ReturnType<typeof optionsFor>;

/** Draws a dialog, and returns what takes it away. */
type Mount = (root: ShadowRoot, inPage: InPage, ask: Ask) => () => void;

/**
 * Opens a dialog for whoever is signed in, until they close it, somebody else signs in, or `signal`. While nobody is signed
 * in, no price and no button of it stays, and what stands in its place says why.
 */
export function openInPage(options: DialogOptions, signal: AbortSignal, mount: Mount): void {
  const { connection } = options.session.seats.read();
  if (connection.kind === "connected") openFor(connection.viewer, options, signal, mount);
  else options.onClosed();
}

function openFor(viewer: Viewer, options: DialogOptions, signal: AbortSignal, mount: Mount): void {
  const { session, own, onClosed } = options;
  const life = within(signal);
  const close = () => endLife(life);
  const ask = createAsk(session.onUpdated);
  // A signal of this script's, so that what it draws is redrawn in another language.
  const words = signalOf(session.words.read());
  const followWords = (newest: Words) => {
    words.value = newest;
  };
  onAbort(life.signal, session.words.subscribe(followWords));
  const inPageFor = (person: Viewer) => optionsFor(options, words, ask, person, close);
  document.body.append(own.node);
  own.followTheme();
  const mountFor = (person: Viewer) => mount(own.root, inPageFor(person), ask);
  let dispose = mountFor(viewer);
  let isSignedOut = false;

  function follow({ connection }: SeatState): void {
    switch (connection.kind) {
      case "signed_out":
        if (isSignedOut) return;
        isSignedOut = true;
        dispose();
        dispose = mountSignedOut(own.root, { ...inPageFor(viewer), onRetry: session.connect });
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

function optionsFor(
  { session, own, opener, backTo }: DialogOptions,
  words: ReadonlySignal<Words>,
  ask: Ask,
  viewer: Viewer,
  onClosed: () => void,
) {
  const translate: Translate = (key, ...values) => words.value.translate(key, ...values);
  return {
    viewer,
    backTo,
    snapshot: session.seats.read().snapshot,
    translate,
    language: words.peek().language,
    theme: own.theme,
    now: () => Date.now(),
    ...(opener instanceof HTMLElement ? { opener } : {}),
    openSubscriptionPage: () => void openSubscriptionPage(ask, viewer),
    // The dialog closes: the list's result opens it again, with its number.
    openPeoplePage() {
      onClosed();
      ask({ kind: "openPeople" }).catch(() => undefined);
    },
    onClosed,
  };
}

/** Our own page for whoever may open it, and the help desk's for everybody else; where the worker can't, that one, too. */
async function openSubscriptionPage(ask: Ask, viewer: Viewer): Promise<void> {
  if (maySeeSubscription(viewer)) {
    const opened = ask({ kind: "openSubscription" }).then(
      () => true,
      () => false,
    );
    if (await opened) return;
  }
  const address = hostSubscriptionAddress(location.origin, viewer.account.subscriptionUrl);
  if (address !== null) window.open(address, "_blank", "noopener");
}
