import { effect } from "@preact/signals-core";
import type { FormState } from "../../shared/meter/index.ts";
import { availabilityState } from "../../shared/seats/availability.ts";
import { afterPaint } from "./after-paint.ts";
import { hidesMeter } from "./await-meter.ts";
import { keepPlaced } from "./host/keep-placed.ts";
import { placeFor } from "./host/place.ts";
import { readAddUserForm } from "./host/read-form.ts";
import { watchRefusal } from "./host/refusal.ts";
import { onAbort } from "./lifetime.ts";
import type { Meters } from "./meters.ts";
import type { Bring } from "./on-demand/bring.ts";
import type { PageSession } from "./page-session.ts";
import type { OwnView } from "./show-when-brought.ts";
import { showWhenBrought, ticking } from "./show-when-brought.ts";

/** How high the meter is as a rule (`meter.css`), in pixels. */
const ROOM = 106;

export interface MeterSurface {
  form: Element;
  session: PageSession;
  bring: Bring;
  meters: Meters;
}

/** Puts the meter into a form in which somebody is added, keeps it there, and takes it away with the form. */
export function openMeter({ form, session, bring, meters }: MeterSurface, signal: AbortSignal): void {
  const meter = meters.take();
  const { own, form: state } = meter;

  const change = (part: Partial<FormState>) => {
    state.value = { ...state.value, ...part };
  };
  /** The host has refused: for want of a seat, if there is none, which is known once the newest numbers are. */
  async function askWhy(): Promise<void> {
    const { snapshot } = await session.ask({ kind: "refresh" });
    // By then the meter may stand in another form.
    if (signal.aborted) return;
    const gate = snapshot?.availability.products.find(({ id }) => id === snapshot.availability.gateProduct);
    change({ refused: gate !== undefined && availabilityState(gate) === "none" });
  }

  function read(): Element | null {
    const { control, role, userType } = readAddUserForm(form, session.hostWords.value);
    const shown = state.value;
    if (role !== shown.role || userType !== shown.userType) change({ role, userType });
    return placeFor(form, control);
  }

  /** Told of each change in the form, once there is somebody who could press a button. */
  let lookForRefusal = () => {};
  keepPlaced(
    form,
    own.node,
    () => {
      lookForRefusal();
      return read();
    },
    signal,
  );
  if (meter.isDrawn) own.wearTheme();
  else {
    const mount: OwnView["mount"] = (views) => {
      meter.draw(views);
      return undefined;
    };
    showWhenBrought({ ...{ own, session, bring, mount }, room: ROOM, isHidden: hidesMeter }, signal);
  }
  const words = session.hostWords.value;
  // What is known is painted first: nothing else may cost the form's first frame anything.
  afterPaint(() => {
    own.followTheme();
    ticking(signal, meter.now);
    lookForRefusal = watchRefusal(
      form,
      { onError: () => void askWhy().catch(() => undefined), onCleared: () => change({ refused: false }) },
      signal,
    );
    // Once more with the host's words, where the form was there before them.
    const stopReading = effect(() => {
      if (session.hostWords.value !== words) read();
    });
    onAbort(signal, stopReading);
    session.refresh();
  }, signal);
  onAbort(signal, () => {
    own.node.remove();
    // The next form has not been refused.
    if (state.value.refused) change({ refused: false });
    meters.giveBack(meter);
    // Whoever was added took a seat; whoever was not, didn't: either way the numbers may be others now.
    session.refresh();
  });
}
