import { personId } from "../../sandbox/seed/person-id.ts";
import type { AttackedBrowser, AttackedPage } from "../support/attacked-browser.ts";
import { BROWSERS, confirmHonestly, expect, expectNothingBought, openCart, test } from "../support/attacked-window.ts";
import { saying } from "../support/bad-extension.ts";
import { quoteFor } from "../support/quotes.ts";

const ONE = [{ target: "suite", add: 1 }];

for (const name of BROWSERS) {
  test(`${name}: two people's windows confirm each their own, and neither the other's`, {
    tag: "@long",
  }, async ({ stack, openAttacked }) => {
    const browser = await openAttacked(name);
    const acorn = await openCart(browser, stack, "acorn");
    await acorn.somebody.press("button", "Buy licenses");
    const ofAcorn = await windowOf(browser, "acorn");
    const maple = await openCart(browser, stack, "maple");
    await maple.somebody.press("button", "Buy licenses");
    const ofMaple = await windowOf(browser, "maple");
    expect(await browser.windowCount()).toBe(2);

    // The window of one says in our own page's voice what only that of the other may say.
    for (const [window, account] of [
      [ofAcorn, "maple"],
      [ofMaple, "acorn"],
    ] as const) {
      const quote = await quoteFor(stack, account, "owner", ONE);
      const press = { kind: "confirm", quote, note: null, demotionsSeen: false };
      const forOther = { ...press, origin: stack.helpDesk(account), person: personId(account, "owner") };
      expect(await window.run(saying(forOther, "own page"))).toMatchObject({ problem: { type: "not-permitted" } });
      await expectNothingBought(stack, account);
    }

    await ofAcorn.toFront();
    await confirmHonestly(ofAcorn, stack, 11);
    await expectNothingBought(stack, "maple");
    await ofMaple.toFront();
    await confirmHonestly(ofMaple, stack, 6, "maple");
  });
}

async function windowOf(browser: AttackedBrowser, account: string): Promise<AttackedPage> {
  let found: AttackedPage | undefined;
  const look = async () => {
    for (const window of await browser.windows())
      if ((await window.somebody.text()).includes(`${account}.localhost`)) found = window;
    return found !== undefined;
  };
  await expect.poll(look, `a window for ${account}`).toBe(true);
  if (found === undefined) throw new Error("It was closed again.");
  return found;
}
