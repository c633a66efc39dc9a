import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { HttpCarrierOptions } from "./carrier.ts";
import { bodyOf } from "./carrier.ts";
import { createHttpCarrier } from "./http.ts";
import { Problem, type ProblemDetails } from "./problem.ts";

const VIEWER = {
  memberId: "owner",
  name: "Olivia <b>Owner</b>",
  role: "owner",
  account: { id: "acorn", name: "Acorn", kind: "self_service", subscriptionUrl: null },
  capabilities: ["seeMeter"],
  deciders: [],
  salesRepresentative: null,
};

type Exchange = (request: Request) => Response | Promise<Response>;

let sent: { url: string; init: RequestInit }[] = [];

function carrier(answer: Exchange, options: Partial<HttpCarrierOptions> = {}) {
  return createHttpCarrier({
    baseUrl: "https://seats.example",
    getToken: async () => "token",
    fetch: async (input, init = {}) => {
      sent.push({ url: String(input), init });
      init.signal?.throwIfAborted();
      const aborted = new Promise<never>((_, reject) => {
        init.signal?.addEventListener("abort", () => reject(init.signal?.reason), { once: true });
      });
      return Promise.race([answer(new Request(String(input), init)), aborted]);
    },
    ...options,
  });
}

const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), {
    ...init,
    headers: { "Content-Type": "application/json", ...init.headers },
  });

const failure = (call: Promise<unknown>): Promise<ProblemDetails> =>
  call.then(
    () => {
      throw new Error("it did not fail");
    },
    (thrown: unknown) => {
      if (!(thrown instanceof Problem)) throw thrown;
      return thrown.details;
    },
  );

beforeEach(() => {
  sent = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe("an answer", () => {
  test("that is asked for as CSV is text, as it came", async () => {
    const csv = (type: string) => new Response('at,kind\r\n"1",2\r\n', { headers: { "Content-Type": type } });
    const call = createHttpCarrier({
      baseUrl: "https://seats.example",
      getToken: async () => "token",
      fetch: async (_, init) => csv(new Headers(init?.headers).get("Accept") ?? ""),
    });
    expect(await call("getLedger", {}, { accept: "text/csv" })).toMatchObject({ body: 'at,kind\r\n"1",2\r\n' });
    expect((await failure(call("getLedger", {}))).type).toBe("unreadable-answer");
  });

  test("of a newer service is read without what it says beyond the table", async () => {
    const call = carrier(() => json({ ...VIEWER, admin: true, account: { ...VIEWER.account, plan: "gold" } }));
    expect(await call("getViewer", {})).toMatchObject({ body: VIEWER });
  });

  test("is read, with its ETag", async () => {
    const call = carrier(() => json(VIEWER, { headers: { ETag: '"7"' } }));
    expect(await call("getViewer", {})).toEqual({ kind: "answer", status: 200, body: VIEWER, etag: '"7"' });
  });

  test("may be that nothing has changed", async () => {
    const call = carrier(() => new Response(null, { status: 304, headers: { ETag: '"7"' } }));
    expect(await call("getAvailability", {}, { ifNoneMatch: '"7"' })).toEqual({ kind: "unchanged", etag: '"7"' });
    expect(new Headers(sent[0]?.init.headers).get("If-None-Match")).toBe('"7"');
  });

  test("has no body where nothing has changed: whoever didn't ask for that can't read it", async () => {
    expect(bodyOf({ kind: "answer", status: 200, body: VIEWER, etag: null })).toBe(VIEWER);
    expect(() => bodyOf({ kind: "unchanged", etag: '"7"' })).toThrow(
      expect.objectContaining({ type: "unreadable-answer", status: 304 }),
    );
  });

  test("304 without an ETag is none", async () => {
    const call = carrier(() => new Response(null, { status: 304 }));
    expect((await failure(call("getAvailability", {}))).type).toBe("unexpected-status");
  });
});

describe("a request", () => {
  test("carries its input where the table says", async () => {
    const call = carrier(() => json("{}", { status: 500 }));
    const input = { quoteId: "quo_1", note: "PO 1", idempotencyKey: "key-1", version: "7" };
    await failure(call("createOrder", input));
    const [{ url, init } = { url: "", init: {} }] = sent;
    const headers = new Headers(init.headers);
    expect([init.method, url]).toEqual(["POST", "https://seats.example/v1/orders"]);
    expect(headers.get("Idempotency-Key")).toBe("key-1");
    expect(headers.get("If-Match")).toBe('"7"');
    expect(headers.get("Authorization")).toBe("Bearer token");
    expect(headers.get("Content-Type")).toBe("application/json");
    expect(init.body).toBe('{"quoteId":"quo_1","note":"PO 1"}');
    expect(init).toMatchObject({ cache: "no-store", credentials: "omit", redirect: "error" });
  });

  test("escapes what stands in its path and query", async () => {
    const call = carrier(() => json("{}", { status: 500 }));
    await failure(call("getOrder", { id: "../quotes?x=1#y" }));
    await failure(call("getConnection", { helpDesk: "https://a.example/?x=1&y=2" }));
    expect(sent.map(({ url }) => url)).toEqual([
      "https://seats.example/v1/orders/..%2Fquotes%3Fx%3D1%23y",
      "https://seats.example/v1/connection?helpDesk=https%3A%2F%2Fa.example%2F%3Fx%3D1%26y%3D2",
    ]);
  });

  test("that needs no sign-in carries no token", async () => {
    const getToken = vi.fn(async () => "token");
    await failure(
      carrier(() => json("{}", { status: 500 }), { getToken })("getConnection", { helpDesk: "https://a.example" }),
    );
    expect(getToken).not.toHaveBeenCalled();
    expect(new Headers(sent[0]?.init.headers).has("Authorization")).toBe(false);
  });

  test("is not sent when there is no token to be had", async () => {
    const signedOut = new Problem({ type: "signed-out", status: 0, detail: "" });
    const call = carrier(() => json(VIEWER), { getToken: () => Promise.reject(signedOut) });
    expect((await failure(call("getViewer", {}))).type).toBe("signed-out");
    expect(sent).toEqual([]);
  });
});

describe("what can't be read", () => {
  const cut = JSON.stringify(VIEWER).slice(0, -20);
  const bodies: [string, Response][] = [
    [
      "HTML",
      new Response("<!doctype html><h1>Sign in to the hotel's network</h1>", {
        headers: { "Content-Type": "text/html" },
      }),
    ],
    ["nothing", new Response("")],
    ["JSON that is cut off", json(cut)],
    ["another shape", json({ ...VIEWER, capabilities: "all" })],
    ["a missing field", json({ ...VIEWER, role: undefined })],
    ["an unknown capability", json({ ...VIEWER, capabilities: ["rule"] })],
    ["null", json("null")],
    ["a list", json([VIEWER])],
    ["another success status", json(VIEWER, { status: 203 })],
    ["no content", new Response(null, { status: 204 })],
    ["a problem with a status of success", json({ type: "urn:seatmeter:problem:internal", status: 500, detail: "" })],
  ];

  test.each(bodies)("%s is an unreadable answer", async (_, response) => {
    expect(await failure(carrier(() => response)("getViewer", {}))).toMatchObject({
      type: "unreadable-answer",
      status: response.status,
    });
  });

  test("a body that breaks off is no answer", async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) });
    expect((await failure(carrier(() => new Response(broken))("getViewer", {}))).type).toBe("unreachable");
  });
});

