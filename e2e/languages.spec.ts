import type { Page } from "@playwright/test";
import type { Stack } from "../scripts/stack.ts";
import type { BrowserSession } from "./support/browser.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { preferLanguage } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { overflowIn } from "./support/overflow.ts";
import { openOwnPage } from "./support/own-pages.ts";
import { spokenIn } from "./support/spoken.ts";
import { untranslatedIn } from "./support/untranslated.ts";

// Every state in every language stands in the gallery: here one finds its way from the help desk into each view.
test("ar: nothing is left untranslated, and nothing is cut off", { tag: "@long" }, async ({ stack, openBrowser }) => {
  await journey(await openBrowser(), stack, "ar");
});

async function look(page: Page, screen: string): Promise<void> {
  expect(await untranslatedIn(page), screen).toEqual([]);
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await overflowIn(page), screen).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Through the main screens in one language, found by nothing but what we say in it. */
async function journey(browser: BrowserSession, stack: Stack, language: string): Promise<void> {
  const { context } = browser;
  const say = spokenIn(language);
  const form = `/agent/users/new?lang=${language}`;

  await preferLanguage(browser, language);
  const { page } = await signIn(context, stack, "acorn", "owner", form);
  await page
    .getByRole("region", { name: say("meter.name") })
    .getByRole("status")
    .waitFor();
  await look(page, "end user");
  await page.locator('select[name="user_type"]').selectOption("staff");
  await page.getByRole("meter", { name: say("meter.name") }).waitFor();
  await look(page, "meter");

  const dialog = page.getByRole("dialog", { name: say("cart.title") });
  const press = (name: string) => dialog.getByRole("button", { name, exact: true }).click();
  await page.getByRole("button", { name: say("action.add"), exact: true }).click();
  await press(say("quantities.included"));
  await dialog.getByText(say("cart.due_today")).waitFor();
  await dialog.getByRole("spinbutton", { name: say("quantities.additional") }).fill("1.5");
  await look(page, "no quantity");
  await dialog.getByRole("spinbutton").fill("12");
  await dialog.getByRole("alert").waitFor();
  await look(page, "a question about the total");
  await dialog.getByRole("spinbutton").fill("3");
  await expect(dialog.locator(".amount")).toBeVisible();
  await look(page, "cart");
  await press(say("action.buy"));
  const window = await confirmWindow(context);
  await dialog.getByRole("button", { name: say("confirm.show_window") }).waitFor();
  await look(page, "confirm in the window");
  const confirm = window.page.getByRole("button", { name: say("review.confirm") });
  await confirm.waitFor();
  await look(window.page, "review");
  await confirm.click();
  // The first sentence alone: the receipt below it has digits of the day in its number.
  const outcome = dialog.getByRole("status").locator("p").first();
  await expect(outcome).toHaveText(/13/);
  await look(page, "confirmation");
  await press(say("cart.undo"));
  await expect(outcome).toHaveText(/^(?!.*13).*10/s);
  await look(page, "undone");
  await page.close();

  const agent = await signIn(context, stack, "acorn", "agent", form);
  await agent.page.locator('select[name="user_type"]').selectOption("staff");
  await agent.page.getByRole("button", { name: say("action.request"), exact: true }).click();
  await agent.page.getByRole("textbox", { name: say("request.reason") }).waitFor();
  await look(agent.page, "request");

  const options = await openOwnPage(context, "options");
  await options.getByRole("button", { name: say("options.add") }).click();
  await look(options, "options");
  const popup = await openOwnPage(context, "popup");
  await popup.getByRole("meter").first().waitFor();
  await look(popup, "popup");
}
