import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Stack } from "../scripts/stack.ts";
import { axeFindingsInBothThemes } from "./support/both-themes.ts";
import { everythingIn } from "./support/everything-in.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage, PersonName } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { openOwnPage, openSubscription, pressInView } from "./support/own-pages.ts";
import { change } from "./support/rows.ts";

const section = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Parts of this page" }).getByRole("link", { name });

test("on a self-service account the owner reads what is subscribed, and is offered to manage it", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "acorn");
  await expect(page.getByRole("heading", { level: 1, name: "Manage subscription" })).toBeVisible();
  await expect(page.getByText("Sold by Acorn Cloud")).toBeVisible();
  await expect(page.getByText("Billed to Acorn Ltd, on account")).toBeVisible();
  const suite = page.getByRole("row", { name: /^Suite/ });
  for (const words of ["10", "8", "2", "$69.00"]) await expect(suite.getByText(words, { exact: true })).toBeVisible();
  await expect(page.getByText("$876.00 with tax for the next month, if nothing changes")).toBeVisible();
  await expect(page.getByText(/suspended agents? still uses? a license: use/)).toBeVisible();
});

test("the owner of a self-service account removes licenses that are in use, seeing whose, and keeps them after all", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "acorn");
  await page.getByRole("button", { name: "Manage", exact: true }).press("Enter");
  const suite = page.getByRole("spinbutton", { name: "Licenses in total: Suite" });
  await expect(suite).toHaveValue("10");
  await suite.fill("7");
  await expect(page.getByRole("button", { name: "Update subscription" })).not.toHaveAttribute("aria-disabled", "true");

  // What was typed is there again after a reload.
  await page.reload();
  await page.getByRole("button", { name: "Manage", exact: true }).click();
  await expect(suite).toHaveValue("7");
  await page.getByRole("button", { name: "Update subscription" }).click();
  await page.getByRole("checkbox", { name: /I have seen/ }).check();
  await pressInView(page.getByRole("button", { name: "Confirm change" }));
  await expect(page.getByText(/Changes at renewal. Suite: 10 → 7/)).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();

  await expect(page.getByText(/^Suite: 3 licenses go on /)).toBeVisible();
  await page.getByRole("button", { name: "Keep the licenses" }).click();
  await expect(page.getByText("Cancelled: Suite keeps its 3 licenses.")).toBeVisible();
});

test("a sales-assisted account adds what it needs, and the page follows the order", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "willow");
  await page.getByRole("button", { name: "Manage", exact: true }).click();
  await page.getByRole("spinbutton", { name: /Support, Guide and Talk/ }).fill("2");
  await page.getByRole("button", { name: "Submit order" }).click();
  await pressInView(page.getByRole("button", { name: "Confirm purchase" }));
  await expect(page.getByText(/You had 20, now you have 22|20 → 22/).first()).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(
    page.getByRole("row", { name: /^Support, Guide and Talk/ }).getByText("22", { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Manage", exact: true })).toBeFocused();
});

test("a managed account has no Manage button, and names whom to ask", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "cedar");
  await expect(page.getByText("This account doesn’t allow changing licenses here.")).toBeVisible();
  for (const name of ["Marcus Webb (sales representative)", "Customer support", "Patricia Johnson (account owner)"]) {
    await expect(page.getByRole("listitem").filter({ hasText: name })).toBeVisible();
  }
  await expect(page.getByRole("button", { name: "Manage", exact: true })).toHaveCount(0);
  await expect(page.getByText("Only sales can reduce the number")).toBeVisible();
});

test("an admin reads, and is told who can change it", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "willow", "admin");
  await expect(page.getByRole("row", { name: /^Support, Guide and Talk/ })).toBeVisible();
  await expect(page.getByText("Your role reads the subscription.")).toBeVisible();
  await expect(section(page, "Ledger")).toBeVisible();
  await expect(section(page, "Settings")).toHaveCount(0);
});

test("an agent is told whom to ask, and nothing else", async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "acorn", "agent");
  await expect(page.getByText("Your role doesn’t see the subscription.")).toBeVisible();
  await expect(page.getByText("Mara Conti (account owner)")).toBeVisible();
  expect(gateway.count("GET", /^\/v1\/(subscription|ledger|usage|members|reclaimable|settings)/)).toBe(0);
});

