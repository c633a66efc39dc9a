import { fileURLToPath } from "node:url";
import { axeFindingsInBothThemes } from "./support/both-themes.ts";
import { expect, test } from "./support/fixtures.ts";
import { deskCard, openOwnPage } from "./support/own-pages.ts";

const STORE_BUILD = fileURLToPath(new URL("../dist/chrome", import.meta.url));

test("installing opens the page that asks for the help desk", async ({ openBrowser }) => {
  const { context } = await openBrowser(STORE_BUILD);
  const welcomes = () => context.pages().filter((page) => page.url().endsWith("/extension/pages/welcome/index.html"));
  await expect.poll(() => welcomes().length).toBe(1);
  await expect.poll(() => Promise.all(welcomes().map((page) => page.title()))).toEqual(["Welcome to Seatmeter"]);
});

test("without a service two fields and a press lead to real numbers, by keyboard", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = stack.helpDesk("acorn");
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${desk}/sign-in?as=owner&to=/widget`);

  const welcome = await openOwnPage(context, "welcome");
  await expect(welcome.getByRole("radio", { name: "Just my help desk" })).toBeChecked();
  await welcome.getByRole("textbox", { name: /Help desk address/ }).focus();
  await welcome.keyboard.type(desk);
  await welcome.keyboard.press("Tab");
  await welcome.keyboard.type("10");
  await welcome.keyboard.press("Tab");
  await welcome.keyboard.press("Enter");
  await expect(welcome.getByRole("heading", { name: "Your licenses" })).toBeFocused();
  // The light agent with a role in Explore uses an eighth, which the help desk's API doesn't tell.
  await expect(welcome.getByRole("meter")).toHaveAttribute("aria-valuetext", "7 of 10 licenses in use, 3 left");
  expect(await axeFindingsInBothThemes(welcome)).toEqual([]);

  // It stays without a page of the help desk's open, and can be taken back.
  await elsewhere.close();
  const options = await openOwnPage(context, "options");
  const card = deskCard(options, "acorn.localhost");
  await expect(card.getByText(/^Entered on /)).toBeVisible();
  await card.getByRole("button", { name: /^Remove/ }).click();
  await expect(options.getByText(/was removed/)).toBeVisible();
  await expect(card).toHaveCount(0);
});

test("whoever isn't signed in yet sees the numbers once they are", { tag: "@long" }, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = stack.helpDesk("acorn");
  const welcome = await openOwnPage(context, "welcome");
  await welcome.getByRole("textbox", { name: /Help desk address/ }).fill(desk);
  await welcome.getByRole("textbox", { name: /Licenses this account has/ }).fill("10");
  await welcome.getByRole("button", { name: "Add help desk" }).click();
  await expect(welcome.getByText(/^Nobody is signed in at this help desk/)).toBeVisible();
  const page = await context.newPage();
  await page.goto(`${desk}/sign-in?as=owner&to=${encodeURIComponent("/agent/home?service=none")}`);
  await expect(welcome.getByRole("meter")).toHaveAttribute("aria-valuetext", "7 of 10 licenses in use, 3 left");
});

test("an address where no help desk answers is told as such, and not kept", { tag: "@long" }, async ({
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const welcome = await openOwnPage(context, "welcome");
  await welcome.getByRole("textbox", { name: /Help desk address/ }).fill(gateway.url);
  await welcome.getByRole("textbox", { name: /Licenses this account has/ }).fill("10");
  await welcome.getByRole("button", { name: "Add help desk" }).click();
  await expect(welcome.getByText(/Seatmeter found no help desk that it knows/)).toBeVisible();
  await expect(welcome.getByRole("textbox", { name: /Help desk address/ })).toHaveValue(gateway.url);
});
