import { afterEach, expect, test, vi } from "vitest";
import { deskKey } from "../platform/desk.ts";
import type { Sessions } from "./identity/sessions.ts";
import { createCalls } from "./service-calls.ts";

const OWNER = deskKey("https://acme.zendesk.com", "owner");

afterEach(() => vi.unstubAllGlobals());

function callsOf(accessToken: string | null, service: string | null = null) {
  const current = async () =>
    accessToken === null ? null : { issuer: "i", person: "owner", accessToken, expiresAt: Number.POSITIVE_INFINITY };
  const answer = vi.fn(async () => ({ memberId: "owner" }));
  const calls = createCalls(
    { serviceOf: async () => service },
    { current, tokenFor: async () => "token" } as Partial<Sessions> as Sessions,
    { answer },
    (_, call) => call(),
  );
  return { call: calls(OWNER), answer };
}

test("where no service is known the help desk itself answers, for whom it named itself", async () => {
  const { call, answer } = callsOf("");
  expect(await call("getViewer", {})).toMatchObject({ kind: "answer", body: { memberId: "owner" } });
  expect(answer).toHaveBeenCalledExactlyOnceWith(OWNER, "getViewer");
});

test.each([["token"], [null]])(
  "not for somebody who was signed in to a service that is gone meanwhile: %s",
  async (accessToken) => {
    const { call, answer } = callsOf(accessToken);
    await expect(call("getViewer", {})).rejects.toMatchObject({ type: "not-connected" });
    expect(answer).not.toHaveBeenCalled();
  },
);

test.each([
  ["listMembers", {}],
  ["getSeatRequest", { id: "req_1" }],
  ["getSettings", {}],
] as const)("an answer to %s of another shape than the table's gets no further", async (name, input) => {
  vi.stubGlobal("fetch", async () => Response.json({ items: "<b>all of them</b>" }));
  const { call } = callsOf("token", "https://seats.example");
  await expect(call(name, input as never)).rejects.toMatchObject({ type: "unreadable-answer" });
});

test("the ledger as CSV is text, and nothing else", async () => {
  const { call } = callsOf("token", "https://seats.example");
  vi.stubGlobal("fetch", async () => new Response("at,kind", { headers: { "Content-Type": "text/csv" } }));
  expect(await call("getLedger", {}, { accept: "text/csv" })).toMatchObject({ body: "at,kind" });
  vi.stubGlobal("fetch", async () => Response.json({ items: [] }));
  await expect(call("getLedger", {}, { accept: "text/csv" })).rejects.toMatchObject({ type: "unreadable-answer" });
});
