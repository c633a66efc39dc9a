import { expect, test } from "vitest";
import { viewerOf } from "../../../shared/api/testing.ts";
import { manyLines } from "../../../shared/api/testing-subscriptions.ts";
import type { KeptDraft } from "../../../shared/submit-once/index.ts";
import type { PreparedForm } from "./prepare-form.ts";
import { prepareForm } from "./prepare-form.ts";

function drafts(kept: Record<string, object> = {}) {
  const saved: Record<string, object | null> = { ...kept };
  const draftOf = (form = "cart"): KeptDraft => ({
    load: async () => saved[form] ?? null,
    save: async (draft) => {
      saved[form] = draft;
    },
  });
  return { saved, draftOf };
}

async function prepare(way: PreparedForm["way"], kept: Record<string, object> = {}) {
  const { saved, draftOf } = drafts(kept);
  const subscription = way === "ticket" ? null : manyLines();
  const how = await prepareForm({ way, viewer: viewerOf("owner"), add: 7, subscription, draftOf });
  return { how, saved };
}

const SHORT = { variant: "simplified", texts: { suite: "7" } };

test("the cart has this number and no other; its note stays", async () => {
  const cart = { quantities: { variant: "full", texts: { suite: "2", copilot: "5" } }, note: "PO 12" };
  expect(await prepare("buy", { cart })).toEqual({
    how: "ready",
    saved: { cart: { quantities: SHORT, note: "PO 12" } },
  });
});

test("a request has this number; its reason stays", async () => {
  const request = { quantities: SHORT, reason: "New team", neededBy: "2026-12-01", key: null };
  const kept = { ...request, quantities: { variant: "simplified", texts: { suite: "1" } } };
  expect(await prepare("request", { request: kept })).toEqual({ how: "ready", saved: { request } });
  expect((await prepare("request")).saved).toEqual({ request: { ...request, reason: "", neededBy: "" } });
});

test("a ticket has this number", async () => {
  expect(await prepare("ticket")).toEqual({
    how: "ready",
    saved: { request: { add: "7", reason: "", neededBy: "", key: null } },
  });
});

test("a form to sales has this number, and who writes it", async () => {
  const person = { name: "Mara Conti", email: "", phone: "", message: "" };
  expect((await prepare("sales")).saved).toEqual({
    sales: { quantities: SHORT, ...person, seatRequestId: null, key: null },
  });
});

test("Manage subscription has the total that it comes to", async () => {
  const { lines, primaryTarget } = manyLines();
  const now = lines.find(({ target }) => target === primaryTarget)?.quantity ?? 0;
  expect((await prepare("manage")).saved).toEqual({
    manage: { quantities: { variant: "full", texts: { suite: String(now + 7) } }, note: "" },
  });
});

test.each(["request", "ticket", "sales"] as const)(
  "a %s that was sent and got no answer stays as it is",
  async (way) => {
    const key = "under-this-key";
    const kept = {
      request: { quantities: SHORT, add: "1", reason: "", neededBy: "", key },
      sales: { quantities: SHORT, name: "", email: "", phone: "", message: "", seatRequestId: null, key },
    };
    expect(await prepare(way, kept)).toEqual({ how: "unanswered", saved: kept });
  },
);
