import { signal } from "@preact/signals-core";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { HostWords } from "../../../platform/host-words.ts";
import { createOwnRoot } from "../../own-root.ts";
import { keepPlaced } from "../keep-placed.ts";
import { watchRefusal } from "../refusal.ts";
import type { Shows } from "../surfaces.ts";
import { comboboxField, dialog, element, nativeField, ROLES } from "../testing/garden.ts";
import { watchDialogs } from "../watch-dialogs.ts";
import { watchPage } from "../watch-page.ts";
import { addButton } from "./add-button.ts";
import { addUserPage } from "./add-user-form.ts";
import { zendeskForms } from "./forms.ts";
import { placeFor } from "./place.ts";
import { profile } from "./profile.ts";
import { readAddUserForm } from "./read-form.ts";
import { SELECTORS } from "./selectors.ts";
import { teamMembers } from "./team-members.ts";
import { HOST_WORDS } from "./words.ts";

let life: AbortController;
const opened: { form: Element; signal: AbortSignal }[] = [];

/** Observers tell in a microtask; React and the browser have more than one. */
const settle = () => new Promise((resolve) => setTimeout(resolve));
const visit = (path: string) => history.replaceState(null, "", path);
const roleDialog = () => element(dialog(nativeField("Role", "role", ROLES)));

beforeEach(() => {
  life = new AbortController();
  opened.length = 0;
  document.body.replaceChildren();
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    "https://acorn.example/agent/home",
  );
});
afterEach(() => life.abort());

/** As the content script does. */
function watch(): void {
  const { dialogs, inDialogs, inPages } = zendeskForms;
  const open = (form: Element, signal: AbortSignal) => opened.push({ form, signal });
  watchDialogs(dialogs, inDialogs, open, life.signal);
  watchPage(inPages, open, life.signal);
}

test("a dialog that adds somebody is a form; others are not", async () => {
  watch();
  document.body.append(element('<div><div role="dialog"><input type="email"><button>Send</button></div></div>'));
  document.body.append(element("<div>Just a toast</div>"));
  await settle();
  expect(opened).toEqual([]);
  document.body.append(roleDialog());
  await settle();
  expect(opened).toHaveLength(1);
  expect(opened[0]?.form.getAttribute("role")).toBe("dialog");
});

test("a dialog that was open before us is found, and one that fills itself later", async () => {
  document.body.append(roleDialog());
  watch();
  expect(opened).toHaveLength(1);
  const late = element('<div><div role="dialog"></div></div>');
  document.body.append(late);
  await settle();
  late.firstElementChild?.append(...roleDialog().childNodes);
  await settle();
  expect(opened).toHaveLength(2);
});

test("a form that goes ends, and only it", async () => {
  watch();
  const [first, second] = [roleDialog(), roleDialog()];
  document.body.append(first, second);
  await settle();
  first.remove();
  await settle();
  expect(opened.map(({ signal }) => signal.aborted)).toEqual([true, false]);
});

describe("a dialog in a container that is there for good", () => {
  let container: HTMLElement;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame", "cancelAnimationFrame"] });
    container = document.body.appendChild(document.createElement("div"));
    document.body.append(
      element('<header><button data-test-id="header-toolbar-add-menu-button">Add</button><p>Home</p></header>'),
      element('<ul><li role="menuitem"><span>User</span></li></ul>'),
    );
    watch();
  });
  afterEach(() => vi.useRealTimers());

  test("is found by the focus that enters it", () => {
    container.append(roleDialog());
    expect(opened).toEqual([]);
    focusIn(container.querySelector("#name"));
    expect(opened).toHaveLength(1);
    focusIn(container.querySelector("#email"));
    expect(opened).toHaveLength(1);
  });

  test.each([["[data-test-id]"], ["[role=menuitem] span"]])("is found soon after a press on %s", async (pressed) => {
    press(pressed);
    vi.advanceTimersByTime(300);
    container.append(roleDialog());
    expect(opened).toEqual([]);
    vi.advanceTimersByTime(700);
    expect(opened).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("isn't looked for after a press elsewhere, nor after one that nobody made", () => {
    press("header p");
    document.querySelector("[role=menuitem]")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is looked into for a while, and after that whenever the focus comes back to it", async () => {
    const observers = observing();
    const [late, form] = [roleDialog(), roleDialog()];
    late.querySelector("#row")?.remove();
    container.append(late);
    const before = observers();
    focusIn(late.querySelector("#name"));
    expect(observers() - before).toBe(1);
    vi.advanceTimersByTime(15_000);
    expect(observers()).toBe(before);
    focusIn(late.querySelector("#name"));
    expect(observers()).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
    late.querySelector("form")?.append(...form.querySelectorAll("#row"));
    focusIn(late.querySelector("#email"));
    expect(opened).toHaveLength(1);
  });
});

