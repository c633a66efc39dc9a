import type { ReadonlySignal } from "@preact/signals-core";
import type { SeatState } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import button from "../ui/button.css?inline";
import { isolateKeys } from "../ui/isolate-events.ts";
import bar from "../ui/meter-bar.css?inline";
import type { Appearance } from "../ui/mount-view.ts";
import { mountView } from "../ui/mount-view.ts";
import notice from "../ui/notice.css?inline";
import type { FormState } from "./form-state.ts";
import meter from "./meter.css?inline";
import { meterContent } from "./meter-content.ts";
import { MeterView } from "./meter-view.tsx";

export interface MeterOptions extends Appearance {
  seats: ReadonlySignal<SeatState>;
  /** `null` where nobody is being added: the meter then shows the figures alone. */
  form: ReadonlySignal<FormState | null>;
  /** This machine's milliseconds; a signal makes ages grow by themselves. */
  now: ReadonlySignal<number> | (() => number);
  translate: Translate;
  /** What is said beside the button where nobody is being added. */
  hint?: () => string;
  /** The host says right beside it how many are left: it isn't said again in other words. */
  isLeftSaid?: boolean;
  /** Somebody wants more licenses; only ever by a press. */
  onAdd: () => void;
  onConnect: () => void;
  onRetry: () => void;
  /** Leads to where a list of people is held against the licenses; left out where there is no such place. */
  onPeople?: () => void;
  /** Leads to where it is entered how many licenses there are; left out where nobody enters that. */
  onEnterTotal?: () => void;
}

/** Puts the meter into a shadow root of ours, and returns what takes it away. */
export function mountMeter(root: ShadowRoot, options: MeterOptions): () => void {
  const lifetime = new AbortController();
  isolateKeys(root, lifetime.signal);
  const { seats, form, now } = options;
  const unmount = mountView(root, options, [button, bar, notice, meter], () => {
    const moment = typeof now === "function" ? now() : now.value;
    return <MeterView content={meterContent(seats.value, form.value, moment)} context={{ ...options, now: moment }} />;
  });
  return () => {
    lifetime.abort();
    unmount();
  };
}
