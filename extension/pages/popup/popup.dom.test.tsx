import english from "virtual:catalogue/en";
import italian from "virtual:catalogue/it";
import { signal } from "@preact/signals";
import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { createTranslate } from "../../../shared/i18n/index.ts";
import type { SelfCheck } from "../../platform/self-check.ts";
import type { Desk } from "../desks/desks.ts";
import { Popup } from "./popup.tsx";
import { createPopupModel } from "./popup-model.ts";

const refused = vi.fn<() => Promise<number>>();

afterEach(() => render(null, document.body));

const copy = vi.fn<(text: string) => Promise<void>>();

async function open(language: "en" | "it", desks: Desk[] = []): Promise<string> {
  const model = createPopupModel({
    desks: { list: async () => desks, ask: vi.fn() },
    refused,
    currentOrigin: async () => null,
    openOptions: vi.fn(),
    close: vi.fn(),
    insightsOf: () => ({ usage: vi.fn() }),
    add: vi.fn(),
    inbox: () => {
      throw new Error("There is no help desk.");
    },
    copy,
    versions: { extension: "1.0.0", browser: "Chrome 150" },
    now: () => 0,
  });
  const translate = createTranslate(language, language === "en" ? english : italian);
  await model.load();
  render(<Popup model={model} context={{ translate, language, theme: signal("light") }} />, document.body);
  return document.body.textContent ?? "";
}

test.each([
  ["en", 1, "Seatmeter refused 1 message that did not come from its own pages."],
  ["en", 3, "Seatmeter refused 3 messages that did not come from its own pages."],
  ["it", 1, "Seatmeter ha rifiutato 1 messaggio che non proveniva dalle sue pagine."],
  ["it", 3, "Seatmeter ha rifiutato 3 messaggi che non provenivano dalle sue pagine."],
] as const)("says how many messages were refused, %s: %i", async (language, count, says) => {
  refused.mockResolvedValue(count);
  expect(await open(language)).toContain(says);
});

const LOST: SelfCheck = {
  table: "2026-11-30",
  page: "new_user",
  places: [
    { place: "add_button", isThere: true, by: ["#add"] },
    { place: "add_form", isThere: false, by: ["#mail"] },
  ],
};

function deskWith(selfCheck: SelfCheck): Desk {
  return {
    ...{ origin: "https://acorn.example", service: null, isOwn: false, managed: null, issuer: null, total: null },
    state: { connection: { kind: "signed_out" }, snapshot: null, problem: null },
    selfCheck,
  };
}

test("says what isn't found in the page, and by what it was looked for; the report is copied", async () => {
  refused.mockResolvedValue(0);
  const says = await open("en", [deskWith(LOST)]);
  expect(says).toContain("Seatmeter can’t find the form for a new user in this help desk’s page.");
  expect(says).toContain("Not found: the form for a new user. Looked for:#mail");
  expect(document.querySelector("details")?.open).toBe(true);
  copy.mockResolvedValue();
  await pressCopy();
  expect(copy).toHaveBeenCalledWith(expect.stringContaining("add_form: NOT FOUND, looked for #mail"));
  expect(document.body.textContent).toContain("Copied.");
});

test("where nothing may be copied, the report stands in a field that has the focus, selected", async () => {
  refused.mockResolvedValue(0);
  await open("en", [deskWith(LOST)]);
  copy.mockRejectedValue(new Error("not allowed"));
  await pressCopy();
  const field = document.querySelector("textarea");
  expect(field?.value).toContain("table of 2026-11-30");
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, field?.value.length]);
});

test("alarms nobody where all was found, or only a guess wasn't", async () => {
  refused.mockResolvedValue(0);
  const places: SelfCheck["places"] = [{ place: "profile", isThere: false, by: ["#role"] }];
  expect(await open("en", [deskWith({ ...LOST, places })])).not.toContain("can’t find");
  expect(document.querySelector("details")?.open).toBe(false);
});

async function pressCopy(): Promise<void> {
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Copy report");
  button?.click();
  await vi.waitFor(() => expect(document.querySelector("details [role=status]")?.textContent).not.toBe(""));
}

test("says nothing of it where none was", async () => {
  refused.mockResolvedValue(0);
  expect(await open("en")).not.toContain("refused");
});
