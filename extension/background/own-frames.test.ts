import { expect, test } from "vitest";
import { isSameHelpDesk, ownFrames } from "./own-frames.ts";

const PAGE = "https://acorn.zendesk.com";

test.each([
  ["its own origin", PAGE],
  ["a subdomain of it", "https://admin.acorn.zendesk.com"],
])("a frame of %s is the same help desk's", (_, frame) => {
  expect(isSameHelpDesk(PAGE, frame)).toBe(true);
});

test.each([
  ["another account", "https://birch.zendesk.com"],
  ["an account whose name ends alike", "https://evilacorn.zendesk.com"],
  ["what holds all accounts", "https://zendesk.com"],
  ["a site that has its name in front", "https://acorn.zendesk.com.evil.example"],
  ["another site", "https://evil.example"],
  ["another scheme", "http://acorn.zendesk.com"],
  ["another port", "https://acorn.zendesk.com:8443"],
  ["a sandboxed frame", "null"],
  ["nothing", ""],
])("a frame of %s is not", (_, frame) => {
  expect(isSameHelpDesk(PAGE, frame)).toBe(false);
});

test("our script belongs in the help desk's own frames, and not in the page itself or where nothing was said", () => {
  const frames = [
    { frameId: 0, result: PAGE },
    { frameId: 3, result: PAGE },
    { frameId: 4, result: "https://admin.acorn.zendesk.com" },
    { frameId: 5, result: "https://birch.zendesk.com" },
    { frameId: 6, result: "null" },
    // In another frame, or one that failed.
    { frameId: 7, result: null },
    { frameId: 8 },
  ];
  expect(ownFrames(PAGE, frames)).toEqual([3, 4]);
});
