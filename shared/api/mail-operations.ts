import { signedIn } from "./access.ts";
import { operation } from "./operation.ts";
import { Mails, MailsDraft } from "./schemas/mails.ts";

/** The rows of which mails somebody gets. */
export const mailOperations = {
  getMails: operation("GET /v1/mails", {
    summary: "Which mails I get",
    access: signedIn,
    output: Mails,
  }),
  putMails: operation("PUT /v1/mails", {
    summary: "End mails, or have them again",
    access: signedIn,
    body: MailsDraft,
    output: Mails,
  }),
} as const;
