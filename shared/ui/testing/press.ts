import type { Press } from "../../api/press.ts";
import { watchPresses } from "../press.ts";

/** Presses a button as somebody does with a pointer, in tests without a browser. */
export function press(button: Element): void {
  for (const type of ["pointerdown", "pointerup", "click"]) button.dispatchEvent(trusted(new PointerEvent(type, HERE)));
}

const HERE = { bubbles: true, composed: true, cancelable: true, button: 0 };

/** An event as the browser makes it: what it says of its trust can be said by nobody else there. */
export function trusted<E extends Event>(event: E): E {
  return Object.defineProperty(event, "isTrusted", { value: true });
}

/** Somebody's press, of now: what checks them takes it once. */
export function pressNow(): Press {
  const button = document.createElement("button");
  const life = new AbortController();
  let made: Press | undefined;
  const onPress = (press: Press) => {
    made = press;
  };
  watchPresses(button, { isOn: () => true, onPress, onRefuse: () => undefined }, life.signal);
  press(button);
  life.abort();
  if (made === undefined) throw new Error("The press was taken for none.");
  return made;
}

/** A press for what only hands it on. Nothing can be sent with it where presses are checked. */
export const SOME_PRESS = {} as Press;
