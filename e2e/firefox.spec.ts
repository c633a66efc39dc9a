import { axeFindings } from "./support/axe.ts";
import { readBooks } from "./support/books.ts";
import { find, press, sees, type, waitUntilGone } from "./support/find.ts";
import {
  addStaff,
  confirmWindow,
  expect,
  openOwnPage,
  signIn,
  tabsAt,
  test,
  waitForWorkerToEnd,
} from "./support/firefox.ts";

const REASON = "Two start on <i>Monday</i> in returns.";

test("stock Firefox: the owners of acorn and birch buy, and who signs in as somebody else sees nothing of the first", async ({
  stack,
  openFirefox,
}) => {
  const page = await signIn(await openFirefox(), stack, "acorn", "owner");

  await test.step("the meter is there, and the owner of acorn buys", async () => {
    await addStaff(page);
    await find(page, "meter", "Licenses in use");
    await find(page, "text", "8 of 10 licenses in use");
    await press(page, "button", "Add more licenses");
    await find(page, "text", /more than now/);
    expect(await axeFindings(page)).toEqual([]);
    await press(page, "button", "Buy licenses");
    const window = await confirmWindow(page);
    await find(window, "heading", "Review your purchase");
    await find(window, "text", /^1 license for Suite, \$[\d,.]+ today$/);
    expect(await axeFindings(window, ["body"])).toEqual([]);
    await press(window, "button", "Confirm purchase");
    await find(page, "text", /You had 10, now you have 11\./);
    await expect.poll(async () => (await tabsAt(page.browser(), "/extension/pages/confirm/")).length).toBe(0);
    expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 11 });
    await press(page, "button", "Back to the form");
    await waitUntilGone(page, "dialog", "Add more licenses");
  });

  await test.step("whoever signs in as somebody else sees nothing of the first", async () => {
    await press(page, "button", "Add more licenses");
    await type(page, "spinbutton", "Additional licenses", "4");
    await find(page, "text", /more than now/);
    await page.goto(`${stack.helpDesk("acorn")}/sign-out`);
    await signIn(page, stack, "acorn", "agent");
    await addStaff(page);
    await press(page, "button", "Request licenses");
    await find(page, "spinbutton", "Additional licenses");
    await find(page, "text", /= 12 licenses$/);
    expect(await sees(page, "text", /\$|Billed to/)).toBe(false);
  });

  await test.step("the owner of birch buys two lines with the full form", async () => {
    await signIn(page, stack, "birch", "owner");
    await addStaff(page);
    await press(page, "button", "Add more licenses");
    await type(page, "spinbutton", "Additional licenses: Suite with Advanced AI", "3");
    await press(page, "button", "One more: Sell");
    await find(page, "row", /^Suite.*53/);
    expect(await axeFindings(page)).toEqual([]);
    await press(page, "button", "Buy licenses");
    const window = await confirmWindow(page);
    await find(window, "text", /^Suite with Advanced AI: 50 → 53, for €[\d,.]+ excluding tax$/);
    await press(window, "button", "Confirm purchase");
    await find(page, "text", /Suite with Advanced AI: 50 → 53 and Sell: 12 → 13\./);
    await press(page, "button", "Back to the form");
    await find(page, "text", /^49 of 53 licenses in use/);
    expect(await readBooks(stack, "birch")).toMatchObject({ orders: 1, provisioned: 1, purchased: 53 });
  });
});

test("stock Firefox: an agent of maple asks, the owner sees it in the popup and approves in the window, who asked is told; in Italian, too", {
  tag: "@long",
}, async ({ stack, openFirefox }) => {
  const browser = await openFirefox();
  const desk = await signIn(browser, stack, "maple", "agent");

  await test.step("the agent asks", async () => {
    await addStaff(desk);
    await press(desk, "button", "Request licenses");
    await find(desk, "text", /Haruka Sato \(account owner\) and Kenji Mori \(billing admin\)/);
    await type(desk, "spinbutton", "Additional licenses", "2");
    await type(desk, "textbox", /^Reason/, REASON);
    expect(await axeFindings(desk)).toEqual([]);
    await press(desk, "button", "Request licenses");
    await find(desk, "text", "2 licenses for Suite");
    await press(desk, "button", "Back to the form");
    await waitUntilGone(desk, "dialog", "Add more licenses");
    await desk.goto(`${stack.helpDesk("maple")}/sign-out`);
  });

  await test.step("the owner approves, from the help desk's card in the popup", async () => {
    await signIn(desk, stack, "maple", "owner");
    await find(desk, "button", "Review");
    const popup = await openOwnPage(browser, "popup");
    await find(popup, "text", "Connected as Haruka Sato");
    await find(popup, "meter", "Suite");
    expect(await axeFindings(popup, ["body"])).toEqual([]);
    await press(popup, "button", "Review");
    const window = await confirmWindow(desk);
    await find(window, "heading", "Approve a request");
    await find(window, "text", REASON);
    expect(await axeFindings(window, ["body"])).toEqual([]);
    await press(window, "button", "Confirm purchase");
    await find(window, "text", /2 licenses added\. You had 5, now you have 7\./);
    expect(await readBooks(stack, "maple")).toMatchObject({ orders: 1, provisioned: 1, purchased: 7 });
    await press(window, "button", "Close");
  });

  await test.step("options and popup speak Italian", async () => {
    const options = await openOwnPage(browser, "options");
    await find(options, "text", "Connected as Haruka Sato · Maple");
    expect(await axeFindings(options, ["body"])).toEqual([]);
    const language = await find(options, "combobox", "Language");
    await language.select("it");
    await find(options, "text", /^Saved/);
    await find(await openOwnPage(browser, "options"), "heading", "Opzioni di Seatmeter");
    const italian = await openOwnPage(browser, "popup");
    await find(italian, "text", "Connesso come Haruka Sato");
    await find(italian, "button", "Gestisci abbonamento");
    await options.bringToFront();
    await language.select("en");
    await find(await openOwnPage(browser, "options"), "heading", "Seatmeter options");
  });

  await test.step("who asked is told, until that is dismissed", async () => {
    await desk.bringToFront();
    await desk.goto(`${stack.helpDesk("maple")}/sign-out`);
    await signIn(desk, stack, "maple", "agent");
    await find(desk, "text", "2 licenses were added");
    await find(desk, "text", "Haruka Sato approved it: the licenses have been added.");
    await press(desk, "button", "Dismiss");
    await waitUntilGone(desk, "text", "2 licenses were added");
  });
});

// That its end harms nothing, whenever it comes: `hostile/window-life.spec.ts`.
test("stock Firefox: the event page ends by itself while nobody needs it, and a press goes on where it was", {
  tag: "@long",
}, async ({ stack, openFirefox }) => {
  const browser = await openFirefox({ "extensions.background.idle.timeout": 3000 });
  const page = await signIn(browser, stack, "acorn", "owner");
  await addStaff(page);
  await press(page, "button", "Add more licenses");
  await press(page, "button", "Buy licenses");
  // A tab that is opened while the window still is comes into that, and Firefox forgets what was to be in it.
  const window = await confirmWindow(page);
  const popup = await openOwnPage(browser, "popup");
  await find(popup, "meter", "Suite");
  await waitForWorkerToEnd(popup);
  await window.bringToFront();
  await press(window, "button", "Confirm purchase");
  await page.bringToFront();
  await find(page, "text", /You had 10, now you have 11\./);
});
