import { createHash } from "node:crypto";
import * as v from "valibot";
import { HelpDeskError } from "../help-desks/connector.ts";
import type { HostAnswer, HostRequest } from "../help-desks/send.ts";
import { hostSender } from "../help-desks/send.ts";
import type { SignInAccount } from "./account.ts";
import type { Refusal } from "./words.ts";

/** What may be read of the help desk: the person who has just signed in. */
const SCOPE = "users:read";
/** The vendor takes 300 to 172,800; ours is let go of at once. */
const TOKEN_SECONDS = 600;
/** How long one answer may take, in milliseconds, and how large it may be, in bytes. */
const PATIENCE_MS = 10_000;
const LARGEST = 256 * 1024;

/** What a person brings back is worth nothing without the verifier. */
export interface Attempt {
  state: string;
  verifier: string;
}

export interface HelpDeskPerson {
  id: string;
  name: string;
}

/** Nobody is signed in, for this reason. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** The help desk's page that asks whether the service may know who somebody is. */
export function authorizationAddress(account: SignInAccount, redirect: string, { state, verifier }: Attempt): string {
  const url = new URL("/oauth/authorizations/new", account.page);
  url.search = new URLSearchParams({
    response_type: "code",
    client_id: account.helpDeskClient,
    redirect_uri: redirect,
    scope: SCOPE,
    state,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  }).toString();
  return url.href;
}

/**
 * Who has just signed in at the help desk: changes the code for a token, asks once who that is, and lets the token go.
 * `hosts` are those that the help desk is known by. Rejects with `Refused`.
 */
export async function readPerson(
  account: SignInAccount,
  { code, verifier, redirect }: { code: string; verifier: string; redirect: string },
  hosts: ReadonlySet<string>,
): Promise<HelpDeskPerson> {
  const granted = await ask(account, "/oauth/tokens", Granted, {
    method: "POST",
    body: JSON.stringify({
      grant_type: "authorization_code",
      code,
      client_id: account.helpDeskClient,
      redirect_uri: redirect,
      scope: SCOPE,
      code_verifier: verifier,
      expires_in: TOKEN_SECONDS,
    }),
  });
  const headers = { authorization: `Bearer ${granted.access_token}` };
  try {
    const { user } = await ask(account, "/api/v2/users/me", Me, { method: "GET", headers });
    return teamMemberOf(user, hosts);
  } finally {
    await letGo(account, headers);
  }
}

const Id = v.union([
  v.pipe(v.number(), v.safeInteger(), v.transform(String)),
  v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
]);
const Granted = v.object({ access_token: v.pipe(v.string(), v.regex(/^[!-~]{1,4096}$/)) });
const Me = v.object({
  user: v.object({
    id: v.nullish(Id),
    name: v.nullish(v.string()),
    role: v.nullish(v.string()),
    active: v.nullish(v.boolean()),
    suspended: v.nullish(v.boolean()),
    url: v.nullish(v.string()),
  }),
});

/** Light agents and contributors are agents, too: what they may do, policy says. */
function teamMemberOf(user: v.InferOutput<typeof Me>["user"], hosts: ReadonlySet<string>): HelpDeskPerson {
  const { id, name, role, active, suspended, url } = user;
  // To whoever isn't signed in it answers 200, too: as "Anonymous user".
  if (id == null) throw new Refused("nobody");
  if (url != null && !(URL.canParse(url) && hosts.has(new URL(url).host))) throw new Refused("other_account");
  if (suspended === true) throw new Refused("suspended");
  if (active === false) throw new Refused("inactive");
  switch (role) {
    case "agent":
    case "admin":
      return { id, name: name?.trim().slice(0, 255) || id };
    case "end-user":
      throw new Refused("end_user");
    default:
      throw new Refused("unreadable");
  }
}

/** As the vendor documents it; where it doesn't do that, the token ends by itself. */
async function letGo(account: SignInAccount, headers: Record<string, string>): Promise<void> {
  await request(account, "/api/v2/oauth/tokens/current.json", { method: "DELETE", headers }).catch(() => undefined);
}

async function ask<S extends v.GenericSchema>(
  account: SignInAccount,
  path: string,
  output: S,
  sent: Sent,
): Promise<v.InferOutput<S>> {
  const { status, body } = await request(account, path, sent).catch((thrown: unknown) => {
    throw new Refused(thrown instanceof HelpDeskError && thrown.fault === "too-large" ? "unreadable" : "unreachable");
  });
  if (status === 429 || status >= 500) throw new Refused("unreachable");
  const json = v.safeParse(Json, body);
  if (status !== 200 && status !== 201) throw new Refused(refusalOf(json.output));
  const read = v.safeParse(output, json.output);
  if (!read.success) throw new Refused("unreadable");
  return read.output;
}

type Sent = Pick<HostRequest, "method" | "body"> & { headers?: Record<string, string> };

const send = hostSender({ patienceMs: PATIENCE_MS, maxBytes: LARGEST });
const Json = v.pipe(v.string(), v.parseJson());

/** Nothing is sent on to where an answer points. */
function request({ api }: SignInAccount, path: string, { headers, ...sent }: Sent): Promise<HostAnswer> {
  return send({
    ...sent,
    url: new URL(path, api),
    headers: { Accept: "application/json", "Content-Type": "application/json", ...headers },
  });
}

const OAuthError = v.object({ error: v.string() });

function refusalOf(body: unknown): Refusal {
  const read = v.safeParse(OAuthError, body);
  switch (read.success ? read.output.error : "") {
    case "invalid_grant":
      return "code_refused";
    case "invalid_client":
    case "unauthorized_client":
    case "invalid_scope":
      return "client_refused";
    default:
      return "unreadable";
  }
}
