import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import type { Stack } from "../scripts/stack.ts";
import { axeFindings } from "./support/axe.ts";
import { readBooks } from "./support/books.ts";
import { everythingIn } from "./support/everything-in.ts";
import { expect, test } from "./support/fixtures.ts";
import type { Gateway } from "./support/gateway.ts";
import type { PersonName } from "./support/help-desk.ts";
import { helpDeskPage } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";
import { openWidget, widgetPage } from "./support/widget.ts";

const ORDERS = /^\/v1\/orders$/;
const AVAILABILITY = /^\/v1\/availability/;
const HOSTS = ["seatmeter-meter", "seatmeter-add-licenses"];
const ONE_ORDER_OF_TWO = { provisioned: 1, orders: 1, charges: 1, purchased: 12 };

test("the owner sees 8 of 10, buys two, and the meter knows", async ({ stack, plainBrowser }) => {
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await expect(widget.meter).toHaveAttribute("aria-valuenow", "8");
  await expect(widget.page.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();

  await widget.review(2);
  await widget.confirm.click();
  await expect(widget.dialog.getByRole("status")).toContainText("2 licenses added. You had 10, now you have 12.");
  await widget.dialog.getByRole("button", { name: "Close" }).last().click();

  await expect(widget.dialog).toBeHidden();
  await expect(widget.page.getByText("8 of 12 licenses in use, 4 left")).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_TWO);
});

test("Confirm pressed twice is one order and one charge", async ({ stack, gateway, plainBrowser }) => {
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await widget.review(2);
  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  await widget.confirm.dblclick();
  await gateway.seen("POST", ORDERS);
  gateway.clear();
  await expect(widget.dialog.getByRole("status")).toContainText("2 licenses added.");
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_TWO);
});

test("reloaded between press and answer: told afterwards, and charged once", async ({
  stack,
  gateway,
  plainBrowser,
}) => {
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await widget.review(2);
  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  await widget.confirm.click();
  await gateway.seen("POST", ORDERS);
  await widget.page.reload();
  gateway.clear();

  await expect(widget.notices).toContainText("2 licenses added. You had 10, now you have 12.");
  await widget.notices.getByRole("button", { name: "Dismiss" }).click();
  await expect(widget.notices).toBeEmpty();
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_TWO);

  // Seen is seen: the next page begins with the form.
  await widget.page.reload();
  await widget.addMoreLicenses.click();
  await expect(widget.quantity).toHaveValue("1");
});

test("closed while it is being checked: told how it ended, without a reload", async ({
  stack,
  gateway,
  plainBrowser,
}) => {
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await widget.review(2);
  gateway.set("POST", ORDERS, { kind: "lose_answer" });
  await widget.confirm.click();
  await expect(widget.dialog.getByText("We are checking your purchase")).toBeVisible();
  await widget.page.keyboard.press("Escape");
  await expect(widget.notices).toContainText("A purchase is being checked");
  gateway.clear();
  await expect(widget.notices).toContainText("2 licenses added. You had 10, now you have 12.");
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_TWO);
});

test("somebody else takes the last license: the owner is told in any page", async ({
  stack,
  gateway,
  plainBrowser,
  openBrowser,
}) => {
  pollOften(gateway);
  const widget = await openWidget(plainBrowser, stack, "birch", "owner");
  await expect(widget.page.getByText("49 of 50 licenses in use, 1 left")).toBeVisible();

  const { context } = await openBrowser();
  const page = await context.newPage();
  await page.goto(`${stack.helpDesk("birch")}/sign-in?as=admin&to=/agent/home`);
  const admin = helpDeskPage(page);
  await admin.openAddUser();
  await admin.fill({ name: "Luca Marino", email: "luca.marino@birch.example" });
  await admin.submit();

  await expect(widget.notices).toContainText("The last license is taken");
  await widget.notices.getByRole("button", { name: "Manage licenses" }).click();
  await expect(widget.dialog).toBeVisible();
  await widget.page.keyboard.press("Escape");
  await expect(widget.dialog).toBeHidden();
  await expect(widget.notices).toBeEmpty();
});

