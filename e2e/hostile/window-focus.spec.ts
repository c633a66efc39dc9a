import type { AttackedPage } from "../support/attacked-browser.ts";
import {
  confirmHonestly,
  expect,
  expectNothingBought,
  expectOneOrder,
  openCart,
  test,
  theWindow,
} from "../support/attacked-window.ts";
import { NO_SCREEN } from "../support/screen.ts";

const CONFIRM = "Confirm purchase";
const TOO_SOON = /^You pressed before you could have read this\. Nothing was bought/;
const BUTTON = `ourRoots.flatMap((root) => [...root.querySelectorAll("button")])
  .find(({ textContent }) => textContent.trim() === ${JSON.stringify(CONFIRM)})`;
const HAS_FOCUS = "document.hasFocus()";

const ON_SCREEN = `Chromium on a screen${NO_SCREEN === null ? "" : ` (skipped: ${NO_SCREEN})`}`;

// No driver can try how a system hands a double click's second half to the window beneath: what is tried is such a half
// that begins before the window has the focus again.
for (const name of ["Firefox", ON_SCREEN]) {
  test(`${name}: a press that begins while a page's popup has the focus buys nothing, and says so`, {
    tag: "@long",
  }, async ({ stack, openAttacked }) => {
    test.skip(name === ON_SCREEN && NO_SCREEN !== null);
    const browser = await openAttacked(name === "Firefox" ? name : "Chromium on a screen");
    const desk = await openCart(browser, stack);
    await desk.somebody.press("button", "Buy licenses");
    const window = await theWindow(browser);
    await window.toFront();
    await expect.poll(() => window.run(HAS_FOCUS)).toBe(true);
    await readyToPress(window);
    const { x, y } = await window.somebody.find("button", CONFIRM);
    const { mouse } = window.somebody.input;
    await mouse.move(x, y);

    await openPopup(desk);
    await expect.poll(() => window.run(HAS_FOCUS), "the window has the focus").toBe(false);
    await mouse.down();
    await desk.run("popup.close()");
    await mouse.up();
    await window.somebody.find("text", TOO_SOON);
    await expectNothingBought(stack);

    await window.toFront();
    await confirmHonestly(window, stack, 11);
  });
}

test("Chromium: a key that is held since before the window came buys nothing, and says so", { tag: "@long" }, async ({
  stack,
  openAttacked,
}) => {
  const browser = await openAttacked("Chromium");
  const desk = await openCart(browser, stack);
  await desk.somebody.press("button", "Buy licenses");
  const window = await theWindow(browser);
  await readyToPress(window);
  await window.run(`${BUTTON}.focus()`);
  await window.holdEnter();
  await window.somebody.find("text", TOO_SOON);
  await expectNothingBought(stack);
  await window.somebody.input.keyboard.press("Enter");
  await expectOneOrder(stack, 11);
});

/** Over everything, by a press of somebody's, since browsers open none otherwise. */
async function openPopup(desk: AttackedPage): Promise<void> {
  await desk.run(`addEventListener("click", () => {
    globalThis.popup = open("about:blank", "_blank", "popup,left=0,top=0,width=1280,height=800");
  }, { once: true, capture: true })`);
  const { mouse } = desk.somebody.input;
  await mouse.move(5, 5);
  await mouse.down();
  await mouse.up();
  await expect.poll(() => desk.run("globalThis.popup?.closed === false")).toBe(true);
}

/** Waits until the window has been before somebody for long enough: what follows is refused for something else. */
async function readyToPress(window: AttackedPage): Promise<void> {
  await window.somebody.find("button", CONFIRM);
  await window.handOverRoots();
  await expect.poll(() => window.run(`${BUTTON}.ariaDisabled`)).not.toBe("true");
}
