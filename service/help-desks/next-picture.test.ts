import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { nextPicture } from "./next-picture.ts";

const ZONES = [
  ...["UTC", "Europe/Rome", "America/New_York", "America/St_Johns", "Asia/Kathmandu", "Asia/Tokyo"],
  ...["Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham", "Africa/Casablanca"],
];
const HOUR_MS = 3_600_000;
const at = (iso: string) => new Date(iso);
const nightly = (accountId: string, timeZone: string, now: Date) =>
  nextPicture({ accountId, timeZone, webhooks: "on" }, now);
const localOf = (moment: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);

/** Each night of a year, as pictures follow one another. */
function year(accountId: string, timeZone: string): Temporal.ZonedDateTime[] {
  const nights: Temporal.ZonedDateTime[] = [];
  let now = at("2026-01-01T00:00:00Z");
  while (now < at("2027-01-01T00:00:00Z")) {
    now = nightly(accountId, timeZone, now);
    nights.push(localOf(now, timeZone));
  }
  return nights;
}

describe.each(ZONES)("in %s", (timeZone) => {
  test.each(["acorn", "z9"])("%s is read once each night, between one and five", (accountId) => {
    const nights = year(accountId, timeZone);
    const days = nights.map((night) => night.toPlainDate().toString());
    expect(new Set(days).size).toBe(days.length);
    // None is left out: from each night to the next is a day, an hour more or less where clocks are changed.
    const gaps = nights.slice(1).map((night, index) => (nights[index]?.until(night).total("hours") ?? 0) - 24);
    expect(Math.max(...gaps.map(Math.abs))).toBeLessThanOrEqual(1);
    for (const { hour } of nights) {
      expect(hour).toBeGreaterThanOrEqual(1);
      expect(hour).toBeLessThan(5);
    }
  });
});

test("an account's own time of night is the same every night, by its own clock", () => {
  // A time that a night leaves out, when clocks go forward, is an hour later; no other night differs.
  for (const timeZone of ["Europe/Rome", "America/New_York", "Asia/Tokyo"]) {
    const times = year("acorn", timeZone).map((night) => night.toPlainTime().toString());
    const usual = times[0];
    expect(times.filter((time) => time !== usual).length).toBeLessThanOrEqual(1);
  }
});

test("accounts are spread over the four hours", () => {
  const hours = [0, 0, 0, 0];
  for (let index = 0; index < 400; index += 1) {
    const { hour } = localOf(nightly(`account-${index}`, "UTC", at("2026-11-30T12:00:00Z")), "UTC");
    hours[hour - 1] = (hours[hour - 1] ?? 0) + 1;
  }
  expect(hours.reduce((sum, each) => sum + each, 0)).toBe(400);
  // A quarter each, give or take: two processes read eight at a time.
  for (const each of hours) expect(Math.abs(each - 100)).toBeLessThan(40);
});

test.each([
  // On that night two o'clock comes twice, or not at all; a time that isn't there is taken as soon as there is one.
  ["America/New_York", "2026-11-01T03:00:00Z"],
  ["America/New_York", "2026-03-08T03:00:00Z"],
  ["Europe/Rome", "2026-03-28T22:00:00Z"],
  ["Europe/Rome", "2026-10-24T22:00:00Z"],
])("in %s after %s, where clocks are changed, nobody is read twice or left out", (timeZone, from) => {
  for (let index = 0; index < 60; index += 1) {
    const first = nightly(`account-${index}`, timeZone, at(from));
    const second = nightly(`account-${index}`, timeZone, first);
    expect(first.getTime() - at(from).getTime()).toBeLessThanOrEqual(9 * HOUR_MS);
    expect(second.getTime() - first.getTime()).toBeGreaterThanOrEqual(23 * HOUR_MS);
    expect(second.getTime() - first.getTime()).toBeLessThanOrEqual(25 * HOUR_MS);
  }
});

test("a picture that ends after its time waits for the next night, and one that was asked for by day for the coming one", () => {
  const due = nightly("acorn", "Europe/Rome", at("2026-11-30T12:00:00Z"));
  const ended = new Date(due.getTime() + 10 * 60_000);
  expect(nightly("acorn", "Europe/Rome", ended).getTime() - due.getTime()).toBe(24 * HOUR_MS);
  expect(nightly("acorn", "Europe/Rome", new Date(due.getTime() - 1))).toEqual(due);
});

test("without webhooks it is an hour later, wherever the account is", () => {
  const now = at("2026-11-30T12:34:56Z");
  for (const timeZone of ZONES) {
    expect(nextPicture({ accountId: "acorn", timeZone, webhooks: "off" }, now).getTime() - now.getTime()).toBe(HOUR_MS);
  }
});
