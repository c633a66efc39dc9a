import type { Page } from "puppeteer-core";
import type { VariantName } from "../../sandbox/pages/variants.ts";
import type { Place } from "../support/find.ts";
import { find, press, type, waitUntilGone } from "../support/find.ts";
import { expect, signIn, test } from "../support/firefox.ts";
import type { Door, Expected, Situation, Step } from "./expected.ts";
import { SITUATIONS } from "./expected.ts";
import { BUTTON } from "./leads-to.ts";
import { bothCasesOf, DIALOG_NAME, leadOf, sentenceOf } from "./sentences.ts";
import { addressOf } from "./stand-in.ts";
import type { Walk } from "./walks.ts";
import {
  ACCOUNTS,
  exploreRoleOf,
  isFramed,
  laterSteps,
  namesOf,
  pathOf,
  TIMEOUT,
  titleOf,
  variantsOf,
  walksOn,
} from "./walks.ts";

/** What can differ between browsers, once: places, frames, choices, and what is asked of them. The whole form has all situations. */
const MAIN: readonly { door: Door; variants: readonly VariantName[]; step?: Step; situation: Situation }[] = [
  { door: "dialog", variants: [], situation: "left" },
  { door: "profile", variants: ["profile-role"], step: "confirmation", situation: "none" },
  { door: "wizard", variants: [], situation: "left" },
  { door: "wizard", variants: ["wizard-frame"], situation: "none" },
  { door: "wizard", variants: ["wizard-other-origin"], situation: "left" },
  { door: "member", variants: [], situation: "none" },
];

test("stock Firefox: at the main doors the meter says what is true", { tag: "@long" }, async ({
  stack,
  openFirefox,
}) => {
  test.setTimeout(TIMEOUT);
  const browser = await openFirefox();
  const walks = MAIN.flatMap(({ situation, ...way }) => walksOn(way, situation));
  for (const account of ACCOUNTS) {
    const here = walks.filter(({ situation }) => SITUATIONS[situation].account === account);
    if (here.length === 0) continue;
    const page = await signIn(browser, stack, account, "owner", "/agent/home");
    for (const walk of here) {
      await test.step(`${account}: ${titleOf(walk)}`, async () => {
        await page.goto(addressOf(stack.helpDesk(account), pathOf(walk), variantsOf(walk)));
        const place = isFramed(walk) ? await frameOf(page) : page;
        await goThrough(page, place, walk, async (step) => {
          for (const row of walk.rows) if (row.step === step) await expectOutcome(page, place, walk, row);
        });
        if (BUTTON[SITUATIONS[walk.situation].says] === "must") await expectItLeads(page, place, walk);
      });
    }
    await page.close();
  }
});

/** The one frame of a page, once something stands in it. */
async function frameOf(page: Page): Promise<Place> {
  const frame = () => page.frames().find((one) => one !== page.mainFrame() && one.url().startsWith("http"));
  await expect.poll(() => frame() !== undefined).toBe(true);
  const found = frame();
  if (found === undefined) throw new Error("The frame is gone.");
  await find(found, "heading", /./);
  return found;
}

/** Goes through a door as a person does, and calls `at` with each step that is on the screen. */
async function goThrough(page: Page, place: Place, walk: Walk, at: (step: Step) => Promise<void>): Promise<void> {
  const { userType, staff, role, chosenRole } = namesOf(walk);
  switch (walk.door) {
    case "dialog":
      await press(page, "button", "Add");
      await press(page, "menuitem", "User");
      await find(page, "dialog", "Add user");
      await choose(place, userType, staff);
      await choose(place, role, chosenRole);
      return at("form");
    case "profile":
      await choose(place, userType, staff);
      await find(page, "dialog", "Upgrade this user?");
      return at("confirmation");
    case "wizard":
      await type(place, "textbox", "Name", "Somebody New");
      await type(place, "textbox", "Email", "somebody.new@example.com");
      await at("person");
      await press(place, "button", "Next");
      await choose(place, "Support", chosenRole);
      await at("role");
      for (const { step, heading } of laterSteps(walk)) {
        await press(place, "button", "Next");
        await find(place, "heading", heading);
        await at(step);
      }
      return;
    case "member":
      await choose(place, "Explore", exploreRoleOf(walk));
      return at("products");
    case "page":
      throw new Error("The other tests in Firefox add people there.");
  }
}

/** Chooses in a list of the browser's or of Garden 9. */
async function choose(place: Place, list: string, option: string): Promise<void> {
  const control = await find(place, "combobox", list);
  const value = await control.evaluate((node, text) => {
    const options = node instanceof HTMLSelectElement ? [...node.options] : [];
    return options.find((one) => one.text === text)?.value ?? null;
  }, option);
  if (value !== null) return void (await control.select(value));
  await press(place, "combobox", list);
  await press(place, "option", option);
}

async function expectOutcome(page: Page, place: Place, walk: Walk, { outcome, step }: Expected): Promise<void> {
  const title = `${titleOf(walk)}: ${step}`;
  switch (outcome.kind) {
    case "meter":
      // One, and no other.
      await expect.poll(() => saidIn(place), title).toEqual([sentenceOf(walk)]);
      if (place !== page) expect(await saidIn(page), title).toEqual([]);
      return;
    case "undecided":
    case "unknown":
      expect(
        (await saidIn(place)).filter((text) => text !== bothCasesOf(walk)),
        title,
      ).toEqual([]);
      return;
    case "badge-unknown":
      throw new Error("No main door has nothing but the badge.");
  }
}

/** What each of our meters says there. */
async function saidIn(place: Place): Promise<string[]> {
  return (await place.evaluate(`[...document.querySelectorAll("*")]
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll("section [role=status]") ?? [])])
    .map(({ textContent }) => textContent.trim())`)) as string[];
}

async function expectItLeads(page: Page, place: Place, walk: Walk): Promise<void> {
  const lead = leadOf(walk);
  if (lead === null) throw new Error(`${walk.person} is led nowhere.`);
  await press(place, "button", lead.button);
  await find(page, "button", lead.way);
  await page.keyboard.press("Escape");
  await waitUntilGone(page, "dialog", DIALOG_NAME);
  expect(await saidIn(place)).toEqual([sentenceOf(walk)]);
}
