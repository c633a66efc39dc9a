import * as v from "valibot";
import type { Clock } from "../../clock.ts";
import { HelpDeskError } from "../connector.ts";
import type { HostAnswer, HostRequest } from "../send.ts";
import { readAnswer } from "./answer.ts";

/** Asked for; the host gives between five minutes and two days, and without being asked perhaps no end at all. */
const LIFETIME_SECONDS = 7_200;
/** One is taken for ended so long before it does, so that no call is under way then. */
const EARLY_SECONDS = 60;

const Token = v.object({
  access_token: v.pipe(v.string(), v.minLength(1), v.maxLength(4_096)),
  scope: v.nullish(v.string()),
  expires_in: v.nullish(v.number()),
});

export interface TokenOptions {
  origin: string;
  client: string;
  secret: string;
  /** Those that are needed, and no more. */
  scopes: readonly string[];
  clock: Clock;
}

/** Access tokens of one confidential client (client credentials), in memory alone. */
export interface Tokens {
  /** One that is good for a while; whoever asks while one is on its way gets the same. */
  take(ask: (request: HostRequest) => Promise<HostAnswer>): Promise<string>;
  /** Forgets one that the host refused. */
  drop(token: string): void;
}

export function createTokens(options: TokenOptions): Tokens {
  const { clock } = options;
  let known: { token: string; endsAt: number } | null = null;
  let asking: Promise<string> | null = null;

  async function renew(ask: (request: HostRequest) => Promise<HostAnswer>): Promise<string> {
    const { access_token, scope, expires_in } = readToken(await ask(tokenRequest(options)));
    const given = scope?.split(/\s+/);
    const lacking = options.scopes.filter((each) => given !== undefined && !given.includes(each));
    if (lacking.length > 0) throw new HelpDeskError("scope-refused", `The token lacks ${lacking.join(", ")}`);
    known = { token: access_token, endsAt: clock.now().getTime() + (expires_in ?? LIFETIME_SECONDS) * 1000 };
    return access_token;
  }

  return {
    take: (ask) => {
      if (known !== null && clock.now().getTime() < known.endsAt - EARLY_SECONDS * 1000) {
        return Promise.resolve(known.token);
      }
      asking ??= renew(ask).finally(() => {
        asking = null;
      });
      return asking;
    },
    drop: (token) => {
      if (known?.token === token) known = null;
    },
  };
}

function tokenRequest({ origin, client, secret, scopes }: TokenOptions): HostRequest {
  return {
    method: "POST",
    url: new URL("/oauth/tokens", origin),
    headers: { Accept: "application/json", "Content-Type": "application/json", "User-Agent": "Seatmeter" },
    body: JSON.stringify({
      grant_type: "client_credentials",
      client_id: client,
      client_secret: secret,
      scope: scopes.join(" "),
      expires_in: LIFETIME_SECONDS,
    }),
  };
}

/** A refusal is about the client here, not about a token. */
function readToken(answer: HostAnswer): v.InferOutput<typeof Token> {
  try {
    return readAnswer(answer, Token);
  } catch (thrown) {
    if (!(thrown instanceof HelpDeskError) || answer.status < 400 || answer.status >= 500) throw thrown;
    if (answer.status === 404) throw new HelpDeskError("not-found", thrown.message);
    const aboutScope = /scope/i.test(thrown.message);
    throw new HelpDeskError(aboutScope ? "scope-refused" : "secret-refused", thrown.message);
  }
}
