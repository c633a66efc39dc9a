import { personId } from "../../sandbox/seed/person-id.ts";
import type { AttackedPage } from "../support/attacked-browser.ts";
import {
  BROWSERS,
  confirmHonestly,
  expect,
  expectNothingBought,
  openCart,
  test,
  theWindow,
} from "../support/attacked-window.ts";
import type { SaidAnswer } from "../support/bad-extension.ts";
import { saying } from "../support/bad-extension.ts";
import { longIf } from "../support/long.ts";
import type { GivenQuote } from "../support/quotes.ts";
import { quoteFor } from "../support/quotes.ts";

const PERSON = personId("acorn", "owner");
const THREE = [{ target: "suite", add: 3 }];

/** What only the extension's own pages say, of a person and with a price that are right. */
function ofOwnPages(origin: string, quote: GivenQuote): Record<string, unknown>[] {
  const call = { kind: "call", person: PERSON, operation: "getQuote", input: { id: quote.id } };
  return [
    ...[false, true].map((demotionsSeen) => confirming(origin, quote, demotionsSeen)),
    ...["read", "leave", "close"].map((act) => ({ kind: "confirmation", act })),
    { kind: "as_page", origin, message: call },
    ...["read", "refresh", "identify", "connect", "show", "manage"].map((act) => ({ kind: "desk", origin, act })),
    { kind: "review", origin, person: PERSON, request: { id: "req_1" } },
  ];
}

function confirming(origin: string, quote: GivenQuote, demotionsSeen = false): Record<string, unknown> {
  return { kind: "confirm", origin, person: PERSON, quote, note: null, demotionsSeen };
}

for (const name of BROWSERS) {
  test(`${name}: neither a content script gone bad, nor another page of ours, nor a frame says what the window says`, {
    tag: longIf(name === "Firefox"),
  }, async ({ stack, openAttacked }) => {
    const browser = await openAttacked(name, { bad: true });
    const own = await browser.openOwn("options");
    const desk = await openCart(browser, stack);
    await desk.somebody.press("button", "Buy licenses");
    const window = await theWindow(browser);
    await window.somebody.find("button", "Confirm purchase");
    const quote = await quoteFor(stack, "acorn", "owner", THREE);
    const messages = ofOwnPages(stack.helpDesk("acorn"), quote);
    const press = confirming(stack.helpDesk("acorn"), quote);

    await test.step("a content script may say nothing that the extension's own pages say", async () => {
      for (const message of messages) {
        expect(await said(desk, message), JSON.stringify(message)).toMatchObject({
          problem: { type: "invalid-input" },
        });
      }
      await expect.poll(() => refusals(own)).toBe(messages.length);
      await expectNothingBought(stack);
    });

    await test.step("another page of the extension confirms nothing", async () => {
      expect(await said(own, press, "own page")).toMatchObject({ problem: { type: "not-permitted" } });
      await expect.poll(() => refusals(own)).toBe(messages.length + 1);
      await expectNothingBought(stack);
    });

    // A frame at the window's own address, in a page of ours: it is no page of its own, whatever its origin is.
    for (const [sandbox, origin] of [
      ["allow-scripts allow-same-origin", String(await own.run("self.origin"))],
      ["allow-scripts", "null"],
    ] as const) {
      await test.step(`nor a frame of it: ${sandbox}`, async () => {
        expect(await own.runInFrame(sandbox, "self.origin + location.pathname")).toBe(
          `${origin}/extension/pages/confirm/index.html`,
        );
        const answer = await own.runInFrame(sandbox, saying(press, "own page"));
        expect(answer === null || JSON.stringify(answer).includes('"ok":false')).toBe(true);
        await expectNothingBought(stack);
      });
    }

    // They hide nothing from the window: the very quote that they may not confirm is shown there, and bought by a press.
    await window.toFront();
    await confirmHonestly(window, stack, 11);
  });
}

async function said(page: AttackedPage, message: unknown, from: "content script" | "own page" = "content script") {
  return (await page.run(saying(message, from))) as SaidAnswer | null;
}

function refusals(own: AttackedPage): Promise<unknown> {
  return own.run(
    `(globalThis.browser ?? chrome).storage.session.get("refusals").then(({ refusals }) => refusals ?? 0)`,
  );
}
