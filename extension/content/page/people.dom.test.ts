import { afterEach, beforeEach, expect, test } from "vitest";
import { PAGES } from "../help-desk-kinds/pages.ts";
import { watchPeople } from "./people.ts";

let life: AbortController;
let navigated: (() => void)[];

beforeEach(() => {
  life = new AbortController();
  navigated = [];
  const addEventListener = (_: string, listener: () => void) => navigated.push(listener);
  Object.assign(globalThis, { navigation: { addEventListener } });
});
afterEach(() => {
  life.abort("ended");
  Reflect.deleteProperty(globalThis, "navigation");
});

function visit(path: string): void {
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://acorn.example${path}`,
  );
  for (const tell of navigated) tell();
}

test("a person whose profile tells nothing is unread, on each of its pages; nobody is elsewhere", () => {
  visit("/agent/home");
  const people = watchPeople(PAGES.zendesk, life.signal);
  expect(people.isUnread.value).toBe(false);
  visit("/agent/users/17");
  expect(people.isUnread.value).toBe(true);
  const read = new AbortController();
  people.read(read.signal);
  expect(people.isUnread.value).toBe(false);
  visit("/agent/users/17/requested_tickets");
  expect(people.isUnread.value).toBe(false);
  visit("/agent/users/18");
  expect(people.isUnread.value).toBe(true);
  visit("/agent/users/17");
  read.abort("gone");
  expect(people.isUnread.value).toBe(true);
  visit("/agent/users/new");
  expect(people.isUnread.value).toBe(false);
});

test("a field that is drawn anew is read all the same, whichever goes first", () => {
  visit("/agent/users/17");
  const people = watchPeople(PAGES.zendesk, life.signal);
  const [before, after] = [new AbortController(), new AbortController()];
  people.read(before.signal);
  people.read(after.signal);
  before.abort("gone");
  expect(people.isUnread.value).toBe(false);
});
