import type { BrowserContext } from "@playwright/test";
import { SEED_ACCOUNTS } from "../sandbox/seed/accounts.ts";
import { KEY_PEOPLE } from "../sandbox/seed/names.ts";
import type { Stack } from "../scripts/stack.ts";
import { capabilitiesOf } from "../shared/seats/index.ts";
import { everythingInOurs } from "./support/everything-in.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";

const PRICE = /[$€£¥]|\b(USD|EUR|GBP|JPY)\b/;
/** What leads somewhere, apart from the buttons of the form itself. */
const ACTIONS = ["Contact sales", "Request licenses", "Manage subscription", "Send to sales", "Buy licenses"];
const BUYS = /Buy licenses|Confirm purchase/;

// Owners of every account are the matrix's.
for (const person of ["admin", "agent"] as const) {
  test(`${person}: wherever buying isn't offered, what is open is named`, async ({ stack, openBrowser }) => {
    const { context } = await openBrowser();
    for (const { id, terms } of SEED_ACCOUNTS) {
      const capabilities = capabilitiesOf(person, terms);
      if (capabilities.includes("buyInstantly")) continue;
      await test.step(id, async () => {
        const desk = await openDialog(context, stack, id, person);
        const { dialog, page } = desk;
        const asks = capabilities.includes("askDeciders");
        const sales = capabilities.includes("contactSales");
        expect([asks, sales], "never a dead end").toContain(true);

        const buttons = await dialog.getByRole("button").allInnerTexts();
        expect(buttons.filter((name) => ACTIONS.includes(name))).toEqual([
          ...(asks && sales ? ["Contact sales"] : []),
          ...(asks ? ["Request licenses"] : []),
          ...(sales && !asks ? ["Send to sales"] : []),
        ]);
        const deciders = `${KEY_PEOPLE[id]?.owner} (account owner) and ${KEY_PEOPLE[id]?.billing} (billing admin)`;
        if (asks) await expect(dialog.getByText(deciders)).toBeVisible();
        if (sales && asks) await dialog.getByRole("button", { name: "Contact sales" }).click();
        if (sales && terms.salesRepresentative !== null) {
          await expect(dialog.getByText(terms.salesRepresentative)).toBeVisible();
        }
        if (sales) await expect(dialog.getByText(/Customer support answers/)).toBeVisible();
        if (!capabilities.includes("seePrices")) {
          expect(await everythingInOurs(page)).not.toMatch(PRICE);
        }
        expect(await everythingInOurs(page)).not.toMatch(BUYS);
        await page.close();
      });
    }
  });
}

async function openDialog(
  context: BrowserContext,
  stack: Stack,
  account: string,
  person: "admin" | "agent",
): Promise<HelpDeskPage> {
  const desk = await signIn(context, stack, account, person);
  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  await expect(desk.dialog.getByRole("button", { name: "Cancel" })).toBeVisible();
  await expect(desk.dialog.getByText("Reading your subscription")).toHaveCount(0);
  return desk;
}
