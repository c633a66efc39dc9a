import type { MendsOfKind } from "../mends.ts";

export const MENDS: MendsOfKind = {
  "secret-refused":
    "Set the client's id and secret again; if it was revoked, or whoever made it was suspended or deleted, make a new confidential client.",
  "scope-refused": "Allow the client the scopes read and webhooks:write, or set webhooks to off.",
  "token-refused": "See whether the client still exists, and whether whoever made it is still an admin.",
  "not-allowed":
    "See whether whoever made the client is still an admin, and whether the API is restricted to addresses.",
};
