import type { Page } from "@playwright/test";
import { SEED_ACCOUNTS } from "../sandbox/seed/accounts.ts";
import type { Capability, Role } from "../shared/seats/index.ts";
import { capabilitiesOf } from "../shared/seats/index.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage, PersonName } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { deskCard, goToOwnPage, openOwnPage } from "./support/own-pages.ts";

/** Everybody on every account; the short form has each account for its owner, and everybody on one. */
const WHOLE = process.env.SEATMETER_MATRIX === "whole";

const PEOPLE: readonly [PersonName, Role][] = [
  ["owner", "owner"],
  ["billing", "billing_admin"],
  ["admin", "admin"],
  ["agent", "agent"],
  ["light", "light_agent"],
  ["contributor", "contributor"],
];

/** Where licenses are added: how it is opened. */
const PLACES: Readonly<Record<string, { path: string; open: (desk: HelpDeskPage) => Promise<void> }>> = {
  "ticket dialog": { path: "/agent/home", open: (desk) => desk.openAddUser() },
  "full-page form": {
    path: "/agent/users/new",
    open: async ({ page }) => {
      await page.locator('select[name="user_type"]').selectOption("staff");
    },
  },
  "Team members": {
    path: "/admin/people/team/members",
    open: async ({ page }) => {
      await page.getByRole("table").waitFor();
    },
  },
};

/** The buttons that lead on, apart from those of the form itself. */
const WAYS = ["Contact sales", "Buy licenses", "Request licenses", "Manage subscription", "Send to sales"];

for (const { id, terms } of SEED_ACCOUNTS) {
  for (const [person, role] of PEOPLE) {
    if (!WHOLE && person !== "owner" && id !== "acorn") continue;
    test(`${id}, ${person}: everywhere what the policy table says, and each way ends well`, async ({
      stack,
      openBrowser,
    }) => {
      const { context } = await openBrowser();
      const can = capabilitiesOf(role, terms);
      const desk = await signIn(context, stack, id, person);
      const goTo = (path: string) => desk.page.goto(`${stack.helpDesk(id)}${path}`);
      for (const [place, { path, open }] of Object.entries(PLACES)) {
        await test.step(place, async () => {
          await goTo(path);
          // Whom the help desk lets add nobody but end users has no staff form to fill in.
          if (can.includes("seeMeter")) await open(desk);
          await expectOffers(desk, can);
        });
      }
      const own = await openOwnPage(context, "popup");
      await test.step("popup", () => expectPopup(own, terms.name, can));
      await test.step("Manage subscription", async () => {
        await goToOwnPage(own, "subscription", { desk: stack.helpDesk(id) });
        await expectSubscription(own, can);
        await own.close();
      });
      for (const way of waysFor(can)) {
        await test.step(way, async () => {
          await goTo("/agent/home");
          await expectEnd(desk, way);
        });
      }
    });
  }
}

/** What the dialog offers, in the order of its buttons (domain: who may do what). */
function waysFor(can: readonly Capability[]): string[] {
  const may = (capability: Capability) => can.includes(capability);
  if (may("buyInstantly")) return ["Buy licenses"];
  if (may("askDeciders")) return [...(may("contactSales") ? ["Contact sales"] : []), "Request licenses"];
  return [
    ...(may("editSubscription") ? ["Manage subscription"] : []),
    ...(may("contactSales") ? ["Send to sales"] : []),
  ];
}

async function expectOffers(desk: HelpDeskPage, can: readonly Capability[]): Promise<void> {
  const region = desk.page.getByRole("region", { name: "Licenses in use" });
  if (!can.includes("seeMeter")) {
    await expect(desk.page.getByRole("main").first()).toBeVisible();
    await expect(region).toHaveCount(0);
    return;
  }
  await openDialog(desk);
  const buttons = await desk.dialog.getByRole("button").allInnerTexts();
  expect(buttons.filter((name) => WAYS.includes(name))).toEqual(waysFor(can));
  await desk.page.keyboard.press("Escape");
  await expect(desk.dialog).toBeHidden();
}

async function openDialog({ addMoreLicenses, dialog }: HelpDeskPage): Promise<void> {
  await addMoreLicenses.click();
  await expect(dialog.getByRole("button", { name: /^(Cancel|Back to the form|Close)$/ }).first()).toBeVisible();
  await expect(dialog.getByText("Reading your subscription")).toHaveCount(0);
}

async function expectPopup(popup: Page, account: string, can: readonly Capability[]): Promise<void> {
  // It knows a help desk once the worker has been told who is signed in there.
  await popup.getByText(/^Connected as/).waitFor();
  const card = deskCard(popup, account);
  await expect(card).toBeVisible();
  if (can.includes("seeMeter")) await expect(card.getByRole("meter").first()).toBeVisible();
  else await expect(card.getByText("Your role doesn’t see how many licenses are left.")).toBeVisible();
  const manages = can.includes("editSubscription") || can.includes("readLedger");
  await expect(card.getByText("Manage subscription")).toHaveCount(manages ? 1 : 0);
}

async function expectSubscription(page: Page, can: readonly Capability[]): Promise<void> {
  const manage = page.getByRole("button", { name: "Manage", exact: true });
  if (can.includes("editSubscription")) return expect(manage).toBeVisible();
  const why = can.includes("readLedger") ? /people can (help|change it):$/ : "Your role doesn’t see the subscription.";
  await expect(page.getByText(why)).toBeVisible();
  await expect(manage).toHaveCount(0);
}

async function expectEnd(desk: HelpDeskPage, way: string): Promise<void> {
  await desk.openAddUser();
  await openDialog(desk);
  await ENDS[way]?.(desk);
  if (way !== "Manage subscription") await expect(desk.dialog).toBeVisible();
}

/** Each way to its end, as somebody goes it. */
const ENDS: Readonly<Record<string, (desk: HelpDeskPage) => Promise<void>>> = {
  "Buy licenses": async ({ dialog, confirmPurchase }) => {
    await dialog.getByRole("button", { name: "Buy licenses" }).click();
    await confirmPurchase();
    await expect(dialog.getByRole("status")).toContainText(/licenses? added/i);
  },
  "Request licenses": async ({ dialog }) => {
    await dialog.getByLabel("What for").fill("Somebody starts on Monday");
    await dialog.getByRole("button", { name: "Request licenses" }).click();
    await expect(dialog.getByRole("heading", { name: "Your request for licenses" })).toBeVisible();
  },
  "Contact sales": async ({ dialog }) => {
    await dialog.getByRole("button", { name: "Contact sales" }).click();
    await sendToSales(dialog);
  },
  "Send to sales": ({ dialog }) => sendToSales(dialog),
  "Manage subscription": async ({ dialog, page: at }) => {
    const opened = at.context().waitForEvent("page");
    await dialog.getByRole("button", { name: "Manage subscription" }).click();
    const page = await opened;
    await expect(page.getByRole("button", { name: "Manage", exact: true })).toBeVisible();
    await page.close();
  },
};

async function sendToSales(dialog: ReturnType<Page["getByRole"]>): Promise<void> {
  await dialog.getByLabel("Email").fill("owner@example.com");
  await dialog.getByLabel("Message").fill("Ten more for the new site");
  await dialog.getByRole("button", { name: "Send to sales" }).click();
  await expect(dialog.getByText("Reference number")).toBeVisible();
}
