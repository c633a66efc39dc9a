import { describe, expect, it } from "vitest";
import { DESCRIPTION, readDescription } from "../../../sandbox/testing/vendor-description.ts";
import type { HostAnswer, HostRequest } from "../send.ts";
import { createClient } from "./client.ts";
import { createZendesk } from "./connector.ts";
import { signIn } from "./sign-in.ts";
import { createTokens } from "./tokens.ts";

if (DESCRIPTION === undefined) {
  it.skip("the connector's calls aren't held against the vendor's description: ZENDESK_OPENAPI names no file", () =>
    undefined);
} else {
  const file = DESCRIPTION;
  describe("the connector's calls held against the vendor's description", () => held(file));
}

/** One of those in the vendor's example of several people. */
const NAMED = "345678";

/** Calls that no description names: what host.md says of them rests on articles, or on public code. */
const UNDESCRIBED = [
  "GET /api/v2/account",
  "GET /api/v2/search/count",
  "GET /api/v2/users/35436/entitlements/full",
  "GET /api/v2/webhooks",
  "POST /api/v2/webhooks",
  "GET /api/v2/webhooks/hook",
  "GET /api/v2/webhooks/hook/signing_secret",
  "GET /api/v2/webhooks/well",
  "GET /api/v2/webhooks/well/invocations",
  "PATCH /api/v2/webhooks/hook",
  "DELETE /api/v2/webhooks/hook",
];

function held(file: string): void {
  const vendor = readDescription(file);
  const asked: { method: string; url: URL; body?: unknown }[] = [];
  /** The vendor's own examples, where it shows one. */
  const send = async ({ method, url, body }: HostRequest): Promise<HostAnswer> => {
    const request = { method, url, ...(body === undefined ? {} : { body: JSON.parse(body) as unknown }) };
    asked.push(request);
    return { status: 200, headers: {}, body: JSON.stringify(answerTo(`${method} ${url.pathname}`, request)) };
  };
  const answerTo = (call: string, request: (typeof asked)[number]): unknown => {
    const example = vendor.exampleFor(request);
    // Its example is of pages by offset, and pages by cursor are told of in words.
    if (call === "GET /api/v2/users") return { ...(example as object), meta: { has_more: false } };
    return example ?? SHOWN_BY_CODE[call.split(" ")[1] ?? ""];
  };
  const clock = { now: () => new Date("2026-11-26T08:00:00Z") };
  const origin = "https://company.zendesk.com";
  const scopes = ["read", "webhooks:write"];
  const tokens = createTokens({ origin, client: "client", secret: "secret", scopes, clock });
  const pace = { turn: async () => undefined, learnLimit: async () => undefined, rest: async () => clock.now() };
  const client = createClient({ origin, send, pace, tokens, clock });
  const hosts = new Set(["company.zendesk.com", "example.zendesk.com"]);
  const connector = createZendesk({ client, clock, ownerId: null, hosts });

  /** `but` names calls, or what of them, that the description doesn't. */
  function expectDescribed(but: readonly string[], faultsBut: readonly string[] = []): void {
    const faults = asked.map((request) => ({ call: callOf(request), faults: vendor.faultsOfRequest(request) }));
    expect(faults.flatMap((each) => (each.faults ?? []).map((fault) => `${each.call}: ${fault}`))).toEqual(faultsBut);
    const undescribed = faults.filter((each) => each.faults === null).map(({ call }) => call);
    expect([...new Set(undescribed)].sort()).toEqual([...but].sort());
  }

  it("each request has the path, parameters and body that are described, and reads what is shown as its answer", async () => {
    const terms = await connector.readTerms();
    expect(Object.values(terms.roles)).not.toEqual([]);
    const { members } = await connector.readPage(terms, null);
    expect(members.length).toBeGreaterThan(0);
    await connector.readPage(terms, "a-cursor");
    expect((await connector.searchPeople("everybody"))?.length).toBeGreaterThan(0);
    expect(await connector.countPeople()).toBe(102);
    await connector.countRoles();
    // One whom its example of several people names, and one who is asked for alone.
    const heard = await connector.readPeople(terms, [NAMED, "35436"]);
    expect(heard.members.map(({ id }) => id)).toEqual([NAMED, "35436"]);
    await connector.readProductRoles("35436", true);
    await connector.readOpenTickets("35436");
    await connector.subscribe("https://seats.example/events", []);
    expect(await connector.readSubscription("hook", clock.now())).toBe("mended");
    expect(await connector.readSubscription("well", clock.now())).toBe("well");
    await connector.unsubscribe("hook");
    for await (const step of connector.check()) expect([step.step, step.says]).not.toContain("unreadable");

    expectDescribed(UNDESCRIBED);
  });

  it("each that signs somebody in does, too, and lets in nobody whom the answer calls suspended", async () => {
    asked.length = 0;
    const desk = { page: origin, api: origin, client: "seatmeter", hosts };
    const answer = {
      code: "code",
      verifier: "v".repeat(43),
      redirect: "https://seats.example/sign-in/help-desk/acorn",
    };
    // Its example is of somebody who is suspended, and so lets nobody in; the token is let go of all the same.
    await expect(signIn.readPerson(desk, answer, send)).rejects.toMatchObject({ message: "suspended" });
    expect(asked.map(callOf)).toEqual([
      "POST /oauth/tokens",
      "GET /api/v2/users/me",
      "DELETE /api/v2/oauth/tokens/current.json",
    ]);
    // PKCE stands in an article of the vendor's alone, and so does letting a token go (docs/host.md).
    expectDescribed(
      ["DELETE /api/v2/oauth/tokens/current.json"],
      ["POST /oauth/tokens: code_verifier is no field of this call's body"],
    );
  });

  it("a request that isn't as described would be found", () => {
    const faultsOf = (path: string) => vendor.faultsOfRequest({ method: "GET", url: new URL(path, origin) });
    expect(faultsOf("/api/v2/users?roles[]=agent")).toHaveLength(1);
    expect(faultsOf("/api/v2/users?role=owner")).toHaveLength(1);
    expect(faultsOf("/api/v2/users/search?page[size]=100")).toHaveLength(1);
    expect(faultsOf("/api/v2/persons")).toBeNull();
  });

  it("the description's own references lead somewhere", () => {
    expect(vendor.lostReferences()).toEqual([]);
  });
}

function callOf({ method, url }: { method: string; url: URL }): string {
  return `${method} ${url.pathname}`;
}

const SHOWN_BY_CODE: Readonly<Record<string, unknown>> = {
  "/oauth/tokens": { access_token: "token", token_type: "bearer", scope: "read webhooks:write" },
  "/api/v2/account": { account: { owner_id: 35436 } },
  "/api/v2/search/count": { count: 3 },
  "/api/v2/users/35436/entitlements/full": { entitlements: { chat: null, explore: null, guide: null, talk: null } },
  "/api/v2/webhooks": { webhooks: [], webhook: { id: "hook", status: "active" } },
  "/api/v2/webhooks/hook": { webhook: { id: "hook", status: "inactive" } },
  "/api/v2/webhooks/hook/signing_secret": { signing_secret: { secret: "secret" } },
  "/api/v2/webhooks/well": { webhook: { id: "well", status: "active" } },
  "/api/v2/webhooks/well/invocations": { invocations: [] },
};
