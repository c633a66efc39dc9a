import * as v from "valibot";
import { ACCOUNT_KINDS, CAPABILITIES, ROLES } from "../../seats/index.ts";
import { MemberId, PersonName, Slug } from "./common.ts";

/** Somebody who may decide about licenses, by name. */
export const Decider = v.strictObject({ name: PersonName, role: v.picklist(["owner", "billing_admin"]) });
export type Decider = v.InferOutput<typeof Decider>;

/** Who is calling, for which account, and what they may do there. */
export const Viewer = v.strictObject({
  memberId: MemberId,
  name: PersonName,
  role: v.picklist(ROLES),
  account: v.strictObject({
    id: Slug,
    name: PersonName,
    kind: v.picklist(ACCOUNT_KINDS),
    /** Where the account's own subscription page is, when the service knows. */
    subscriptionUrl: v.nullable(v.pipe(v.string(), v.url())),
  }),
  capabilities: v.array(v.picklist(CAPABILITIES)),
  deciders: v.array(Decider),
  /** The person to ask if nobody here can change anything. */
  salesRepresentative: v.nullable(PersonName),
});
export type Viewer = v.InferOutput<typeof Viewer>;

/**
 * What a client needs to sign in: public, asked for by the help desk's address. For which service a token is made it
 * doesn't say: that is the address that somebody connected, never an answer's word. An older service says so all the
 * same (`resource`), and is not listened to.
 */
export const Connection = v.object({
  account: Slug,
  issuer: v.pipe(v.string(), v.url()),
  clientId: v.pipe(v.string(), v.minLength(1)),
});
export type Connection = v.InferOutput<typeof Connection>;
