import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ToWorker } from "../platform/messages.ts";
import { FORMS } from "./help-desk-kinds/forms.ts";
import { dialog, element, nativeField, ROLES } from "./host/testing/garden.ts";
import { startPage } from "./start-page.ts";

const openForm = vi.fn();
const begin = vi.fn(() => ({ openForm }));
let life: AbortController;
let idle: (() => void)[];
let asked: ToWorker[];
/** Answers the worker's next answer: with the script, or without. */
let answers: ((brings: boolean) => void)[];

const settle = () => new Promise((resolve) => setTimeout(resolve));
const roleDialog = () => element(dialog(nativeField("Role", "role", ROLES)));
const opened = () => openForm.mock.calls.map(([form]) => form);

beforeEach(() => {
  life = new AbortController();
  [idle, asked, answers] = [[], [], []];
  document.body.replaceChildren();
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    "https://acorn.example/agent/home",
  );
  vi.stubGlobal("requestIdleCallback", (work: () => void) => idle.push(work));
  vi.stubGlobal("cancelIdleCallback", () => {});
  const sendMessage = (message: ToWorker) => {
    asked.push(message);
    return new Promise((resolve) => {
      answers.push((brings) => {
        if (brings) globalThis.__seatmeter = { page: { begin } };
        resolve(brings ? { ok: true, value: null } : { ok: false, problem: { type: "unreachable", status: 0 } });
      });
    });
  };
  vi.stubGlobal("chrome", { runtime: { id: "seatmeter", sendMessage } });
});
afterEach(() => {
  life.abort("ended");
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, "__seatmeter");
});

test("what no form waits for comes when the page has nothing else to do, once", async () => {
  startPage(FORMS.zendesk, life.signal);
  expect(asked).toEqual([]);
  idle[0]?.();
  expect(asked).toEqual([{ kind: "bring", script: "page" }]);
  answers[0]?.(true);
  await settle();
  expect(begin).toHaveBeenCalledTimes(1);
  document.body.append(roleDialog());
  await settle();
  expect(asked).toHaveLength(1);
  expect(openForm).toHaveBeenCalledTimes(1);
});

test("a form that opens first is shown when the script has come; one that went meanwhile is not", async () => {
  startPage(FORMS.zendesk, life.signal);
  const [gone, open] = [roleDialog(), roleDialog()];
  document.body.append(gone, open);
  await settle();
  expect(asked).toEqual([{ kind: "bring", script: "page" }]);
  gone.remove();
  await settle();
  answers[0]?.(true);
  await settle();
  expect(opened()).toEqual([open.querySelector("[role=dialog]")]);
});

test("where the script didn't come, the next form asks again, for all that are open", async () => {
  startPage(FORMS.zendesk, life.signal);
  const first = roleDialog();
  document.body.append(first);
  await settle();
  answers[0]?.(false);
  await settle();
  expect(begin).not.toHaveBeenCalled();
  const next = roleDialog();
  document.body.append(next);
  await settle();
  answers[1]?.(true);
  await settle();
  expect(opened()).toEqual([first, next].map((form) => form.querySelector("[role=dialog]")));
});
