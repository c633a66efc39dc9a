import { effect } from "@preact/signals-core";
import type { Viewer } from "../shared/api/index.ts";
import type { AskingStart } from "../shared/asking/index.ts";
import type { Session } from "./session.ts";
import { loadSpeech } from "./speech.ts";

export interface DialogOptions {
  session: Session;
  viewer: Viewer;
  theme: "light" | "dark";
  opener: Element;
  /** What it opens with, where it isn't the first way that is open to this person. */
  start?: AskingStart | undefined;
  /** What is opened in its place once this dialog is closed. */
  goTo: (start: AskingStart) => void;
  onClosed: () => void;
}

/** What every dialog of ours in a page is mounted with. */
export type InPage = Awaited<ReturnType<typeof optionsFor>>;

/** A dialog in a root of its own at the end of the page, until it is closed or its person isn't signed in any more. */
export async function openInPage(
  options: DialogOptions,
  mount: (root: ShadowRoot, inPage: InPage) => () => void,
): Promise<void> {
  const { session, viewer, onClosed } = options;
  let stopWatching = () => {};
  const host = document.createElement("seatmeter-dialog");
  const gone = () => {
    stopWatching();
    host.remove();
    onClosed();
  };
  const inPage = await optionsFor(options, gone);
  // Somebody else may have come while the words did.
  if (session.isGone(viewer)) return onClosed();
  document.body.append(host);
  const dispose = mount(host.attachShadow({ mode: "open" }), inPage);
  stopWatching = effect(() => {
    if (!session.isGone(viewer)) return;
    dispose();
    gone();
  });
}

async function optionsFor({ session, viewer, theme, opener }: DialogOptions, onClosed: () => void) {
  const { language, configuration } = session;
  return {
    ...{ viewer, language, theme, onClosed },
    translate: await loadSpeech(session),
    snapshot: session.seats.value.snapshot,
    openSubscriptionPage: () => openSubscriptionPage(configuration.subscriptionUrl ?? viewer.account.subscriptionUrl),
    ...(opener instanceof HTMLElement ? { opener } : {}),
    backTo: "page" as const,
    now: Date.now,
  };
}

function openSubscriptionPage(url: string | null): void {
  if (url !== null && /^https?:\/\//.test(url)) window.open(url, "_blank", "noreferrer");
}
