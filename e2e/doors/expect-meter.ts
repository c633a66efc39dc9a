import type { FrameLocator, Locator, Page } from "@playwright/test";
import { expect } from "../support/fixtures.ts";
import { ownRoots } from "../support/own-roots.ts";
import type { Expected } from "./expected.ts";
import { SITUATIONS } from "./expected.ts";
import { BUTTON } from "./leads-to.ts";
import { bothCasesOf, DIALOG_NAME, leadOf, METER_NAME, sentenceOf } from "./sentences.ts";
import type { Walk } from "./walks.ts";
import { titleOf } from "./walks.ts";

/** Where the form of a walk stands: in the page, or in the only frame of it. */
export type Place = Page | FrameLocator;

/** Holds what must be true once the row's step is on the screen. */
export async function expectOutcome(page: Page, place: Place, walk: Walk, { outcome, step }: Expected): Promise<void> {
  const title = `${titleOf(walk)}: ${step}`;
  const meter = meterIn(place);
  switch (outcome.kind) {
    case "meter":
      await expectMeter(place, walk, title);
      if (place !== page) await expect.soft(meterIn(page), title).toHaveCount(0);
      if (BUTTON[SITUATIONS[walk.situation].says] === "must")
        await expect.soft(meter.getByRole("button"), title).toHaveText(leadOf(walk)?.button ?? "");
      break;
    case "unknown":
    case "undecided": {
      await isQuiet(page);
      const said = await meter.getByRole("status").allInnerTexts();
      expect
        .soft(
          said.filter((text) => text !== bothCasesOf(walk)),
          title,
        )
        .toEqual([]);
      break;
    }
    case "badge-unknown":
      await expect.soft(badgeOf(page), title).toHaveAttribute("title", new RegExp(escaped(bothCasesOf(walk))));
      await expect.soft(meter, title).toHaveCount(0);
  }
}

async function expectMeter(place: Place, walk: Walk, title: string): Promise<void> {
  const meter = meterIn(place);
  await expect.soft(meter.getByRole("status"), title).toHaveText(sentenceOf(walk));
  await expect.soft(meter, title).toBeInViewport();
  // One for all that the page has: none in a clone of the form, and none that the host has cloned.
  await expect.soft(ownRoots(place).locator("section"), title).toHaveCount(1);
}

/** The meter is still there, and once, after so many frames in which the host had its way with it. */
export async function expectItStays(page: Page, walk: Walk): Promise<void> {
  await drawn(page, 40);
  await expectMeter(page, walk, `${titleOf(walk)}: after a while`);
}

/** Nothing of ours but the badge is seen in the page, or in a frame of it. */
export async function expectNothing(page: Page, title: string, place: Place = page): Promise<void> {
  await isQuiet(page);
  await expect.soft(ownRoots(place).locator("section").filter({ visible: true }), title).toHaveCount(0);
}

/** Presses the meter's button, and holds that it leads where it should for whoever walks there, and back to the form. */
export async function expectItLeads(page: Page, place: Place, walk: Walk): Promise<void> {
  const lead = leadOf(walk);
  if (lead === null) throw new Error(`${walk.person} is led nowhere.`);
  await meterIn(place).getByRole("button", { name: lead.button }).click();
  // In the page itself, wherever the form stands.
  const dialog = page.getByRole("dialog", { name: DIALOG_NAME });
  await expect(dialog.getByRole("button", { name: lead.way })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(meterIn(place)).toHaveCount(1);
}

/** Our meter; none or more than one, where something is wrong. */
export function meterIn(place: Place): Locator {
  return place.getByRole("region", { name: METER_NAME });
}

function badgeOf(page: Page): Locator {
  return page.getByRole("button", { name: /^\d+ licenses? left$/ });
}

/** All that we would show of what happened is shown: what tells the numbers has them, and the page has drawn since. */
async function isQuiet(page: Page): Promise<void> {
  // Admin Center has no badge: who opens its pages waits until the extension has greeted.
  if (new URL(page.url()).pathname.startsWith("/agent")) await badgeOf(page).waitFor();
  await drawn(page, 20);
}

/** Resolves when so many frames more have been drawn. */
export function drawn(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (all) =>
      new Promise<void>((resolve) => {
        let frames = 0;
        const next = () => {
          frames += 1;
          if (frames > all) resolve();
          else requestAnimationFrame(next);
        };
        next();
      }),
    count,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
