import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { personId } from "../sandbox/seed/person-id.ts";
import type { Stack } from "../scripts/stack.ts";
import { everythingIn } from "./support/everything-in.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage, PersonName } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { goToOwnPage, openOwnPage, pressInView } from "./support/own-pages.ts";
import { change } from "./support/rows.ts";

const HEADER =
  "at,kind,by,name,target,line,before,after,amount,currency,version,order,order_id,note,request_id,reason,removal_id,inquiry_id";

const section = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Parts of this page" }).getByRole("link", { name });

test("the owner of a self-service account has everything in one page, and who comes next nothing of it", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const page = await openOwnPage(context, "subscription");

  await test.step("without a help desk it says what to do, and of one that isn't connected, too", async () => {
    await expect(page.getByText(/No help desk is connected/)).toBeVisible();
    await page.goto(`${page.url()}?desk=${encodeURIComponent(stack.serviceUrl)}`);
    await expect(page.getByText(/No seat service is connected to this help desk/)).toBeVisible();
    const opened = context.waitForEvent("page");
    await page.getByRole("button", { name: "Options" }).click();
    const options = await opened;
    await expect(options.getByRole("heading", { name: "Seatmeter options" })).toBeVisible();
    await options.close();
  });

  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await page.bringToFront();
  await goToOwnPage(page, "subscription", { desk: stack.helpDesk("acorn") });

  await test.step("what is subscribed, used and left, and what it costs", async () => {
    await expect(page.getByRole("heading", { level: 1, name: "Manage subscription" })).toBeVisible();
    await expect(page.getByText("Sold by Acorn Cloud")).toBeVisible();
    await expect(page.getByText("Billed to Acorn Ltd, on account")).toBeVisible();
    const suite = page.getByRole("row", { name: /^Suite/ });
    for (const words of ["10", "8", "2", "$69.00"]) await expect(suite.getByText(words, { exact: true })).toBeVisible();
    await expect(page.getByText("$876.00 including tax for the next month, if nothing changes")).toBeVisible();
    await expect(page.getByText(/suspended agents? still uses? a license: use/)).toBeVisible();
  });

  await test.step("licenses in use are removed, seeing whose, and kept after all", async () => {
    await page.getByRole("button", { name: "Manage", exact: true }).press("Enter");
    const suite = page.getByRole("spinbutton", { name: "Licenses in total: Suite" });
    await expect(suite).toHaveValue("10");
    await suite.fill("7");
    await expect(page.getByRole("button", { name: "Update subscription" })).not.toHaveAttribute(
      "aria-disabled",
      "true",
    );
    // What was typed is there again after a reload.
    await page.reload();
    await page.getByRole("button", { name: "Manage", exact: true }).click();
    await expect(suite).toHaveValue("7");
    await page.getByRole("button", { name: "Update subscription" }).click();
    await page.getByRole("checkbox", { name: /I have seen/ }).check();
    await pressInView(page.getByRole("button", { name: "Confirm change" }));
    await expect(page.getByText(/Changes at renewal. Suite: 10 → 7/)).toBeVisible();
    await page.getByRole("button", { name: "Close" }).click();

    await expect(page.getByText(/^Suite: 3 licenses will be removed on /)).toBeVisible();
    await expect(page.getByText("With today’s team, this person would lose their license.")).toBeVisible();
    await page.getByRole("button", { name: "Keep the licenses" }).press("Enter");
    await expect(page.getByText("Cancelled: Suite keeps its 3 licenses.")).toBeVisible();
    await expect(page.getByText(/3 licenses will be removed on/)).toHaveCount(0);
  });

  await test.step("settings that somebody else changed meanwhile are shown, and saved only by another press", async () => {
    await section(page, "Settings").click();
    const days = page.getByRole("textbox", { name: /Announce the renewal/ });
    await days.fill("30");
    await change(
      stack,
      `INSERT INTO settings (account_id, retention_months, version, updated_by, updated_at)
       VALUES ('acorn', 12, 2, '${personId("acorn", "billing")}', now())`,
    );
    await page.getByRole("button", { name: "Save settings" }).click();
    await expect(page.getByRole("alert")).toContainText("Jon Bell changed the settings");
    await expect(page.getByRole("alert")).toContainText("Months that names are kept: now 12");
    await expect(days).toHaveValue("30");
    await page.getByRole("button", { name: "Save settings" }).click();
    await expect(page.getByText("Saved. It applies to everybody")).toBeVisible();
    await expect(page.getByText("Days before renewal: 7 → 30")).toBeVisible();
    await page.reload();
    await expect(days).toHaveValue("30");
    await expect(page.getByRole("textbox", { name: /Keep names/ })).toHaveValue("12");
  });

  await test.step("names of people and products are text, wherever they stand", async () => {
    await nameThemEvil(stack);
    await section(page, "Subscription").click();
    await page.reload();
    await expect(page.getByText(EVIL).first()).toBeVisible();
    for (const name of ["Usage", "People", "Ledger"]) {
      await section(page, name).click();
      await expect(page.getByRole("heading", { level: 2, name })).toBeFocused();
      expect(await everythingIn(page)).not.toMatch(/<(img|s)[ >]|<b>Suite/);
    }
    expect(await page.title()).toBe("Manage subscription");
  });

  await test.step("the ledger is downloaded as CSV, where no cell is a formula", async () => {
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
    expect(lines.filter((line) => line.includes(",'=cmd|<b>Suite</b>,9,10,66.24,USD,"))).toHaveLength(250);
    expect(lines.filter((line) => /(^|,)=/.test(line))).toEqual([]);
  });

  await test.step("whoever is signed in next is told whom to ask, and sees nothing of the person before", async () => {
    await section(page, "Subscription").click();
    await expect(page.getByText(PAYER)).toBeVisible();
    await switchTo(desk, stack, "agent");
    await expect(page.getByText("Your role can’t see the subscription.")).toBeVisible();
    expect(await everythingIn(page)).not.toContain("Payer");
    const asked = () => gateway.count("GET", /^\/v1\/(subscription|ledger|usage|members|reclaimable|settings)/);
    const before = asked();
    await page.reload();
    await expect(page.getByText("Your role can’t see the subscription.")).toBeVisible();
    await expect(page.getByText("Mara Conti (account owner)")).toBeVisible();
    expect(asked()).toBe(before);
  });

  await test.step("it speaks the language that is chosen in the options", async () => {
    const options = await openOwnPage(context, "options");
    await options.getByRole("combobox", { name: "Language" }).selectOption({ label: "Italiano" });
    await expect(options.getByText(/^Saved/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { name: "Gestisci abbonamento" })).toBeVisible();
  });
});

