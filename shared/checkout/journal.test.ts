import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { ServiceProblemType } from "../api/index.ts";
import { createPurchaseJournal } from "./journal.ts";
import type { Checkout, PurchaseRecord } from "./purchase.ts";
import type { FakeService, Fault } from "./testing/fake-service.ts";
import { fakeService, quoteOf } from "./testing/fake-service.ts";
import type { FakeStorage } from "./testing/fake-storage.ts";
import { fakeStorage } from "./testing/fake-storage.ts";

let service: FakeService;
let storage: FakeStorage;
let keys: number;
let journal: Checkout;

/** A process of its own over the same storage: what is left after a crash. */
const restart = () =>
  createPurchaseJournal({ purchasing: service, storage, now: () => 1_000, newKey: () => `key-${++keys}` });

beforeEach(() => {
  service = fakeService();
  storage = fakeStorage();
  keys = 0;
  journal = restart();
});

const stored = () => storage.load();
const kindOf = (record: PurchaseRecord | undefined) => record?.outcome?.kind;

/** Lets everything that can run, run. */
const idle = async () => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

describe("a press", () => {
  test("is stored before it is sent", async () => {
    let atSending: PurchaseRecord[] = [];
    const { order } = service;
    service.order = async (request) => {
      atSending = await stored();
      return order(request);
    };
    const record = await journal.confirm(quoteOf("q1"), "PO 1");
    expect(atSending).toMatchObject([{ key: "key-1", quoteId: "q1", note: "PO 1", attempts: 1, outcome: null }]);
    expect(service.calls).toEqual([{ quoteId: "q1", version: "1", idempotencyKey: "key-1", note: "PO 1" }]);
    expect(record).toMatchObject({
      key: "key-1",
      pressedAt: 1_000,
      acknowledged: false,
      outcome: { kind: "provisioned", order: { id: "order-1" } },
      summary: {
        lines: [{ target: "suite", name: "Suite", from: 10, to: 13, effective: "now" }],
        dueNow: { amountMinor: 6_624 },
      },
    });
    expect(await stored()).toEqual([record]);
  });

  test("without a note sends none", async () => {
    await journal.confirm(quoteOf("q1"), null);
    expect(service.calls[0]).not.toHaveProperty("note");
  });

  test("twice at once is one purchase", async () => {
    const release = service.hold();
    const presses = [journal.confirm(quoteOf("q1"), null), journal.confirm(quoteOf("q1"), null)];
    await idle();
    expect(service.calls).toHaveLength(1);
    release();
    const [first, second] = await Promise.all(presses);
    expect(first).toEqual(second);
    expect(service.calls).toHaveLength(1);
    expect(await stored()).toHaveLength(1);
  });

  test("a second one later answers the same, and sends nothing", async () => {
    const first = await journal.confirm(quoteOf("q1"), null);
    await journal.acknowledge(first.key);
    expect(kindOf(await journal.confirm(quoteOf("q1"), "other"))).toBe("provisioned");
    expect(service.calls).toHaveLength(1);
  });

  test("on two quotes are two purchases, newest first", async () => {
    await Promise.all([journal.confirm(quoteOf("q1"), null), journal.confirm(quoteOf("q2"), null)]);
    expect(new Set(service.calls.map((call) => call.idempotencyKey)).size).toBe(2);
    expect((await journal.records()).map(({ quoteId }) => quoteId)).toEqual(["q2", "q1"]);
  });
});

describe("a crash", () => {
  test("before the key was stored leaves nothing, and nothing was sent", async () => {
    storage.faults = ["crash"];
    void journal.confirm(quoteOf("q1"), null);
    await idle();
    expect(await stored()).toEqual([]);
    await restart().resume();
    expect(service.calls).toEqual([]);
  });

  test("between storing and sending is sent by whoever comes next", async () => {
    storage.faults = [null, "crash"];
    void journal.confirm(quoteOf("q1"), null);
    await idle();
    expect(await stored()).toMatchObject([{ key: "key-1", attempts: 0 }]);
    expect(service.calls).toEqual([]);
    const next = restart();
    await next.resume();
    expect(kindOf((await next.records())[0])).toBe("provisioned");
    expect(service.calls.map((call) => call.idempotencyKey)).toEqual(["key-1"]);
  });

  test("between sending and the answer asks with the same key", async () => {
    service.hold();
    void journal.confirm(quoteOf("q1"), null);
    await idle();
    expect(service.calls).toHaveLength(1);
    const survivor = fakeService();
    survivor.orders = service.orders;
    service = survivor;
    const next = restart();
    await next.resume();
    expect(service.calls.map((call) => call.idempotencyKey)).toEqual(["key-1"]);
    expect(kindOf((await next.records())[0])).toBe("provisioned");
    expect(await stored()).toMatchObject([{ attempts: 2 }]);
  });

  test("between the answer and storing it asks with the same key: one order", async () => {
    storage.faults = [null, null, "crash"];
    void journal.confirm(quoteOf("q1"), null);
    await idle();
    expect(service.orders.size).toBe(1);
    const next = restart();
    // The person presses again instead of waiting.
    expect(kindOf(await next.confirm(quoteOf("q1"), null))).toBe("provisioned");
    expect(service.calls.map((call) => call.idempotencyKey)).toEqual(["key-1", "key-1"]);
    expect(service.orders.size).toBe(1);
  });
});

