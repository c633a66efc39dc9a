import { vi } from "vitest";
import { press } from "../../ui/testing/press.ts";
import { BEFORE_EYES } from "../purchase-press.ts";

/** A shadow root as a person uses what is in it: by the words that are read out. */
export function viewIn(root: ShadowRoot) {
  const settle = () => vi.advanceTimersByTimeAsync(100);

  function button(name: string): HTMLButtonElement {
    const found = [...root.querySelectorAll("button")].find((candidate) => nameOf(candidate) === name);
    if (found === undefined) throw new Error(`There is no button "${name}" in: ${root.textContent}`);
    return found;
  }

  function field(name: string): HTMLInputElement {
    const label = [...root.querySelectorAll("label")].find(({ textContent }) => textContent?.startsWith(name));
    const input = label && (label.querySelector("input") ?? root.querySelector<HTMLInputElement>(`#${label.htmlFor}`));
    if (!input) throw new Error(`There is no field "${name}" in: ${root.textContent}`);
    return input;
  }

  return {
    settle,
    button,
    field,
    text: () => (root.textContent ?? "").replace(/\u00a0/g, " "),
    isOff: (name: string) => button(name).getAttribute("aria-disabled") === "true",
    async press(name: string): Promise<void> {
      press(button(name));
      await settle();
    },
    /** Presses the button that buys, as somebody does who has read what is above it. */
    async confirm(name: string): Promise<void> {
      await vi.advanceTimersByTimeAsync(BEFORE_EYES);
      press(button(name));
      await settle();
    },
    async type(name: string, value: string): Promise<void> {
      field(name).value = value;
      field(name).dispatchEvent(new Event("input", { bubbles: true }));
      await settle();
    },
    async check(name: string): Promise<void> {
      field(name).click();
      await settle();
    },
  };
}

/** What is read out: not what is hidden from that. */
function nameOf(element: Element): string {
  const isHeard = (node: Node) => !(node instanceof Element && node.getAttribute("aria-hidden") === "true");
  return [...element.childNodes]
    .filter(isHeard)
    .map(({ textContent }) => textContent)
    .join("");
}
