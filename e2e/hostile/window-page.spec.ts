import type { AttackedPage } from "../support/attacked-browser.ts";
import {
  BROWSERS,
  confirmHonestly,
  expect,
  expectNothingBought,
  openCart,
  test,
  theWindow,
} from "../support/attacked-window.ts";
import { longIf } from "../support/long.ts";

/** What a page does with the roots in its hands to whatever it finds in them: pressed, moved, cloned, covered, written over. */
const EVERYTHING = `
  for (const root of ourRoots) {
    for (const text of textsIn(root)) text.data = text.data.replace(/[0-9]+/g, "1");
    for (const node of root.querySelectorAll("*")) {
      if (node.localName === "style") continue;
      const clone = node.cloneNode(true);
      node.getRootNode().append(clone);
      clone.click?.();
      clone.remove();
      const cover = document.createElement("div");
      cover.popover = "manual";
      cover.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;opacity:.01;pointer-events:none";
      document.body.append(cover);
      cover.showPopover();
      for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
        const Made = type.startsWith("pointer") ? PointerEvent : MouseEvent;
        node.dispatchEvent(new Made(type, { bubbles: true, composed: true, cancelable: true, button: 0, detail: 1 }));
      }
      node.focus?.();
      for (const key of ["Enter", " "]) for (const type of ["keydown", "keypress", "keyup"])
        node.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      node.click?.();
      const [parent, next] = [node.parentNode, node.nextSibling];
      document.body.append(node);
      node.click?.();
      parent?.insertBefore(node, next);
      cover.remove();
    }
  }`;

const HELPERS = `const textsIn = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (walker.currentNode.parentElement?.localName !== "style") found.push(walker.currentNode);
    return found;
  };
  const button = (name) => ourRoots.flatMap((root) => [...root.querySelectorAll("dialog button")])
    .find(({ textContent }) => textContent.trim() === name);`;

for (const name of BROWSERS) {
  test(`${name}: a page with our roots in its hands that presses everything buys nothing, and is told nothing`, {
    tag: longIf(name === "Firefox"),
  }, async ({ stack, openAttacked }) => {
    const browser = await openAttacked(name);
    await test.step("it presses everything, twice: what it opened by that is a review, and its presses end there, too", async () => {
      const desk = await openCart(browser, stack);
      for (const _ of ["the cart", "the review"]) {
        await desk.handOverRoots();
        await desk.run(`(() => { ${HELPERS} ${EVERYTHING} })()`);
        await expectNothingBought(stack);
      }
      await desk.close();
      await expectNothingBought(stack);
    });

    // The owner's form is as the attack has left it; billing's is untouched.
    const desk = await openCart(browser, stack, "acorn", "billing", WATCH);
    await desk.handOverRoots();
    const before = await seen(desk);
    await desk.run(`(() => { ${HELPERS}
      const field = ourRoots.map((root) => root.querySelector('[role="spinbutton"]')).find((node) => node);
      field.value = "7";
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    })()`);
    await desk.somebody.find("text", /10 now \+ 7 = 17/);
    const price = await priceIn(desk);
    await desk.run(`(() => { ${HELPERS}
      for (const root of ourRoots) for (const text of textsIn(root)) text.data = text.data.replace(/[0-9]+/g, "1");
      button("Buy licenses").click();
    })()`);
    const window = await theWindow(browser);
    await window.somebody.find("text", /^7 licenses for /);
    expect(await window.somebody.text()).toContain(`${price} today`);
    await expectNothingBought(stack);
    await confirmHonestly(window, stack, 17);
    expect(await seen(desk)).toEqual(before);
  });
}

/** What a page sees of us outside of our own nodes: what its scripts can name, what it hears, what changes on its nodes. */
const WATCH = `
  globalThis.heard = [];
  for (const type of ["message", "storage", "seatmeter", "messageerror", "error", "unhandledrejection"])
    addEventListener(type, () => heard.push(type), true);
  new MutationObserver((records) => {
    for (const { target, attributeName } of records) heard.push(target.localName + " " + attributeName);
  }).observe(document, { attributes: true, subtree: true });`;

async function seen({ run }: AttackedPage): Promise<unknown> {
  return run(`JSON.stringify([heard, Object.getOwnPropertyNames(window).sort()])`);
}

async function priceIn({ somebody }: AttackedPage): Promise<string> {
  let price: string | undefined;
  const read = async () => {
    price = /Due today(\$[\d,.]+\d)/.exec(await somebody.text())?.[1];
    return price;
  };
  await expect.poll(read).toBeDefined();
  return String(price);
}
