import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followFrames } from "./follow-frames.ts";

const WIZARD = "/admin/people/team/members/new";
const ask = vi.fn(async () => null);
let life: AbortController;

/** Goes elsewhere within the page. */
function goTo(path: string): void {
  history.replaceState(null, "", path);
  dispatchEvent(new Event("popstate"));
}

const onLeft = vi.fn();
const follow = () => followFrames({ isOn: (path) => path === WIZARD, onLeft }, ask as never, life.signal);
const load = (element: Element) => document.body.appendChild(element).dispatchEvent(new Event("load"));

function frame(): HTMLIFrameElement {
  const made = document.createElement("iframe");
  // The only kind that happy-dom draws.
  made.srcdoc = "<p>Wizard</p>";
  return made;
}

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  document.body.replaceChildren();
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://acorn.example${WIZARD}`,
  );
});
afterEach(() => {
  life.abort("ended");
  vi.clearAllMocks();
  vi.useRealTimers();
});

test("a page that is no wizard's has no timer, and asks for no frame of its", () => {
  goTo("/admin/people/team/members");
  const listen = vi.spyOn(document, "addEventListener");
  follow();
  load(frame());
  expect(vi.getTimerCount()).toBe(0);
  expect(listen).not.toHaveBeenCalled();
  expect(ask).not.toHaveBeenCalled();
  listen.mockRestore();
});

test("our script is asked for with each frame that loads, and for those that were there", () => {
  document.body.append(frame());
  follow();
  expect(ask).toHaveBeenCalledTimes(1);
  load(frame());
  expect(ask).toHaveBeenCalledTimes(2);
  expect(ask).toHaveBeenLastCalledWith({ kind: "bringFrames" });
  load(document.createElement("img"));
  expect(ask).toHaveBeenCalledTimes(2);
  expect(onLeft).not.toHaveBeenCalled();
  goTo("/admin/people/team/members");
  expect(onLeft).toHaveBeenCalledTimes(1);
  load(frame());
  expect(ask).toHaveBeenCalledTimes(2);
});
