import { signal } from "@preact/signals-core";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepTextBy, mountView } from "./mount-view.ts";
import { keepOwnText } from "./own-text.ts";

keepTextBy(keepOwnText);

const left = signal(2);
let root: ShadowRoot;
let dispose: () => void;

function Price() {
  const [count, setCount] = useState(1);
  return (
    <p>
      <button type="button" onClick={() => setCount(count + 1)}>
        More
      </button>
      Price: {count * 10} euros {count > 1 && <b>for {count}</b>} today
    </p>
  );
}

beforeEach(() => {
  left.value = 2;
  root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  dispose = mountView(root, { language: "en", theme: "light" }, [], () => (
    <div>
      <h2>{left.value} of 10 left</h2>
      {left.value === 0 && <em>None left</em>}
      {left.value === 0 ? "Buy more" : "All is well"}
      <Price />
    </div>
  ));
});
afterEach(() => {
  dispose();
  expect(root.querySelector("div")).toBeNull();
  document.body.replaceChildren();
});

const text = () => root.textContent?.replaceAll(/\s+/g, " ");

/** In upper case, as browsers' translators and others put it there. */
const translators: Record<string, (found: Text) => void> = {
  "an element in its place"(found) {
    found.replaceWith(translated("span", found));
  },
  "two elements of a browser's": (found) => {
    const outer = document.createElement("font");
    outer.append(translated("font", found));
    found.replaceWith(outer);
  },
  "an element beside it"(found) {
    found.after(translated("font", found));
  },
  "an element before it, which then goes"(found) {
    found.parentNode?.insertBefore(translated("font", found), found);
    found.remove();
  },
};

function translated(name: string, { data }: Text): HTMLElement {
  const element = document.createElement(name);
  element.textContent = data.toUpperCase();
  return element;
}

function translate(by: (found: Text) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode() !== null) {
    if (walker.currentNode.parentNode?.nodeName !== "STYLE") found.push(walker.currentNode as Text);
  }
  for (const one of found) by(one);
}

test.each(Object.entries(translators))("what a translator did by %s changes with the state", (_, by) => {
  translate(by);
  expect(text()).toContain("OF 10 LEFT");
  left.value = 0;
  expect(text()).toContain("0 of 10 left");
  expect(text()).toContain("None leftBuy more");
  expect(text()).not.toMatch(/2 OF|ALL IS WELL/);
  // It translates anew what it sees change, as often as it likes.
  translate(by);
  translate(by);
  left.value = 1;
  expect(text()).toContain("1 of 10 left");
  expect(text()).not.toMatch(/0 OF|NONE|BUY/);
});

test.each(Object.entries(translators))("and with the state of a part: %s", async (_, by) => {
  translate(by);
  root.querySelector("button")?.click();
  await Promise.resolve();
  await Promise.resolve();
  expect(text()).toContain("Price: 20 euros for 2 today");
});