describe("a status without a problem document", () => {
  const statuses: [number, ProblemDetails["type"]][] = [
    [400, "unexpected-status"],
    [401, "not-signed-in"],
    [403, "not-permitted"],
    [404, "not-found"],
    [418, "unexpected-status"],
    [429, "too-many-requests"],
    [500, "internal"],
    [501, "internal"],
    [502, "unavailable"],
    [503, "unavailable"],
    [504, "unavailable"],
  ];

  test.each(statuses)("%d is %s", async (status, type) => {
    const html = await failure(carrier(() => new Response("<h1>Oh no</h1>", { status }))("getViewer", {}));
    expect(html).toMatchObject({ type, status, bare: true });
    expect(html.detail).not.toContain("<");
    const other = json({ type: "about:blank", title: "Nope", detail: "<script>" }, { status });
    expect(await failure(carrier(() => other)("getViewer", {}))).toMatchObject({ type, status, bare: true });
  });
});

describe("a problem document", () => {
  const document = (more: object, status = 409, headers: Record<string, string> = {}) =>
    json(
      { type: "urn:seatmeter:problem:order-in-progress", title: "t", status, detail: "Wait.", ...more },
      { status, headers },
    );

  test("is told whole", async () => {
    const more = {
      fields: [{ field: "lines.0.add", expected: "1 to 9999" }],
      orderId: "ord_1",
      inProgress: { by: "Bill", since: "2026-11-23T17:33:00.000Z" },
    };
    expect(await failure(carrier(() => document(more, 409, { "Retry-After": "2" }))("getViewer", {}))).toEqual({
      type: "order-in-progress",
      status: 409,
      detail: "Wait.",
      retryAfterSeconds: 2,
      ...more,
    });
  });

  test("is believed only in its parts that are well formed", async () => {
    const more = {
      fields: [{ field: 1 }, "x", { field: "a", expected: "b" }],
      orderId: 7,
      inProgress: { by: "Bill" },
      detail: 3,
      extra: true,
    };
    expect(await failure(carrier(() => document(more))("getViewer", {}))).toEqual({
      type: "order-in-progress",
      status: 409,
      detail: "",
      fields: [{ field: "a", expected: "b" }],
    });
  });

  test("of an unknown type is read by its status", async () => {
    for (const type of [
      "urn:seatmeter:problem:teapot",
      "urn:seatmeter:problem:toString",
      "https://example.com/quote-expired",
      7,
    ]) {
      const answer = json({ type, status: 410, detail: "" }, { status: 403 });
      expect(await failure(carrier(() => answer)("getViewer", {}))).toMatchObject({
        type: "not-permitted",
        status: 403,
      });
    }
  });

  test("has the status that truly came", async () => {
    expect((await failure(carrier(() => document({ status: 200 }, 409))("getViewer", {}))).status).toBe(409);
  });
});

