// @vitest-environment happy-dom

import english from "virtual:catalogue/en";
import italian from "virtual:catalogue/it";
import { signal } from "@preact/signals";
import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { createTranslate } from "../../../shared/i18n/index.ts";
import { Popup } from "./popup.tsx";
import { createPopupModel } from "./popup-model.ts";

const refused = vi.fn<() => Promise<number>>();

afterEach(() => render(null, document.body));

async function open(language: "en" | "it"): Promise<string> {
  const model = createPopupModel({
    desks: { list: async () => [], ask: vi.fn() },
    refused,
    currentOrigin: async () => null,
    openOptions: vi.fn(),
    close: vi.fn(),
    insightsOf: () => ({ usage: vi.fn() }),
    add: vi.fn(),
    inbox: () => {
      throw new Error("There is no help desk.");
    },
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

test("says nothing of it where none was", async () => {
  refused.mockResolvedValue(0);
  expect(await open("en")).not.toContain("refused");
});
