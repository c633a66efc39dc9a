import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import { personId } from "../sandbox/seed/person-id.ts";
import type { Stack } from "../scripts/stack.ts";
import { axeFindings } from "./support/axe.ts";
import { readBooks } from "./support/books.ts";
import { everythingIn } from "./support/everything-in.ts";
import { expect, test } from "./support/fixtures.ts";
import type { Gateway } from "./support/gateway.ts";
import type { PersonName } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";
import { openWidget, widgetPage } from "./support/widget.ts";

const ORDERS = /^\/v1\/orders$/;
const AVAILABILITY = /^\/v1\/availability/;
const HOSTS = ["seatmeter-meter", "seatmeter-add-licenses"];
const VIEWER = /^\/v1\/viewer/;
const ONE_ORDER_OF_TWO = { provisioned: 1, orders: 1, charges: 1, purchased: 12 };

test("the owner sees 8 of 10, presses Confirm twice, and has two more by one order; axe finds nothing on the way, in dark", async ({
  stack,
  gateway,
  plainBrowser,
}) => {
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner", "?theme=dark");
  await expect(widget.meter).toHaveAttribute("aria-valuenow", "8");
  await expect(widget.page.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
  expect(await axeFindings(widget.page, HOSTS)).toEqual([]);

  await widget.review(2);
  await expect(widget.confirm).toBeEnabled();
  await widget.confirm.hover();
  // Words of the colour behind them are no finding to axe.
  const colours = await widget.confirm.evaluate((node) => {
    const { color, backgroundColor } = getComputedStyle(node);
    return new Set([color, backgroundColor]).size;
  });
  expect(colours).toBe(2);
  expect(await axeFindings(widget.page, ["seatmeter-dialog"])).toEqual([]);

  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  await widget.confirm.dblclick();
  await gateway.seen("POST", ORDERS);
  gateway.clear();
  await expect(widget.dialog.getByRole("status")).toContainText("2 licenses added. You had 10, now you have 12.");
  await widget.dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(widget.dialog).toBeHidden();
  await expect(widget.page.getByText("8 of 12 licenses in use, 4 left")).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_TWO);
});

test("left between press and answer, it is kept for its buyer alone: told afterwards, once, and charged once", {
  tag: "@long",
}, async ({ stack, gateway, plainBrowser }) => {
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await widget.review(2);
  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  await widget.confirm.click();
  await gateway.seen("POST", ORDERS);
  const names = await widget.page.evaluate(() => Object.keys(localStorage));
  expect(names).toContain(`seatmeter:purchases:${JSON.stringify([gateway.url, "acorn", personId("acorn", "owner")])}`);
  await widget.page.goto(`${stack.helpDesk("acorn")}/sign-in?as=billing&to=/widget`);
  gateway.clear();

  // Nobody but its buyer is told, or asks.
  await expect(widget.meter).toBeVisible();
  await widget.addMoreLicenses.click();
  await expect(widget.quantity).toHaveValue("1");
  expect(gateway.count("POST", ORDERS)).toBe(1);
  await expect(widget.page.getByText(/licenses added/)).toHaveCount(0);

  await widget.page.goto(`${stack.helpDesk("acorn")}/sign-in?as=owner&to=/widget`);
  await expect(widget.notices).toContainText("2 licenses added. You had 10, now you have 12.");
  await widget.notices.getByRole("button", { name: "Dismiss" }).click();
  await expect(widget.notices).toBeEmpty();
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_TWO);

  // Seen is seen: the next page begins with the form.
  await widget.page.reload();
  await widget.addMoreLicenses.click();
  await expect(widget.quantity).toHaveValue("1");
});

test("closed while it is being checked: told how it ended, without a reload; axe finds nothing on the way, in light", {
  tag: "@long",
}, async ({ stack, gateway, plainBrowser }) => {
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner", "?theme=light");
  await expect(widget.meter).toBeVisible();
  expect(await axeFindings(widget.page, HOSTS)).toEqual([]);
  await widget.review(2);
  await expect(widget.confirm).toBeEnabled();
  expect(await axeFindings(widget.page, ["seatmeter-dialog"])).toEqual([]);
  gateway.set("POST", ORDERS, { kind: "lose_answer" });
  await widget.confirm.click();
  await expect(widget.dialog.getByText("We are checking your purchase")).toBeVisible();
  await widget.page.keyboard.press("Escape");
  await expect(widget.notices).toContainText("Your purchase is being checked");
  expect(await axeFindings(widget.page, ["seatmeter-notices"])).toEqual([]);
  gateway.clear();
  await expect(widget.notices).toContainText("2 licenses added. You had 10, now you have 12.");
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_TWO);
});

