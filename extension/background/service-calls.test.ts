import { expect, test, vi } from "vitest";
import { deskKey } from "../platform/desk.ts";
import type { Sessions } from "./identity/sessions.ts";
import { createCalls } from "./service-calls.ts";

const OWNER = deskKey("https://acme.zendesk.com", "owner");

function callsOf(accessToken: string | null) {
  const current = async () =>
    accessToken === null ? null : { issuer: "i", person: "owner", accessToken, expiresAt: Number.POSITIVE_INFINITY };
  const answer = vi.fn(async () => ({ memberId: "owner" }));
  const calls = createCalls(
    { serviceOf: async () => null },
    { current } as Partial<Sessions> as Sessions,
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
