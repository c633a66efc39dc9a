import type { Signal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { HostWords } from "../../../platform/host-words.ts";
import type { SelfCheck } from "../../../platform/self-check.ts";
import type { PageCheck } from "../self-check.ts";
import { checkPage } from "../self-check.ts";
import { element, nativeField, ROLES } from "../testing/garden.ts";
import { watchPage } from "../watch-page.ts";
import { zendeskPage } from "./page.ts";
import { SELECTORS } from "./selectors.ts";
import { HOST_WORDS } from "./words.ts";

const BUTTON = '<button data-test-id="header-toolbar-add-menu-button">Add</button>';
const FORM = `<form><input type="email">${nativeField("Role", "role", ROLES)}<button>Add</button></form>`;

let life: AbortController;
let words: Signal<HostWords | null>;
const report = vi.fn<(check: SelfCheck) => void>();
const changed = () => vi.advanceTimersByTimeAsync(0);

/** Looks for all that a page should have, and reports what there is. */
function check(): PageCheck {
  const found = signal<SelfCheck | null>(null);
  found.subscribe((check) => check !== null && report(check));
  const surfaces = zendeskPage.expected.map(({ surface }) => surface);
  const page = checkPage(zendeskPage, found, life.signal);
  watchPage(surfaces, () => {}, life.signal, { words, onLooked: page.looked });
  return page;
}

function at(path: string, html = ""): void {
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://acorn.example${path}`,
  );
  if (html !== "") document.body.append(element(`<div>${html}</div>`));
}

/** Goes elsewhere within the page. */
function goTo(path: string): void {
  history.replaceState(null, "", path);
  dispatchEvent(new Event("popstate"));
}

beforeEach(() => {
  vi.useFakeTimers();
  report.mockClear();
  document.body.replaceChildren();
  life = new AbortController();
  words = signal<HostWords | null>(null);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test("reports at once what is all there, and leaves nothing running", async () => {
  at("/agent/home", BUTTON);
  check();
  expect(report.mock.calls).toEqual([
    [
      {
        table: expect.any(String),
        page: "agent",
        places: [{ place: "add_button", isThere: true, by: [SELECTORS.addButton] }],
      },
    ],
  ]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(vi.getTimerCount()).toBe(0);
});

test("waits for what is drawn later; what never comes is said after 15 s, with what was looked for", async () => {
  at("/agent/users/new", BUTTON);
  check();
  await vi.advanceTimersByTimeAsync(14_999);
  expect(report).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(report.mock.lastCall?.[0]).toMatchObject({
    page: "new_user",
    places: [
      { place: "add_button", isThere: true },
      { place: "add_form", isThere: false, by: [SELECTORS.emailInput, SELECTORS.choice] },
    ],
  });
  expect(vi.getTimerCount()).toBe(0);
});

test("a form that comes while it is looked for is found", async () => {
  at("/agent/users/new", BUTTON);
  check();
  await vi.advanceTimersByTimeAsync(10_000);
  document.body.append(element(FORM));
  await changed();
  expect(report.mock.lastCall?.[0].places.map(({ isThere }) => isThere)).toEqual([true, true]);
});

test("a form that goes is looked for again, and missed where it doesn't come back", async () => {
  at("/agent/users/new", BUTTON + FORM);
  check();
  expect(report.mock.lastCall?.[0].places.map(({ isThere }) => isThere)).toEqual([true, true]);
  document.querySelector("form")?.remove();
  await changed();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(report.mock.lastCall?.[0].places.map(({ isThere }) => isThere)).toEqual([true, false]);
});

test("Team members is told by its words once they are there", () => {
  at("/admin/people/team/members", "<h1>Team members</h1><p>Seats remaining: 3</p>");
  check();
  expect(report).not.toHaveBeenCalled();
  words.value = HOST_WORDS.en ?? null;
  expect(report.mock.lastCall?.[0].places).toEqual([{ place: "team_members", isThere: true, by: ["words or frame"] }]);
});

test("a wizard in a frame is found when the frame says so, also after it was missed, and for that page alone", async () => {
  at("/admin/people/team/members/new", "<h1>New</h1>");
  const page = check();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(report.mock.lastCall?.[0]).toMatchObject({
    page: "new_member",
    places: [{ place: "wizard", isThere: false }],
  });
  page.foundInFrame("wizard");
  expect(report.mock.lastCall?.[0].places).toEqual([{ place: "wizard", isThere: true, by: ["words or frame"] }]);
  goTo("/admin/people/team/members/new?step=2");
  await vi.advanceTimersByTimeAsync(15_000);
  expect(report).toHaveBeenCalledTimes(2);
  goTo("/admin/people/team/members/7");
  goTo("/admin/people/team/members/new");
  await vi.advanceTimersByTimeAsync(15_000);
  expect(report.mock.lastCall?.[0]).toMatchObject({ places: [{ place: "wizard", isThere: false }] });
});

test("says the same only once, and nothing of a page that has no place of ours", async () => {
  at("/agent/home", BUTTON);
  check();
  words.value = HOST_WORDS.en ?? null;
  expect(report).toHaveBeenCalledOnce();
  life.abort();
  life = new AbortController();
  at("/admin/account/billing/subscription");
  check();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(report).toHaveBeenCalledOnce();
});
