import type { BrowserContext, Locator, Page } from "@playwright/test";
import type { Stack } from "../../scripts/stack.ts";
import type { ConfirmWindow } from "./confirm-window.ts";
import { confirmInWindow } from "./confirm-window.ts";

/** People that every account has, and one more agent of `birch`. */
export type PersonName = "owner" | "billing" | "admin" | "agent" | "light" | "contributor" | "anjali-mehta";

/** For what may have to wait for the browser's own next look at the numbers, after half a minute as a rule. */
export const NEXT_POLL = { timeout: 90_000 };

/** A tab of the help desk, as a person uses it: by roles and names only. */
export interface HelpDeskPage {
  page: Page;
  /** Opens +Add > User and chooses "Staff member". */
  openAddUser(): Promise<void>;
  /** The host's add-user dialog. */
  form: Locator;
  fill(person: { name: string; email: string; role?: string }): Promise<void>;
  /** Presses the host's own Add; see the meter first, which may move it between pressing and letting go. */
  submit(): Promise<void>;
  meter: Locator;
  addMoreLicenses: Locator;
  /** Seatmeter's dialog. */
  dialog: Locator;
  /** Opens Seatmeter's dialog, types the number and has the window opened that shows the review. */
  review(additional: number): Promise<void>;
  /** What is due today, once there is a price; how much it is depends on the day. */
  dueToday: Locator;
  /** Confirms what was reviewed, in the extension's window. */
  confirmPurchase(): Promise<ConfirmWindow>;
}

/** Signs in and opens a page of the help desk. */
export async function signIn(
  context: BrowserContext,
  stack: Stack,
  account: string,
  person: PersonName,
  to = "/agent/home",
): Promise<HelpDeskPage> {
  const page = await context.newPage();
  await page.goto(`${stack.helpDesk(account)}/sign-in?as=${person}&to=${encodeURIComponent(to)}`);
  return helpDeskPage(page);
}

export function helpDeskPage(page: Page): HelpDeskPage {
  const form = page.getByRole("dialog", { name: "Add user" });
  const dialog = page.getByRole("dialog", { name: "Add more licenses" });
  // Whoever may not buy asks for them.
  const addMoreLicenses = page
    .getByRole("region", { name: "Licenses in use" })
    .getByRole("button", { name: /^(Add more|Request) licenses$/ });
  return {
    page,
    form,
    dialog,
    addMoreLicenses,
    meter: page.getByRole("meter", { name: "Licenses in use" }),
    dueToday: dialog.locator(".amount"),
    confirmPurchase: () => confirmInWindow(page.context()),
    async openAddUser() {
      // As a person does; a tab that isn't in front is drawn so seldom that each press there takes a second.
      await page.bringToFront();
      await page.locator('[data-test-id="header-toolbar-add-menu-button"]').click();
      await page.getByRole("menuitem", { name: "User" }).click();
      await form.waitFor();
      await choose(form, "User type", "Staff member");
    },
    async fill({ name, email, role = "Agent" }) {
      await form.getByLabel("Name").fill(name);
      await form.getByLabel("Email").fill(email);
      await choose(form, "Role", role);
    },
    async submit() {
      await page.bringToFront();
      await form.getByRole("button", { name: "Add", exact: true }).click();
    },
    async review(additional) {
      await page.bringToFront();
      await addMoreLicenses.click();
      await dialog.getByRole("spinbutton", { name: "Additional licenses" }).fill(String(additional));
      await dialog.getByRole("button", { name: "Buy licenses" }).click();
    },
  };
}

async function choose(form: Locator, field: string, option: string): Promise<void> {
  await form.getByRole("combobox", { name: field }).selectOption({ label: option });
}
