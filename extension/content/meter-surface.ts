import type { ReadonlySignal } from "@preact/signals-core";
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
import type { OwnRoot } from "./own-root.ts";
import { createOwnRoot } from "./own-root.ts";
import type { PageSession } from "./page-session.ts";
import type { OnDemand } from "./share-modules.ts";

/** How often the age of what is shown is brought up to date while a form is open, in milliseconds. */
const TICK = 15_000;
/** How high the meter is as a rule (`meter.css`), in pixels. */
const ROOM = 106;

export interface MeterSurface {
  form: Element;
  session: PageSession;
  bring: Bring;
  onAdd: (opener: Element | null) => void;
}

/** Puts the meter into a form in which somebody is added, keeps it there, and takes it away with the form. */
export function openMeter(surface: MeterSurface, signal: AbortSignal): void {
  const { form, session } = surface;
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
  showWhenBrought({ ...surface, own, state }, signal);
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

/**
 * Keeps the meter's room until its script is there, in the same frame where it was brought in before, so that nothing in
 * the form moves. Nothing is kept or brought in for whoever sees no meter.
 */
function showWhenBrought(
  { session, bring, onAdd, own, state }: MeterSurface & { own: OwnRoot; state: ReadonlySignal<FormState> },
  signal: AbortSignal,
): void {
  let asked = false;
  const stop = effect(() => {
    const isHidden = hidesMeter(session.seats.value.connection);
    own.keepRoom(isHidden ? 0 : ROOM);
    if (asked || isHidden) return;
    asked = true;
    bring("meter").then(show, () => {
      asked = false;
    });
  });
  onAbort(signal, stop);

  function show({ mountMeter }: OnDemand["meter"]): void {
    stop();
    if (signal.aborted) return;
    own.keepRoom(0);
    own.followTheme();
    const now = signalOf(Date.now());
    const timer = setInterval(() => {
      now.value = Date.now();
    }, TICK);
    const unmount = mountMeter(own.root, {
      seats: session.seats,
      form: state,
      now,
      translate: session.translate,
      get language() {
        return session.language;
      },
      onAdd: () => onAdd(own.root.activeElement),
      onConnect: session.connect,
      onRetry: session.refresh,
    });
    onAbort(signal, () => {
      clearInterval(timer);
      unmount();
    });
  }
}