test("signing in as somebody else leaves nothing of the first", async ({ stack, plainBrowser }) => {
  const owner = await openWidget(plainBrowser, stack, "acorn", "owner");
  await owner.review(4);
  await expect(owner.confirm).toBeVisible();
  await owner.dialog.getByRole("textbox", { name: "Note" }).fill("For Giulia alone");
  const kept = () => owner.page.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(kept).toContain("For Giulia alone");
  await owner.page.goto(`${stack.helpDesk("acorn")}/sign-in?as=agent&to=/widget`);

  await expect(owner.meter).toBeVisible();
  await expect(owner.dialog).toBeHidden();
  await owner.addMoreLicenses.click();
  await expect(owner.dialog.getByText("Mara Conti")).toBeVisible();
  expect(await everythingIn(owner.page)).not.toMatch(/\$|For Giulia alone/);
  expect(await kept()).not.toContain("For Giulia alone");
});

test("configured anew for somebody else, with the dialog open", async ({ stack, plainBrowser }) => {
  const { page, ...widget } = await openWidget(plainBrowser, stack, "acorn", "owner");
  await widget.review(4);
  await expect(widget.confirm).toBeVisible();
  const token = await tokenOf(plainBrowser, stack, "agent");
  await page.evaluate(`Seatmeter.configure({
    serviceUrl: document.querySelector('meta[name="seatmeter-service"]').content,
    getToken: async () => ${JSON.stringify(token)},
  })`);
  await expect(widget.dialog).toBeHidden();
  await widget.addMoreLicenses.click();
  await expect(widget.dialog.getByRole("button", { name: "Request licenses" })).toBeVisible();
  expect(await everythingIn(page)).not.toContain("$");
});

