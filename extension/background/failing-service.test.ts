import english from "virtual:catalogue/en";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SeatState } from "../../shared/api/index.ts";
import { createTranslate, problemSentence } from "../../shared/i18n/index.ts";
import { SERVICES } from "../platform/kept.ts";
import { memoryAreas } from "../platform/testing.ts";
import { createConnections } from "./identity/connections.ts";
import { createSessions } from "./identity/sessions.ts";
import { createPoller } from "./poller/poller.ts";
import { createRetryAfter } from "./retry-after.ts";
import type { SeatStates } from "./seat-states.ts";
import { createSeatStates } from "./seat-states.ts";
import { createCalls } from "./service-calls.ts";
import { availability, viewer } from "./testing.ts";

const ORIGIN = "https://acorn.example";
const UNREADABLE = "Seatmeter can’t read the seat service’s answer.";
const PATHS = ["/v1/connection", "/v1/viewer", "/v1/availability"] as const;

const ANSWERS: Readonly<Record<string, object>> = {
  "/v1/connection": { account: "acorn", issuer: "https://sign-in.example", clientId: "c" },
  "/v1/viewer": viewer("owner", ["seeMeter"]),
  "/v1/availability": availability(2),
};

const html = (status: number) => new Response("<h1>Oops</h1>", { status, headers: { "Content-Type": "text/html" } });

/** Ways in which a service can fail, and the sentence that the meter has in place of numbers. */
const FAULTS: readonly [string, (path: string) => Response | Promise<Response>, string][] = [
  ["unreachable", () => Promise.reject(new TypeError("Failed to fetch")), "The seat service can’t be reached."],
  ["401", () => html(401), "Your sign-in has ended."],
  ["403", () => html(403), "Your role doesn’t allow this here."],
  ["404", () => html(404), "The seat service can’t find this."],
  ["429", () => tooMany(), "Too many requests."],
  ["500", () => html(500), "Something went wrong in the seat service."],
  ["HTML", () => html(200), UNREADABLE],
  ["truncated", (path) => new Response(JSON.stringify(ANSWERS[path]).slice(0, -9)), UNREADABLE],
  ["of the wrong shape", () => Response.json({ products: 0 }), UNREADABLE],
];

function tooMany(): Response {
  return new Response("", { status: 429, headers: { "Retry-After": "600" } });
}

let failing: { path: string; answer: (path: string) => Response | Promise<Response> } | null;
let asked: string[];
let clock: number;
let read: Promise<unknown>;
let states: SeatStates;

beforeEach(async () => {
  failing = null;
  asked = [];
  clock = 1_000_000;
  vi.stubGlobal("fetch", async (url: string | URL) => {
    const { pathname } = new URL(url);
    asked.push(pathname);
    return failing?.path === pathname ? failing.answer(pathname) : Response.json(ANSWERS[pathname]);
  });
  states = await makeWorker();
});
afterEach(() => vi.unstubAllGlobals());

/** The worker's own parts, put together as `worker.ts` does, for somebody whose sign-in works. */
async function makeWorker(): Promise<SeatStates> {
  const areas = memoryAreas();
  const now = () => clock;
  const service = "https://seats.example";
  await areas.local.set(SERVICES, { [ORIGIN]: service });
  const obeyRetryAfter = createRetryAfter(areas.session, now);
  const { connectionOf } = createConnections({ areas, obeyRetryAfter });
  const sessions = createSessions({
    areas,
    now,
    async signIn(origin, interactive) {
      const { connection } = await connectionOf(origin, { afresh: interactive });
      return { issuer: connection.issuer, person: "owner", accessToken: "token", expiresAt: clock + 600_000 };
    },
    onPersonChanged: async () => undefined,
  });
  const hostDesk = { answer: () => Promise.reject(new Error("The service is known.")) };
  const callsFor = createCalls({ serviceOf: async () => service }, sessions, hostDesk, obeyRetryAfter);
  const poller = createPoller({
    ...{ local: areas.local, callsFor, now, random: () => 0, slowest: async () => 0, hasLease: async () => true },
    alarm: { set: async () => undefined, isSet: async () => true, clear: async () => undefined },
    onRead: async (desk, record) => states.take(desk, record),
  });
  const keepCurrent: typeof poller.keepCurrent = (desk) => {
    const reading = poller.keepCurrent(desk);
    read = reading;
    return reading;
  };
  return createSeatStates({
    ...{ areas, sessions, callsFor, push: async () => undefined },
    poller: { ...poller, keepCurrent },
  });
}

/** As a page shows it that has just come: once the numbers, too, have been read. */
async function shown(): Promise<SeatState> {
  read = Promise.resolve();
  await states.identify(ORIGIN);
  await read;
  return states.of(ORIGIN);
}

/** Why there are no numbers, as the meter says it; nothing where there are some. */
function whyUnknown({ connection, snapshot, problem }: SeatState): string | null {
  if (snapshot !== null) return null;
  const why = connection.kind === "failed" ? connection.problem : problem;
  if (why === null) throw new Error(`There is neither a number nor a reason, but: ${connection.kind}`);
  return problemSentence(why, { translate: createTranslate("en", english), language: "en", now: clock });
}

describe.each(PATHS)("%s that is", (path) => {
  test.each(FAULTS)(
    "%s is said in the meter, without a number, and is forgotten when it works again",
    async (name, answer, sentence) => {
      failing = { path, answer };
      expect(whyUnknown(await shown())).toContain(sentence);
      failing = null;
      if (name === "429") {
        const before = asked.filter((one) => one === path).length;
        await states.refresh(ORIGIN);
        expect(whyUnknown(await shown())).toContain(sentence);
        expect(asked.filter((one) => one === path)).toHaveLength(before);
        clock += 601_000;
      }
      await states.refresh(ORIGIN);
      expect(whyUnknown(await shown())).toBeNull();
    },
  );
});
