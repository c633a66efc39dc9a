import { effect, untracked } from "@preact/signals-core";
import { countedGateOf } from "../../../shared/api/gate-product.ts";
import type { FormState } from "../../../shared/meter/index.ts";
import { availabilityState } from "../../../shared/seats/availability.ts";
import { keepPlaced } from "../host/keep-placed.ts";
import type { Door, HelpDeskPage } from "../host/kind.ts";
import { watchRefusal } from "../host/refusal.ts";
import { onAbort } from "../lifetime.ts";
import type { AccountRoles } from "./account-roles.ts";
import { afterPaint } from "./after-paint.ts";
import type { Meters } from "./meters.ts";
import type { MeterSession } from "./page-session.ts";
import { ticking } from "./ticking.ts";
import { maySeeMeter, whenSeen } from "./when-seen.ts";

export interface MeterSurface {
  form: Element;
  door: Door;
  refusals: HelpDeskPage["refusals"];
  session: MeterSession;
  meters: Meters;
  accountRoles: AccountRoles;
}

/** Puts the meter into a form in which somebody is added, keeps it there, and takes it away with the form. */
export function openMeter(
  { form, door, refusals, session, meters, accountRoles }: MeterSurface,
  signal: AbortSignal,
): void {
  const meter = meters.take();
  const { own, form: state } = meter;
  own.node.style.setProperty("margin", door.margin ?? "0", "important");

  const change = (part: Partial<FormState>) => {
    state.value = { ...state.peek(), ...part };
  };
  /** The host refused: for lack of a seat, if none is left, which the newest numbers will tell. */
  async function askWhy(): Promise<void> {
    const { snapshot } = await session.ask({ kind: "refresh" });
    // By then the meter may be in another form.
    if (signal.aborted) return;
    const gate = countedGateOf(snapshot);
    change({ refused: gate !== undefined && availabilityState(gate) === "none" });
  }

  function read(): Element | null {
    const known = { words: session.hostWords.value, accountRoles: accountRoles.known() };
    const { isForeign, row, ...reading } = door.read(form, known);
    const now: FormState = { ...reading, refused: state.peek().refused };
    if (JSON.stringify(now) !== JSON.stringify(state.peek())) state.value = now;
    if (isForeign) accountRoles.readFor(form);
    return row;
  }

  /** Called with each change in the form, once there is somebody who could press a button. */
  let lookForRefusal = () => {};
  let isBegun = false;
  const put = keepPlaced(
    form,
    own.node,
    () => {
      lookForRefusal();
      const place = read();
      if (place !== null && !isBegun) untracked(begin);
      return place;
    },
    signal,
  );
  // Once more whenever something has come that the form is read by: the host's words, or the account's roles.
  afterPaint(() => onAbort(signal, effect(put)), signal);

  /** The form has proved to be one: until then nothing is asked for it, and nothing ticks. */
  function begin(): void {
    isBegun = true;
    const show = () => {
      own.wearTheme();
      meter.draw();
    };
    if (meter.isDrawn) own.wearTheme();
    // Nothing is drawn for whoever sees nothing here.
    else whenSeen(session.seats, maySeeMeter, show, signal);
    // What is known is painted first: nothing else may cost the form's first frame anything.
    afterPaint(() => {
      own.followTheme();
      ticking(signal, meter.now);
      lookForRefusal = watchRefusal(
        form,
        refusals,
        {
          onPress: () => door.onPress?.(form),
          onError: () => void askWhy().catch(() => undefined),
          onCleared: () => change({ refused: false }),
        },
        signal,
      );
      session.refresh();
    }, signal);
  }

  onAbort(signal, () => {
    own.node.remove();
    // The next form has not been refused.
    if (state.value.refused) change({ refused: false });
    meters.giveBack(meter);
    // Whoever was added took a seat; whoever was not, didn't: either way the numbers may be others now.
    if (isBegun) session.refresh();
  });
}