test("a copy that can't be used is no form, whatever stands in it", async () => {
  watch();
  for (const attribute of ["inert", "aria-hidden"]) {
    const ghost = document.createElement("div");
    ghost.setAttribute(attribute, "true");
    ghost.append(roleDialog());
    document.body.append(ghost);
  }
  await settle();
  expect(opened).toEqual([]);
});

test("an idle page pays for no subtree and no timer, and a field that takes the focus for one check", () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame", "cancelAnimationFrame"] });
  // As every Chrome has it; without, the title is observed.
  vi.stubGlobal("navigation", { addEventListener() {} });
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  const observe = vi.spyOn(MutationObserver.prototype, "observe");
  document.body.append(element("<form><input id=ordinary></form>"));
  watch();
  expect(observe.mock.calls.filter(([, options]) => options?.subtree)).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  observe.mockClear();
  const looks = vi.spyOn(Document.prototype, "querySelectorAll");
  focusIn(document.querySelector("#ordinary"));
  expect([observe, looks].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  expect(vi.getTimerCount()).toBe(0);
});

/** How many observers observe, of those that began from now on. */
function observing(): () => number {
  const at = new Set<MutationObserver>();
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, "observe").mockImplementation(function (this: MutationObserver, ...args) {
    at.add(this);
    observe.apply(this, args);
  });
  vi.spyOn(MutationObserver.prototype, "disconnect").mockImplementation(function (this: MutationObserver) {
    at.delete(this);
    disconnect.call(this);
  });
  onTestFinished(() => void vi.restoreAllMocks());
  return () => at.size;
}

function focusIn(field: Element | null): void {
  field?.dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }));
}

/** As somebody's own press: what a script dispatches isn't trusted. */
function press(selector: string): void {
  const click = new MouseEvent("click", { bubbles: true });
  Object.defineProperty(click, "isTrusted", { value: true });
  document.querySelector(selector)?.dispatchEvent(click);
}

test("not on pages where nobody is added", async () => {
  visit("/hc/en-us");
  watch();
  document.body.append(roleDialog());
  await settle();
  expect(opened).toEqual([]);
});

test("the page's own form, also when it is drawn anew", async () => {
  visit("/agent/users/new");
  watch();
  const page = element(
    `<main><form>${nativeField("Role", "role", ROLES)}<input type="email"><button>Add</button></form></main>`,
  );
  document.body.append(page);
  await settle();
  expect(opened).toHaveLength(1);
  const again = page.cloneNode(true);
  page.replaceWith(again);
  await settle();
  expect(opened).toHaveLength(2);
  expect(opened[0]?.signal.aborted).toBe(true);
});

test("each place that a page has is looked for by itself", async () => {
  visit("/agent/users/new");
  const shown: string[] = [];
  watchPage<Shows>([addButton, addUserPage], (_, __, shows) => shown.push(shows.kind), life.signal);
  document.body.append(element('<header><button data-test-id="header-toolbar-add-menu-button">Add</button></header>'));
  await settle();
  document.body.append(
    element(`<main><form>${nativeField("Role", "role", ROLES)}<input type="email"><button>Add</button></form></main>`),
  );
  await settle();
  expect(shown).toEqual(["badge", "meter"]);
});

test("a place that is told by the host's words is found when they are there", () => {
  visit("/admin/people/team/members");
  document.body.append(element("<main><h1>Team members</h1><p>Seats remaining: 2</p></main>"));
  const words = signal<HostWords | null>(null);
  watchPage([teamMembers], (form, life) => opened.push({ form, signal: life }), life.signal, { words });
  expect(opened).toEqual([]);
  words.value = HOST_WORDS.en ?? null;
  expect(opened).toHaveLength(1);
});

test("nothing is left after the end", async () => {
  const observe = vi.spyOn(MutationObserver.prototype, "observe");
  const disconnect = vi.spyOn(MutationObserver.prototype, "disconnect");
  watch();
  document.body.append(roleDialog());
  await settle();
  life.abort();
  document.body.append(roleDialog());
  await settle();
  expect(opened).toHaveLength(1);
  expect(opened[0]?.signal.aborted).toBe(true);
  const observing = new Set(observe.mock.contexts);
  for (const stopped of disconnect.mock.contexts) observing.delete(stopped);
  expect(observing.size).toBe(0);
  observe.mockRestore();
  disconnect.mockRestore();
});

