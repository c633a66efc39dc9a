import type { SelfCheck } from "../../extension/platform/self-check.ts";
import type { VariantName } from "../../sandbox/pages/variants.ts";
import { addFrame, ROLE_STEP } from "../support/add-frame.ts";
import type { BrowserSession } from "../support/browser.ts";
import { expect, test } from "../support/fixtures.ts";
import { nextGreeting } from "../support/greeting.ts";
import { longIf } from "../support/long.ts";
import { expectItLeads, expectOutcome, meterIn } from "./expect-meter.ts";
import { EXPECTED, NUISANCES, SITUATIONS } from "./expected.ts";
import { placeOf, WAYS } from "./go-through.ts";
import { BUTTON } from "./leads-to.ts";
import { sentenceOf } from "./sentences.ts";
import { openStandIn } from "./stand-in.ts";
import type { Walk } from "./walks.ts";
import { ACCOUNTS, TIMEOUT, titleOf, WHOLE, walksThrough } from "./walks.ts";

/** What stands in the way of the wizard in the short form; each by itself in the whole. */
const IN_THE_WAY: readonly (readonly VariantName[])[] = WHOLE
  ? NUISANCES.map((name) => [name])
  : [["rerender", "drop-foreign", "ghost"]];

const isClosed = ({ variants }: Walk) => variants.includes("closed-root");

for (const account of ACCOUNTS) {
  test(`${account}: at every door of Admin Center the meter says what is true`, {
    tag: longIf(account !== "acorn"),
  }, async ({ stack, gateway, openBrowser }) => {
    test.setTimeout(TIMEOUT);
    const { context } = await openBrowser();
    const desk = await openStandIn(context, stack, account);
    const { page } = desk;
    const walks = walksThrough(["wizard", "member"], account).filter((walk) => !isClosed(walk));
    const plain = walks.find(({ door, situation }) => door === "wizard" && situation === "left");
    const hindered = plain === undefined ? [] : IN_THE_WAY.map((variants): Walk => ({ ...plain, variants }));
    for (const walk of [...walks, ...hindered]) {
      await test.step(titleOf(walk), async () => {
        const place = placeOf(page, walk);
        const greeted = nextGreeting(gateway);
        await WAYS[walk.door].open(desk, walk);
        await greeted();
        await WAYS[walk.door].goOn(desk, walk, async (step) => {
          const rows = walk.rows.filter((row) => row.step === step);
          for (const row of rows) await expectOutcome(page, place, walk, row);
          const isFirst = step === "role" || step === "products";
          if (BUTTON[SITUATIONS[walk.situation].says] === "may" || !isFirst) return;
          if (rows.some(({ outcome }) => outcome.kind === "meter")) await expectItLeads(page, place, walk);
        });
      });
    }
  });
}

/** What the self-check says of the tab whose address has this in it. */
async function selfCheckOf(session: BrowserSession, inAddress: string): Promise<SelfCheck | null> {
  const worker = await session.worker();
  return worker.evaluate(async (part) => {
    // The worker's own; this file speaks to no browser.
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(all: object): Promise<{ id: number; url?: string }[]> };
        storage: { session: { get(key: "tabs"): Promise<{ tabs?: Record<string, { check: SelfCheck | null }> }> } };
      };
    };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes(part));
    const { tabs = {} } = await chrome.storage.session.get("tabs");
    return tab === undefined ? null : (tabs[tab.id]?.check ?? null);
  }, inAddress);
}

/** A wizard in which nothing can be chosen by a test, either. */
const LEFT: Walk = {
  ...{ door: "wizard", variants: ["closed-root"], situation: "left", person: "owner" },
  rows: EXPECTED.filter(({ variants }) => variants.includes("closed-root")),
};

test("what nobody can look into gets nothing: a frame that the page keeps apart, a closed root, which the self-check names", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const session = await openBrowser();
  const { context } = session;
  const desk = await openStandIn(context, stack, "acorn");
  // It is given up after a while: it has that while until the end.
  const closed = await openStandIn(context, stack, "acorn");
  await WAYS.wizard.open(closed, LEFT);
  await desk.page.bringToFront();

  const { page } = desk;
  const own = stack.helpDesk("acorn");
  await page.route("**/role-step", (route) => route.fulfill({ contentType: "text/html", body: ROLE_STEP }));
  await WAYS.wizard.open(desk, { ...LEFT, variants: [] });
  await page.getByRole("heading", { name: "Create team member" }).waitFor();

  const apart = await addFrame(page, "apart", `${own}/role-step`, "allow-scripts");
  // What comes last is asked for last.
  for (const frame of [
    await addFrame(page, "subdomain", `${own.replace("acorn.", "admin.acorn.")}/role-step`),
    await addFrame(page, "own", `${own}/role-step`),
  ]) {
    await expect(meterIn(frame).getByRole("status")).toHaveText(sentenceOf(LEFT));
  }
  await expect(apart.getByLabel("Support")).toBeVisible();
  await expect(meterIn(apart)).toHaveCount(0);

  await closed.page.bringToFront();
  await expect
    .poll(() => selfCheckOf(session, "closed-root"))
    .toMatchObject({ page: "new_member", places: [{ place: "wizard", isThere: false }] });
  for (const row of LEFT.rows) await expectOutcome(closed.page, closed.page, LEFT, row);
});
