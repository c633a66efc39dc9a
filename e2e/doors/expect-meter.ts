import type { Locator, Page } from "@playwright/test";
import { SEED_ACCOUNTS } from "../../sandbox/seed/accounts.ts";
import { compileCatalogue } from "../../scripts/vite/icu-catalogues.ts";
import { createTranslate, plainText } from "../../shared/i18n/index.ts";
import { expect } from "../support/fixtures.ts";
import { ownRoots } from "../support/own-roots.ts";
import type { Scope } from "./choose.ts";
import type { Door, Expected, Says, Situation } from "./expected.ts";
import { EXPECTED, SITUATIONS } from "./expected.ts";
import type { LeadsTo } from "./leads-to.ts";
import { BUTTON, LEADS_TO } from "./leads-to.ts";
import type { FormNames, StandIn } from "./stand-in.ts";

/** Each row in each of its situations; the short form has one or two of each. */
export const WHOLE = process.env.SEATMETER_DOORS === "whole";

/** A row of what is expected, in one situation. */
export interface Visit {
  row: Expected;
  situation: Situation;
}

/** The accounts of the situations. */
export const ACCOUNTS = [...new Set(Object.values(SITUATIONS).map(({ account }) => account))];

/** What there is to hold at these doors in an account. */
export function visitsTo(doors: readonly Door[], account: string): Visit[] {
  const visits = EXPECTED.filter(({ door }) => doors.includes(door)).flatMap((row, index) => {
    const all = row.situations ?? (Object.keys(SITUATIONS) as Situation[]);
    // Where nothing is out of the ordinary, all; else one after the other, so that each has its rows.
    const isPlain = row.variants.length === 0 && row.outcome.kind === "meter";
    const wanted = WHOLE || isPlain ? all : all.filter((_, at) => at === index % all.length);
    return wanted.map((situation) => ({ row, situation }));
  });
  return visits.filter(({ situation }) => SITUATIONS[situation].account === account);
}

/** What the form calls what is chosen in this visit, in the words that its variants have. */
export function namesOf({ row, situation }: Visit): FormNames & { chosenRole: string } {
  const { role } = SITUATIONS[situation];
  if (row.variants.includes("other-words")) {
    return { userType: "Kind of account", staff: "Colleague", role: "Position", chosenRole: OTHER_ROLES[role] ?? role };
  }
  const staff = row.variants.includes("team-member-word") ? "Team member" : "Staff member";
  return { userType: "User type", staff, role: "Role", chosenRole: role };
}

const OTHER_ROLES: Readonly<Record<string, string>> = { Agent: "Helper", "Light agent": "Onlooker" };

/** How a visit is called in what a test says. */
export function titleOf({ row: { door, step, variants }, situation }: Visit): string {
  return [door, step, situation, ...variants].join(", ");
}

/** The variants of a visit; the role that nobody knows has to be on offer where it is chosen. */
export function variantsOf({ row, situation }: Visit): Expected["variants"] {
  return situation === "unknownRole" ? [...row.variants, "unknown-role"] : row.variants;
}

const translate = createTranslate("en", compileCatalogue("en"));

/** Holds what must be true once the row's step is on the screen; `scope` is the frame in which the form stands. */
export async function expectOutcome(desk: StandIn, visit: Visit, scope: Scope = desk.page): Promise<void> {
  const { outcome } = visit.row;
  const { account, says } = SITUATIONS[visit.situation];
  const meter = scope.getByRole("region", { name: translate("meter.name") });
  const bothCases = sentenceOf("unknown", account);
  switch (outcome.kind) {
    case "meter":
      await expectMeter(desk.page, meter, visit);
      if (BUTTON[says] === "must") await expect.soft(meter.getByRole("button"), titleOf(visit)).toBeVisible();
      break;
    case "unknown":
    case "undecided": {
      await isQuiet(desk.page);
      const said = await meter.getByRole("status").allInnerTexts();
      expect
        .soft(
          said.filter((text) => text !== bothCases),
          titleOf(visit),
        )
        .toEqual([]);
      break;
    }
    case "badge-unknown":
      await expect.soft(badgeOf(desk.page), titleOf(visit)).toHaveAttribute("title", new RegExp(escaped(bothCases)));
      await expect.soft(meter, titleOf(visit)).toHaveCount(0);
  }
}

