import { beforeEach, expect, test, vi } from "vitest";
import { Problem } from "../../shared/api/index.ts";
import { quoteOf, recordOf } from "../../shared/cart/testing.ts";
import { deskKey } from "../platform/desk.ts";
import { memoryAreas } from "../platform/testing.ts";
import { draftKey } from "./handlers.ts";
import type { Sender } from "./sender.ts";
import { createSpending } from "./spending.ts";

const OWN = "chrome-extension://our-own-id";
const ORIGIN = "https://acorn.example";
const OWNER = deskKey(ORIGIN, "owner");
const quote = quoteOf(3);
const press = { kind: "confirm", origin: ORIGIN, person: "owner", quote, note: "PO 1", demotionsSeen: false } as const;

const confirm = vi.fn();
const of = vi.fn(() => ({ confirm }));
const confirmations = { press: vi.fn() };
const identify = vi.fn();
const onRefused = vi.fn();
let local: ReturnType<typeof memoryAreas>["local"];
let spend: ReturnType<typeof createSpending>;

beforeEach(() => {
  vi.clearAllMocks();
  local = memoryAreas().local;
  confirm.mockResolvedValue(recordOf(null, quote));
  confirmations.press.mockReset().mockResolvedValue(undefined);
  spend = createSpending({
    ...{ local, confirmations, onRefused, seats: { identify } },
    // The one call of a journal that it makes.
    journals: { of: of as never },
  });
});

const page = (name: string): Sender => ({
  ...{ id: "our-own-id", origin: OWN, frameId: 0, tab: { id: 7 } },
  url: `${OWN}/extension/pages/${name}/index.html`,
});

test("the window spends what stands in it, and its number doesn't wait in the form any more", async () => {
  await local.set(draftKey(OWNER), "3");
  expect(await spend(press, page("confirm"))).toEqual(recordOf(null, quote));
  expect(confirmations.press).toHaveBeenCalledExactlyOnceWith(OWNER, 7, quote.id);
  expect(of).toHaveBeenCalledExactlyOnceWith(OWNER);
  expect(confirm).toHaveBeenCalledExactlyOnceWith(quote, "PO 1", false);
  expect(await local.get(draftKey(OWNER))).toBeUndefined();
  expect(onRefused).not.toHaveBeenCalled();
});

test("Manage subscription spends where it is", async () => {
  await spend(press, page("subscription"));
  expect(confirm).toHaveBeenCalledOnce();
  expect(confirmations.press).not.toHaveBeenCalled();
});

test.each<[string, Sender]>([
  ["the popup", { ...page("popup"), tab: undefined }],
  ["the popup in a tab", page("popup")],
  ["the options", page("options")],
  ["a window without a tab", { ...page("confirm"), tab: undefined }],
  ["a frame", { ...page("confirm"), frameId: 4 }],
  ["a page without an address", { ...page("confirm"), url: undefined }],
  ["an address that only ends alike", { ...page("confirm"), url: `${OWN}/x/extension/pages/confirm/index.html` }],
])("%s spends nothing, and is counted", async (_, sender) => {
  await expect(spend(press, sender)).rejects.toMatchObject({ type: "not-permitted" });
  expect(confirm).not.toHaveBeenCalled();
  expect(onRefused).toHaveBeenCalledOnce();
});

test("a window of something else spends nothing, and is counted", async () => {
  confirmations.press.mockRejectedValue(new Problem({ type: "not-permitted", status: 0, detail: "" }));
  await expect(spend(press, page("confirm"))).rejects.toMatchObject({ type: "not-permitted" });
  expect(confirm).not.toHaveBeenCalled();
  expect(onRefused).toHaveBeenCalledOnce();
});

test.each(["person-changed", "signed-out"] as const)("refused as %s, everybody is told who is there", async (type) => {
  const problem = { type, status: 0, detail: "" };
  confirm.mockResolvedValue(recordOf({ kind: "refused", problem }, quote));
  await spend(press, page("confirm"));
  expect(identify).toHaveBeenCalledExactlyOnceWith(ORIGIN);
});
