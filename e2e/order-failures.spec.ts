import { readBooks } from "./support/books.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { expect, test } from "./support/fixtures.ts";
import type { Fault } from "./support/gateway.ts";
import { signIn } from "./support/help-desk.ts";

const ORDERS = /^\/v1\/orders$/;
const html = { "Content-Type": "text/html" };
const answer = (status: number, body = "", headers: Record<string, string> = {}): Fault => ({
  kind: "answer",
  status,
  body,
  headers,
});

/** Answers that prove that nothing was bought: the person is back at the quantity, and told why. */
const REFUSED: Record<string, { fault: Fault; sentence: string }> = {
  "401": { fault: answer(401), sentence: "Your sign-in has ended." },
  "403": { fault: answer(403), sentence: "Your role doesn’t allow this here." },
  "404": { fault: answer(404), sentence: "The seat service doesn’t know what was asked for." },
  "429": { fault: answer(429), sentence: "try again in a minute" },
};

/** Answers that prove nothing: it is checked under the same key, never offered again. */
const UNKNOWN: Record<string, Fault> = {
  "500, after it was sold": { kind: "change_answer", change: () => "<h1>Oops</h1>", status: 500 },
  "500, and it never arrived": answer(500, "<h1>Oops</h1>", html),
  HTML: { kind: "change_answer", change: () => "<!doctype html><p>Log in</p>" },
  "truncated JSON": { kind: "change_answer", change: (body) => body.slice(0, body.length / 2) },
  "wrong-shaped JSON": { kind: "change_answer", change: () => '{"state":"provisioned"}' },
  "a line that is cut": { kind: "cut" },
};

test("an order that is refused by 401, 403, 404 or 429: told, kept, and bought once by pressing again", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  const { page, note } = await confirmWindow(context);
  await note.fill("PO 4711");
  for (const [name, { fault, sentence }] of Object.entries(REFUSED)) {
    await test.step(name, async () => {
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
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("an order whose answer says nothing is checked under its key, and bought once each time", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  let sold = 0;
  for (const [name, fault] of Object.entries(UNKNOWN)) {
    await test.step(name, async () => {
      await desk.review(1);
      const window = await confirmWindow(context);
      await window.note.fill(`PO ${name}`);
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
      await expect.poll(() => window.page.isClosed()).toBe(true);
      await desk.dialog.getByRole("button", { name: "Back to the form" }).click();
      sold += 1;
      expect(await readBooks(stack, "acorn")).toEqual({
        provisioned: sold,
        orders: sold,
        charges: sold,
        purchased: 10 + sold,
      });
    });
  }
});
