import { readFileSync } from "node:fs";
import type { AttackedPage } from "../support/attacked-browser.ts";
import { BROWSERS, confirmHonestly, expect, openCart, test, theWindow } from "../support/attacked-window.ts";

/** Every token that our styles read. */
const TOKENS = ["tokens", "dialog-tokens"].flatMap(tokensOf);

/** How everything in it looks: colours, sizes, places. */
const LOOKS = `JSON.stringify(ourRoots.flatMap((root) => [...root.querySelectorAll("*")]).map((node) => {
  const { color, backgroundColor, borderColor, fontSize, opacity, zoom } = getComputedStyle(node);
  const { x, y, width, height } = node.getBoundingClientRect();
  return [node.localName, color, backgroundColor, borderColor, fontSize, opacity, zoom, x, y, width, height];
}))`;

for (const name of BROWSERS) {
  test(`${name}: no style of the page changes what the window says, or its colours`, {
    tag: "@long",
  }, async ({ stack, openAttacked }) => {
    const browser = await openAttacked(name);
    const desk = await openCart(browser, stack);
    await desk.somebody.press("button", "Buy licenses");
    const window = await theWindow(browser);
    await window.somebody.find("button", "Confirm purchase");
    const [text, looks] = [await window.somebody.text(), await looksOf(window)];
    expect(looks).toContain("rgb(");
    await desk.run(STYLES);
    for (const inWindow of ["as it is", "drawn anew"]) {
      if (inWindow === "drawn anew") await window.reload();
      await window.somebody.find("button", "Confirm purchase");
      expect(await window.somebody.text(), inWindow).toBe(text);
      expect(await looksOf(window), inWindow).toEqual(looks);
    }
    await window.toFront();
    await confirmHonestly(window, stack, 11);
  });
}

async function looksOf(window: AttackedPage): Promise<unknown> {
  // Once it may be pressed: the button says so by its look.
  await window.somebody.find("button", "Confirm purchase");
  await window.handOverRoots();
  await expect.poll(() => window.run(IS_READY)).toBe(true);
  return window.run(LOOKS);
}

const IS_READY = `ourRoots.some((root) => root.querySelector('[aria-disabled="true"]')) === false`;

const STYLES = `(() => {
  const style = document.createElement("style");
  style.textContent = ${JSON.stringify(
    TOKENS.map((name) => `@property ${name} { syntax: "*"; inherits: false; initial-value: transparent }`).join("\n"),
  )} + "html { zoom: .06 } * { color: transparent !important; font-size: 0 !important }";
  document.head.append(style);
  const cover = document.createElement("div");
  cover.popover = "manual";
  cover.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;background:#fff";
  document.body.append(cover);
  cover.showPopover();
})()`;

function tokensOf(file: string): string[] {
  const css = readFileSync(new URL(`../../shared/ui/${file}.css`, import.meta.url), "utf8");
  return [...new Set([...css.matchAll(/(--[a-z-]+)\s*:/g)].map(([, name = ""]) => name))];
}
