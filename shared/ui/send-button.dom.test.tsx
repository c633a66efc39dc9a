import { signal } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Press } from "../api/press.ts";
import { mountView } from "./mount-view.ts";
import { spendPress } from "./press.ts";
import { SendButton } from "./send-button.tsx";
import { press, trusted } from "./testing/press.ts";

const onPress = vi.fn<(press: Press) => void>();
const label = signal("Send");
const disabled = signal(false);
let root: ShadowRoot;
let unmount: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" });
  unmount = mountView(root, { language: "en", theme: "light" }, [], () => {
    const said = label.value;
    return (
      <SendButton refusal="Press it yourself." disabled={disabled.value} onPress={(made) => onPress(made)}>
        {said}
      </SendButton>
    );
  });
});

afterEach(() => {
  unmount();
  document.body.replaceChildren();
  label.value = "Send";
  disabled.value = false;
  vi.resetAllMocks();
  vi.useRealTimers();
});

function button(): HTMLButtonElement {
  const found = root.querySelector("button");
  if (found === null) throw new Error("There is no button.");
  return found;
}

const alert = () => root.querySelector('[role="alert"]')?.textContent ?? null;
const drawn = () => vi.advanceTimersByTimeAsync(50);

test("somebody's press comes with what can be sent by it once", () => {
  press(button());
  const [made] = onPress.mock.calls[0] ?? [];
  expect(spendPress(made)).toBe(true);
  expect(onPress).toHaveBeenCalledOnce();
});

test("what is no press is said so beside the button, until there is one", async () => {
  button().click();
  await drawn();
  expect(onPress).not.toHaveBeenCalled();
  expect(alert()).toBe("Press it yourself.");
  press(button());
  await drawn();
  expect(onPress).toHaveBeenCalledOnce();
  expect(alert()).toBeNull();
});

test("a press goes on while the button is drawn anew", async () => {
  const type = (name: string) => button().dispatchEvent(trusted(new PointerEvent(name, { bubbles: true, button: 0 })));
  type("pointerdown");
  label.value = "Send it";
  await drawn();
  type("click");
  expect(onPress).toHaveBeenCalledOnce();
});

test("while it is off, nothing happens and nothing is said", async () => {
  disabled.value = true;
  await drawn();
  press(button());
  button().click();
  await drawn();
  expect(onPress).not.toHaveBeenCalled();
  expect(alert()).toBeNull();
});
