import { effect, signal as signalOf } from "@preact/signals-core";
import type { FormState } from "../../shared/meter/index.ts";
import { availabilityState } from "../../shared/seats/availability.ts";
import { hidesMeter } from "./await-meter.ts";
import { keepPlaced } from "./host/keep-placed.ts";
import { placeFor } from "./host/place.ts";
import { readAddUserForm } from "./host/read-form.ts";
import { watchRefusal } from "./host/refusal.ts";
import { afterPaint, onAbort } from "./lifetime.ts";
import type { Bring } from "./on-demand/bring.ts";
import { createOwnRoot } from "./own-root.ts";
import type { PageSession } from "./page-session.ts";
import { showWhenBrought, ticking } from "./show-when-brought.ts";

/** How high the meter is as a rule (`meter.css`), in pixels. */
const ROOM = 106;

export interface MeterSurface {
  form: Element;
  session: PageSession;
  bring: Bring;
  onAdd: (opener: Element | null) => void;
}

/** Puts the meter into a form in which somebody is added, keeps it there, and takes it away with the form. */
export function openMeter({ form, session, bring, onAdd }: MeterSurface, signal: AbortSignal): void {
  const own = createOwnRoot();
  const state = signalOf<FormState>({ role: "unknown", userType: "unknown", refused: false });

  const change = (part: Partial<FormState>) => {
    state.value = { ...state.value, ...part };
  };
  const refusal = watchRefusal(
    form,
    {
      onError: () => {
        // For want of a seat, if there is none: known once the newest numbers are.
        session
          .ask({ kind: "refresh" })
          .then(({ snapshot }) => {
            const gate = snapshot?.availability.products.find(({ id }) => id === snapshot.availability.gateProduct);
            change({ refused: gate !== undefined && availabilityState(gate) === "none" });
          })
          .catch(() => undefined);
      },
      onCleared: () => change({ refused: false }),
    },
    signal,
  );

  function read(): Element | null {
    const { control, role, userType } = readAddUserForm(form, session.hostWords.value);
    const shown = state.value;
    if (role !== shown.role || userType !== shown.userType) change({ role, userType });
    return placeFor(form, control);
  }

  keepPlaced(
    form,
    own.node,
    () => {
      refusal();
      return read();
    },
    signal,
  );
  showWhenBrought(
    {
      ...{ own, session, bring },
      room: ROOM,
      isHidden: hidesMeter,
      mount: ({ mountMeter }) =>
        mountMeter(own.root, {
          seats: session.seats,
          form: state,
          now: ticking(signal),
          translate: session.translate,
          get language() {
            return session.language;
          },
          onAdd: () => onAdd(own.root.activeElement),
          onConnect: session.connect,
          onRetry: session.refresh,
        }),
    },
    signal,
  );
  // The numbers that are known are painted first: what is asked for then costs the form's first frame nothing.
  afterPaint(session.refresh, signal);
  const words = session.hostWords.value;
  // Once more with the host's words, where the form was there before them.
  const stopReading = effect(() => {
    if (session.hostWords.value !== words) read();
  });
  onAbort(signal, () => {
    stopReading();
    own.node.remove();
    // Whoever was added took a seat; whoever was not, didn't: either way the numbers may be others now.
    session.refresh();
  });
}