describe("an answer that never came", () => {
  test("is unknown, and the same key finds out", async () => {
    service.faults = ["lost_after"];
    expect(kindOf(await journal.confirm(quoteOf("q1"), null))).toBe("unknown");
    await journal.resume();
    expect(kindOf((await journal.records())[0])).toBe("provisioned");
    expect(service.orders.size).toBe(1);
  });

  test("stays unknown while nobody answers", async () => {
    service.faults = ["lost_before", "lost_before", { refuse: "internal" }];
    await journal.confirm(quoteOf("q1"), null);
    await journal.resume();
    await journal.resume();
    expect(kindOf((await journal.records())[0])).toBe("unknown");
    await journal.resume();
    expect(kindOf((await journal.records())[0])).toBe("provisioned");
  });

  test.each(["not-signed-in", "too-many-requests"] as const)("is not settled by %s", async (refuse) => {
    service.faults = ["lost_after", { refuse }];
    await journal.confirm(quoteOf("q1"), null);
    await journal.resume();
    expect(kindOf((await journal.records())[0])).toBe("unknown");
    await journal.resume();
    expect(kindOf((await journal.records())[0])).toBe("provisioned");
  });

  test.each(["not-found", "not-permitted"] as const)("is not settled by a proxy's %s", async (refuse) => {
    service.faults = ["lost_after", { refuse, bare: true }];
    await journal.confirm(quoteOf("q1"), null);
    await journal.resume();
    expect(kindOf((await journal.records())[0])).toBe("unknown");
  });

  test("is settled by a refusal of the service, which looks the key up first", async () => {
    service.faults = ["lost_before", { refuse: "quote-expired" }];
    await journal.confirm(quoteOf("q1"), null);
    await journal.resume();
    expect(kindOf((await journal.records())[0])).toBe("refused");
  });
});

describe("a refusal", () => {
  const refusals: ServiceProblemType[] = [
    "invalid-input",
    "not-signed-in",
    "not-permitted",
    "not-found",
    "order-in-progress",
    "contact-sales",
    "use-subscription-page",
    "quote-expired",
    "version-changed",
    "version-missing",
    "too-many-requests",
  ];

  test.each(refusals)("%s settles a first attempt", async (refuse) => {
    service.faults = [{ refuse }];
    expect(await journal.confirm(quoteOf("q1"), null)).toMatchObject({
      outcome: { kind: "refused", problem: { type: refuse } },
    });
    await journal.resume();
    expect(service.calls).toHaveLength(1);
  });

  test("may be pressed again, with another note, under its key", async () => {
    service.faults = [{ refuse: "not-signed-in" }, { refuse: "not-signed-in" }];
    const first = await journal.confirm(quoteOf("q1"), "PO 1");
    await journal.acknowledge(first.key);
    expect(kindOf(await journal.confirm(quoteOf("q1"), "PO 2"))).toBe("refused");
    expect((await journal.records()).length).toBe(1);
    const third = await journal.confirm(quoteOf("q1"), "PO 2");
    expect(third).toMatchObject({ key: "key-1", note: "PO 2", outcome: { kind: "provisioned" } });
    expect(service.calls.map((call) => call.idempotencyKey)).toEqual(["key-1", "key-1", "key-1"]);
  });

  test("declined is the end of it", async () => {
    service.faults = [{ refuse: "payment-declined" }];
    expect(kindOf(await journal.confirm(quoteOf("q1"), null))).toBe("declined");
    expect(kindOf(await journal.confirm(quoteOf("q1"), null))).toBe("declined");
    await journal.resume();
    expect(service.calls).toHaveLength(1);
  });
});

