import type { BrowserContext, Locator, Page } from "@playwright/test";
import type { Stack } from "../../scripts/stack.ts";
import type { PersonName } from "./help-desk.ts";

/** A tab of the page that embeds the widget, as a person uses it. */
export interface WidgetPage {
  page: Page;
  meter: Locator;
  /** The button of `<seatmeter-add-licenses>`; the meter has one of its own. */
  addMoreLicenses: Locator;
  dialog: Locator;
  quantity: Locator;
  confirm: Locator;
  /** What is told without being asked. */
  notices: Locator;
  /** Opens the dialog, types the number and goes on to the review. */
  review(additional: number): Promise<void>;
}

/** Signs in and opens the page that embeds the widget; `look` is its query: `?theme=dark&lang=it`. */
export async function openWidget(
  context: BrowserContext,
  stack: Stack,
  account: string,
  person: PersonName,
  look = "",
): Promise<WidgetPage> {
  const page = await context.newPage();
  await page.goto(`${stack.helpDesk(account)}/sign-in?as=${person}&to=${encodeURIComponent(`/widget${look}`)}`);
  return widgetPage(page);
}

export function widgetPage(page: Page): WidgetPage {
  const dialog = page.getByRole("dialog", { name: "Add more licenses" });
  const addMoreLicenses = page.locator("seatmeter-add-licenses").getByRole("button");
  const quantity = dialog.getByRole("spinbutton", { name: "Additional licenses" });
  return {
    page,
    dialog,
    quantity,
    addMoreLicenses,
    meter: page.getByRole("meter", { name: "Licenses in use" }),
    confirm: page.getByRole("button", { name: "Confirm purchase" }),
    notices: page.locator("seatmeter-notices").getByRole("status"),
    async review(additional) {
      await addMoreLicenses.click();
      await quantity.fill(String(additional));
      await dialog.getByRole("button", { name: "Buy licenses" }).click();
    },
  };
}