test("signed out elsewhere: the dialog and its price go, and Connect brings the meter back", async ({
  stack,
  gateway,
  plainBrowser,
}) => {
  pollOften(gateway);
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await widget.review(2);
  await expect(widget.confirm).toBeVisible();
  const other = await plainBrowser.newPage();
  await other.goto(`${stack.helpDesk("acorn")}/sign-out`);
  await widget.page.bringToFront();

  // The page's own token route answers 401 from now on.
  await expect(widget.page.getByText("Seatmeter isn’t signed in here.")).toBeVisible();
  await expect(widget.dialog).toBeHidden();
  expect(await everythingIn(widget.page)).not.toMatch(/\$|of 10/);
  await other.goto(`${stack.helpDesk("acorn")}/sign-in?as=owner&to=/widget`);
  await widget.page.bringToFront();
  await widget.page.getByRole("button", { name: "Connect" }).click();
  await expect(widget.page.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
  expect(await readBooks(stack, "acorn")).toMatchObject({ orders: 0, charges: 0 });
});

test("an agent asks those who can buy, and sees no price", async ({ stack, plainBrowser }) => {
  const widget = await openWidget(plainBrowser, stack, "acorn", "agent");
  await widget.addMoreLicenses.click();
  const deciders = /Mara Conti \(account owner\) and Jon Bell \(billing admin\)/;
  await expect(widget.dialog.getByText(deciders)).toBeVisible();
  await expect(widget.dialog.getByRole("button", { name: "Buy licenses" })).toHaveCount(0);
  await widget.quantity.fill("2");
  await widget.dialog.getByRole("button", { name: "Request licenses" }).click();
  await expect(widget.dialog.getByText("2 licenses for Suite")).toBeVisible();
  await expect(widget.dialog.getByText(deciders)).toBeVisible();
  expect(await everythingIn(widget.page)).not.toContain("$");
});

test("a light agent finds nothing of Seatmeter in the page", async ({ stack, gateway, plainBrowser }) => {
  const { page, meter, addMoreLicenses } = await openWidget(plainBrowser, stack, "acorn", "light");
  await gateway.seen("GET", /^\/v1\/viewer/);
  await expect(page.getByText("Reading how many licenses are left")).toHaveCount(0);
  await expect(meter).toHaveCount(0);
  await expect(addMoreLicenses).toHaveCount(0);
});

test("the service is down: a plain sentence, and no number", async ({ stack, gateway, plainBrowser }) => {
  gateway.set("GET", /^\/v1\//, { kind: "cut" });
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await expect(widget.page.getByText("The seat service can’t be reached.")).toBeVisible();
  await expect(widget.meter).toHaveCount(0);
  gateway.clear();
  await widget.page.getByRole("button", { name: "Try again" }).click();
  await expect(widget.page.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
});

test("a purchase is kept under the service, the account and the person", async ({ stack, gateway, plainBrowser }) => {
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await widget.review(2);
  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  await widget.confirm.click();
  await gateway.seen("POST", ORDERS);
  const names = await widget.page.evaluate(() => Object.keys(localStorage));
  expect(names).toContain(`seatmeter:purchases:${JSON.stringify([gateway.url, "acorn", "acorn-owner"])}`);
  await widget.page.goto(`${stack.helpDesk("acorn")}/sign-in?as=billing&to=/widget`);
  gateway.clear();

  // Nobody but its buyer is told, or asks.
  await expect(widget.meter).toBeVisible();
  await widget.addMoreLicenses.click();
  await expect(widget.quantity).toHaveValue("1");
  expect(gateway.count("POST", ORDERS)).toBe(1);
  await expect(widget.page.getByText(/licenses added/)).toHaveCount(0);

  await widget.page.goto(`${stack.helpDesk("acorn")}/sign-in?as=owner&to=/widget`);
  await expect(widget.notices).toContainText("2 licenses added.");
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_TWO);
});

test("a page that the account doesn't list can read nothing", async ({ stack, gateway, plainBrowser }) => {
  const acorn = await openWidget(plainBrowser, stack, "acorn", "owner");
  await expect(acorn.meter).toBeVisible();
  const token = await acorn.page.evaluate(
    `fetch("/api/sandbox/token").then((answer) => answer.json()).then(({ token }) => token)`,
  );
  const read = (page: Page, path: string) =>
    page.evaluate<string>(
      `fetch(${JSON.stringify(gateway.url + path)}, { headers: { Authorization: ${JSON.stringify(`Bearer ${token}`)} } })
         .then((answer) => answer.text(), (error) => "refused: " + error.name)`,
    );
  // Of another account, which lists it; of none.
  const birch = await openWidget(plainBrowser, stack, "birch", "owner");
  const nobody = await plainBrowser.newPage();
  await nobody.goto(stack.helpDesk("acorn").replace("acorn.localhost", "localhost"));

  for (const path of ["/v1/availability", "/v1/viewer", "/v1/subscription"]) {
    expect(await read(acorn.page, path)).toContain("acorn");
    expect(await read(birch.page, path)).toBe("refused: TypeError");
    expect(await read(nobody, path)).toBe("refused: TypeError");
  }
});

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing in the widget, ${theme}`, async ({ stack, gateway, plainBrowser }) => {
    const widget = await openWidget(plainBrowser, stack, "acorn", "owner", `?theme=${theme}`);
    await expect(widget.meter).toBeVisible();
    expect(await axeFindings(widget.page, HOSTS)).toEqual([]);
    await widget.review(2);
    await expect(widget.confirm).toBeVisible();
    await expect(widget.confirm).toBeEnabled();
    await widget.confirm.hover();
    // Words of the colour behind them are no finding to axe.
    const colours = await widget.confirm.evaluate((node) => {
      const { color, backgroundColor } = getComputedStyle(node);
      return new Set([color, backgroundColor]).size;
    });
    expect(colours).toBe(2);
    expect(await axeFindings(widget.page, ["seatmeter-dialog"])).toEqual([]);
    gateway.set("POST", ORDERS, { kind: "lose_answer" });
    await widget.confirm.click();
    // Closed before it is sent, nothing is bought.
    await gateway.seen("POST", ORDERS);
    await widget.page.keyboard.press("Escape");
    await expect(widget.notices).toContainText("A purchase is being checked");
    expect(await axeFindings(widget.page, ["seatmeter-notices"])).toEqual([]);
  });
}

test("by keyboard alone, in Italian", async ({ stack, plainBrowser }) => {
  const { page } = await openWidget(plainBrowser, stack, "acorn", "owner", "?lang=it");
  const { keyboard } = page;
  await page.getByText("8 licenze su 10 in uso").waitFor();
  const add = page.locator("seatmeter-meter").getByRole("button", { name: "Aggiungi altre licenze" });
  await keyboard.press("Tab");
  await expect(add).toBeFocused();
  await keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Aggiungi altre licenze" });
  await expect(dialog.getByRole("spinbutton", { name: "Licenze aggiuntive" })).toBeFocused();
  await keyboard.press("ArrowUp");
  const buy = dialog.getByRole("button", { name: "Acquista licenze" });
  await expect(buy).toBeEnabled();
  await tabTo(page, buy);
  await keyboard.press("Enter");
  const confirm = dialog.getByRole("button", { name: "Conferma acquisto" });
  await expect(confirm).toBeEnabled();
  await tabTo(page, confirm);
  await keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toContainText("12");
  await keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(add).toBeFocused();
  await expect(page.getByText("8 licenze su 12 in uso")).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_TWO);
});

test("site data is blocked: all works but buying, which says why", async ({ stack, plainBrowser }) => {
  await plainBrowser.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await expect(widget.page.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
  await widget.review(2);
  await widget.confirm.click();
  await expect(widget.dialog.getByRole("alert")).toContainText(
    "This page may not keep anything, or has no room left. Nothing was bought",
  );
  expect((await readBooks(stack, "acorn")).orders).toBe(0);
});

test("a part that doesn't come is told where it was pressed for", async ({ stack, plainBrowser }) => {
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await expect(widget.page.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
  await plainBrowser.route(/widget\/.*dialog.*\.js/, (route) => route.abort());
  await widget.addMoreLicenses.click();
  const button = widget.page.locator("seatmeter-add-licenses");
  await expect(button.getByRole("alert")).toContainText("A part of Seatmeter could not be loaded.");
});

test("README's page works as it is written", async ({ stack, gateway, plainBrowser }) => {
  const readme = readFileSync(new URL("../widget/README.md", import.meta.url), "utf8");
  const snippet = /```html\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const origin = stack.helpDesk("acorn");
  const page = await plainBrowser.newPage();
  await page.goto(`${origin}/sign-in?as=owner&to=/widget`);
  await plainBrowser.route(`${origin}/portal`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><title>Portal</title>${snippet}` }),
  );
  const token = await tokenOf(plainBrowser, stack, "owner");
  await plainBrowser.route(`${origin}/api/seatmeter-token`, (route) => route.fulfill({ body: token }));
  await plainBrowser.route("https://static.example.com/seatmeter/*", (route) => {
    const file = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    return route.fulfill({
      path: fileURLToPath(new URL(`../dist/widget/${file}`, import.meta.url)),
      headers: { "Content-Type": "text/javascript", "Access-Control-Allow-Origin": origin },
    });
  });
  await plainBrowser.route("https://seats.example.com/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: gateway.url + pathname }) });
  });

  await page.goto(`${origin}/portal`);
  const widget = widgetPage(page);
  await expect(page.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
  await expect(page.getByText("This agent uses one; 1 will be left.")).toBeVisible();
  await widget.review(2);
  await widget.confirm.click();
  await expect(widget.dialog.getByRole("status")).toContainText("2 licenses added.");
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_TWO);
});

/** A token of somebody of acorn, as the page's own server would give it. */
async function tokenOf(context: BrowserContext, stack: Stack, person: PersonName): Promise<string> {
  const { port } = new URL(stack.helpDesk("acorn"));
  const answer = await context.request.get(`http://127.0.0.1:${port}/accounts/acorn/token?as=${person}`);
  return ((await answer.json()) as { token: string }).token;
}

/** Lets every page ask every five seconds, the shortest that a service may want. */
function pollOften(gateway: Gateway): void {
  const change = (body: string) => body.replace(/"pollAfterSeconds":\d+/, '"pollAfterSeconds":5');
  gateway.set("GET", AVAILABILITY, { kind: "change_answer", change });
}

function _isFocused(locator: ReturnType<Page["locator"]>): Promise<boolean> {
  return locator.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node);
}
