import type { Mails } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Handlers, ViewerCaller } from "../http/handler.ts";
import type { Services } from "../services.ts";
import type { Addressee } from "./mail/wanted.ts";
import { setLastLicenseMails, wantsLastLicenseMails } from "./mail/wanted.ts";

/** Which mails a person gets, over HTTP. */
export function createMailHandlers({ db, clock }: Services): Pick<Handlers, "getMails" | "putMails"> {
  /** As the help desk said it: a token says who somebody is, and no address. */
  async function addresseeOf({ accountId, memberId }: ViewerCaller): Promise<Addressee | null> {
    const member = await db
      .selectFrom("members")
      .select("email")
      .where("account_id", "=", accountId)
      .where("id", "=", memberId)
      .executeTakeFirst();
    return member?.email == null ? null : { accountId, address: member.email };
  }

  async function read(addressee: Addressee | null): Promise<Mails> {
    if (addressee === null) return { lastLicense: true, address: null };
    return { lastLicense: await wantsLastLicenseMails(db, addressee), address: addressee.address };
  }

  return {
    getMails: async ({ caller }) => ({ kind: "body", status: 200, body: await read(await addresseeOf(caller)) }),
    putMails: async ({ input, caller }) => {
      const addressee = await addresseeOf(caller);
      if (addressee === null) {
        throw serviceProblem("not-found", "The help desk has reported no email address for you.");
      }
      await setLastLicenseMails(db, addressee, { wanted: input.lastLicense, now: clock.now() });
      return { kind: "body", status: 200, body: await read(addressee) };
    },
  };
}
