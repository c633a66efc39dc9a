import { beforeEach, expect, test, vi } from "vitest";
import { Problem } from "../../../shared/api/index.ts";
import { fakeService, quoteOf } from "../../../shared/checkout/testing/fake-service.ts";
import { deskKey } from "../../platform/desk.ts";
import { memoryAreas } from "../../platform/testing.ts";
import { signedOut } from "../identity/sign-in.ts";
import { createFollowUp } from "./follow-up.ts";
import { createJournals } from "./journals.ts";

const ORIGIN = "https://acorn.example";
const OWNER = deskKey(ORIGIN, "owner");

let areas: ReturnType<typeof memoryAreas>;
let service: ReturnType<typeof fakeService>;
let signedIn: string | null;
let offline: boolean;
let unanswered: Problem | null;
const onRecords = vi.fn();

beforeEach(() => {
  areas = memoryAreas();
  service = fakeService();
  signedIn = "owner";
  offline = false;
  unanswered = null;
  onRecords.mockReset();
});

/** A worker that has just started, over what is stored. */
function make() {
  const session = () => (signedIn === null ? null : { issuer: "i", person: signedIn, accessToken: "t", expiresAt: 1 });
  return createJournals({
    local: areas.local,
    sessions: {
      check: async () => session() ?? Promise.reject(unanswered ?? signedOut()),
      current: async () => session(),
    },
    callsFor: () =>
      (async (name: string, input: { id: string } & Parameters<typeof service.order>[0]) => {
        if (offline) throw new Problem({ type: "unreachable", status: 0, detail: "" });
        const body = name === "createOrder" ? await service.order(input) : await service.orderState(input.id);
        return { kind: "answer", status: 201, body, etag: null };
      }) as never,
    now: () => 1_000,
    newKey: () => "key-1",
    onRecords,
  });
}

test("buys as the person who pressed, and tells their pages", async () => {
  const record = await make().of(OWNER).confirm(quoteOf("q1"), null);
  expect(record.outcome?.kind).toBe("provisioned");
  expect(onRecords).toHaveBeenLastCalledWith(OWNER, [record]);
});

test("sends nothing once somebody else is signed in", async () => {
  signedIn = "agent";
  const record = await make().of(OWNER).confirm(quoteOf("q1"), null);
  expect(record.outcome).toMatchObject({ kind: "refused", problem: { type: "person-changed" } });
  expect(service.calls).toEqual([]);
});

test.each(["sign-in-unreachable", "unreachable", "internal"] as const)(
  "sends nothing while nobody can tell who is signed in (%s), and says that",
  async (type) => {
    signedIn = null;
    unanswered = new Problem({ type, status: 0, detail: "" });
    const record = await make().of(OWNER).confirm(quoteOf("q1"), null);
    expect(record.outcome).toMatchObject({ kind: "refused", problem: { type: "sign-in-unreachable" } });
    expect(service.calls).toEqual([]);
    signedIn = "owner";
    expect((await make().of(OWNER).confirm(quoteOf("q1"), null)).outcome?.kind).toBe("provisioned");
  },
);

test("sends nothing once nobody is signed in", async () => {
  signedIn = null;
  const record = await make().of(OWNER).confirm(quoteOf("q1"), null);
  expect(record.outcome).toMatchObject({ kind: "refused", problem: { type: "signed-out" } });
  expect(service.calls).toEqual([]);
});

test("a restarted worker finishes with the same key, for its own buyer alone", async () => {
  offline = true;
  expect((await make().of(OWNER).confirm(quoteOf("q1"), null)).outcome?.kind).toBe("unknown");
  offline = false;

  signedIn = "agent";
  const others = make();
  expect(await others.anyOpen()).toBe(false);
  await others.resumeAll();
  expect(service.calls).toEqual([]);

  signedIn = "owner";
  const back = make();
  expect(await back.anyOpen()).toBe(true);
  await back.resumeAll();
  expect(service.calls).toMatchObject([{ idempotencyKey: "key-1" }]);
  expect(await back.anyOpen()).toBe(false);
});

test("is come back to until it has ended: first an alarm, then soon and often", async () => {
  offline = true;
  const journals = make();
  await journals.of(OWNER).confirm(quoteOf("q1"), null);
  const steps: string[] = [];
  const followUp = createFollowUp({
    journals,
    setAlarm: async () => void steps.push("alarm"),
    pause: async (ms) => {
      steps.push(`pause ${ms}`);
      if (steps.length === 3) offline = false;
    },
  });
  await Promise.all([followUp(), followUp()]);
  expect(steps).toEqual(["alarm", "pause 2000", "pause 4000"]);
  expect(await journals.anyOpen()).toBe(false);
});

test("what never ends is left to the alarm", async () => {
  offline = true;
  const journals = make();
  await journals.of(OWNER).confirm(quoteOf("q1"), null);
  const setAlarm = vi.fn(async () => {});
  const pause = vi.fn(async () => {});
  await createFollowUp({ journals, setAlarm, pause })();
  expect(pause).toHaveBeenCalledTimes(4);
  expect(setAlarm).toHaveBeenCalledTimes(2);
});
