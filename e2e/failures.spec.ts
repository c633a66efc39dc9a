import { axeFindings } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import type { Fault } from "./support/gateway.ts";
import { signIn } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";

const answer = (status: number, body = "", headers: Record<string, string> = {}): Fault => ({
  kind: "answer",
  status,
  body,
  headers,
});

/** Ways in which a service can fail, and the sentence that tells a person. */
const FAULTS: Record<string, { fault: Fault; sentence: string | RegExp }> = {
  unreachable: { fault: { kind: "cut" }, sentence: "The seat service can’t be reached." },
  "HTTP 401": { fault: answer(401), sentence: "Your sign-in has ended." },
  "HTTP 403": { fault: answer(403), sentence: "Your role doesn’t allow this here." },
  "HTTP 404": { fault: answer(404), sentence: "The seat service can’t find this." },
  "HTTP 500": {
    fault: answer(500, "<h1>Oops</h1>", { "Content-Type": "text/html" }),
    sentence: "Something went wrong in the seat service.",
  },
  "HTML instead of JSON": {
    fault: answer(200, "<!doctype html><p>Log in</p>", { "Content-Type": "text/html" }),
    sentence: "Seatmeter can’t read the seat service’s answer.",
  },
  "truncated JSON": {
    fault: { kind: "change_answer", change: (body) => body.slice(0, body.length / 2) },
    sentence: "Seatmeter can’t read the seat service’s answer.",
  },
  "wrong-shaped JSON": {
    fault: { kind: "change_answer", change: () => '{"dueNow":"12 dollars"}' },
    sentence: "Seatmeter can’t read the seat service’s answer.",
  },
  // The last: it is obeyed until its time has come.
  "HTTP 429": { fault: answer(429, "", { "Retry-After": "30" }), sentence: /try again in (2\d|30) seconds/ },
};

test("a price that fails in every way is said plainly, and nothing typed is lost; a clock a day ahead is no failure", {
  tag: "@long",
}, async ({ stack, gateway, openBrowser }) => {
  const dayAhead = (body: string) =>
    body.replace(
      /"asOf":"([^"]+)"/,
      (_, at: string) => `"asOf":"${new Date(Date.parse(at) + 86_400_000).toISOString()}"`,
    );
  gateway.set("GET", /^\/v1\/availability/, { kind: "change_answer", change: dayAhead });
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await test.step("the service's clock is a day ahead: everything works, and nothing says it is old", async () => {
    await expect(desk.form.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
    await desk.review(1);
    await desk.confirmPurchase();
    await expect(desk.dialog.getByRole("status")).toContainText("1 license added.");
    await desk.dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(desk.dialog).toBeHidden();
  });
  await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });
  for (const [name, { fault, sentence }] of Object.entries(FAULTS)) {
    await test.step(name, async () => {
      gateway.set("POST", /^\/v1\/quotes/, fault);
      await desk.addMoreLicenses.click();
      const quantity = desk.dialog.getByRole("spinbutton", { name: "Additional licenses" });
      await quantity.fill("4");
      await expect(desk.dialog.getByText(sentence).first()).toBeVisible();
      await expect(quantity).toHaveValue("4");
      await expect(desk.dialog.getByRole("button", { name: "Buy licenses" })).toHaveAttribute("aria-disabled", "true");
      await desk.page.keyboard.press("Escape");
      await expect(desk.dialog).toBeHidden();
      await expect(desk.form.getByLabel("Name")).toHaveValue("Giulia Ferri");
      gateway.clear();
    });
  }
});

test("the service is down from the start: the host works on, and the meter says why", { tag: "@long" }, async ({
  stack,
  gateway,
  openBrowser,
}) => {
  gateway.set("GET", /^\/v1\//, { kind: "cut" });
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await expect(desk.form.getByText(/seat service/i).first()).toBeVisible();
  await expect(desk.form.getByText(/0 of/)).toHaveCount(0);
  await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });
  await desk.submit();
  await expect(desk.form).toBeHidden();
});

test("what can't be read to ask is said, and tried again by keyboard", { tag: "@long" }, async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  for (const [account, person, field] of [
    ["maple", "agent", "Additional licenses"],
    ["cedar", "owner", /Suite/],
  ] as const) {
    await test.step(`${account}, ${person}`, async () => {
      const desk = await signIn(context, stack, account, person, "/agent/users/new");
      await desk.page.getByRole("combobox", { name: "User type" }).selectOption({ label: "Staff member" });
      await desk.meter.waitFor();
      gateway.set("GET", /^\/v1\/(subscription|seat-requests|sales-inquiries)/, { kind: "cut" });
      await desk.addMoreLicenses.press("Enter");
      const failed = desk.page.getByRole("dialog", { name: "Add more licenses" });
      await expect(failed.getByRole("heading", { name: "Your subscription can’t be read" })).toBeFocused();
      await expect(failed.getByRole("alert")).toContainText("The seat service can’t be reached.");
      expect(await axeFindings(desk.page)).toEqual([]);
      gateway.clear();
      await tabTo(desk.page, failed.getByRole("button", { name: "Try again" }));
      await desk.page.keyboard.press("Enter");
      await expect(failed.getByRole("spinbutton", { name: field }).first()).toBeVisible();
    });
  }
});
