import type { BrowserContext, Page } from "@playwright/test";
import type { Stack } from "../scripts/stack.ts";
import { askFor } from "./support/asking.ts";
import { axeFindings } from "./support/axe.ts";
import type { ConfirmWindow } from "./support/confirm-window.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { expect, test } from "./support/fixtures.ts";
import type { Gateway } from "./support/gateway.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";

const ORDERS = /^\/v1\/orders$/;

interface World {
  stack: Stack;
  context: BrowserContext;
  gateway: Gateway;
}

type Reach = (world: World) => Promise<ConfirmWindow>;

/** The window with the review of three licenses for acorn. */
async function review({ context, stack }: World): Promise<ConfirmWindow> {
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  const window = await confirmWindow(context);
  await expect(window.confirm).toBeEnabled();
  return window;
}

/** Confirmed there, where the service answers like this. */
async function refused(world: World, status: number, problem: string, more: object = {}): Promise<ConfirmWindow> {
  const window = await review(world);
  world.gateway.set("POST", ORDERS, {
    kind: "answer",
    status,
    body: JSON.stringify({ type: `urn:seatmeter:problem:${problem}`, title: problem, status, detail: "", ...more }),
    headers: { "Content-Type": "application/problem+json" },
  });
  await window.confirm.click();
  return window;
}

async function boughtInto(world: World, more: object): Promise<ConfirmWindow> {
  const window = await review(world);
  const change = (body: string) => JSON.stringify({ ...JSON.parse(body), ...more });
  world.gateway.set("POST", ORDERS, { kind: "change_answer", change });
  world.gateway.set("GET", /^\/v1\/orders\/[^/]+$/, { kind: "change_answer", change });
  await window.confirm.click();
  return window;
}

async function approval({ context, stack }: World): Promise<ConfirmWindow> {
  await askFor(context, stack, "maple", { licenses: 2, reason: "Two start on Monday" });
  const owner = await signIn(context, stack, "maple", "owner");
  await owner.page.getByRole("button", { name: "Review" }).click();
  const window = await confirmWindow(context);
  await expect(window.confirm).toBeEnabled();
  return window;
}

const STATES: Record<string, Reach> = {
  review,
  "several lines": async ({ context, stack }) => {
    const desk = await signIn(context, stack, "birch", "owner");
    await desk.openAddUser();
    await desk.addMoreLicenses.click();
    await desk.dialog.getByRole("spinbutton", { name: "Additional licenses: Sell" }).fill("1");
    await desk.dialog.getByRole("button", { name: "Buy licenses" }).click();
    const window = await confirmWindow(context);
    await expect(window.confirm).toBeEnabled();
    return window;
  },
  "a note that is too long": async (world) => {
    const window = await review(world);
    await window.note.fill("x".repeat(201));
    await expect(window.page.getByText("At most 200 characters")).toBeVisible();
    return window;
  },
  "no answer yet": async (world) => {
    const window = await review(world);
    world.gateway.set("POST", ORDERS, { kind: "hold_answer" });
    await window.confirm.click();
    await expect(window.page.getByRole("status").getByText("Buying…")).toBeVisible();
    return window;
  },
  unknown: async (world) => {
    const window = await review(world);
    world.gateway.set("POST", ORDERS, { kind: "lose_answer" });
    await window.confirm.click();
    await expect(window.heading).toHaveText("We are checking your purchase");
    return window;
  },
  declined: async (world) => {
    const window = await refused(world, 402, "payment-declined");
    await expect(window.heading).toHaveText("Nothing was bought");
    return window;
  },
  "in progress elsewhere": async (world) => {
    const inProgress = { by: "Jon Bell", since: "2026-11-23T15:00:00.000Z" };
    const window = await refused(world, 409, "order-in-progress", { inProgress });
    await expect(window.page.getByText(/Jon Bell has been changing/)).toBeVisible();
    return window;
  },
  waiting: async (world) => {
    const window = await boughtInto(world, { state: "charging" });
    await expect(window.heading).toHaveText("Your purchase is on its way");
    return window;
  },
  "the payer has to confirm": async (world) => {
    const actionUrl = "https://payments.example/confirm";
    const window = await boughtInto(world, { state: "requires_action", actionUrl });
    await expect(window.heading).toHaveText("Your bank wants a confirmation");
    return window;
  },
  "the price can't be read": async (world) => {
    world.gateway.set("GET", /^\/v1\/quotes\//, { kind: "cut" });
    const { context, stack } = world;
    const desk = await signIn(context, stack, "acorn", "owner");
    await desk.openAddUser();
    await desk.review(3);
    const window = await confirmWindow(context);
    await expect(window.heading).toHaveText("This can’t be shown");
    return window;
  },
  approval,
  "declining a request": async (world) => {
    const window = await approval(world);
    await window.decline.click();
    await expect(window.heading).toHaveText("Decline this request");
    return window;
  },
  "a request that is declined": async (world) => {
    const window = await approval(world);
    await window.decline.click();
    await window.page.getByRole("textbox").fill("Not this quarter");
    await window.decline.click();
    await expect(window.page.getByRole("status")).toContainText("declined");
    return window;
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  test(`axe finds nothing in the window, light and dark: ${name}`, async ({ stack, gateway, openBrowser }) => {
    const { context } = await openBrowser();
    const { page } = await reach({ context, stack, gateway });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page, ["body"]), colorScheme).toEqual([]);
    }
  });
}

