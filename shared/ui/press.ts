import type { Press } from "../api/press.ts";
import { ignoreHeldEnter } from "./held-enter.ts";

export interface PressListener {
  /** A press while this says no is nobody's. */
  isOn: () => boolean;
  onPress: (press: Press) => void;
  /** The button was clicked, and not by somebody's press on it. */
  onRefuse: () => void;
}

/** How long a press may take to become a message, in milliseconds: then it was for something else. */
const LIFE = 10_000;

/** Presses that no message has spent yet, and when each was. */
const unspent = new WeakMap<Press, number>();

/** Whether this is a press of just now that nothing was sent for; it isn't one any more afterwards. */
export function spendPress(press: Press | undefined): boolean {
  const at = press === undefined ? undefined : unspent.get(press);
  if (press === undefined || at === undefined) return false;
  unspent.delete(press);
  return performance.now() - at <= LIFE;
}

/**
 * Tells the presses that somebody makes on this very button from what a page's script can do to it, until `signal`.
 *
 * A press is a trusted click that began on the button, by a pointer that went down on it or by Enter or Space, and hasn't
 * ended anywhere else. `click()` and made-up events aren't trusted; `label.click()`, `requestSubmit()`, `execCommand()`
 * and an access key click with trust, but begin nowhere. What reads a screen aloud, or is spoken to, presses with a mouse
 * event in both engines. A page can still move the button under somebody's pointer: they press it then.
 */
export function watchPresses(
  button: HTMLButtonElement,
  { isOn, onPress, onRefuse }: PressListener,
  signal: AbortSignal,
): void {
  let hasBegun = false;
  /** Let go, not yet known where: whatever is let go on the button comes by there next. */
  let endsElsewhere = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function begin(event: Event): void {
    if (!isOwn(event) || !begins(event)) return;
    clearTimeout(timer);
    hasBegun = isOn();
    endsElsewhere = false;
  }

  function end(): void {
    clearTimeout(timer);
    hasBegun = false;
    endsElsewhere = false;
  }

  function letGo(): void {
    endsElsewhere = true;
    clearTimeout(timer);
    // The click comes before any timer.
    timer = setTimeout(end);
  }

  function letGoHere(event: Event): void {
    if (isOwn(event)) endsElsewhere = false;
  }

  function click(event: Event): void {
    const isPress = isOwn(event) && hasBegun && !endsElsewhere;
    // Made up in the middle of somebody's press, it takes nothing from that.
    if (isOwn(event)) end();
    if (!isOn()) return;
    if (isPress) onPress(newPress());
    else onRefuse();
  }

  // Nobody else's: a page that moves something of its own into the button gets no press by it.
  const isOwn = ({ isTrusted, target }: Event) => isTrusted && target === button;

  // On the button itself, wherever the page may move it. Touch tells of a mouse after its pointer, and assistive software
  // presses with a mouse alone.
  for (const type of ["pointerdown", "mousedown", "keydown"]) button.addEventListener(type, begin, { signal });
  button.addEventListener("keydown", ignoreHeldEnter, { signal });
  for (const type of ["pointercancel", "blur"]) button.addEventListener(type, end, { signal });
  for (const type of ["pointerup", "mouseup", "keyup"]) {
    button.ownerDocument.addEventListener(type, letGo, { capture: true, signal });
    button.addEventListener(type, letGoHere, { signal });
  }
  button.addEventListener("click", click, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
}

function begins(event: Event): boolean {
  if (event instanceof KeyboardEvent) return !event.repeat && (event.key === "Enter" || event.key === " ");
  return event instanceof MouseEvent && event.button === 0;
}

function newPress(): Press {
  const press = Object.freeze({}) as Press;
  unspent.set(press, performance.now());
  return press;
}
