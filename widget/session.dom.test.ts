import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SeatState } from "../shared/api/index.ts";
import { viewerOf } from "../shared/api/testing.ts";
import type { WidgetConfiguration } from "./configuration.ts";
import { startSession } from "./session.ts";

const ask = vi.fn<typeof fetch>();
const reported = vi.fn();
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  vi.clearAllMocks();
  vi.stubGlobal("fetch", ask);
  vi.stubGlobal("reportError", reported);
  ask.mockImplementation(async () => Response.json({ ...viewerOf("owner"), capabilities: [] }));
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** How it stands once it is known whether anybody is signed in. */
async function standOf(more: Partial<WidgetConfiguration>): Promise<SeatState["connection"]> {
  const configuration = { serviceUrl: "https://seats.example", getToken: async () => "token", ...more };
  const { seats } = startSession(configuration, life.signal);
  await vi.waitFor(() => expect(seats.value.connection.kind).not.toBe("connecting"));
  return seats.value.connection;
}

const failed = (type: string) => ({ kind: "failed", problem: { type } });

describe("a page's getToken that", () => {
  const thrown = new Error("The page's own.");

  test.each<[string, () => unknown]>([
    ["rejects", () => Promise.reject(thrown)],
    [
      "throws before it promises anything",
      () => {
        throw thrown;
      },
    ],
  ])("%s is told as that, and to the page's own console", async (_, getToken) => {
    expect(await standOf({ getToken: getToken as () => Promise<string> })).toMatchObject(failed("token-failed"));
    expect(reported).toHaveBeenCalledExactlyOnceWith(thrown);
    expect(ask).not.toHaveBeenCalled();
  });

  test.each([undefined, "", { token: "t" }])("gives %j gives no token", async (given) => {
    expect(await standOf({ getToken: async () => given as string })).toMatchObject(failed("token-failed"));
    expect(ask).not.toHaveBeenCalled();
  });

  test("never answers is not waited for", async () => {
    vi.useFakeTimers();
    const { seats } = startSession(
      { serviceUrl: "https://seats.example", getToken: () => new Promise(() => undefined) },
      life.signal,
    );
    // The part that asks has to come first.
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(seats.value.connection).toMatchObject(failed("token-failed"));
  });

  test("has nobody is no failure", async () => {
    expect(await standOf({ getToken: async () => null })).toEqual({ kind: "signed_out" });
    expect(reported).not.toHaveBeenCalled();
  });
});

describe("a service's address", () => {
  test.each(["", "seats.example", "/seats", "mailto:seats@example.com"])(
    "that is none is told as that: %j",
    async (url) => {
      expect(await standOf({ serviceUrl: url })).toMatchObject(failed("wrong-service"));
      expect(ask).not.toHaveBeenCalled();
    },
  );

  test.each<[string, () => Response]>([
    ["a page", () => new Response("<h1>Welcome</h1>", { headers: { "Content-Type": "text/html" } })],
    ["nothing of the kind", () => new Response("Not found", { status: 404 })],
    ["another API", () => Response.json({ ok: true })],
  ])("where %s answers is told as wrong", async (_, answer) => {
    ask.mockImplementation(async () => answer());
    expect(await standOf({})).toMatchObject(failed("wrong-service"));
  });

  test.each<[string, () => Promise<Response>]>([
    ["unreachable", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["unavailable", async () => new Response("Bad gateway", { status: 502 })],
  ])("where a service may be is not: %s", async (type, answer) => {
    ask.mockImplementation(answer);
    expect(await standOf({})).toMatchObject(failed(type));
  });
});
