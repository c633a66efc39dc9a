import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dialog, element, nativeField, ROLES, selectField, USER_TYPES } from "../testing/garden.ts";
import { readUpgrade, watchUpgrade } from "./upgrade.ts";

let life: AbortController;
let opened: { dialog: Element; life: AbortSignal }[];

/** A question as Garden draws it, or with another foot. */
const question = (
  foot = "<div><button>Cancel</button></div><div><button>Yes, upgrade this user</button></div>",
  close = "<button>Close</button>",
) =>
  element(
    `<div><div role="dialog"><h2>Upgrade?</h2><div id="text">Text</div><div id="foot">${foot}</div>${close}</div></div>`,
  );

function show(field: string): Element {
  const box = element(`<div>${field}</div>`);
  document.body.append(box);
  const control = box.querySelector('select, [data-garden-id="dropdowns.faux_input"]');
  if (control === null) throw new Error("No control.");
  watchUpgrade(control, (dialog, signal) => opened.push({ dialog, life: signal }), life.signal);
  return control;
}

const choose = (target: Element, type = "change") => target.dispatchEvent(new Event(type, { bubbles: true }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame", "cancelAnimationFrame"] });
  document.body.replaceChildren();
  life = new AbortController();
  opened = [];
});
afterEach(() => {
  life.abort("ended");
  vi.useRealTimers();
});

test("what is asked right after somebody chose is the upgrade, until it is gone", async () => {
  const control = show(nativeField("User type", "user_type", USER_TYPES));
  choose(control);
  const asked = question();
  document.body.append(asked);
  vi.advanceTimersByTime(1_000);
  expect(opened.map((one) => one.dialog)).toEqual([asked.firstElementChild]);
  expect(vi.getTimerCount()).toBe(0);
  asked.remove();
  await Promise.resolve();
  expect(opened[0]?.life.aborted).toBe(true);
});

test("a choice in the list that it opens elsewhere counts, and none in another's", () => {
  const control = show(selectField("User type", "t", "End user"));
  control.querySelector("input")?.setAttribute("aria-controls", "menu");
  const list = (id: string) => element(`<ul role="listbox" id="${id}"><li role="option"><b>Staff member</b></li></ul>`);
  document.body.append(list("other"), list("menu"));
  for (const [id, times] of [
    ["other", 0],
    ["menu", 1],
  ] as const) {
    choose(document.querySelector(`#${id} b`) ?? control, "click");
    document.body.append(question());
    vi.advanceTimersByTime(1_000);
    expect(opened).toHaveLength(times);
  }
});

test.each([
  ["a question that stood there before", () => document.body.append(question())],
  ["a copy of one", () => document.body.append(Object.assign(document.createElement("div"), { inert: true }))],
])("%s is none", (_, before) => {
  before();
  document.querySelector("[inert]")?.append(question());
  choose(show(nativeField("User type", "user_type", USER_TYPES)));
  vi.advanceTimersByTime(1_000);
  expect(opened).toEqual([]);
});

test("neither is a form, nor what is asked a while later, nor what just tells something", () => {
  const control = show(nativeField("User type", "user_type", USER_TYPES));
  choose(control);
  document.body.append(element(dialog(nativeField("Role", "role", ROLES))), question("<button>OK</button>", ""));
  vi.advanceTimersByTime(1_000);
  document.body.append(question());
  vi.advanceTimersByTime(60_000);
  expect(opened).toEqual([]);
});

test("whoever is upgraded is an agent; the meter is neither first nor last of what takes the focus", () => {
  const [asked] = question().children;
  if (asked === undefined) throw new Error("No dialog.");
  expect(readUpgrade(asked)).toMatchObject({ role: "agent", userType: "staff", row: asked.querySelector("#foot") });
});

test("where all buttons are in one row it stands before that row", () => {
  const [asked] = question(undefined, "").children;
  if (asked === undefined) throw new Error("No dialog.");
  expect(readUpgrade(asked).row?.id).toBe("text");
});