async function expectMeter(page: Page, meter: Locator, visit: Visit): Promise<void> {
  const { account, says } = SITUATIONS[visit.situation];
  const title = titleOf(visit);
  await expect.soft(meter.getByRole("status"), title).toHaveText(sentenceOf(says, account));
  await expect.soft(meter, title).toBeInViewport();
  // One for all that the page has: none in a clone of the form, and none that the host has cloned.
  await expect.soft(ownRoots(page).locator("section"), title).toHaveCount(1);
}

/** The meter is still there, and once, after so many frames in which the host had its way with it. */
export async function expectItStays(desk: StandIn, visit: Visit): Promise<void> {
  await frames(desk.page, 40);
  await expectMeter(desk.page, desk.page.getByRole("region", { name: translate("meter.name") }), visit);
}

/** Nothing of ours but the badge stands in the page. */
export async function expectNothing(page: Page, title: string): Promise<void> {
  await isQuiet(page);
  await expect.soft(ownRoots(page).locator("section"), title).toHaveCount(0);
}

/** Presses the meter's button, and holds that it leads where it should for the owner of this account. */
export async function expectItLeads(page: Page, { situation }: Visit): Promise<void> {
  const [first] = LEADS_TO[SITUATIONS[situation].account]?.owner ?? [];
  const way = first === undefined || first === "nothing" ? undefined : WAYS[first];
  if (way === undefined) throw new Error("This owner is led nowhere.");
  await page
    .getByRole("region", { name: translate("meter.name") })
    .getByRole("button")
    .click();
  const dialog = page.getByRole("dialog", { name: "Add more licenses" });
  await expect(dialog.getByRole("button", { name: way })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

const WAYS: Readonly<Record<Exclude<LeadsTo, "nothing">, string>> = {
  buy: "Buy licenses",
  "manage-subscription": "Manage subscription",
  request: "Request licenses",
  "sales-form": "Send to sales",
};

function badgeOf(page: Page): Locator {
  return page.getByRole("button", { name: /^\d+ licenses? left$/ });
}

/** All that we would show of what happened is shown: what tells the numbers has them, and the page has drawn since. */
async function isQuiet(page: Page): Promise<void> {
  await badgeOf(page).waitFor();
  await frames(page, 20);
}

function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (all) =>
      new Promise<void>((resolve) => {
        let drawn = 0;
        const next = () => {
          drawn += 1;
          if (drawn > all) resolve();
          else requestAnimationFrame(next);
        };
        next();
      }),
    count,
  );
}

/** What the meter says to an owner of this account, in the sentence of our catalogue. */
function sentenceOf(says: Says, account: string): string {
  const left = leftIn(account);
  switch (says) {
    case "uses-one":
      return plainText(translate("meter.uses", { role: "agent", left: left - 1 }));
    case "uses-last":
      return plainText(translate("meter.uses_last", { role: "agent" }));
    case "none-left":
      return plainText(translate("meter.none_left"));
    case "uses-none":
      return plainText(translate("meter.light_agent"));
    case "unknown":
      return left === 0
        ? plainText(translate("meter.none_left_role_unknown"))
        : plainText(translate("meter.role_unknown", { after: left - 1, left }));
  }
}

/** How many licenses the account has left as seeded. */
function leftIn(account: string): number {
  const seed = SEED_ACCOUNTS.find(({ id }) => id === account);
  const line = seed?.terms.lines.find(({ products }) => products.some(({ id }) => id === seed.terms.gateProduct));
  if (seed === undefined || line === undefined) throw new Error(`${account} sells no licenses.`);
  return line.quantity - seed.supportSeatsUsed;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
