import { readBooks } from "./support/books.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { expect, test } from "./support/fixtures.ts";
import type { Fault } from "./support/gateway.ts";
import { signIn } from "./support/help-desk.ts";
import { backToForm, sold } from "./support/one-after-another.ts";

const ORDERS = /^\/v1\/orders$/;
const answer = (status: number): Fault => ({ kind: "answer", status, body: "" });

/**
 * Answers that prove that nothing was bought: the person is back at the quantity, and told why. What each status and body
 * means is tried without a browser: `http.test.ts`, `outcome.test.ts` and `problem-sentence.test.ts`.
 */
const REFUSED: Record<string, { fault: Fault; sentence: string }> = {
  "403": { fault: answer(403), sentence: "Your role doesn’t allow this here." },
  "429": { fault: answer(429), sentence: "try again in a minute" },
};

/** Answers that prove nothing: it is checked under the same key, never offered again. */
const UNKNOWN: Record<string, Fault> = {
  "500, after it was sold": { kind: "change_answer", change: () => "<h1>Oops</h1>", status: 500 },
  "truncated JSON": { kind: "change_answer", change: (body) => body.slice(0, body.length / 2) },
};

test("an order that is refused is bought once by pressing again; one whose answer says nothing is checked", {
  tag: "@long",
}, async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  const { page, note } = await confirmWindow(context);
  await note.fill("PO 4711");
  for (const [name, { fault, sentence }] of Object.entries(REFUSED)) {
    await test.step(`refused by ${name}`, async () => {
      gateway.set("POST", ORDERS, fault);
      await desk.confirmPurchase();
      await expect(page.getByRole("alert")).toContainText(sentence);
      await expect(desk.dialog.getByText(sentence)).toBeVisible();
      await expect(desk.dialog.getByRole("spinbutton")).toHaveValue("3");
      gateway.clear();
      await expect(note).toHaveValue("PO 4711");
      expect((await readBooks(stack, "acorn")).orders).toBe(0);
    });
  }
  await desk.confirmPurchase();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added.");
  await backToForm(desk);
  expect(await readBooks(stack, "acorn")).toEqual(sold(1, 13));

  let orders = 1;
  for (const [name, fault] of Object.entries(UNKNOWN)) {
    await test.step(`not known after ${name}`, async () => {
      await desk.review(1);
      const window = await confirmWindow(context);
      gateway.set("POST", ORDERS, fault);
      await window.confirm.click();
      await expect(window.heading).toHaveText("We are checking your purchase");
      await expect(window.confirm).toHaveCount(0);
      await expect(desk.dialog.getByText("We are checking your purchase")).toBeVisible();
      gateway.clear();
      // Unless the worker, which checks by itself, is quicker: then the button goes as it is pressed.
      const check = desk.dialog.getByRole("button", { name: "Check now" });
      await check.click({ timeout: 5_000 }).catch(() => undefined);
      await expect(desk.dialog.getByRole("status")).toContainText("1 license added.");
      await backToForm(desk);
      orders += 1;
      expect(await readBooks(stack, "acorn")).toEqual(sold(orders, 12 + orders));
    });
  }
});
