import english from "virtual:catalogue/en";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { seatsOf, snapshotOf } from "../../shared/api/testing.ts";
import { pressNow } from "../../shared/ui/testing/press.ts";
import type { ToWorker } from "../platform/messages.ts";
import { counterForms } from "./host/testing/counter/forms.ts";
import { counterPage } from "./host/testing/counter/page.ts";
import { createCounterTickets } from "./host/testing/counter/tickets.ts";
import { element } from "./host/testing/garden.ts";
import { endLife } from "./lifetime.ts";
import { beginPage } from "./page/begin-page.ts";
import { startPage } from "./start-page.ts";

// A second kind of help desk, of other paths, markup and words: the scripts of a page find their way in it by its folder
// alone, from the content script's first look to the meter, the badge and the self-check.

const NAV = "<nav><button data-bell>New colleague</button></nav>";
const SHEET = `<aside class="sheet"><label>Badge <input name="badge"></label>
  <p class="job"><button data-job="clerk" aria-pressed="true">Clerk</button>
  <button data-job="guest" aria-pressed="false">Guest</button></p><button>Take on</button></aside>`;

let life: AbortController;
let asked: ToWorker[];
let roots: ShadowRoot[];

/** As much as it takes to be found, brought, and painted. */
const settled = () => vi.advanceTimersByTimeAsync(2_000);
const said = () => roots.filter(({ host }) => host.isConnected).map(({ textContent }) => textContent ?? "");

const put = (html: string) => document.body.appendChild(element(html));

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  [asked, roots] = [[], []];
  document.body.replaceChildren();
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    "https://acme.counter.example/shop/today",
  );
  vi.stubGlobal("requestIdleCallback", (work: () => void) => setTimeout(work));
  vi.stubGlobal("cancelIdleCallback", clearTimeout);
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, how) {
    const root = attachShadow.call(this, how);
    roots.push(root);
    return root;
  });
  const state = seatsOf({ ...snapshotOf(10, 8, Date.now()) });
  const answer = (message: ToWorker): unknown => {
    switch (message.kind) {
      case "bring":
        globalThis.__seatmeter = { page: { begin: (until) => beginPage(counterPage, until) } };
        return null;
      case "hello":
        return { language: "en", catalogue: english, hostWords: null };
      case "identify":
      case "refresh":
        return state;
      case "purchases":
        return [];
      default:
        return null;
    }
  };
  const sendMessage = async (message: ToWorker) => {
    asked.push(message);
    return { ok: true, value: answer(message) };
  };
  const onMessage = { addListener: vi.fn(), removeListener: vi.fn() };
  vi.stubGlobal("chrome", { runtime: { id: "seatmeter", sendMessage, onMessage } });
});
afterEach(() => {
  endLife(life);
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, "__seatmeter");
});

test("its form has the meter, after what is chosen there, and says what that does to the seats", async () => {
  startPage(counterForms, life.signal);
  const sheet = put(SHEET);
  await settled();
  const job = sheet.querySelector(".job");
  expect(said()).toEqual([expect.stringContaining("This agent uses one; 1 will be left.")]);
  expect(roots.some(({ host }) => host === job?.nextElementSibling)).toBe(true);
  const [clerk, guest] = sheet.querySelectorAll("[data-job]");
  clerk?.setAttribute("aria-pressed", "false");
  guest?.setAttribute("aria-pressed", "true");
  clerk?.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();
  expect(said()[0]).toContain("End users don’t use a license");
  sheet.remove();
  await settled();
  expect(said()).toEqual([]);
});

test("what opens its form has the badge beside it, and the page says that it was found", async () => {
  const bell = put(NAV).querySelector("[data-bell]");
  startPage(counterForms, life.signal);
  await settled();
  expect(said()).toEqual([expect.stringContaining("2")]);
  expect(roots.some(({ host }) => host === bell?.nextElementSibling)).toBe(true);
  expect(asked.findLast(({ kind }) => kind === "checked")).toEqual({
    kind: "checked",
    check: {
      table: counterPage.tableVersion,
      page: "agent",
      places: [{ place: "add_button", isThere: true, by: ["nav [data-bell]"] }],
    },
  });
});

test("a refusal of its own is looked into with newer numbers", async () => {
  startPage(counterForms, life.signal);
  const sheet = put(SHEET);
  await settled();
  const before = asked.filter(({ kind }) => kind === "refresh").length;
  sheet.querySelector<HTMLElement>("aside > button")?.click();
  sheet.append(Object.assign(document.createElement("p"), { className: "stamp-refused" }));
  await settled();
  expect(asked.filter(({ kind }) => kind === "refresh")).toHaveLength(before + 1);
});

test("its notes are its tickets", async () => {
  const notes: object[] = [];
  const ask = vi.fn<typeof fetch>(async (_, request) => {
    if (typeof request?.body === "string") {
      const wish = JSON.parse(request.body) as object;
      notes.push({ ...wish, number: `no-${notes.length}`, hangs: true, since: "2026-12-01T09:00:00Z" });
    }
    return Response.json({ notes });
  });
  const tickets = createCounterTickets("grey-owl", "https://acme.counter.example", ask);
  const wish = { subject: "2 more licenses", body: "", idempotencyKey: "key-1" };
  await expect(async () => tickets.create(wish)).rejects.toThrow();
  const made = await tickets.create(wish, { press: pressNow() });
  expect(await tickets.open()).toEqual([made]);
  expect(await tickets.read(made.id)).toMatchObject({ subject: "2 more licenses", key: "key-1" });
  expect(ask.mock.calls.map(([url]) => url)).toEqual(Array(3).fill("https://acme.counter.example/wall/grey-owl"));
});