describe("Retry-After", () => {
  const limited = (headers: Record<string, string>) =>
    failure(carrier(() => new Response("", { status: 429, headers }))("getViewer", {}));

  test("in seconds", async () => {
    expect((await limited({ "Retry-After": "30" })).retryAfterSeconds).toBe(30);
  });

  test("as a date is measured by the service's own clock, so one wrong by a day changes nothing", async () => {
    for (const day of ["22", "23", "24"]) {
      const headers = { Date: `Mon, ${day} Nov 2026 10:00:00 GMT`, "Retry-After": `Mon, ${day} Nov 2026 10:00:30 GMT` };
      expect((await limited(headers)).retryAfterSeconds).toBe(30);
    }
  });

  test("that makes no sense is left out", async () => {
    expect(await limited({ "Retry-After": "soon" })).not.toHaveProperty("retryAfterSeconds");
    expect(await limited({ "Retry-After": "Mon, 23 Nov 2026 10:00:30 GMT" })).not.toHaveProperty("retryAfterSeconds");
    expect(await limited({})).not.toHaveProperty("retryAfterSeconds");
    const past = { Date: "Mon, 23 Nov 2026 10:00:30 GMT", "Retry-After": "Mon, 23 Nov 2026 10:00:00 GMT" };
    expect((await limited(past)).retryAfterSeconds).toBe(0);
  });
});

describe("no answer", () => {
  test("is unreachable, and says nothing of the network's own words", async () => {
    const call = carrier(() => Promise.reject(new TypeError("getaddrinfo ENOTFOUND seats.example")));
    expect(await failure(call("getViewer", {}))).toEqual({
      type: "unreachable",
      status: 0,
      detail: "The seat service did not answer.",
    });
  });

  test("in time is unreachable, also while the body is on its way", async () => {
    const never = () => new Promise<Response>(() => undefined);
    expect((await failure(carrier(never, { timeoutMs: 5 })("getViewer", {}))).type).toBe("unreachable");
    const { signal } = new AbortController();
    expect((await failure(carrier(never, { timeoutMs: 5 })("getViewer", {}, { signal }))).type).toBe("unreachable");
    const trickle = (request: Request) =>
      new Response(
        new ReadableStream({
          start: (controller) =>
            request.signal.addEventListener("abort", () => controller.error(request.signal.reason), { once: true }),
        }),
      );
    expect((await failure(carrier(trickle, { timeoutMs: 5 })("getViewer", {}))).type).toBe("unreachable");
  });

  test("that is no longer waited for rejects with the reason of the signal", async () => {
    const stop = new AbortController();
    const call = carrier(() => new Promise(() => undefined));
    const waiting = call("getViewer", {}, { signal: stop.signal });
    stop.abort(new DOMException("gone", "AbortError"));
    await expect(waiting).rejects.toBe(stop.signal.reason);
    await expect(call("getViewer", {}, { signal: stop.signal })).rejects.toBe(stop.signal.reason);
  });
});

test("a service whose clock is wrong by a day is read like any other", async () => {
  const asOf = "2026-11-24T17:33:00.000Z";
  const availability = {
    account: "acorn",
    asOf,
    source: "service",
    gateProduct: "support",
    products: [],
    lowThreshold: 2,
    pollAfterSeconds: 60,
    exhausted: null,
  };
  vi.useFakeTimers({ now: new Date("2026-11-23T17:33:00.000Z"), toFake: ["Date"] });
  const call = carrier(() => json(availability, { headers: { Date: "Tue, 24 Nov 2026 17:33:00 GMT" } }));
  expect(await call("getAvailability", {})).toMatchObject({ kind: "answer", body: { asOf } });
});
