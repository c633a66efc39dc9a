import type { Page } from "@playwright/test";
import { readBooks } from "./support/books.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";

const ORDERS = /^\/v1\/orders$/;
const QUOTES = /^\/v1\/quotes$/;

/**
 * What a script of the page can try on the last button. It runs in the page's own world, with our shadow root open, as
 * it never is in a store build: even so, nothing of this may buy.
 */
const ATTACKS: Record<string, (page: Page) => Promise<unknown>> = {
  "click()": (page) => onConfirm(page, "button.click();"),
  "dispatched mouse events": (page) =>
    onConfirm(
      page,
      `for (const type of ["pointerover", "pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
         const Event = type.startsWith("pointer") ? PointerEvent : MouseEvent;
         button.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true, button: 0, detail: 1 }));
       }`,
    ),
  "dispatched keys": (page) =>
    onConfirm(
      page,
      `button.focus();
       for (const key of ["Enter", " "]) for (const type of ["keydown", "keypress", "keyup"])
         button.dispatchEvent(new KeyboardEvent(type, { key, code: key === " " ? "Space" : key, bubbles: true, composed: true }));`,
    ),
  "form.requestSubmit()": (page) =>
    onConfirm(
      page,
      `const form = document.createElement("form");
       form.addEventListener("submit", (event) => event.preventDefault());
       button.before(form); form.append(button); button.type = "submit"; form.requestSubmit(button);`,
    ),
  "label.click()": (page) =>
    onConfirm(
      page,
      `button.id = "bait"; const label = document.createElement("label");
       label.htmlFor = "bait"; button.before(label); label.click();`,
    ),
  execCommand: (page) =>
    onConfirm(
      page,
      `button.focus(); for (const command of ["insertText", "insertParagraph"]) document.execCommand(command, false, "\\n");`,
    ),
  messages: (page) =>
    page.evaluate(`(async () => {
      const forged = { kind: "confirm", type: "confirmPurchase", operation: "createOrder", input: { quoteId: "x" } };
      window.postMessage(forged, "*");
      window.dispatchEvent(new MessageEvent("message", { data: forged }));
      document.dispatchEvent(new CustomEvent("seatmeter", { detail: forged }));
      const runtime = globalThis.chrome?.runtime ?? globalThis.browser?.runtime;
      try { await runtime?.sendMessage?.("lcfjooiecahccmjaipimfaidcnaihadb", forged); } catch {}
    })()`),
};

/** Runs code in the page's own world with \`button\` as the last button, found through the open root. */
function onConfirm(page: Page, code: string): Promise<unknown> {
  return page.evaluate(`(() => {
    const roots = [document]; let button = null;
    while (roots.length > 0 && button === null) {
      const root = roots.shift();
      for (const node of root.querySelectorAll("*")) {
        if (node.shadowRoot) roots.push(node.shadowRoot);
        if (node.localName === "button" && node.textContent.trim() === "Confirm purchase") button = node;
      }
    }
    if (button === null) throw new Error("The attack found no button.");
    ${code}
  })()`);
}

async function atReview(desk: HelpDeskPage): Promise<void> {
  await desk.openAddUser();
  await desk.review(3);
  await expect(desk.confirm).toBeEnabled();
}

for (const [name, attack] of Object.entries(ATTACKS)) {
  test(`a page script cannot buy by ${name}`, async ({ stack, gateway, openBrowser }) => {
    const { context } = await openBrowser();
    const desk = await signIn(context, stack, "acorn", "owner");
    await atReview(desk);
    await attack(desk.page);
    await attack(desk.page);
    // A price asked for after the attack has come by: an order sent before it would have, too.
    const prices = gateway.count("POST", QUOTES);
    await desk.dialog.getByRole("button", { name: "Back" }).click();
    await desk.dialog.getByRole("spinbutton", { name: "Additional licenses" }).fill("2");
    await gateway.seen("POST", QUOTES, prices + 1);
    expect(gateway.count("POST", ORDERS)).toBe(0);
    expect((await readBooks(stack, "acorn")).orders).toBe(0);
  });
}

test("a person's click does nothing while something covers the button", async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await atReview(desk);
  const box = await desk.confirm.boundingBox();
  if (box === null) throw new Error("The button has no place on screen.");
  await desk.page.evaluate(`(() => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.textContent = "Win a prize";
    cover.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff;opacity:.9;pointer-events:none";
    document.body.append(cover);
    cover.showPopover();
  })()`);
  await desk.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(desk.dialog.getByText("Something covered the button.")).toBeVisible();
  expect(gateway.count("POST", ORDERS)).toBe(0);
});

test("changed text on our button does not change what is bought", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await atReview(desk);
  await onConfirm(
    desk.page,
    `const text = document.createTreeWalker(button.getRootNode(), NodeFilter.SHOW_TEXT);
     while (text.nextNode()) text.currentNode.data = text.currentNode.data.replace(/3/g, "9");`,
  );
  const button = desk.dialog.getByRole("button", { name: /Confirm/ });
  await button.click();
  await expect.poll(async () => (await readBooks(stack, "acorn")).purchased).toBe(13);
});
