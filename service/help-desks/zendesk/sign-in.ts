import * as v from "valibot";
import { Refused } from "../../sign-in/refused.ts";
import type { Refusal } from "../../sign-in/words.ts";
import { HelpDeskError } from "../connector.ts";
import type { HelpDeskPerson, HelpDeskSignIn, SignInDesk } from "../kind.ts";
import type { HostAnswer, HostRequest, Send } from "../send.ts";

/** What may be read of the help desk: the person who has just signed in. */
const SCOPE = "users:read";
/** The vendor takes 300 to 172,800; ours is let go of at once. */
const TOKEN_SECONDS = 600;

/** Changes the code for a token, asks once who that is, and lets the token go. */
export const signIn: HelpDeskSignIn = {
  authorizationAddress: ({ page, client }, { redirect, state, challenge }) => {
    const url = new URL("/oauth/authorizations/new", page);
    url.search = new URLSearchParams({
      response_type: "code",
      client_id: client,
      redirect_uri: redirect,
      scope: SCOPE,
      state,
      code_challenge: challenge,
      code_challenge_method: "S256",
    }).toString();
    return url.href;
  },
  readPerson: async (desk, { code, verifier, redirect }, send) => {
    const at = { desk, send };
    const granted = await ask(at, "/oauth/tokens", Granted, {
      method: "POST",
      body: JSON.stringify({
        grant_type: "authorization_code",
        code,
        client_id: desk.client,
        redirect_uri: redirect,
        scope: SCOPE,
        code_verifier: verifier,
        expires_in: TOKEN_SECONDS,
      }),
    });
    const headers = { authorization: `Bearer ${granted.access_token}` };
    try {
      const { user } = await ask(at, "/api/v2/users/me", Me, { method: "GET", headers });
      return teamMemberOf(user, desk.hosts);
    } finally {
      await letGo(at, headers);
    }
  },
};

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
async function letGo(at: At, headers: Record<string, string>): Promise<void> {
  await request(at, "/api/v2/oauth/tokens/current.json", { method: "DELETE", headers }).catch(() => undefined);
}

async function ask<S extends v.GenericSchema>(at: At, path: string, output: S, sent: Sent): Promise<v.InferOutput<S>> {
  const { status, body } = await request(at, path, sent).catch((thrown: unknown) => {
    throw new Refused(thrown instanceof HelpDeskError && thrown.fault === "too-large" ? "unreadable" : "unreachable");
  });
  if (status === 429 || status >= 500) throw new Refused("unreachable");
  const json = v.safeParse(Json, body);
  if (status !== 200 && status !== 201) throw new Refused(refusalOf(json.output));
  const read = v.safeParse(output, json.output);
  if (!read.success) throw new Refused("unreadable");
  return read.output;
}

interface At {
  desk: SignInDesk;
  send: Send;
}

type Sent = Pick<HostRequest, "method" | "body"> & { headers?: Record<string, string> };

const Json = v.pipe(v.string(), v.parseJson());

/** Nothing is sent on to where an answer points. */
function request({ desk, send }: At, path: string, { headers, ...sent }: Sent): Promise<HostAnswer> {
  const type: Record<string, string> = sent.body === undefined ? {} : { "Content-Type": "application/json" };
  return send({ ...sent, url: new URL(path, desk.api), headers: { Accept: "application/json", ...type, ...headers } });
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