describe("an order that is being worked on", () => {
  test("is asked for by its id, and a failed question changes nothing", async () => {
    service.state = "charging";
    expect(kindOf(await journal.confirm(quoteOf("q1"), null))).toBe("waiting");
    service.faults = ["lost_before", { refuse: "not-found" }];
    await journal.resume();
    await journal.resume();
    expect(kindOf((await journal.records())[0])).toBe("waiting");
    const [order] = service.orders.values();
    if (order !== undefined) service.orders.set("key-1", { ...order, state: "declined" });
    await journal.resume();
    expect(kindOf((await journal.records())[0])).toBe("declined");
    expect(service.calls).toHaveLength(1);
    expect(service.asked).toEqual(["order-1", "order-1", "order-1"]);
  });

  test("still running elsewhere is unknown, never failed", async () => {
    service.faults = [{ refuse: "order-running" }];
    expect(kindOf(await journal.confirm(quoteOf("q1"), null))).toBe("unknown");
  });
});

describe("storage that fails", () => {
  test("before sending: nothing is sent, and the press says so", async () => {
    storage.faults = ["fail"];
    await expect(journal.confirm(quoteOf("q1"), null)).rejects.toThrow("quota");
    expect(service.calls).toEqual([]);
    expect(kindOf(await journal.confirm(quoteOf("q1"), null))).toBe("provisioned");
    expect(service.orders.size).toBe(1);
  });

  test("after the answer: the answer is told, and kept the next time", async () => {
    storage.faults = [null, null, "fail"];
    expect(kindOf(await journal.confirm(quoteOf("q1"), null))).toBe("provisioned");
    expect(await stored()).toMatchObject([{ outcome: null }]);
    await journal.resume();
    expect(kindOf((await stored())[0])).toBe("provisioned");
    expect(service.orders.size).toBe(1);
  });
});

describe("records", () => {
  test("settled and seen ones are not shown, and few are kept", async () => {
    for (let index = 0; index < 25; index += 1) {
      const { key } = await journal.confirm(quoteOf(`q${index}`), null);
      await journal.acknowledge(key);
    }
    expect(await journal.records()).toEqual([]);
    const kept = await stored();
    expect(kept).toHaveLength(20);
    expect(kept[0]?.quoteId).toBe("q24");
  });

  test("unsettled ones are kept however many there are, and even if acknowledged", async () => {
    service.state = "charging";
    for (let index = 0; index < 25; index += 1) {
      const { key } = await journal.confirm(quoteOf(`q${index}`), null);
      await journal.acknowledge(key);
    }
    expect(await journal.records()).toHaveLength(25);
  });

  test("are told to listeners until they stop listening", async () => {
    const heard: (string | undefined)[] = [];
    const stop = journal.subscribe((records) => heard.push(kindOf(records[0])));
    await journal.confirm(quoteOf("q1"), null);
    expect(heard).toEqual([undefined, undefined, "provisioned"]);
    stop();
    await journal.acknowledge("key-1");
    expect(heard).toHaveLength(3);
  });
});

test("a resume that read an old record does not undo a newer outcome", async () => {
  const release = service.hold();
  const pressed = journal.confirm(quoteOf("q1"), null);
  await idle();
  const { load } = storage;
  let late = () => {};
  storage.load = async () => {
    const records = await load();
    storage.load = load;
    await new Promise<void>((resolve) => {
      late = resolve;
    });
    return records;
  };
  const resumed = journal.resume();
  await idle();
  release();
  await pressed;
  service.faults = [{ refuse: "quote-expired" }];
  late();
  await resumed;
  expect(kindOf((await journal.records())[0])).toBe("provisioned");
});

test("whatever is lost, refused or crashed: one key, at most one order, and no order is called refused", async () => {
  const fault = fc.constantFrom<Fault | null>(
    null,
    "lost_before",
    "lost_after",
    { refuse: "not-signed-in" },
    { refuse: "too-many-requests" },
    { refuse: "not-found", bare: true },
    { refuse: "internal" },
  );
  const step = fc.constantFrom("press", "resume", "restart");
  const storageFault = fc.constantFrom("fail" as const, null, null);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fault),
      fc.array(step, { minLength: 1 }),
      fc.array(storageFault),
      async (faults, steps, saves) => {
        service = fakeService();
        storage = fakeStorage();
        keys = 0;
        journal = restart();
        // `null` stands for a call that is answered.
        const { order } = service;
        const plan = [...faults];
        service.order = async (request) => {
          const next = plan.shift() ?? null;
          service.faults = next === null ? [] : [next];
          return order(request);
        };
        storage.faults = [...saves];
        for (const what of steps) {
          if (what === "restart") journal = restart();
          else if (what === "press") await journal.confirm(quoteOf("q1"), null).catch(() => undefined);
          else await journal.resume().catch(() => undefined);
          const [record] = await stored();
          if (service.orders.size > 0) expect(kindOf(record)).not.toBe("refused");
        }
        storage.faults = [];
        plan.length = 0;
        await restart().confirm(quoteOf("q1"), null);
        expect(service.orders.size).toBe(1);
      },
    ),
    { numRuns: 300 },
  );
});
