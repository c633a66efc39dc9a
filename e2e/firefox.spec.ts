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

test("stock Firefox: the meter is there, and the owner of acorn buys", async ({ stack, openFirefox }) => {
  const page = await signIn(await openFirefox(), stack, "acorn", "owner");
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
});

test("stock Firefox: an agent of maple asks, the owner approves in the window, who asked is told", async ({
  stack,
  openFirefox,
}) => {
  const open = async (person: "agent" | "owner") => signIn(await openFirefox(), stack, "maple", person);
  const [agent, owner] = await Promise.all([open("agent"), open("owner")]);
  await addStaff(agent);
  await press(agent, "button", "Request licenses");
  await find(agent, "text", /Haruka Sato \(account owner\) and Kenji Mori \(billing admin\)/);
  await type(agent, "spinbutton", "Additional licenses", "2");
  await type(agent, "textbox", /^What for/, REASON);
  expect(await axeFindings(agent)).toEqual([]);
  await press(agent, "button", "Request licenses");
  await find(agent, "text", "2 licenses for Suite");
  await press(agent, "button", "Back to the form");
  await waitUntilGone(agent, "dialog", "Add more licenses");

  await owner.reload();
  await press(owner, "button", "Review");
  const window = await confirmWindow(owner);
  await find(window, "heading", "Approve a request");
  await find(window, "text", REASON);
  expect(await axeFindings(window, ["body"])).toEqual([]);
  await press(window, "button", "Confirm purchase");
  await find(window, "text", /2 licenses added\. You had 5, now you have 7\./);
  expect(await readBooks(stack, "maple")).toMatchObject({ orders: 1, provisioned: 1, purchased: 7 });

  await agent.reload();
  await find(agent, "text", "2 licenses were added");
  await find(agent, "text", "Haruka Sato approved it: the licenses are there.");
  await press(agent, "button", "Dismiss");
  await waitUntilGone(agent, "text", "2 licenses were added");
});

test("stock Firefox: the owner of birch buys two lines with the full form", async ({ stack, openFirefox }) => {
  const page = await signIn(await openFirefox(), stack, "birch", "owner");
  await addStaff(page);
  await press(page, "button", "Add more licenses");
  await type(page, "spinbutton", "Additional licenses: Suite with Advanced AI", "3");
  await press(page, "button", "One more: Sell");
  await find(page, "row", /^Suite.*53/);
  expect(await axeFindings(page)).toEqual([]);
  await press(page, "button", "Buy licenses");
  const window = await confirmWindow(page);
  await find(window, "text", /^Suite with Advanced AI: 50 → 53, for €[\d,.]+ without tax$/);
  await press(window, "button", "Confirm purchase");
  await find(page, "text", /Suite with Advanced AI: 50 → 53 and Sell: 12 → 13\./);
  await press(page, "button", "Back to the form");
  await find(page, "text", /^49 of 53 licenses in use/);
  expect(await readBooks(stack, "birch")).toMatchObject({ orders: 1, provisioned: 1, purchased: 53 });
});

test("stock Firefox: the event page ends while nobody needs it, and a press goes on where it was", async ({
  stack,
  openFirefox,
}) => {
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
  await waitForWorkerToEnd(popup);
  await press(page, "button", /^Undo/);
  await find(page, "text", /being refunded/);
});

test("stock Firefox: whoever signs in as somebody else sees nothing of the first", async ({ stack, openFirefox }) => {
  const page = await signIn(await openFirefox(), stack, "acorn", "owner");
  await addStaff(page);
  await press(page, "button", "Add more licenses");
  await type(page, "spinbutton", "Additional licenses", "4");
  await find(page, "text", /more than now/);
  await page.goto(`${stack.helpDesk("acorn")}/sign-out`);
  await signIn(page, stack, "acorn", "agent");
  await addStaff(page);
  await press(page, "button", "Request licenses");
  await find(page, "spinbutton", "Additional licenses");
  await find(page, "text", /= 11 licenses$/);
  expect(await sees(page, "text", /\$|Billed to/)).toBe(false);
});
