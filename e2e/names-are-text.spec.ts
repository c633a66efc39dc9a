import type { Page } from "@playwright/test";
import pg from "pg";
import type { Stack } from "../scripts/stack.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { everythingInOurs } from "./support/everything-in.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { longIf } from "./support/long.ts";
import { overflowIn } from "./support/overflow.ts";
import { openWidget } from "./support/widget.ts";

/** What somebody may call themselves; each part would show, or run, if a name were ever taken for markup. */
const NAMES = {
  markup: `<img src=x onerror="ran=1"><script>ran=1</script><svg onload=ran=1></b>"'\u202eevil\u202c \u2066`,
  long: `${"Anything that is longer than a line, ".repeat(5)}<i>${"w".repeat(11)}`.slice(0, 200),
} as const;

const RUNS = "Boolean(window.ran)";

for (const [kind, name] of Object.entries(NAMES)) {
  test(`names are text in the extension: ${kind}`, { tag: longIf(kind === "long") }, async ({ stack, openBrowser }) => {
    await rename(stack, name);
    const { context } = await openBrowser();
    const desk = await signIn(context, stack, "acorn", "owner");
    await desk.page.setViewportSize({ width: 320, height: 640 });
    await desk.openAddUser();
    await expect(desk.meter).toBeVisible();
    await staysText(desk.page, null);
    await desk.addMoreLicenses.click();
    await expect(desk.dialog.getByText(/more than now/)).toBeVisible();
    await staysText(desk.page, name);
    await desk.dialog.getByRole("button", { name: "What’s included" }).click();
    await staysText(desk.page, name);
    await desk.dialog.getByRole("button", { name: "Buy licenses" }).click();
    await staysText(desk.page, null);
    const window = await confirmWindow(context);
    await window.page.setViewportSize({ width: 320, height: 640 });
    await window.note.fill(name);
    await staysText(window.page, name);
    await window.confirm.click();
    await expect(desk.dialog.getByRole("status")).toContainText("1 license added.");
    await staysText(desk.page, null);
    await desk.page.close();

    const agent = await signIn(context, stack, "acorn", "agent");
    await agent.page.setViewportSize({ width: 320, height: 640 });
    await agent.openAddUser();
    await agent.addMoreLicenses.click();
    await expect(agent.dialog.getByText(/You can ask for more:/)).toBeVisible();
    await staysText(agent.page, name);
  });
}

test("names are text in the widget and in what it tells", { tag: "@long" }, async ({
  stack,
  gateway,
  plainBrowser,
}) => {
  await rename(stack, NAMES.markup);
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await widget.page.setViewportSize({ width: 320, height: 640 });
  await widget.review(2);
  await widget.dialog.getByRole("textbox", { name: "Note" }).fill(NAMES.markup);
  gateway.set("POST", /^\/v1\/orders$/, { kind: "lose_answer" });
  await widget.confirm.click();
  await expect(widget.dialog.getByText("We are checking your purchase")).toBeVisible();
  await widget.page.keyboard.press("Escape");
  await expect(widget.notices).toContainText("Your purchase is being checked");
  expect(await widget.page.evaluate(RUNS)).toBe(false);
  // Somebody else is at it: who, is a name.
  gateway.clear();
  await expect(widget.notices).toContainText("2 licenses added.");
  gateway.set("POST", /^\/v1\/quotes$/, {
    kind: "answer",
    status: 409,
    headers: { "Content-Type": "application/problem+json" },
    body: JSON.stringify({
      type: "urn:seatmeter:problem:order-in-progress",
      title: "Order in progress",
      status: 409,
      detail: "Somebody else is buying.",
      inProgress: { by: NAMES.markup, since: "2026-11-23T15:00:00Z" },
    }),
  });
  await widget.notices.getByRole("button", { name: "Dismiss" }).click();
  await widget.addMoreLicenses.click();
  await expect(widget.dialog.getByRole("alert")).toContainText("has been changing this subscription");
  await staysText(widget.page, NAMES.markup);
});

/** Shown as it is written, with nothing made of it, nothing run, and nothing sticking out of its box. */
async function staysText(page: Page, name: string | null): Promise<void> {
  const ours = page.getByRole("dialog", { name: "Add more licenses" }).or(page.locator("section.manage"));
  if (name !== null)
    await expect
      .poll(() => ours.textContent())
      .toContain(name.replace(/[\u202a-\u202e\u2066-\u2069]/g, "").slice(0, 40));
  expect(await page.evaluate(RUNS)).toBe(false);
  expect(await everythingInOurs(page)).not.toMatch(/<(img|script|svg onload|i>)/);
  expect(await overflowIn(page)).toEqual([]);
}

/** Calls everything in acorn by this name, straight in the tables: no check of a client's stands before it. */
async function rename(stack: Stack, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    const deciders = JSON.stringify([
      { name: name.slice(0, 100), role: "owner" },
      { name: name.slice(0, 100), role: "billing_admin" },
    ]);
    await client.query(
      `UPDATE accounts SET name = $1, seller = $1, payer = $1, sales_representative = $1, deciders = $2 WHERE id = 'acorn'`,
      [name.slice(0, 200), deciders],
    );
    await client.query(`UPDATE products SET name = $1 WHERE account_id = 'acorn'`, [name.slice(0, 100)]);
    await client.query(`UPDATE subscription_lines SET name = $1 WHERE account_id = 'acorn'`, [name.slice(0, 100)]);
    await client.query(`UPDATE members SET name = $1 WHERE account_id = 'acorn'`, [name.slice(0, 200)]);
  } finally {
    await client.end();
  }
}
