import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import { withoutTable } from "./trim-polyfill.ts";

const polyfill = readFileSync(createRequire(import.meta.url).resolve("webextension-polyfill"), "utf8");

type Heard = (message: string, sender: object, answer: (value: unknown) => void) => unknown;

/** What the polyfill makes of Chromium's own object. */
function wrap(chrome: object): {
  runtime: { onMessage: { addListener(listener: object): void } };
  tabs: { create(): Promise<string> };
} {
  const module = { exports: {} as never };
  runInNewContext(withoutTable(polyfill), { module, exports: module.exports, chrome, globalThis: { chrome } });
  return module.exports;
}

test("without its table it still answers messages by promises, and hands the rest through", async () => {
  const addListener = vi.fn<(listener: Heard) => void>();
  const create = async () => "Chromium's own promise";
  const browser = wrap({ runtime: { id: "own", onMessage: { addListener } }, tabs: { create } });
  browser.runtime.onMessage.addListener(async (message: string) => `${message}!`);
  const heard = addListener.mock.calls[0]?.[0];
  const answered = new Promise((resolve) => expect(heard?.("hello", {}, resolve)).toBe(true));
  expect(await answered).toBe("hello!");
  expect(await browser.tabs.create()).toBe("Chromium's own promise");
});

test("a polyfill that looks otherwise fails the build", () => {
  expect(() => withoutTable("module.exports = browser;")).toThrow("trim-polyfill");
});
