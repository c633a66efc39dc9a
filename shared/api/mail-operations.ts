import { signedIn } from "./access.ts";
import { operation } from "./operation.ts";
import { Mails, MailsDraft } from "./schemas/mails.ts";

/** The rows of which mails somebody gets. */
export const mailOperations = {
  getMails: operation("GET /v1/mails", {
    summary: "Which emails I get",
    access: signedIn,
    output: Mails,
  }),
  putMails: operation("PUT /v1/mails", {
    summary: "Turn emails off or on",
    access: signedIn,
    body: MailsDraft,
    output: Mails,
  }),
} as const;
