import type { GeneratedAlways } from "kysely";

/** An OAuth client of an account, as Admin Center makes one. */
export interface OAuthClientTable {
  id: GeneratedAlways<string>;
  account: string;
  /** What a client calls itself by: `client_id`. */
  identifier: string;
  name: string;
  kind: "public" | "confidential";
  /** Plain: this is a stand-in, and who tries it has to be told. Public clients have none. */
  secret: string | null;
  redirect_uris: string[];
  /** The widest that it may ask for. */
  scopes: string[];
  /** The admin as whom it acts where no person is there. */
  created_by: string;
  /** Since then it is no client any more, nor are its tokens good. */
  deleted_at: Date | null;
}

/** An authorization code; used once. */
export interface OAuthCodeTable {
  digest: string;
  account: string;
  client: string;
  user_id: string;
  redirect_uri: string;
  scopes: string[];
  /** Of PKCE, S256; `null` where a confidential client asked without. */
  challenge: string | null;
  expires_at: Date;
  used_at: Date | null;
}

/** An access token with the refresh token that came with it, if one did. */
export interface OAuthTokenTable {
  id: GeneratedAlways<string>;
  account: string;
  client: string;
  user_id: string;
  digest: string;
  refresh_digest: string | null;
  /** None where what was asked for is no scope: every call with it is forbidden then. */
  scopes: string[];
  created_at: Date;
  expires_at: Date;
  refresh_expires_at: Date | null;
  revoked_at: Date | null;
}
