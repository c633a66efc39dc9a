import type * as v from "valibot";
import type { Clock } from "../../clock.ts";
import type { Pace } from "../connector.ts";
import { HelpDeskBusy } from "../connector.ts";
import type { HostAnswer, HostRequest, Send } from "../send.ts";
import { assertSuccess, readAnswer } from "./answer.ts";
import type { Tokens } from "./tokens.ts";

/** How long to stay away where the host asks for a pause and doesn't say for how long, in seconds. */
const DEFAULT_REST = 60;
/** Longer than this nobody means. */
const LONGEST_REST = 3_600;

/** No plan has more calls a minute. */
const HIGHEST_LIMIT = 2_500;

export interface ClientOptions {
  /** The origin of the help desk's API. */
  origin: string;
  send: Send;
  pace: Pace;
  tokens: Tokens;
  clock: Clock;
}

/** Calls a help desk's API as the connector's client. */
export interface ZendeskClient {
  get<S extends v.GenericSchema>(path: string, query: Readonly<Record<string, string>>, answer: S): Reply<S>;
  create<S extends v.GenericSchema>(path: string, body: object, answer: S): Reply<S>;
  change(path: string, body: object): Promise<void>;
  remove(path: string): Promise<void>;
  /** By how many seconds the host's clock is ahead of ours, as its last answer says; `null` before the first. */
  clockAhead(): number | null;
}

type Reply<S extends v.GenericSchema> = Promise<v.InferOutput<S>>;

/**
 * The one place from which requests go to a help desk's API. It keeps the account's pace, obeys `Retry-After`, reads every
 * form of error, follows nothing to elsewhere, and refuses to write anything but the service's own webhooks.
 */
export function createClient({ origin, send, pace, tokens, clock }: ClientOptions): ZendeskClient {
  let ahead: number | null = null;

  async function once(request: HostRequest): Promise<HostAnswer> {
    assertAllowed(request);
    await pace.turn();
    const answer = await send(request);
    const date = Date.parse(answer.headers.date ?? "");
    if (!Number.isNaN(date)) ahead = Math.round((date - clock.now().getTime()) / 1000);
    await obeyLimits(answer, pace);
    return answer;
  }

  async function call(method: HostRequest["method"], path: string, body?: object): Promise<HostAnswer> {
    const as = (token: string): HostRequest => ({
      method,
      url: new URL(path, origin),
      headers: {
        Accept: "application/json",
        "User-Agent": "Seatmeter",
        Authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const token = await tokens.take(once);
    const answer = await once(as(token));
    if (answer.status !== 401) return answer;
    // It may have ended early: one of another minute is tried once.
    tokens.drop(token);
    return once(as(await tokens.take(once)));
  }

  return {
    get: async (path, query, schema) => {
      const text = new URLSearchParams(query).toString();
      return readAnswer(await call("GET", text === "" ? path : `${path}?${text}`), schema);
    },
    create: async (path, body, schema) => readAnswer(await call("POST", path, body), schema),
    // The host answers with no body.
    change: async (path, body) => assertSuccess(await call("PATCH", path, body)),
    remove: async (path) => {
      const answer = await call("DELETE", path);
      if (answer.status !== 404) assertSuccess(answer);
    },
    clockAhead: () => ahead,
  };
}

/** Reading anything of the API, asking for a token, and writing webhooks; never people, whatever the token allows. */
export function assertAllowed({ method, url: { pathname } }: Pick<HostRequest, "method" | "url">): void {
  const allowed =
    method === "GET"
      ? pathname.startsWith("/api/v2/")
      : /^\/api\/v2\/webhooks(\/[\w-]+)?$/.test(pathname) || (method === "POST" && pathname === "/oauth/tokens");
  if (!allowed) throw new Error(`${method} ${pathname} is nothing that the connector may ask for`);
}

/**
 * Takes the limit that the answer names: the account's (`X-Rate-Limit`), and the one that lists have (`ratelimit-limit`).
 * Where a pause is asked for, or others have nearly used up what there is, rejects with `HelpDeskBusy`.
 */
async function obeyLimits({ status, headers }: HostAnswer, pace: Pace): Promise<void> {
  const [account, list] = [whole(headers["x-rate-limit"]), whole(headers["ratelimit-limit"])];
  const limits = [account, list].filter((limit) => limit !== null && limit > 0) as number[];
  if (limits.length > 0) await pace.learnLimit(Math.min(HIGHEST_LIMIT, ...limits));
  const after = whole(headers["retry-after"]);
  if (status === 429 || (status === 503 && after !== null)) {
    const seconds = after ?? whole(headers["ratelimit-reset"]) ?? DEFAULT_REST;
    throw new HelpDeskBusy(await pace.rest(Math.min(LONGEST_REST, Math.max(1, seconds))));
  }
  const remaining = [whole(headers["x-rate-limit-remaining"]), whole(headers["ratelimit-remaining"])];
  // This answer is good; it is the next call that waits.
  if (remaining.includes(0)) {
    await pace.rest(Math.min(LONGEST_REST, Math.max(1, whole(headers["ratelimit-reset"]) ?? DEFAULT_REST)));
  }
}

function whole(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
