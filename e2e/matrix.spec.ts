import type { Page } from "@playwright/test";
import { SEED_ACCOUNTS } from "../sandbox/seed/accounts.ts";
import { KEY_PEOPLE } from "../sandbox/seed/names.ts";
import type { Capability, Role } from "../shared/seats/index.ts";
import { capabilitiesOf } from "../shared/seats/index.ts";
import { everythingInOurs } from "./support/everything-in.ts";
import { expect, test } from "./support/fixtures.ts";
import { nextGreeting } from "./support/greeting.ts";
import type { HelpDeskPage, PersonName } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { longIf } from "./support/long.ts";
import { deskCard, goToOwnPage, openOwnPage } from "./support/own-pages.ts";
import { ownRoots } from "./support/own-roots.ts";

/**
 * Everybody on every account, in each place. The short form has the first of those to whom the same is open, and whoever
 * sees a meter in one place, the next in the next one: the dialog is the same in each.
 */
const WHOLE = process.env.SEATMETER_MATRIX === "whole";

const PEOPLE: readonly [PersonName, Role][] = [
  ["owner", "owner"],
  ["billing", "billing_admin"],
  ["admin", "admin"],
  ["agent", "agent"],
  ["light", "light_agent"],
  ["contributor", "contributor"],
];

/** Whoever decides and whoever asks, on an account that has everything: the others' ways are held by the policy's own tests. */
const SHORT = { account: "acorn", people: ["owner", "agent"] };

/** Where licenses are added: how it is opened. */
const PLACES: readonly { place: string; path: string; open: (desk: HelpDeskPage) => Promise<void> }[] = [
  { place: "ticket dialog", path: "/agent/home", open: (desk) => desk.openAddUser() },
  {
    place: "full-page form",
    path: "/agent/users/new",
    open: async ({ page }) => {
      await page.locator('select[name="user_type"]').selectOption("staff");
    },
  },
  {
    place: "Team members",
    path: "/admin/people/team/members",
    open: async ({ page }) => {
      await page.getByRole("table").waitFor();
    },
  },
];

const PRICE = /[$€£¥]|\b(USD|EUR|GBP|JPY)\b/;
const BUYS = /Buy licenses|Confirm purchase/;

/** The buttons that lead on, apart from those of the form itself. */
const WAYS = ["Contact sales", "Buy licenses", "Request licenses", "Manage subscription", "Send to sales"];

// Whoever signs in with the help desk itself is `connected-help-desk`'s.
const PAIRS = SEED_ACCOUNTS.filter(({ isConnected }) => !isConnected).flatMap(({ id, terms }) =>
  PEOPLE.map(([person, role]) => ({ id, terms, person, can: capabilitiesOf(role, terms) })),
);
const seen = new Set<string>();

for (const { id, terms, person, can } of PAIRS) {
  const open = JSON.stringify([waysFor(can), can.includes("seeMeter"), can.includes("readLedger")]);
  if (!WHOLE && seen.has(open)) continue;
  seen.add(open);
  const turn = seen.size % PLACES.length;
  const places = WHOLE || !can.includes("seeMeter") ? PLACES : PLACES.slice(turn, turn + 1);
  test(`${id}, ${person}: everywhere what the policy table says, and each way ends well`, {
    tag: longIf(id !== SHORT.account || !SHORT.people.includes(person)),
  }, async ({ stack, gateway, openBrowser }) => {
    const { context } = await openBrowser();
    const [first, ...others] = waysFor(can);
    const desk = await signIn(context, stack, id, person);
    const goTo = (path: string) => desk.page.goto(`${stack.helpDesk(id)}${path}`);
    const who = { id, terms, can };
    for (const { place, path, open } of places) {
      await test.step(place, async () => {
        const greeted = nextGreeting(gateway);
        await goTo(path);
        await greeted();
        if (can.includes("seeMeter")) {
          await open(desk);
          await expectOffers(desk, who);
          return;
        }
        // Whom the help desk lets add nobody but end users has no staff form to fill in.
        await expect(desk.page.getByRole("main").first()).toBeVisible();
        await expect(ownRoots(desk.page).locator("section, button")).toHaveCount(0);
      });
    }
    if (first !== undefined) await test.step(first, () => goWay(desk, who, first));
    for (const way of others) {
      await test.step(way, async () => {
        await goTo("/agent/home");
        await desk.openAddUser();
        await openDialog(desk);
        await goWay(desk, who, way);
      });
    }
    const own = await openOwnPage(context, "popup");
    await test.step("popup", () => expectPopup(own, terms.name, can));
    await test.step("Manage subscription", async () => {
      await goToOwnPage(own, "subscription", { desk: stack.helpDesk(id) });
      await expectSubscription(own, can);
    });
  });
}