const EVIL = `<img src=x onerror="document.title='evil'">`;
const PAYER = "<s>Payer</s>";

/** Markup for names, and a formula; in a ledger of more than two pages, and in a removal that waits. */
async function nameThemEvil(stack: Stack): Promise<void> {
  const evil = EVIL.replaceAll("'", "''");
  await change(
    stack,
    `UPDATE members SET name = '${evil}', status = 'suspended' WHERE role = 'agent';
     UPDATE subscription_lines SET name = '=cmd|<b>Suite</b>' WHERE target = 'suite';
     UPDATE accounts SET seller = '<s>Seller</s>', payer = '${PAYER}';
     INSERT INTO ledger (account_id, at, kind, actor_id, target, quantity_before, quantity_after, amount_minor, currency,
       exponent, version) SELECT 'acorn', now(), 'purchase', '${personId("acorn", "owner")}', 'suite', 9, 10, 6624, 'USD', 2, 1
     FROM generate_series(1, 250);
     INSERT INTO removals (id, account_id, target, quantity, direction, state, takes_effect_at, member_id, member_name,
       acknowledged, created_at, updated_at)
     VALUES ('rem_1', 'acorn', 'suite', 3, 'remove', 'waiting',
       date_trunc('month', now() AT TIME ZONE 'America/New_York' + interval '1 month') AT TIME ZONE 'America/New_York',
       '${personId("acorn", "owner")}', 'Mara Conti', '{}', now(), now())`,
  );
}

async function switchTo(desk: HelpDeskPage, stack: Stack, person: PersonName): Promise<void> {
  await desk.page.goto(`${stack.helpDesk("acorn")}/sign-out`);
  await desk.page.goto(`${stack.helpDesk("acorn")}/sign-in?as=${person}&to=/agent/home`);
}

test("the popup and the dialog lead here; a sales-assisted account adds what it needs, and the page follows the order", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  await change(
    stack,
    `INSERT INTO usage_samples (account_id, product_id, at, purchased, assigned, reserved)
     VALUES ('willow', 'support', now() - interval '20 days', 20, 8, 0)`,
  );
  const { context } = await openBrowser();

  await test.step("from the popup, which says how usage has changed", async () => {
    const desk = await signIn(context, stack, "willow", "owner");
    await desk.openAddUser();
    await expect(desk.meter).toBeVisible();
    const popup = await openOwnPage(context, "popup");
    await expect(popup.getByText("+3 in 20 days")).toBeVisible();
    const opened = context.waitForEvent("page");
    await popup.getByRole("button", { name: "Manage subscription" }).click();
    const page = await opened;
    await page.getByRole("button", { name: "Manage", exact: true }).click();
    await page.getByRole("spinbutton", { name: /Support, Guide and Talk/ }).fill("2");
    await page.getByRole("button", { name: "Submit order" }).click();
    await pressInView(page.getByRole("button", { name: "Confirm purchase" }));
    await expect(page.getByText(/You had 20, now you have 22|20 → 22/).first()).toBeVisible();
    await page.getByRole("button", { name: "Close" }).click();
    const line = page.getByRole("row", { name: /^Support, Guide and Talk/ });
    await expect(line.getByText("22", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "Manage", exact: true })).toBeFocused();
  });

  await test.step("from the dialog, where licenses are added here alone", async () => {
    const desk = await signIn(context, stack, "aspen", "owner");
    await desk.openAddUser();
    await desk.addMoreLicenses.click();
    const opened = context.waitForEvent("page");
    await desk.dialog.getByRole("button", { name: "Manage subscription" }).click();
    const page = await opened;
    expect(page.url()).toContain("extension/pages/subscription/");
    await expect(page.getByText("Sold by Aspen Cloud")).toBeVisible();
  });
});
