import type { HostWords } from "../../platform/host-words.ts";

/** What of ours belongs in a place; `door` is its name among the help desk's. */
export type Shows = ShowsMeter | ShowsNothing | { kind: "badge" } | { kind: "team" };

type ShowsMeter = { kind: "meter"; door: string };
/** A form that another script opens: here it is only looked for. */
type ShowsNothing = { kind: "form" };

/** A place in the help desk's page where something of ours belongs: declared, and watched for by others. */
export interface Surface<What extends Shows = Shows> {
  shows: What;
  /** On which pages it can be, by the address's path. */
  applies: (path: string) => boolean;
  /** Whether it stands there as long as the page, and not only while somebody is at work in it. */
  stays?: true;
  /** The form, or what ours stands beside, within a candidate; `null` while it isn't one (yet). */
  prove: (candidate: Element, words: HostWords | null) => Element | null;
}

/** A place in which somebody gets a seat. */
export type FormSurface = Surface<ShowsMeter>;

/** Told of each place that appears, with a signal that is aborted when it goes. */
export type OnPlace<What extends Shows> = (place: Element, signal: AbortSignal, shows: What) => void;
