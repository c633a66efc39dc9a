import { beforeEach, expect, test, vi } from "vitest";

// No browser of the tests on a screen tells which of its windows is in front.
const api = vi.hoisted(() => ({ tabs: { get: vi.fn(), update: vi.fn() }, windows: { update: vi.fn() } }));
vi.mock("../../platform/browser.ts", () => ({ browser: api }));
const { confirmationWindows } = await import("./windows.ts");

beforeEach(() => {
  vi.resetAllMocks();
  api.tabs.get.mockResolvedValue({ id: 7, windowId: 3 });
});

test("the window comes to the front with its tab", async () => {
  expect(await confirmationWindows.show(7)).toBe(true);
  expect(api.tabs.update).toHaveBeenCalledExactlyOnceWith(7, { active: true });
  expect(api.windows.update).toHaveBeenCalledExactlyOnceWith(3, { focused: true });
});

test("one that was closed isn't there", async () => {
  api.tabs.get.mockRejectedValue(new Error("No tab with id: 7"));
  expect(await confirmationWindows.show(7)).toBe(false);
  expect(api.windows.update).not.toHaveBeenCalled();
});