/** Somebody of an account, and what is open to them there. */
interface Who {
  id: string;
  terms: (typeof SEED_ACCOUNTS)[number]["terms"];
  can: readonly Capability[];
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

/** Opens the dialog, and leaves it open. */
async function expectOffers(desk: HelpDeskPage, { id, can }: Who): Promise<void> {
  const may = (capability: Capability) => can.includes(capability);
  await openDialog(desk);
  const buttons = await desk.dialog.getByRole("button").allInnerTexts();
  expect(buttons.filter((name) => WAYS.includes(name))).toEqual(waysFor(can));
  if (may("askDeciders")) {
    const deciders = `${KEY_PEOPLE[id]?.owner} (account owner) and ${KEY_PEOPLE[id]?.billing} (billing admin)`;
    await expect(desk.dialog.getByText(deciders)).toBeVisible();
  }
  await expectNothingBeyond(desk, can);
}

/** Nobody finds a price, or what buys, whom the table gives none. */
async function expectNothingBeyond({ page }: HelpDeskPage, can: readonly Capability[]): Promise<void> {
  const shown = await everythingInOurs(page);
  if (!can.includes("seePrices")) expect(shown).not.toMatch(PRICE);
  if (!can.includes("buyInstantly")) expect(shown).not.toMatch(BUYS);
}

/** Goes on from the open dialog, to its end. */
async function goWay(desk: HelpDeskPage, { terms, can }: Who, way: string): Promise<void> {
  if (way === "Contact sales") await desk.dialog.getByRole("button", { name: "Contact sales" }).click();
  if (/sales$/.test(way)) {
    if (terms.salesRepresentative !== null) {
      await expect(desk.dialog.getByText(terms.salesRepresentative)).toBeVisible();
    }
    // Whoever decides needs to be told nobody else.
    if (can.includes("askDeciders")) await expect(desk.dialog.getByText(/Customer support answers/)).toBeVisible();
    await expectNothingBeyond(desk, can);
  }
  await ENDS[way]?.(desk);
  if (way !== "Manage subscription") await expect(desk.dialog).toBeVisible();
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
  else await expect(card.getByText("Your role can’t see how many licenses are left.")).toBeVisible();
  const manages = can.includes("editSubscription") || can.includes("readLedger");
  await expect(card.getByText("Manage subscription")).toHaveCount(manages ? 1 : 0);
}

async function expectSubscription(page: Page, can: readonly Capability[]): Promise<void> {
  const manage = page.getByRole("button", { name: "Manage", exact: true });
  if (can.includes("editSubscription")) return expect(manage).toBeVisible();
  const why = can.includes("readLedger") ? /people can (help|change it):$/ : "Your role can’t see the subscription.";
  await expect(page.getByText(why)).toBeVisible();
  await expect(manage).toHaveCount(0);
}

/** Each way to its end, as somebody goes it. */
const ENDS: Readonly<Record<string, (desk: HelpDeskPage) => Promise<void>>> = {
  "Buy licenses": async ({ dialog, confirmPurchase }) => {
    await dialog.getByRole("button", { name: "Buy licenses" }).click();
    await confirmPurchase();
    await expect(dialog.getByRole("status")).toContainText(/licenses? added/i);
  },
  "Request licenses": async ({ dialog }) => {
    await dialog.getByLabel("Reason").fill("Somebody starts on Monday");
    await dialog.getByRole("button", { name: "Request licenses" }).click();
    await expect(dialog.getByRole("heading", { name: "Your request for licenses" })).toBeVisible();
  },
  "Contact sales": ({ dialog }) => sendToSales(dialog),
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
