import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { AccountRow } from "../db/tables/accounts.ts";
import type { Database } from "../db/tables.ts";
import type { Audience } from "./audience.ts";
import { endedLastLicenseMails } from "./mail/wanted.ts";
import type { Message } from "./messages.ts";

export interface Recipient {
  channel: "webhook" | "email";
  /** An e-mail address; empty for the webhook. */
  receiver: string;
  audience: Audience;
}

/** What of an account says who is told. */
export type TellableAccount = Pick<AccountRow, "webhook_url" | "deciders" | "sales_email">;

/** Of the accounts of a whole batch of messages at once. */
export async function readTellable(
  db: Kysely<Database>,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, TellableAccount>> {
  const accounts = await db
    .selectFrom("accounts")
    .select(["id", "webhook_url", "deciders", "sales_email"])
    .where(sql<boolean>`id = ANY (${[...new Set(accountIds)]}::text[])`)
    .execute();
  return new Map(accounts.map((account) => [account.id, account]));
}

/**
 * Who gets a message (docs/domain.md, from "Last license" to "Renewal"): the help desk gets all of them, if it has a webhook;
 * the people concerned get a mail, if their address is known. One mail per address, whatever roles somebody combines. Nobody
 * who has unsubscribed gets mails about the last license.
 */
export async function recipientsOf(
  db: Kysely<Database>,
  message: Message,
  account: TellableAccount,
  { mail }: { mail: boolean },
): Promise<Recipient[]> {
  const webhook: Recipient[] =
    account.webhook_url === null ? [] : [{ channel: "webhook", receiver: "", audience: "help_desk" }];
  if (!mail) return webhook;

  const addresses = await addressesOf(db, message, {
    deciders: account.deciders.map(({ email }) => email ?? null),
    sales: account.sales_email,
  });
  const ended = message.type === "seats.exhausted" ? await endedLastLicenseMails(db, message.accountId) : null;
  const known = new Map<string, Recipient>();
  for (const { address, audience } of addresses) {
    const key = address?.toLowerCase();
    if (address === null || key === undefined || known.has(key) || ended?.has(key)) continue;
    known.set(key, { channel: "email", receiver: address, audience });
  }
  return [...webhook, ...known.values()];
}

interface Known {
  deciders: readonly (string | null)[];
  sales: string | null;
}

interface Addressed {
  address: string | null;
  audience: Audience;
}

async function addressesOf(db: Kysely<Database>, message: Message, known: Known): Promise<Addressed[]> {
  const { accountId } = message;
  const deciders = known.deciders.map((address) => ({ address, audience: "decider" as const }));
  const people = (ids: readonly string[], audience: Audience) => membersOf(db, accountId, ids, audience);
  switch (message.type) {
    case "order.provisioned":
    case "order.undone":
      return [...(await people([message.payload.order.by.memberId], "buyer")), ...deciders];
    case "order.declined":
      return people([message.payload.order.by.memberId], "buyer");
    case "order.created":
    case "order.charging":
    case "order.requires_action":
    case "order.unknown":
    case "order.paid":
    case "order.expired":
    case "availability.changed":
      return [];
    case "request.made":
    case "request.reminded":
    case "request.cancelled":
      return deciders;
    case "request.approved":
    case "request.forwarded":
    case "request.declined":
    case "request.expired":
    case "request.superseded":
    case "request.undone":
      return people(requesters(message), "requester");
    case "request.payment_failed":
      return [...deciders, ...(await people(requesters(message), "requester"))];
    case "sales.sent":
      return [{ address: known.sales, audience: "sales" }, ...(await senderOf(db, message))];
    case "sales.ordered":
    case "sales.arrived":
      return senderOf(db, message);
    case "members.demoted":
    case "renewal.approaching":
      return deciders;
    case "seats.exhausted": {
      const { actorId } = message.payload;
      const actor = actorId === null ? [] : await people([actorId], "actor");
      return [...deciders, ...(await adminsOf(db, accountId)), ...actor];
    }
  }
}

function requesters({ payload }: Extract<Message, { type: `request.${string}` }>): string[] {
  return payload.request.people.map(({ memberId }) => memberId);
}

async function membersOf(
  db: Kysely<Database>,
  accountId: string,
  ids: readonly string[],
  audience: Audience,
): Promise<Addressed[]> {
  if (ids.length === 0) return [];
  const members = await db
    .selectFrom("members")
    .select("email")
    .where("account_id", "=", accountId)
    .where("id", "in", ids)
    .orderBy("id")
    .execute();
  return members.map(({ email }) => ({ address: email, audience }));
}

async function adminsOf(db: Kysely<Database>, accountId: string): Promise<Addressed[]> {
  const admins = await db
    .selectFrom("members")
    .select("email")
    .where("account_id", "=", accountId)
    .where("role", "=", "admin")
    .where("status", "=", "active")
    .where("email", "is not", null)
    .orderBy("id")
    .execute();
  return admins.map(({ email }) => ({ address: email, audience: "admin" }));
}

/** The address that the sender wrote into the form. */
async function senderOf(
  db: Kysely<Database>,
  { accountId, subject }: Extract<Message, { type: `sales.${string}` }>,
): Promise<Addressed[]> {
  const inquiry = await db
    .selectFrom("sales_inquiries")
    .select("email")
    .where("account_id", "=", accountId)
    .where("id", "=", subject)
    .executeTakeFirst();
  return [{ address: inquiry?.email ?? null, audience: "sender" }];
}
