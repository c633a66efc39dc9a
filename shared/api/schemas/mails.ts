import * as v from "valibot";
import { Email } from "./common.ts";

/** Which mails somebody wants of those that come again and again. */
export const MailsDraft = v.strictObject({
  /** When the last license of the account is taken. */
  lastLicense: v.boolean(),
});
export type MailsDraft = v.InferOutput<typeof MailsDraft>;

export const Mails = v.strictObject({
  ...MailsDraft.entries,
  /** Where they go, as the help desk knows it; `null` where the service knows none. */
  address: v.nullable(Email),
});
export type Mails = v.InferOutput<typeof Mails>;