test("somebody else takes the last license: the owner is told in any page", { tag: "@long" }, async ({
  stack,
  gateway,
  plainBrowser,
}) => {
  pollOften(gateway);
  const widget = await openWidget(plainBrowser, stack, "birch", "owner");
  await expect(widget.page.getByText("49 of 50 licenses in use, 1 left")).toBeVisible();

  const elsewhere = await plainBrowser.browser()?.newContext();
  if (elsewhere === undefined) throw new Error("The browser is gone.");
  const admin = await signIn(elsewhere, stack, "birch", "admin");
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

test("somebody else finds nothing of the first: signed in, or configured anew with the dialog open", {
  tag: "@long",
}, async ({ stack, gateway, plainBrowser }) => {
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  const { page } = widget;
  const signInAs = (person: PersonName) => page.goto(`${stack.helpDesk("acorn")}/sign-in?as=${person}&to=/widget`);
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  const deciders = /Mara Conti \(account owner\) and Jon Bell \(billing admin\)/;

  await test.step("an agent, signed in after the owner, asks those who can buy, and sees no price", async () => {
    await widget.review(4);
    await expect(widget.confirm).toBeVisible();
    await widget.dialog.getByRole("textbox", { name: "Note" }).fill("For Giulia alone");
    await expect.poll(kept).toContain("For Giulia alone");
    await signInAs("agent");
    await expect(widget.meter).toBeVisible();
    await expect(widget.dialog).toBeHidden();
    await widget.addMoreLicenses.click();
    await expect(widget.dialog.getByText(deciders)).toBeVisible();
    await expect(widget.dialog.getByRole("button", { name: "Buy licenses" })).toHaveCount(0);
    expect(await everythingIn(page)).not.toMatch(/\$|For Giulia alone/);
    expect(await kept()).not.toContain("For Giulia alone");
    await widget.quantity.fill("2");
    await widget.dialog.getByRole("button", { name: "Request licenses" }).click();
    await expect(widget.dialog.getByText("2 licenses for Suite")).toBeVisible();
    await expect(widget.dialog.getByText(deciders)).toBeVisible();
    expect(await everythingIn(page)).not.toContain("$");
  });

  await test.step("configured anew for an agent, with the owner's dialog open", async () => {
    await signInAs("owner");
    await widget.review(4);
    await expect(widget.confirm).toBeVisible();
    const token = await tokenOf(plainBrowser, stack, "agent");
    await page.evaluate(`Seatmeter.configure({
      serviceUrl: document.querySelector('meta[name="seatmeter-service"]').content,
      getToken: async () => ${JSON.stringify(token)},
    })`);
    await expect(widget.dialog).toBeHidden();
    await widget.addMoreLicenses.click();
    await expect(widget.dialog.getByText("2 licenses for Suite")).toBeVisible();
    expect(await everythingIn(page)).not.toContain("$");
  });

  await test.step("a light agent finds nothing of Seatmeter in the page", async () => {
    const before = gateway.count("GET", VIEWER);
    await signInAs("light");
    await gateway.seen("GET", VIEWER, before + 1);
    await expect(page.getByText("Reading how many licenses are left")).toHaveCount(0);
    await expect(widget.meter).toHaveCount(0);
    await expect(widget.addMoreLicenses).toHaveCount(0);
  });
});

test("the service is down, then somebody signs out elsewhere: a plain sentence, no number and no price, and all comes back", {
  tag: "@long",
}, async ({ stack, gateway, plainBrowser }) => {
  gateway.set("GET", /^\/v1\//, { kind: "cut" });
  const widget = await openWidget(plainBrowser, stack, "acorn", "owner");
  await expect(widget.page.getByText("The seat service can’t be reached.")).toBeVisible();
  await expect(widget.meter).toHaveCount(0);
  gateway.clear();
  pollOften(gateway);
  await widget.page.getByRole("button", { name: "Try again" }).click();
  await expect(widget.page.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();

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

test("a page that the account doesn't list can read nothing", { tag: "@long" }, async ({
  stack,
  gateway,
  plainBrowser,
}) => {
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

test("site data is blocked: all works but buying, which says why; so does a part that doesn't come", {
  tag: "@long",
}, async ({ stack, plainBrowser }) => {
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
    "This page can’t store data, or its storage is full. Nothing was bought",
  );
  expect((await readBooks(stack, "acorn")).orders).toBe(0);

  await plainBrowser.route(/widget\/.*dialog.*\.js/, (route) => route.abort());
  await widget.page.reload();
  await expect(widget.page.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
  await widget.addMoreLicenses.click();
  const button = widget.page.locator("seatmeter-add-licenses");
  await expect(button.getByRole("alert")).toContainText("A part of Seatmeter couldn’t be loaded.");
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
