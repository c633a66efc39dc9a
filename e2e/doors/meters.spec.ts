import type { VariantName } from "../../sandbox/pages/variants.ts";
import { test } from "../support/fixtures.ts";
import { longIf } from "../support/long.ts";
import { expectItLeads, expectItStays, expectOutcome } from "./expect-meter.ts";
import { SITUATIONS } from "./expected.ts";
import { WAYS } from "./go-through.ts";
import { BUTTON } from "./leads-to.ts";
import { openStandIn } from "./stand-in.ts";
import { ACCOUNTS, TIMEOUT, titleOf, WHOLE, walksThrough } from "./walks.ts";

/** What gets in the way again and again: it has its way with the meter for a while. */
const KEEP_ON: readonly VariantName[] = ["rerender", "drop-foreign", "clone-foreign", "ghost", "mutation-storm"];

for (const account of ACCOUNTS) {
  test(`${account}: at every door of the agent interface the meter says what is true`, {
    tag: longIf(account !== "acorn"),
  }, async ({ stack, openBrowser }) => {
    test.setTimeout(TIMEOUT);
    const { context } = await openBrowser();
    const desk = await openStandIn(context, stack, account);
    const pressedAt = new Set<string>();
    for (const walk of walksThrough(["dialog", "page", "profile"], account)) {
      const { door, variants, rows } = walk;
      await test.step(titleOf(walk), async () => {
        // A page whose clock is the test's stays so.
        const own = variants.includes("slow") ? await openStandIn(context, stack, account) : desk;
        const { page } = own;
        await page.bringToFront();
        if (own !== desk) await page.clock.install();
        await WAYS[door].open(own, walk);
        await WAYS[door].goOn(own, walk, async () => {
          for (const row of rows) await expectOutcome(page, page, walk, row);
        });
        if (own !== desk) return page.close();
        if (rows.some(({ outcome }) => outcome.kind !== "meter")) return;
        if (KEEP_ON.some((name) => variants.includes(name))) await expectItStays(page, walk);
        if (BUTTON[SITUATIONS[walk.situation].says] === "may" || (pressedAt.has(door) && !WHOLE)) return;
        pressedAt.add(door);
        await expectItLeads(page, page, walk);
      });
    }
  });
}