test("the window by keyboard alone: a note, back to the form, and the focus where it came from", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await openByKeyboard(desk);
  const first = await confirmWindow(context);
  await expect(first.heading).toBeFocused();
  await tabTo(first.page, first.back);
  await pressToClose(first.page);
  await expect(desk.dialog.getByText(/The Seatmeter window was closed/)).toBeVisible();
  await desk.page.keyboard.press("Escape");
  await expect(desk.dialog).toBeHidden();
  await expect(desk.addMoreLicenses).toBeFocused();

  await openByKeyboard(desk);
  const second = await confirmWindow(context);
  await tabTo(second.page, second.note);
  await second.page.keyboard.type("PO 4711");
  await tabTo(second.page, second.confirm);
  await expect(second.confirm).toBeEnabled();
  await second.page.keyboard.press("Space");
  await expect(desk.dialog.getByRole("status")).toContainText("1 license added.");
  await expect.poll(() => second.page.isClosed()).toBe(true);
  await tabTo(desk.page, desk.dialog.getByRole("button", { name: "Back to the form" }));
  await desk.page.keyboard.press("Enter");
  await expect(desk.addMoreLicenses).toBeFocused();
});

test("a request is declined by keyboard alone, in the window", async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const { page, decline, heading } = await approval({ stack, gateway, context });
  await expect(heading).toBeFocused();
  await tabTo(page, decline);
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText("Decline this request");
  await tabTo(page, page.getByRole("textbox"));
  await page.keyboard.type("Not this quarter");
  await tabTo(page, decline);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("declined");
  await tabTo(page, page.getByRole("button", { name: "Close" }));
  await pressToClose(page);
});

/** Presses Enter on what closes the window, which may be gone before the key comes up again. */
async function pressToClose(page: Page): Promise<void> {
  const closed = page.waitForEvent("close");
  await page.keyboard.press("Enter").catch(() => undefined);
  await closed;
}

/** From the meter to the window without a mouse. */
async function openByKeyboard(desk: HelpDeskPage): Promise<void> {
  if (!(await desk.form.isVisible())) await desk.openAddUser();
  await desk.meter.waitFor();
  await desk.addMoreLicenses.focus();
  await desk.page.keyboard.press("Enter");
  const buy = desk.dialog.getByRole("button", { name: "Buy licenses" });
  await expect(buy).toBeEnabled();
  await tabTo(desk.page, buy);
  await desk.page.keyboard.press("Enter");
}
