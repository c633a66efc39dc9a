import { beforeEach, expect, test, vi } from "vitest";

const create = vi.hoisted(() => vi.fn());
vi.mock("../../platform/browser.ts", () => ({
  browser: { runtime: { getURL: (path: string) => `moz-extension://id/${path}` }, notifications: { create } },
}));
const { showSystemNotice } = await import("./system-notice.ts");

/** What Firefox takes; it throws on anything else, as on `buttons`. */
const FIREFOX_OPTIONS = ["type", "iconUrl", "title", "message", "contextMessage", "priority", "eventTime"];

beforeEach(() => {
  create.mockReset();
});

test("asks for nothing that Firefox refuses", async () => {
  create.mockImplementation((_id: string, options: object) => {
    const unknown = Object.keys(options).filter((key) => !FIREFOX_OPTIONS.includes(key));
    return unknown.length === 0 ? Promise.resolve() : Promise.reject(new Error(`Unsupported: ${unknown}`));
  });
  await showSystemNotice("http://acorn.localhost", "The last license is taken", "All 50 licenses are in use.");
  expect(create).toHaveBeenCalledTimes(1);
  await expect(create.mock.results[0]?.value).resolves.toBeUndefined();
});

test("throws nothing where notifications are not allowed", async () => {
  create.mockImplementation(() => {
    throw new Error("Not allowed");
  });
  await expect(showSystemNotice("http://acorn.localhost", "Title", "Message")).resolves.toBeUndefined();
});
