import type { Signal } from "@preact/signals-core";
import { signal as signalOf } from "@preact/signals-core";
import type { FormState } from "../../../shared/meter/index.ts";
import { mountMeter } from "../../../shared/meter/index.ts";
import { onAbort } from "../lifetime.ts";
import type { OwnRoot } from "../own-root.ts";
import { createOwnRoot } from "../own-root.ts";
import { onApproach } from "./approach.ts";
import type { MeterSession } from "./page-session.ts";
import { TICK } from "./ticking.ts";

/** The meter of one form after another. */
export interface Meter {
  own: OwnRoot;
  /** Of the form it is in; of the last one until this one is read. */
  form: Signal<FormState>;
  /** This machine's milliseconds: stands still while the meter stands nowhere. */
  now: Signal<number>;
  readonly isDrawn: boolean;
  draw(): void;
  /** Takes away what was drawn. */
  erase(): void;
}

export interface Meters {
  /** For a form that has opened: drawn already, where there was time for it. */
  take(): Meter;
  /** When the form is gone: for the next one. */
  giveBack(meter: Meter): void;
  /** Draws the one that the next form takes. */
  drawAhead(): void;
}

export interface MetersOptions {
  onAdd: (opener: Element | null) => void;
  /** Somebody comes near its button. */
  onNear: () => void;
}

/**
 * Keeps one meter drawn that stands nowhere: a form that opens has only to take it in, and drawing it there took half a
 * millisecond of the form's first frame. It goes on showing what is known, so it is never of the person before.
 */
export function createMeters(session: MeterSession, { onAdd, onNear }: MetersOptions, signal: AbortSignal): Meters {
  let spare: Meter | null = null;
  onAbort(signal, () => spare?.erase());

  function make(): Meter {
    const own = createOwnRoot();
    onApproach(own.root, onNear, signal);
    const form = signalOf<FormState>({ role: "unknown", userType: "unknown", refused: false });
    const now = signalOf(Date.now());
    let unmount: (() => void) | null = null;
    return {
      ...{ own, form, now },
      get isDrawn() {
        return unmount !== null;
      },
      draw() {
        unmount ??= mountMeter(own.root, {
          ...{ form, now },
          seats: session.seats,
          translate: session.translate,
          get language() {
            return session.language;
          },
          get theme() {
            return own.theme;
          },
          onAdd: () => onAdd(own.root.activeElement),
          onConnect: session.connect,
          onRetry: session.refresh,
          onEnterTotal: session.enterTotal,
        });
      },
      erase() {
        unmount?.();
        unmount = null;
      },
    };
  }

  return {
    take() {
      const meter = spare ?? make();
      spare = null;
      // Until then, what was drawn says the same: it isn't redrawn needlessly.
      if (Math.abs(Date.now() - meter.now.value) > TICK) meter.now.value = Date.now();
      return meter;
    },
    giveBack(meter) {
      if (spare === null && meter.isDrawn && !signal.aborted) spare = meter;
      else meter.erase();
    },
    drawAhead() {
      spare ??= make();
      spare.draw();
      spare.own.followTheme();
    },
  };
}
