import * as v from "valibot";
import { Count, MemberId, Slug, Timestamp } from "./common.ts";

const ClientId = v.pipe(v.string(), v.regex(/^[!-~]{1,255}$/));
const Origin = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//), v.maxLength(2_000));
const Webhooks = v.picklist(["on", "off"]);

/** How the service reaches an account's help desk; the whole of it each time, save the secret. */
export const HelpDeskSetup = v.strictObject({
  /** One of those that the service knows. */
  kind: Slug,
  /** One of the account's help desk addresses. */
  apiOrigin: Origin,
  /** `off` where the help desk can't reach the service: its people are then read once an hour. */
  webhooks: v.optional(Webhooks, "on"),
  /** The account's owner, where the help desk doesn't say who that is. */
  ownerId: v.optional(v.nullable(MemberId), null),
  /** The public OAuth client that people sign in with. */
  signInClient: v.optional(v.nullable(ClientId), null),
  /** The confidential OAuth client that reads. If its secret is left out, the stored one stays. */
  connector: v.optional(
    v.nullable(
      v.strictObject({ client: ClientId, secret: v.optional(v.pipe(v.string(), v.regex(/^[!-~]{1,1000}$/))) }),
    ),
    null,
  ),
});
export type HelpDeskSetup = v.InferOutput<typeof HelpDeskSetup>;

/** A connected help desk, and how far it has been read. Secrets are never told. */
export const HelpDesk = v.strictObject({
  account: Slug,
  kind: Slug,
  apiOrigin: Origin,
  webhooks: Webhooks,
  ownerId: v.nullable(MemberId),
  signInClient: v.nullable(ClientId),
  connectorClient: v.nullable(ClientId),
  connectedAt: Timestamp,
  /** `null` where there is no connector. */
  reading: v.nullable(
    v.strictObject({
      state: v.picklist(["waiting", "reading", "well", "failing"]),
      missing: Count,
      lastError: v.nullable(v.strictObject({ at: Timestamp, what: v.string() })),
      nextPictureAt: Timestamp,
    }),
  ),
  /** When all people were last known; `null` before the first time. */
  picture: v.nullable(v.strictObject({ takenAt: Timestamp, people: Count, unread: Count })),
});
export type HelpDesk = v.InferOutput<typeof HelpDesk>;

export const CHECK_STATES = ["ok", "warning", "failed"] as const;

/** A connection looked over, step by step. */
export const HelpDeskCheck = v.strictObject({
  account: Slug,
  /** Whether no step failed. */
  works: v.boolean(),
  steps: v.array(
    v.strictObject({
      step: v.string(),
      state: v.picklist(CHECK_STATES),
      says: v.string(),
      /** How to mend it; `null` where there is nothing to. */
      mend: v.nullable(v.string()),
    }),
  ),
});

/** `acceptMissing`: lets everybody who has left the help desk's team lose their seat, however many they are. */
export const PictureRequest = v.strictObject({ acceptMissing: v.optional(v.boolean(), false) });