function place(form: Element, node: HTMLElement, signal: AbortSignal): void {
  keepPlaced(
    form,
    node,
    () => placeFor(form, readAddUserForm(form, { words: HOST_WORDS.en ?? null, accountRoles: [] }).control),
    signal,
  );
}

test("our node is put back when the host drops it or draws around it", async () => {
  const form = roleDialog();
  document.body.append(form);
  const node = document.createElement("div");
  place(form, node, life.signal);
  expect(node.previousElementSibling?.id).toBe("row");
  node.remove();
  await settle();
  expect(node.previousElementSibling?.id).toBe("row");
  const row = form.querySelector("#row");
  const redrawn = row?.cloneNode(true) as Element;
  row?.replaceWith(redrawn);
  await settle();
  expect(redrawn.nextElementSibling).toBe(node);
});

/** A list of Garden 9 as it first stands: its label gets the id by which the list is called a moment later. */
function nameless(field: string): { field: Element; name: () => void } {
  const list = element(field);
  const label = list.querySelector("label");
  const id = label?.id ?? "";
  label?.removeAttribute("id");
  return { field: list, name: () => void label?.setAttribute("id", id) };
}

test("a list that gets its name after it stands there is read again", async () => {
  const form = element(dialog(comboboxField("User type", "type", "Staff member")));
  document.body.append(form);
  let lastRole = "";
  const read = () => {
    lastRole = readAddUserForm(form, { words: HOST_WORDS.en ?? null, accountRoles: [] }).role;
    return null;
  };
  keepPlaced(form, document.createElement("div"), read, life.signal);
  const role = nameless(comboboxField("Role", "role", "Agent"));
  form.querySelector("#row")?.append(role.field);
  await settle();
  expect(lastRole).toBe("unknown");
  role.name();
  await settle();
  expect(lastRole).toBe("agent");
});

test("a list on a page that gets its name after it stands there is found", async () => {
  visit("/agent/users/7");
  watchPage([profile], (form, life) => opened.push({ form, signal: life }), life.signal, {
    words: signal(HOST_WORDS.en ?? null),
  });
  const role = nameless(comboboxField("Role", "role", "Light agent"));
  document.body.append(role.field);
  await settle();
  expect(opened).toEqual([]);
  role.name();
  await settle();
  expect(opened).toHaveLength(1);
});

test("a clone of our node that the host has made goes, and nothing else does", async () => {
  const form = roleDialog();
  document.body.append(form);
  const { node } = createOwnRoot();
  place(form, node, life.signal);
  const theirs = form.appendChild(document.createElement("div"));
  theirs.style.cssText = "display:block";
  form.prepend(node.cloneNode(true));
  await settle();
  expect([...form.querySelectorAll("div[style]")]).toEqual([node, theirs]);
});

test("a page that takes our node away each time is not kept busy by us", async () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal("cancelAnimationFrame", () => {});
  // All of it within one frame, however slow this machine is.
  const clock = vi.spyOn(performance, "now").mockReturnValue(1);
  const form = roleDialog();
  document.body.append(form);
  const node = document.createElement("div");
  let removals = 0;
  const hostile = new MutationObserver(() => {
    if (!node.isConnected || removals >= 1000) return;
    removals += 1;
    node.remove();
  });
  hostile.observe(form, { childList: true, subtree: true });
  place(form, node, life.signal);
  for (let i = 0; i < 20; i++) await settle();
  hostile.disconnect();
  expect(removals).toBeLessThan(10);
  expect(frames.length).toBeGreaterThan(0);
  clock.mockRestore();
  vi.unstubAllGlobals();
});

test("an error after a press is told once; one that stood there before is not", async () => {
  const form = element(dialog(nativeField("Role", "role", ROLES), '<div role="alert">Old</div>'));
  document.body.append(form);
  const [onError, onCleared] = [vi.fn(), vi.fn()];
  const changed = watchRefusal(form, SELECTORS, { onError, onCleared }, life.signal);
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  button?.click();
  changed();
  expect(onError).not.toHaveBeenCalled();
  form.querySelector('[role="alert"]')?.remove();
  changed();
  expect(onCleared).toHaveBeenCalledTimes(1);
  form.querySelector("form")?.prepend(element('<div role="alert">Subscription limit reached</div>'));
  changed();
  changed();
  expect(onError).toHaveBeenCalledTimes(1);
});

test("an alert that nobody's press brought says nothing", () => {
  const form = roleDialog();
  const onError = vi.fn();
  const changed = watchRefusal(form, SELECTORS, { onError, onCleared: vi.fn() }, life.signal);
  form.querySelector("form")?.prepend(element('<div role="alert">Saved draft</div>'));
  changed();
  expect(onError).not.toHaveBeenCalled();
});
