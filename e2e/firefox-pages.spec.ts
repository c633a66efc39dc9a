import { personId } from "../sandbox/seed/person-id.ts";
import { axeFindings } from "./support/axe.ts";
import { serveForm } from "./support/bare-form.ts";
import { find, press, sees, type } from "./support/find.ts";
import { addStaff, expect, openOwnPage, signIn, tabAt, test } from "./support/firefox.ts";
import { openTab } from "./support/standing-firefox.ts";

test("stock Firefox: the toolbar's popup leads to Manage subscription and is gone; who was signed out connects there", {
  tag: "@long",
}, async ({ stack, openFirefox }) => {
  const browser = await openFirefox();
  const desk = await signIn(browser, stack, "acorn", "owner");
  await find(desk, "text", /2 are left/);
  const options = await openOwnPage(browser, "options");
  // What the toolbar opens is in no tab, so that nothing but a page of the extension reaches it.
  await options.evaluate("browser.action.openPopup()");
  const pressed = `(() => {
    const [popup] = browser.extension.getViews({ type: "popup" });
    const root = popup?.document.querySelector("body > div")?.shadowRoot;
    const button = [...(root?.querySelectorAll("button") ?? [])].find((one) => one.textContent === "Manage subscription");
    button?.click();
    return button !== undefined;
  })()`;
  await expect.poll(() => options.evaluate(pressed)).toBe(true);
  const page = await tabAt(browser, "/pages/subscription/");
  await find(page, "text", /^Billed to Acorn Ltd/);
  await expect.poll(() => options.evaluate('browser.extension.getViews({ type: "popup" }).length')).toBe(0);

  await desk.goto(`${stack.helpDesk("acorn")}/sign-out`);
  await page.evaluate("location.reload()");
  await press(page, "button", "Connect");
  await press(await tabAt(browser, "/sign-in?to="), "link", /Tomás Rivera/);
  await find(page, "text", "Your role can’t see the subscription.");
  expect(await sees(page, "text", /Acorn Ltd/)).toBe(false);
});

test("stock Firefox: without a seat service an agent asks in a ticket, and who is in use is counted against an entered number", {
  tag: "@long",
}, async ({ stack, openFirefox }) => {
  const browser = await openFirefox();

  await test.step("in a ticket, with the page's own session", async () => {
    const desk = await signIn(browser, stack, "acorn", "agent", "/agent/users/new?service=none");
    await addStaff(desk);
    await press(desk, "button", "Request licenses");
    await find(desk, "text", /^This creates a ticket in your help desk/);
    await type(desk, "textbox", /^Reason/, "Two <b>start</b>");
    expect(await axeFindings(desk)).toEqual([]);
    await press(desk, "button", "Request licenses");
    await find(desk, "link", /^Open ticket \d+$/);
    expect(await axeFindings(desk)).toEqual([]);
    const { tickets } = await desk.evaluate(async () => (await fetch("/api/v2/tickets")).json());
    expect(tickets[0]).toMatchObject({
      subject: "1 more agent license",
      requester_id: Number(personId("acorn", "agent")),
    });
    await desk.goto(`${stack.helpDesk("acorn")}/sign-out`);
    await desk.close();
  });

  await test.step("the help desk's own list is counted against the number that was entered", async () => {
    const desk = await signIn(browser, stack, "acorn", "owner", "/agent/users/new?service=none");
    await addStaff(desk);
    await find(desk, "text", /^This browser doesn’t know yet how many licenses the account has/);
    const options = await openOwnPage(browser, "options");
    await type(options, "textbox", /^Licenses this account has/, "10");
    await press(options, "button", "Save number");
    await find(options, "text", /^Entered on /);
    expect(await axeFindings(options, ["body"])).toEqual([]);
    await desk.bringToFront();
    await find(desk, "text", "7 of 10 licenses in use");
    await find(desk, "text", /^An estimate/);
    await press(desk, "button", "Manage subscription");
    await tabAt(browser, "/admin/account/billing/subscription");
  });
});

test("stock Firefox: a help desk at an address of its own gets our script, until it is removed", {
  tag: "@long",
}, async ({ gateway, openFirefox }) => {
  const desk = await serveForm();
  // No account has such an address: the service's word is all that the options go by. An older one has a word more.
  const connection = {
    account: "own",
    issuer: `${desk.origin}/oidc`,
    clientId: "c",
    resource: "urn:seatmeter:service",
  };
  gateway.set("GET", /^\/v1\/connection/, {
    kind: "answer",
    status: 200,
    body: JSON.stringify(connection),
    headers: { "Content-Type": "application/json" },
  });
  const browser = await openFirefox();
  const options = await openOwnPage(browser, "options");
  const add = async () => {
    await type(options, "textbox", /^Help desk address/, desk.origin);
    await type(options, "textbox", /^Seat service address/, gateway.url);
    await press(options, "button", "Add help desk");
    await find(options, "text", `People sign in at ${desk.origin}/oidc.`);
    await press(options, "button", "Yes, add it");
    await find(options, "text", /was added/);
  };
  await add();
  const page = await openTab(browser);
  await page.goto(`${desk.origin}/agent/users/new`);
  await find(page, "text", /sign-in|can’t be reached/);
  await press(options, "button", /^Remove/);
  await find(options, "text", /was removed/);
  await page.reload();
  await find(page, "button", "Add");
  expect(await page.evaluate(`[...document.querySelectorAll("*")].some(({ shadowRoot }) => shadowRoot !== null)`)).toBe(
    false,
  );
  // What the manifest allows is still allowed.
  expect(await options.evaluate('browser.permissions.contains({ origins: ["http://127.0.0.1/*"] })')).toBe(true);
  await desk.close();
});
