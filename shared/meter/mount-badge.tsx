import type { ReadonlySignal } from "@preact/signals-core";
import type { SeatState } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import { isolateKeys } from "../ui/isolate-events.ts";
import type { Appearance } from "../ui/mount-view.ts";
import { mountView } from "../ui/mount-view.ts";
import badge from "./badge.css?inline";
import { badgeContent } from "./badge-content.ts";
import { BadgeView } from "./badge-view.tsx";
import { addLabelOf } from "./meter-content.ts";

export interface BadgeOptions extends Appearance {
  seats: ReadonlySignal<SeatState>;
  /** This machine's milliseconds. */
  now: ReadonlySignal<number>;
  translate: Translate;
  /** Somebody wants more licenses; only ever by a press. */
  onAdd: () => void;
}

/** Puts the badge into a shadow root of ours, and returns what takes it away. */
export function mountBadge(root: ShadowRoot, options: BadgeOptions): () => void {
  const lifetime = new AbortController();
  isolateKeys(root, lifetime.signal);
  const unmount = mountView(root, options, [badge], () => {
    const now = options.now.value;
    const { connection } = options.seats.value;
    const content = badgeContent(options.seats.value, now);
    if (content === null || connection.kind !== "connected") return null;
    const addLabel = addLabelOf(connection.viewer) ?? "action.add";
    return <BadgeView content={content} context={{ ...options, now, addLabel }} />;
  });
  return () => {
    lifetime.abort();
    unmount();
  };
}
