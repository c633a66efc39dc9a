import { beforeEach, expect, test, vi } from "vitest";
import { seatsOf } from "../../shared/api/testing.ts";

// No alarm is set here: only their names are read.
vi.mock("../platform/browser.ts", () => ({ browser: {} }));
const { PURCHASES_ALARM, WELCOME_ALARM } = await import("./effects/alarms.ts");
const { createWakings } = await import("./wakings.ts");

const ORIGIN = "https://acorn.example";
const done: string[] = [];
const note = (what: string) => async (of?: unknown) => void done.push(of === undefined ? what : `${what} ${of}`);
const tabs = { hasLease: vi.fn(), remove: vi.fn() };
const { onAlarm, onTabGone } = createWakings({
  tabs,
  seats: { refresh: async (origin) => note("read")(origin).then(() => seatsOf(null)) },
  poller: { stopUnlessLeased: note("stop unless leased") },
  journals: { resumeAll: note("resume") },
  followUp: note("follow up"),
  confirmations: { onTabGone: note("gone") },
  welcome: { onAlarm: note("welcome") },
});

beforeEach(() => {
  done.length = 0;
  tabs.hasLease.mockReset().mockResolvedValue(true);
  tabs.remove.mockReset().mockResolvedValue({ origin: ORIGIN });
});

test("an alarm for purchases asks about them at once, and again until they have ended", async () => {
  await onAlarm(PURCHASES_ALARM);
  expect(done).toEqual(["resume", "follow up"]);
});

test("an alarm for a help desk reads its numbers, unless nobody is looking any more", async () => {
  await onAlarm(`poll|${ORIGIN}`);
  expect(done).toEqual([`read ${ORIGIN}`]);
  tabs.hasLease.mockResolvedValue(false);
  await onAlarm(`poll|${ORIGIN}`);
  await onAlarm("somebody else's");
  expect(done).toHaveLength(1);
});

test("an alarm after installing asks for the help desk", async () => {
  await onAlarm(WELCOME_ALARM);
  expect(done).toEqual(["welcome"]);
});

test("a tab that is gone may have been the window, and the last that was looked at", async () => {
  await onTabGone(7);
  expect(done).toEqual(["gone 7", `stop unless leased ${ORIGIN}`]);
  tabs.remove.mockResolvedValue(null);
  await onTabGone(8);
  expect(done.slice(2)).toEqual(["gone 8"]);
});