test("the dialog's way to the subscription page leads here", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "aspen", "owner");
  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  const opened = context.waitForEvent("page");
  await desk.dialog.getByRole("button", { name: "Manage subscription" }).click();
  const page = await opened;
  expect(page.url()).toContain("extension/pages/subscription/");
  await expect(page.getByText("Sold by Aspen Cloud")).toBeVisible();
});

test("the popup leads here, and says how usage has changed", async ({ stack, openBrowser }) => {
  await change(
    stack,
    `INSERT INTO usage_samples (account_id, product_id, at, purchased, assigned, reserved)
     VALUES ('acorn', 'support', now() - interval '20 days', 10, 5, 0)`,
  );
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  const popup = await openOwnPage(context, "popup");
  await expect(popup.getByText("+3 in 20 days")).toBeVisible();
  const opened = context.waitForEvent("page");
  await popup.getByRole("button", { name: "Manage subscription" }).click();
  await expect((await opened).getByText("Sold by Acorn Cloud")).toBeVisible();
});

test("the ledger is downloaded as CSV, where no cell is a formula", async ({ stack, openBrowser }) => {
  await change(
    stack,
    `INSERT INTO ledger (account_id, at, kind, actor_id, target, quantity_before, quantity_after, amount_minor, currency,
       exponent, version) SELECT 'acorn', now(), 'purchase', 'acorn-owner', 'suite', 9, 10, 6624, 'USD', 2, 1
     FROM generate_series(1, 250)`,
  );
  await change(stack, `UPDATE subscription_lines SET name = '=cmd|evil' WHERE target = 'suite'`);
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "acorn");
  await section(page, "Ledger").click();
  await expect(page.getByText("50 shown; there are more")).toBeVisible();
  await page.getByRole("button", { name: "Load more" }).press("Enter");
  await expect(page.getByText("100 shown; there are more")).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^seatmeter-ledger-acorn-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await download.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines[0]).toBe(`\ufeff${HEADER}`);
  expect(lines.filter((line) => line.includes(",'=cmd|evil,9,10,66.24,USD,"))).toHaveLength(250);
  expect(lines.filter((line) => /(^|,)=/.test(line))).toEqual([]);
});

const HEADER =
  "at,kind,by,name,target,line,before,after,amount,currency,version,order,order_id,note,request_id,reason,removal_id,inquiry_id";

test("settings that somebody else changed meanwhile are shown, and saved only by another press", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "acorn");
  await section(page, "Settings").click();
  const days = page.getByRole("textbox", { name: /Tell of the renewal/ });
  await days.fill("30");
  await change(
    stack,
    `INSERT INTO settings (account_id, retention_months, version, updated_by, updated_at)
     VALUES ('acorn', 12, 2, 'acorn-billing', now())`,
  );
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByRole("alert")).toContainText("Jon Bell changed the settings");
  await expect(page.getByRole("alert")).toContainText("Months that names are kept: now 12");
  await expect(days).toHaveValue("30");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Saved. It counts from now on")).toBeVisible();
  await expect(page.getByText("Days before renewal: 7 → 30")).toBeVisible();
  await page.reload();
  await expect(days).toHaveValue("30");
  await expect(page.getByRole("textbox", { name: /Keep names/ })).toHaveValue("12");
});

test("a removal that waits is seen with who would lose a license, and cancelled", async ({ stack, openBrowser }) => {
  await waitingRemoval(stack);
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "acorn");
  await expect(page.getByText(/^Suite: 3 licenses go on /)).toBeVisible();
  await expect(page.getByText("With today’s people, this person would lose a license.")).toBeVisible();
  await page.getByRole("button", { name: "Keep the licenses" }).press("Enter");
  await expect(page.getByText("Cancelled: Suite keeps its 3 licenses.")).toBeVisible();
  await expect(page.getByText(/3 licenses go on/)).toHaveCount(0);
});

/** Three of ten licenses go at renewal, eight of which are in use. */
function waitingRemoval(stack: Stack): Promise<void> {
  return change(
    stack,
    `INSERT INTO removals (id, account_id, target, quantity, direction, state, takes_effect_at, member_id, member_name,
       acknowledged, created_at, updated_at)
     VALUES ('rem_1', 'acorn', 'suite', 3, 'remove', 'waiting',
       date_trunc('month', now() AT TIME ZONE 'America/New_York' + interval '1 month') AT TIME ZONE 'America/New_York',
       'acorn-owner', 'Mara Conti', '{}', now(), now())`,
  );
}

