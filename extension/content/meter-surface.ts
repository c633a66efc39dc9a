import { signal as signalOf } from "@preact/signals-core";
import type { FormState } from "../../shared/meter/index.ts";
import { mountMeter } from "../../shared/meter/index.ts";
import { availabilityState } from "../../shared/seats/availability.ts";
import { keepPlaced } from "./host/keep-placed.ts";
import { placeFor } from "./host/place.ts";
import { readAddUserForm } from "./host/read-form.ts";
import { watchRefusal } from "./host/refusal.ts";
import { onAbort } from "./lifetime.ts";
import { createOwnRoot } from "./own-root.ts";
import type { PageSession } from "./page-session.ts";

/** How often the age of what is shown is brought up to date while a form is open, in milliseconds. */
const TICK = 15_000;

/** Puts the meter into a form in which somebody is added, keeps it there, and takes it away with the form. */
export function openMeter(
  form: Element,
  session: PageSession,
  onAdd: (opener: Element | null) => void,
  signal: AbortSignal,
): void {
  const own = createOwnRoot();
  const reading = () => readAddUserForm(form, session.hostWords.value);
  const { role, userType } = reading();
  const state = signalOf<FormState>({ role, userType, refused: false });
  const now = signalOf(Date.now());

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
    const { control, role, userType } = reading();
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
  own.followTheme();
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
  const timer = setInterval(() => {
    now.value = Date.now();
  }, TICK);
  session.refresh();
  // Once more with the host's words, where the form was there before them.
  const stopReading = session.hostWords.subscribe(read);
  onAbort(signal, () => {
    stopReading();
    clearInterval(timer);
    unmount();
    own.node.remove();
    // Whoever was added took a seat; whoever was not, didn't: either way the numbers may be others now.
    session.refresh();
  });
}
