import type { Press } from "../../api/press.ts";

/** Presses a button as somebody does with a pointer, in tests without a browser. */
export function press(button: Element): void {
  for (const type of ["pointerdown", "pointerup", "click"]) button.dispatchEvent(trusted(new PointerEvent(type, HERE)));
}

const HERE = { bubbles: true, composed: true, cancelable: true, button: 0 };

/** An event as the browser makes it: what it says of its trust can be said by nobody else there. */
export function trusted<E extends Event>(event: E): E {
  return Object.defineProperty(event, "isTrusted", { value: true });
}

/** A press for what only hands it on. Nothing can be sent with it where presses are checked. */
export const SOME_PRESS = {} as Press;
