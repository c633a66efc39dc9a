import type { Locator } from "@playwright/test";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";
import { deskCard, openOwnPage, openSubscription } from "./support/own-pages.ts";

const everything = /^\/v1\//;

test("Manage subscription while the service is slow: each part keeps its place until it is read", {
  tag: "@long",
}, async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  gateway.set("GET", /^\/v1\/(subscription|usage|reclaimable|removals)/, { kind: "hold_answer" });
  const { page } = await openSubscription(context, stack, "acorn");
  await gateway.seen("GET", /^\/v1\/subscription/);
  await expect(page.getByText("Reading…").first()).toBeAttached();
  await expect(page.getByRole("row", { name: /^Suite/ })).toHaveCount(0);
  // What needs no answer can be gone to meanwhile.
  await page.getByRole("link", { name: "Settings", exact: true }).press("Enter");
  await expect(page.getByRole("textbox", { name: /Keep names/ })).toBeVisible();
  await page.getByRole("link", { name: "Subscription", exact: true }).press("Enter");
  gateway.clear();
  await expect(page.getByRole("row", { name: /^Suite/ })).toBeVisible();
  await expect(page.getByText("Reading…")).toHaveCount(0);
});

test("Manage subscription offline: what was read stays, what was typed too, and it goes on by itself", {
  tag: "@long",
}, async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "acorn");
  await page.getByRole("button", { name: "Manage", exact: true }).click();
  const suite = page.getByRole("spinbutton", { name: "Licenses in total: Suite" });
  await expect(suite).toHaveValue("10");
  for (const method of ["GET", "POST", "PUT"]) gateway.set(method, everything, { kind: "cut" });
  await suite.fill("12");
  await expect(page.getByText("The seat service can’t be reached.").first()).toBeVisible();
  await expect(page.getByRole("row", { name: /^Suite/ }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Update subscription" })).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("link", { name: "Ledger", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("The seat service can’t be reached.");

  gateway.clear();
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).press("Enter");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByRole("link", { name: "Subscription", exact: true }).click();
  await page.getByRole("button", { name: "Manage", exact: true }).click();
  await expect(suite).toHaveValue("12");
  await expect(page.getByRole("button", { name: "Update subscription" })).not.toHaveAttribute("aria-disabled", "true");
});

test("settings that could not be saved stay as they were typed, and are saved by another press", {
  tag: "@long",
}, async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "acorn");
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  const days = page.getByRole("textbox", { name: /Announce the renewal/ });
  await days.fill("21");
  gateway.set("PUT", everything, { kind: "lose_answer" });
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByRole("alert")).toContainText("The seat service can’t be reached.");
  await expect(days).toHaveValue("21");
  gateway.clear();
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Saved. It applies to everybody")).toBeVisible();
  await page.reload();
  await expect(days).toHaveValue("21");
});

test("the popup while the service is away: the last numbers with their age, and why", { tag: "@long" }, async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  for (const method of ["GET", "POST"]) gateway.set(method, everything, { kind: "cut" });
  const popup = await openOwnPage(context, "popup");
  const card = deskCard(popup, "Acorn");
  await card.getByRole("button", { name: "Refresh" }).click();
  await expect(card.getByText("The seat service can’t be reached.").first()).toBeVisible();
  await expect(card.getByRole("meter", { name: "Suite" })).toHaveAttribute(
    "aria-valuetext",
    "8 of 10 licenses in use, 2 left",
  );
  gateway.clear();
  await card.getByRole("button", { name: "Refresh" }).click();
  await expect(card.getByText("The seat service can’t be reached.")).toHaveCount(0);
});

test("Manage subscription by keyboard alone: every section, a change and its undoing, and where the focus goes", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const { page } = await openSubscription(context, stack, "acorn");
  const press = async (control: Locator, key = "Enter") => {
    await tabTo(page, control);
    await page.keyboard.press(key);
  };
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" }).first();

  await press(button("Manage"));
  await expect(page.getByRole("heading", { level: 2, name: "Manage licenses" })).toBeFocused();
  const suite = page.getByRole("spinbutton", { name: "Licenses in total: Suite" });
  await tabTo(page, suite);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(suite).toHaveValue("7");
  await expect(button("Update subscription")).not.toHaveAttribute("aria-disabled", "true");
  await press(button("Update subscription"));
  await press(page.getByRole("checkbox", { name: /I have seen/ }), "Space");
  await tabTo(page, button("Confirm change"));
  // Its page has been in front for half a second.
  await expect(button("Confirm change")).not.toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Changes at renewal. Suite: 10 → 7/)).toBeVisible();
  await press(button("Close"));
  await expect(button("Manage")).toBeFocused();
  await press(button("Keep the licenses"));
  await expect(page.getByText("Cancelled: Suite keeps its 3 licenses.")).toBeVisible();

  for (const name of ["Usage", "People", "Ledger", "Settings"]) {
    await press(page.getByRole("link", { name, exact: true }));
    await expect(page.getByRole("heading", { level: 2, name })).toBeFocused();
    await expect(page.getByText("Reading…")).toHaveCount(0);
    if (name === "Usage") {
      await press(button(/table$/));
      await expect(page.getByRole("table")).toBeVisible();
    }
    if (name === "Ledger") {
      const downloading = page.waitForEvent("download");
      await press(button("Download as CSV"));
      await downloading;
    }
  }
  const days = page.getByRole("textbox", { name: /Announce the renewal/ });
  await tabTo(page, days);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("14");
  await press(button("Save settings"));
  await expect(page.getByText("Saved. It applies to everybody")).toBeVisible();
});
