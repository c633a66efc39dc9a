import * as v from "valibot";
import { ACCOUNT_KINDS } from "../../seats/index.ts";
import { PersonName, page, Slug, Timestamp } from "./common.ts";
import { HelpDesk } from "./help-desk.ts";

const Origin = v.pipe(v.string(), v.url());

/** An account as its operator finds it: who it is, and how the service knows its people. No secret is in it. */
export const AccountOverview = v.strictObject({
  id: Slug,
  name: PersonName,
  kind: v.picklist(ACCOUNT_KINDS),
  helpDeskOrigin: Origin,
  otherHelpDeskOrigins: v.array(Origin),
  /** The ways by which its people sign in; none before one is set up. */
  signIn: v.array(v.picklist(["help_desk", "provider"])),
  /** Whether the service reads its people from the help desk, or is told of them. */
  source: v.picklist(["read", "pushed"]),
  picture: HelpDesk.entries.picture,
  createdAt: Timestamp,
  updatedAt: Timestamp,
});
export type AccountOverview = v.InferOutput<typeof AccountOverview>;

export const AccountOverviews = page(AccountOverview);