test("names of people and products are text, wherever they stand", async ({ stack, openBrowser }) => {
  const evil = `<img src=x onerror="document.title='evil'">`;
  await change(
    stack,
    `UPDATE members SET name = '${evil.replaceAll("'", "''")}', status = 'suspended' WHERE role = 'agent'`,
  );
  await change(stack, `UPDATE subscription_lines SET name = '<b>Suite</b>' WHERE target = 'suite'`);
  await change(stack, `UPDATE accounts SET seller = '<s>Seller</s>', payer = '<s>Payer</s>'`);
  await waitingRemoval(stack);
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "acorn");
  await expect(page.getByText(evil).first()).toBeVisible();
  for (const name of ["Usage", "People", "Ledger"]) {
    await section(page, name).click();
    await expect(page.getByRole("heading", { level: 2, name })).toBeFocused();
    expect(await everythingIn(page)).not.toMatch(/<(img|s)[ >]|<b>Suite/);
  }
  expect(await page.title()).toBe("Manage subscription");
});

test("one part that fails is said there, and the rest stands", async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  gateway.set("GET", /^\/v1\/reclaimable/, { kind: "answer", status: 200, body: "<html>" });
  const { page } = await openSubscription(context, stack, "acorn");
  await expect(page.getByRole("alert")).toContainText("answer can’t be read");
  await expect(page.getByRole("row", { name: /^Suite/ })).toBeVisible();
  gateway.clear();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Suspended, and still uses a license.").first()).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("whoever is signed in next sees their own, and nothing of the person before", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const { desk, page } = await openSubscription(context, stack, "acorn");
  await expect(page.getByText("Billed to Acorn Ltd")).toBeVisible();
  await switchTo(desk, stack, "agent");
  await expect(page.getByText("Your role doesn’t see the subscription.")).toBeVisible();
  expect(await everythingIn(page)).not.toContain("Acorn Ltd");
});

async function switchTo(desk: HelpDeskPage, stack: Stack, person: PersonName): Promise<void> {
  await desk.page.goto(`${stack.helpDesk("acorn")}/sign-out`);
  await desk.page.goto(`${stack.helpDesk("acorn")}/sign-in?as=${person}&to=/agent/home`);
}

test("without a help desk it says what to do, and of one that isn't connected, too", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const page = await openOwnPage(context, "subscription");
  await expect(page.getByText(/No help desk is connected/)).toBeVisible();
  await page.goto(`${page.url()}?desk=${encodeURIComponent(stack.serviceUrl)}`);
  await expect(page.getByText(/No seat service is connected to this help desk/)).toBeVisible();
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Options" }).click();
  await expect((await opened).getByRole("heading", { name: "Seatmeter options" })).toBeVisible();
});

test("it speaks Italian", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const options = await openOwnPage(context, "options");
  await options.getByRole("combobox", { name: "Language" }).selectOption({ label: "Italiano" });
  await expect(options.getByText(/^Saved/)).toBeVisible();
  const desk = await signIn(context, stack, "birch", "owner");
  await desk.openAddUser();
  await expect(desk.page.getByRole("button", { name: "Aggiungi altre licenze" })).toBeVisible();
  const page = await openOwnPage(context, "subscription", { desk: stack.helpDesk("birch") });
  await expect(page.getByRole("heading", { name: "Gestisci abbonamento" })).toBeVisible();
  await expect(page.getByText("rivolgiti a Elena Marchetti")).toBeVisible();
});

test("axe finds nothing on any part of the page, light and dark, also at 320 px", async ({ stack, openBrowser }) => {
  test.slow();
  await waitingRemoval(stack);
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "acorn");
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const name of ["Subscription", "Usage", "People", "Ledger", "Settings"]) {
      await section(page, name).click();
      await expect(page.getByText("Reading…")).toHaveCount(0);
      if (name === "Subscription") await press(page, /move together$/);
      if (name === "Usage") await press(page, /table$/);
      if (name === "Settings") {
        await page.getByRole("textbox", { name: /Keep names/ }).fill("many");
        await page.getByRole("button", { name: "Save settings" }).click();
        await expect(page.getByText(/Nothing was saved/)).toBeVisible();
      }
      expect(await axeFindingsInBothThemes(page), `${name}, ${width}`).toEqual([]);
      const isCut = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
      expect(isCut, `${name}, ${width} is too wide`).toBe(false);
    }
  }
});

async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
}
