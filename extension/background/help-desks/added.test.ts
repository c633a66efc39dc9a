import { beforeEach, expect, test } from "vitest";
import { deskKey } from "../../platform/desk.ts";
import { totalOf } from "../../platform/kept.ts";
import { memoryAreas } from "../../platform/testing.ts";
import { createRetryAfter } from "../retry-after.ts";
import { createHostCall } from "./host-call.ts";
import { createHostDesk } from "./host-desk.ts";
import { createCounterApi } from "./testing/counter/api.ts";

// A second kind of help desk without a seat service: the worker says of it what it says of the first, by the same code.

const DESK = "https://acme.counter.example";
const STAFF = [
  { badge: "grey-owl", name: "Mara <b>Conti</b>", mail: "mara@acme.example", job: "chief" },
  { badge: "red-fox", name: "Jon Bell", mail: "jon@acme.example", job: "clerk" },
  { badge: "shy-hen", name: "Ann Lee", mail: "ann@acme.example", job: "guest" },
];

let areas: ReturnType<typeof memoryAreas>;
let answers: Record<string, () => Response>;
let api: ReturnType<typeof createCounterApi>;
let desk: ReturnType<typeof createHostDesk>;

beforeEach(() => {
  areas = memoryAreas();
  answers = {
    "/mirror": () => Response.json({ you: STAFF[0] }),
    "/staff": () => Response.json({ staff: STAFF }),
  };
  const ask: typeof fetch = async (url) =>
    answers[String(url).slice(DESK.length)]?.() ?? new Response(null, { status: 404 });
  api = createCounterApi(
    createHostCall(
      createRetryAfter(areas.session, () => 0),
      ask,
    ),
  );
  desk = createHostDesk(
    () => api,
    areas.local,
    () => 0,
  );
});

test("who is signed in, and what they may do", async () => {
  expect((await desk.session(DESK)).person).toBe("grey-owl");
  expect(await desk.answer(deskKey(DESK, "grey-owl"), "getViewer")).toMatchObject({
    ...{ memberId: "grey-owl", name: "Mara <b>Conti</b>", role: "admin" },
    account: { name: "acme.counter.example" },
  });
  await expect(desk.answer(deskKey(DESK, "red-fox"), "getViewer")).rejects.toMatchObject({ type: "person-changed" });
});

test("how many licenses are in use, of as many as were entered", async () => {
  const ask = () => desk.answer(deskKey(DESK, "grey-owl"), "getAvailability");
  await expect(ask()).rejects.toMatchObject({ type: "total-unknown" });
  await areas.local.set(totalOf(DESK), { purchased: 5, enteredAt: 0 });
  expect(await ask()).toMatchObject({
    ...{ gateProduct: "counter", source: "estimate" },
    products: [{ id: "counter", purchased: 5, assigned: 2, remaining: 3 }],
  });
});

test("who of the team uses one", async () => {
  expect(await api.readTeam(DESK)).toEqual([
    { email: "mara@acme.example", usesLicense: true },
    { email: "jon@acme.example", usesLicense: true },
    { email: "ann@acme.example", usesLicense: false },
  ]);
});

test("nobody signed in, and an answer that isn't its own, are what they are for the first kind", async () => {
  answers["/mirror"] = () => Response.json({ you: null });
  await expect(desk.session(DESK)).rejects.toMatchObject({ type: "signed-out" });
  answers["/mirror"] = () => new Response("<html>", { headers: { "Content-Type": "text/html" } });
  await expect(desk.session(DESK)).rejects.toMatchObject({ type: "help-desk-unavailable" });
});
