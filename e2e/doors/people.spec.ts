import { expect, test } from "../support/fixtures.ts";
import { nextGreeting } from "../support/greeting.ts";
import { ownRoots } from "../support/own-roots.ts";
import { drawn, expectItLeads, expectOutcome } from "./expect-meter.ts";
import { SITUATIONS } from "./expected.ts";
import { placeOf, WAYS } from "./go-through.ts";
import { BUTTON } from "./leads-to.ts";
import { leadOf } from "./sentences.ts";
import { openStandIn } from "./stand-in.ts";
import { OTHERS, TIMEOUT, titleOf, walksOf } from "./walks.ts";

for (const person of OTHERS) {
  test(`${person}: at each door what the policy table says`, { tag: "@long" }, async ({
    stack,
    gateway,
    openBrowser,
  }) => {
    test.setTimeout(TIMEOUT);
    const { context } = await openBrowser();
    for (const [account, walks] of walksOf(person)) {
      const desk = await openStandIn(context, stack, account, person);
      const { page } = desk;
      for (const walk of walks) {
        await test.step(`${account}: ${titleOf(walk)}`, async () => {
          const place = placeOf(page, walk);
          const greeted = nextGreeting(gateway);
          await WAYS[walk.door].open(desk, walk);
          await greeted();
          if (leadOf(walk) === null) {
            const isBare = async () => {
              await drawn(page, 20);
              await expect.soft(ownRoots(place).locator("section, button"), titleOf(walk)).toHaveCount(0);
            };
            await isBare();
            // Whom the help desk lets add nobody has no form to fill in, but for the wizard that the stand-in has for all.
            if (walk.door === "wizard") await WAYS.wizard.goOn(desk, walk, isBare);
            return;
          }
          await WAYS[walk.door].goOn(desk, walk, async (step) => {
            for (const row of walk.rows) if (row.step === step) await expectOutcome(page, place, walk, row);
          });
          if (BUTTON[SITUATIONS[walk.situation].says] === "must") await expectItLeads(page, place, walk);
        });
      }
      await page.close();
    }
  });
}
