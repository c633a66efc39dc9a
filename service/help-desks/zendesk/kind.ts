import { createHash } from "node:crypto";
import type { Connection, HelpDeskKind, KindMeans } from "../kind.ts";
import { createClient } from "./client.ts";
import { createZendesk } from "./connector.ts";
import { isSigned, readEvent } from "./events.ts";
import { MENDS } from "./mends.ts";
import { signIn } from "./sign-in.ts";
import type { Tokens } from "./tokens.ts";
import { createTokens } from "./tokens.ts";

/** Zendesk, by its REST API, its webhooks and its OAuth. */
export const zendesk: HelpDeskKind = {
  id: "zendesk",
  setUp: {},
  createConnectors: (means) => {
    const tokensOf = sharedTokens(means);
    return (connection) => {
      const { apiOrigin: origin, pace, ownerId, hosts } = connection;
      const client = createClient({ ...means, origin, pace, tokens: tokensOf(connection) });
      return createZendesk({ client, clock: means.clock, ownerId, hosts });
    };
  },
  events: {
    isSigned: ({ headers, rawBody }, secret) => {
      const timestamp = String(headers["x-zendesk-webhook-signature-timestamp"] ?? "");
      const signature = String(headers["x-zendesk-webhook-signature"] ?? "");
      return isSigned({ body: rawBody, timestamp, signature }, secret);
    },
    read: readEvent,
  },
  signIn,
  mends: MENDS,
};

/** Tokens, shared by all connectors of one client. */
function sharedTokens({ clock }: Pick<KindMeans, "clock">): (connection: Connection) => Tokens {
  const known = new Map<string, Tokens>();
  return ({ accountId, apiOrigin: origin, client, secret, webhooks }) => {
    // Webhooks are asked for only where some are made.
    const scopes = webhooks === "on" ? ["read", "webhooks:write"] : ["read"];
    const parts = [accountId, origin, client, secret, ...scopes];
    const key = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
    const tokens = known.get(key) ?? createTokens({ origin, client, secret, scopes, clock });
    known.set(key, tokens);
    return tokens;
  };
}
