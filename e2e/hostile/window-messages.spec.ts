import type { AttackedPage } from "../support/attacked-browser.ts";
import {
  BROWSERS,
  confirmHonestly,
  expect,
  expectNothingBought,
  expectOneOrder,
  openCart,
  test,
  theWindow,
} from "../support/attacked-window.ts";
import type { SaidAnswer } from "../support/bad-extension.ts";
import { saying } from "../support/bad-extension.ts";
import type { GivenQuote } from "../support/quotes.ts";
import { quoteFor } from "../support/quotes.ts";

const PERSON = "acorn-owner";
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
  test(`${name}: a content script gone bad may say nothing that the extension's own pages say`, async ({
    stack,
    openAttacked,
  }) => {
    const browser = await openAttacked(name, { bad: true });
    const own = await browser.openOwn("options");
    const desk = await openCart(browser, stack);
    await desk.somebody.press("button", "Buy licenses");
    const window = await theWindow(browser);
    await window.somebody.find("button", "Confirm purchase");

    const messages = ofOwnPages(stack.helpDesk("acorn"), await quoteFor(stack, "acorn", "owner", THREE));
    for (const message of messages) {
      expect(await said(desk, message), JSON.stringify(message)).toMatchObject({
        problem: { type: "invalid-input" },
      });
    }
    await expect.poll(() => refusals(own)).toBe(messages.length);
    await expectNothingBought(stack);

    // It hides nothing from the window: the very quote that it may not confirm is shown there, and bought by a press.
    await window.toFront();
    await confirmHonestly(window, stack, 11);
  });

  test(`${name}: another page of the extension confirms nothing, nor a frame of it`, async ({
    stack,
    openAttacked,
  }) => {
    const browser = await openAttacked(name);
    const desk = await openCart(browser, stack);
    await desk.somebody.press("button", "Buy licenses");
    const window = await theWindow(browser);
    await window.somebody.find("button", "Confirm purchase");
    const own = await browser.openOwn("options");
    const quote = await quoteFor(stack, "acorn", "owner", THREE);
    const press = confirming(stack.helpDesk("acorn"), quote);

    expect(await said(own, press, "own page")).toMatchObject({ problem: { type: "not-permitted" } });
    await expect.poll(() => refusals(own)).toBe(1);
    // A frame at the window's own address, in a page of ours: it is no page of its own, whatever its origin is.
    for (const [sandbox, origin] of [
      ["allow-scripts allow-same-origin", String(await own.run("self.origin"))],
      ["allow-scripts", "null"],
    ] as const) {
      expect(await own.runInFrame(sandbox, "self.origin + location.pathname"), sandbox).toBe(
        `${origin}/extension/pages/confirm/index.html`,
      );
      const answer = await own.runInFrame(sandbox, saying(press, "own page"));
      expect(answer === null || JSON.stringify(answer).includes('"ok":false'), sandbox).toBe(true);
    }
    await expectNothingBought(stack);

    await window.toFront();
    await window.somebody.press("button", "Confirm purchase");
    await expectOneOrder(stack, 11);
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
