import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Quote } from "../api/index.ts";
import { NOW, viewerOf } from "../api/testing.ts";
import { fewProducts, manyLines } from "../api/testing-subscriptions.ts";
import { type CartModel, type CartModelOptions, createCartModel } from "./cart-model.ts";
import type { CartForm } from "./cart-state.ts";
import {
  fakeApi,
  fakeCheckout,
  orderOf,
  problemOf,
  quoteOf,
  quoteOfLines,
  recordOf,
  subscriptionOf,
} from "./testing.ts";
import { undoableUntil } from "./undo-time.ts";

const PROBLEM = problemOf("unreachable").details;
let model: CartModel;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  model.dispose();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** Opens the dialog's model and waits until it has read what it needs. */
async function open(more: Partial<CartModelOptions> = {}) {
  const api = fakeApi();
  const checkout = fakeCheckout();
  model = createCartModel({ api, checkout, viewer: viewerOf("owner"), snapshot: null, now: Date.now, ...more });
  await settle();
  return { api, checkout };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const state = () => model.state.value;

function form(): CartForm {
  const shown = state();
  if (!("form" in shown) || shown.form === null) throw new Error(`There is no form in ${shown.kind}.`);
  return shown.form;
}

function quoted(): Quote | null {
  const { price } = form();
  return price.kind === "quoted" ? price.quote : null;
}

const type = (text: string) => model.type("suite", text);
const answer = (add: number) => model.answerTotal("suite", add);
const draftOf = (text: string, note = "") => ({
  quantities: { variant: "simplified" as const, texts: { suite: text } },
  note,
});
const suite = () => form().quantities.lines[0];

async function toReview(text = "3") {
  type(text);
  await vi.advanceTimersByTimeAsync(100);
  model.review();
}

describe("opening", () => {
  test("an eligible owner gets the form, with one license priced at once", async () => {
    const { api } = await open();
    expect(state().kind).toBe("form");
    expect(api.purchasing.quote).toHaveBeenCalledTimes(1);
    expect(quoted()?.lines[0]?.to).toBe(11);
  });

  test.each([
    viewerOf("admin"),
    viewerOf("owner", { kind: "self_service", instantPurchase: false }),
    viewerOf("unknown"),
  ])("$role of a $account.kind account may not buy, whatever led here", async (viewer) => {
    const { api } = await open({ viewer });
    expect(state()).toMatchObject({ kind: "failed", problem: { type: "not-permitted" } });
    expect(api.purchasing.subscription).not.toHaveBeenCalled();
  });

  test("more than seven products get the full form, seven don't", async () => {
    await open({ api: fakeApi(subscriptionOf({ productCount: 8 })) });
    expect(form().quantities.variant).toBe("full");
    model.dispose();
    await open({ api: fakeApi(subscriptionOf({ productCount: 7 })) });
    expect(form().quantities.variant).toBe("simplified");
  });

  test("what can't be read is said, and read again on request", async () => {
    const api = fakeApi();
    api.purchasing.subscription.mockRejectedValueOnce(problemOf("unreachable"));
    await open({ api });
    expect(state()).toEqual({ kind: "failed", problem: PROBLEM });
    model.retry();
    await settle();
    expect(state().kind).toBe("form");
  });

  test("a draft comes back", async () => {
    const draft = { load: async () => draftOf("4 ", "PO 1"), save: vi.fn(async () => undefined) };
    await open({ draft });
    expect(form().note).toBe("PO 1");
    expect(suite()).toMatchObject({ text: "4 ", entry: { ok: true, value: 4 } });
    type("5x");
    expect(draft.save).toHaveBeenLastCalledWith(draftOf("5x", "PO 1"));
  });

  test("what was bought is no draft any more, wherever its outcome is seen; what was refused is one", async () => {
    const draft = { load: async () => null, save: vi.fn(async () => undefined) };
    const checkout = fakeCheckout();
    await open({ draft, checkout });
    await toReview("3");
    checkout.outcome = { kind: "unknown", problem: PROBLEM };
    await model.confirm();
    expect(draft.save).toHaveBeenLastCalledWith(null);
    model.dispose();

    const refusing = fakeCheckout();
    await open({ draft, checkout: refusing });
    await toReview("3");
    refusing.outcome = { kind: "refused", problem: problemOf("version-changed").details };
    await model.confirm();
    expect(draft.save).toHaveBeenLastCalledWith(draftOf("3"));
  });

  test("a purchase that hasn't ended comes before anything else, and is followed to its end", async () => {
    const waiting = recordOf({ kind: "waiting", order: orderOf("charging") });
    const checkout = fakeCheckout([waiting]);
    await open({ checkout });
    expect(state()).toMatchObject({ kind: "outcome", record: waiting });
    const done = recordOf({ kind: "provisioned", order: orderOf("provisioned") });
    checkout.kept = [done];
    await vi.advanceTimersByTimeAsync(1_000);
    expect(checkout.resume).toHaveBeenCalledTimes(1);
    expect(state()).toMatchObject({ kind: "outcome", record: done });
    expect(checkout.acknowledge).toHaveBeenCalledWith(done.key);
    expect(checkout.listeners.size).toBe(0);
  });
});

describe("price", () => {
  test("quick keys are one question, asked within 100 ms of the last", async () => {
    const { api } = await open();
    type("1");
    type("12");
    type("2");
    expect(form().price).toMatchObject({ kind: "pending" });
    await vi.advanceTimersByTimeAsync(100);
    expect(api.purchasing.quote).toHaveBeenCalledTimes(2);
    expect(quoted()?.lines[0]?.to).toBe(12);
  });

  test("the last answer wins, whichever comes first, and the older question is aborted", async () => {
    const { api } = await open();
    const answers: ((quote: Quote) => void)[] = [];
    const signals: (AbortSignal | undefined)[] = [];
    api.purchasing.quote.mockImplementation((_, options) => {
      signals.push(options?.signal);
      return new Promise((resolve) => answers.push(resolve));
    });
    type("2");
    await vi.advanceTimersByTimeAsync(100);
    type("3");
    await vi.advanceTimersByTimeAsync(100);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    answers[1]?.(quoteOf(3));
    await settle();
    answers[0]?.(quoteOf(2));
    await settle();
    expect(quoted()?.lines[0]?.to).toBe(13);
  });

  test("Buy waits while a newer price is on its way", async () => {
    await open();
    type("3");
    model.review();
    expect(state().kind).toBe("form");
    await vi.advanceTimersByTimeAsync(100);
    model.review();
    expect(state()).toMatchObject({ kind: "review", quote: { id: "quote-3-10" } });
  });

  test("what isn't a number is kept, and not priced", async () => {
    const { api } = await open();
    type("3.5");
    await vi.advanceTimersByTimeAsync(100);
    expect(suite()).toMatchObject({ text: "3.5", entry: { ok: false, problem: "not_whole" } });
    expect(form().price).toEqual({ kind: "none" });
    expect(api.purchasing.quote).toHaveBeenCalledTimes(1);
    model.review();
    expect(state().kind).toBe("form");
  });

  test("a failure is said, keeps what was typed, and can be tried again", async () => {
    const { api } = await open();
    api.purchasing.quote.mockRejectedValueOnce(problemOf("unreachable"));
    type("3");
    await vi.advanceTimersByTimeAsync(100);
    expect(suite()?.text).toBe("3");
    expect(form().price).toEqual({ kind: "failed", problem: PROBLEM });
    model.retry();
    await settle();
    expect(quoted()?.lines[0]?.to).toBe(13);
  });

  test("it is renewed before it expires, visibly, whatever the service's clock says", async () => {
    const { api } = await open();
    const dayBehind = { createdAt: "2026-11-22T12:00:00Z", expiresAt: "2026-11-22T12:15:00Z" };
    api.purchasing.quote.mockImplementation(async () => quoteOf(3, 10, dayBehind));
    await toReview();
    await vi.advanceTimersByTimeAsync(890_000);
    expect(form().price).toMatchObject({ kind: "quoted", replaces: false });
    const asked = api.purchasing.quote.mock.calls.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(api.purchasing.quote.mock.calls.length).toBe(asked + 1);
    expect(form().price).toMatchObject({ kind: "quoted", replaces: true });
  });

  test("a laptop that slept past the expiry buys nothing at the old price", async () => {
    const { checkout } = await open();
    await toReview();
    vi.setSystemTime(NOW + 3_600_000);
    await model.confirm();
    expect(checkout.confirm).not.toHaveBeenCalled();
    expect(state().kind).toBe("review");
  });

  test("newer numbers of the service are taken over, and said", async () => {
    const { api } = await open();
    api.purchasing.quote.mockImplementation(async () => quoteOf(3, 15));
    type("3");
    await vi.advanceTimersByTimeAsync(100);
    expect(suite()?.line.quantity).toBe(15);
    expect(form().notice).toEqual({ kind: "new_numbers", changed: [{ name: "Suite", from: 10, to: 15 }] });
  });
});

describe("several lines", () => {
  const openFull = async (api = fakeApi(manyLines())) => {
    await open({ api });
    return { api };
  };

  test("the last answer wins, whichever line was typed last", async () => {
    const { api } = await openFull();
    const answers: ((quote: Quote) => void)[] = [];
    api.purchasing.quote.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    model.type("sell", "2");
    await vi.advanceTimersByTimeAsync(100);
    model.type("quality-assurance", "3");
    await vi.advanceTimersByTimeAsync(100);
    model.type("sell", "1");
    await vi.advanceTimersByTimeAsync(100);
    answers[2]?.(quoteOfLines({ suite: 1, "quality-assurance": 3, sell: 1 }));
    await settle();
    answers[0]?.(quoteOfLines({ suite: 1, sell: 2 }));
    answers[1]?.(quoteOfLines({ suite: 1, "quality-assurance": 3, sell: 2 }));
    await settle();
    expect(quoted()?.lines.map(({ target, to }) => [target, to])).toEqual([
      ["suite", 51],
      ["quality-assurance", 23],
      ["sell", 13],
    ]);
  });

  test("a line that is back at 0 is priced no more", async () => {
    const { api } = await openFull();
    model.type("sell", "2");
    await vi.advanceTimersByTimeAsync(100);
    model.type("sell", "0");
    await vi.advanceTimersByTimeAsync(100);
    expect(api.purchasing.quote.mock.lastCall?.[0].lines).toEqual([{ target: "suite", add: 1 }]);
    model.type("suite", "0");
    expect(form().price).toEqual({ kind: "none" });
  });

  test("a question about one keeps all of it from being bought", async () => {
    await openFull();
    model.type("sell", "15");
    await vi.advanceTimersByTimeAsync(100);
    model.review();
    expect(state().kind).toBe("form");
    model.answerTotal("sell", 3);
    await vi.advanceTimersByTimeAsync(100);
    model.review();
    expect(state().kind).toBe("review");
  });

  test("the short form buys its one line, whatever the full one holds", async () => {
    const { api } = await openFull(fakeApi(fewProducts()));
    model.choose("full");
    model.type("sell", "2");
    model.choose("simplified");
    await vi.advanceTimersByTimeAsync(100);
    expect(api.purchasing.quote.mock.lastCall?.[0].lines).toEqual([{ target: "suite", add: 1 }]);
  });
});

describe("the time left for undoing", () => {
  const undoable = { ...orderOf("provisioned"), undoUntil: new Date(NOW + 3_000).toISOString() };

  test("is drawn each second until it is over, and by one timer", async () => {
    await open({ checkout: fakeCheckout([recordOf({ kind: "provisioned", order: undoable })]) });
    let drawn = -1;
    const stop = model.state.subscribe(() => {
      drawn += 1;
    });
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(drawn).toBe(3);
    expect(vi.getTimerCount()).toBe(0);
    stop();
  });
});

describe("a clock that is corrected while the cart is open", () => {
  const DAY = 86_400_000;

  test.each([-DAY, DAY])("by %i ms keeps no price waiting", async (by) => {
    const { api } = await open();
    vi.setSystemTime(Date.now() + by);
    type("3");
    await vi.advanceTimersByTimeAsync(100);
    expect(quoted()?.lines[0]?.to).toBe(13);
    expect(api.purchasing.quote).toHaveBeenLastCalledWith(
      expect.objectContaining({ lines: [{ target: "suite", add: 3 }] }),
      expect.anything(),
    );
  });

  test.each([-DAY, DAY])("by %i ms leaves the time for undoing that there is", async (by) => {
    const at = (moment: number) => new Date(moment).toISOString();
    // The service's clock is right; this machine's was wrong when the button was pressed, and isn't any more.
    const order = { ...orderOf("provisioned"), createdAt: at(NOW - 60_000), undoUntil: at(NOW + 540_000) };
    const record = { ...recordOf({ kind: "provisioned", order }), pressedAt: NOW - 60_000 - by };
    expect(undoableUntil(record, NOW)).toBe(NOW + 540_000);
    await open();
  });
});

describe("more, or in total?", () => {
  test("is asked once, and Buy waits for the answer", async () => {
    await open();
    await toReview("15");
    expect(state().kind).toBe("form");
    answer(15);
    await vi.advanceTimersByTimeAsync(100);
    model.review();
    expect(state().kind).toBe("review");
  });

  test("the other answer is one press too", async () => {
    await open();
    type("15");
    answer(5);
    await vi.advanceTimersByTimeAsync(100);
    expect(suite()).toMatchObject({ text: "5", answered: 5 });
    expect(quoted()?.lines[0]?.to).toBe(15);
  });
});

describe("confirming", () => {
  test("pressing twice buys once, with the note", async () => {
    const { checkout, api } = await open();
    await toReview();
    model.writeNote(" PO 4711 ");
    await Promise.all([model.confirm(), model.confirm()]);
    expect(checkout.confirm).toHaveBeenCalledTimes(1);
    expect(checkout.confirm.mock.calls[0]).toEqual([quoteOf(3), "PO 4711", false]);
    expect(state()).toMatchObject({ kind: "outcome", record: { outcome: { kind: "provisioned" } } });
    expect(api.availability.read).toHaveBeenCalledTimes(1);
  });

  test("only from the review", async () => {
    const { checkout } = await open();
    await model.confirm();
    expect(checkout.confirm).not.toHaveBeenCalled();
  });

  test("a note that is too long is not sent", async () => {
    const { checkout } = await open();
    await toReview();
    model.writeNote("x".repeat(201));
    await model.confirm();
    expect(checkout.confirm).not.toHaveBeenCalled();
    expect(form().note).toHaveLength(201);
  });

  test.each(["version-changed", "quote-expired", "order-in-progress", "not-permitted"] as const)(
    "refused for %s: back in the form, everything kept, at a new price",
    async (type) => {
      const { checkout, api } = await open();
      checkout.outcome = { kind: "refused", problem: problemOf(type).details };
      await toReview();
      model.writeNote("PO 1");
      const asked = api.purchasing.quote.mock.calls.length;
      await model.confirm();
      await settle();
      expect(state()).toMatchObject({ kind: "form", form: { note: "PO 1", price: { kind: "quoted" } } });
      expect(suite()?.text).toBe("3");
      expect(form().notice).toMatchObject({ kind: "problem", problem: { type } });
      expect(api.purchasing.quote.mock.calls.length).toBe(asked + 1);
      expect(checkout.acknowledge).toHaveBeenCalledTimes(1);
    },
  );

  test("unknown is followed until it ends, and never offered again", async () => {
    const { checkout } = await open();
    checkout.outcome = { kind: "unknown", problem: PROBLEM };
    await toReview();
    await model.confirm();
    expect(state()).toMatchObject({ kind: "outcome", record: { outcome: { kind: "unknown" } } });
    checkout.push([recordOf({ kind: "declined", order: null, problem: null })]);
    expect(state()).toMatchObject({ kind: "outcome", record: { outcome: { kind: "declined" } } });
  });

  test("looks grow apart while nothing is known", async () => {
    const { checkout } = await open();
    checkout.outcome = { kind: "unknown", problem: PROBLEM };
    checkout.resume.mockRejectedValue(problemOf("unreachable"));
    await toReview();
    await model.confirm();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(checkout.resume).toHaveBeenCalledTimes(7);
  });

  test("a press whose answer got lost is looked up in the journal", async () => {
    const { checkout } = await open();
    checkout.confirm.mockImplementationOnce(async (quote) => {
      checkout.kept = [recordOf({ kind: "waiting", order: orderOf("charging") }, quote)];
      throw problemOf("extension-updated");
    });
    await toReview();
    await model.confirm();
    expect(state()).toMatchObject({ kind: "outcome", record: { outcome: { kind: "waiting" } } });
  });

  test("a press that never reached the journal bought nothing", async () => {
    const { checkout } = await open();
    checkout.confirm.mockRejectedValueOnce(problemOf("signed-out"));
    await toReview();
    await model.confirm();
    await settle();
    expect(form().notice).toMatchObject({ kind: "problem", problem: { type: "signed-out" } });
  });

  test("where not even the journal answers, it is being checked", async () => {
    const { checkout } = await open();
    checkout.confirm.mockRejectedValueOnce(problemOf("unreachable"));
    await toReview();
    checkout.records.mockRejectedValue(problemOf("unreachable"));
    await model.confirm();
    expect(state()).toMatchObject({ kind: "outcome", record: { quoteId: "quote-3-10", outcome: { kind: "unknown" } } });
  });

  test("after a declined payment the quantity is there again, at a price of its own", async () => {
    const { checkout } = await open();
    checkout.outcome = { kind: "declined", order: null, problem: problemOf("payment-declined").details };
    await toReview();
    await model.confirm();
    await model.again();
    await vi.advanceTimersByTimeAsync(100);
    expect(state()).toMatchObject({ kind: "form", form: { price: { kind: "quoted" } } });
    expect(suite()?.text).toBe("3");
    expect(checkout.confirm).toHaveBeenCalledTimes(1);
  });

  test("going back keeps what was typed", async () => {
    await open();
    await toReview();
    model.writeNote("PO 1");
    model.back();
    expect(state()).toMatchObject({ kind: "form", form: { note: "PO 1" } });
    expect(suite()?.text).toBe("3");
  });

  test("a closed dialog changes nothing any more", async () => {
    const { checkout } = await open();
    let answer: (() => void) | undefined;
    checkout.confirm.mockImplementationOnce(
      (quote) => new Promise((resolve) => (answer = () => resolve(recordOf(checkout.outcome, quote)))),
    );
    await toReview();
    void model.confirm();
    model.dispose();
    answer?.();
    await settle();
    expect(state().kind).toBe("confirming");
  });
});
