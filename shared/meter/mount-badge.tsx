import type { ReadonlySignal } from "@preact/signals-core";
import type { SeatState } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import { isolateKeys } from "../ui/isolate-events.ts";
import type { Appearance } from "../ui/mount-view.ts";
import { mountView } from "../ui/mount-view.ts";
import badge from "./badge.css?inline";
import { badgeContent } from "./badge-content.ts";
import { BadgeView } from "./badge-view.tsx";
import type { FormState } from "./form-state.ts";
import { addLabelOf } from "./meter-content.ts";

export interface BadgeOptions extends Appearance {
  seats: ReadonlySignal<SeatState>;
  /** Whether somebody is looked at whose role can't be read: both cases are said then. */
  isRoleUnknown?: ReadonlySignal<boolean>;
  /** This machine's milliseconds. */
  now: ReadonlySignal<number>;
  translate: Translate;
  /** Somebody wants more licenses; only ever by a press. */
  onAdd: () => void;
}

const ROLE_UNKNOWN: FormState = { role: "unknown", userType: "unknown", refused: false };

/** Puts the badge into a shadow root of ours, and returns what takes it away. */
export function mountBadge(root: ShadowRoot, options: BadgeOptions): () => void {
  const lifetime = new AbortController();
  isolateKeys(root, lifetime.signal);
  const unmount = mountView(root, options, [badge], () => {
    const now = options.now.value;
    const { connection } = options.seats.value;
    const form = options.isRoleUnknown?.value ? ROLE_UNKNOWN : null;
    const content = badgeContent(options.seats.value, now, form);
    if (content === null || connection.kind !== "connected") return null;
    const addLabel = addLabelOf(connection.viewer) ?? "action.add";
    return <BadgeView content={content} context={{ ...options, now, addLabel }} />;
  });
  return () => {
    lifetime.abort();
    unmount();
  };
}
