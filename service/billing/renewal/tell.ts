import type { Transaction } from "kysely";
import type { WouldDemote } from "../../../shared/api/index.ts";
import type { Database } from "../../db/tables.ts";
import { appendToOutbox } from "../../outbox/append.ts";
import type { Message } from "../../outbox/messages.ts";
import { localDate } from "../local-date.ts";
import type { RenewedLine } from "./due.ts";

/** Leaves word of who lost seats, and that there are other numbers now. */
export async function tellRenewal(
  trx: Transaction<Database>,
  { account_id: accountId, time_zone }: { account_id: string; time_zone: string },
  { lines, losses, now }: { lines: readonly RenewedLine[]; losses: readonly WouldDemote[]; now: Date },
): Promise<void> {
  const due = lines.map(({ takesEffectAt }) => takesEffectAt.getTime());
  // The day of the renewal, also where the job came late.
  const renewedOn = localDate(new Date(Math.max(...due)), time_zone).toString();
  const messages: Message[] = [
    { accountId, type: "members.demoted", subject: accountId, payload: { renewedOn, members: [...losses] } },
    { accountId, type: "availability.changed", subject: accountId, payload: { account: accountId } },
  ];
  await appendToOutbox(trx, losses.length > 0 ? messages : messages.slice(1), now);
}
