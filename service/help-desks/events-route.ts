import type { FastifyInstance } from "fastify";
import { Problem, serviceProblem } from "../../shared/api/index.ts";
import type { TakeOne } from "../http/rate-limit.ts";
import type { ReceivedEvent } from "../http/received-event.ts";
import { unseal } from "../secrets/seal.ts";
import type { Services } from "../services.ts";
import { putHint } from "./hints.ts";
import type { HeardOf, HelpDeskEvents } from "./kind.ts";
import { servedKind } from "./kinds.ts";
import { eventsPath, WEBHOOK_SECRET } from "./upkeep.ts";

/**
 * The address at which a connected help desk tells of its people, one an account. Whatever is signed is answered as taken,
 * however old, since the help desk stops sending to whoever refuses; only those who can't sign are counted and refused.
 */
export function addHelpDeskEvents(app: FastifyInstance, services: Services, rateLimit: TakeOne): void {
  app.post<{ Params: { account: string } }>(eventsPath(":account"), async (request, reply) => {
    const accountId = request.params.account;
    const { headers, body, rawBody = new Uint8Array() } = request;
    const events = await signerOf(services, accountId, { headers, body, rawBody }).catch(async (thrown: unknown) => {
      if (thrown instanceof Problem) await rateLimit(`address:helpDeskEvents:${request.ip}`);
      throw thrown;
    });
    await take(services, accountId, events.read(body));
    return reply.code(204).send();
  });
}

/** Resolves with how the account's help desk is read, where it has signed the event. Rejects with a `Problem` where not. */
async function signerOf(services: Services, accountId: string, event: ReceivedEvent): Promise<HelpDeskEvents> {
  const { db, config } = services;
  const webhooks = await db
    .selectFrom("help_desk_webhooks as webhook")
    .innerJoin("help_desks as desk", "desk.account_id", "webhook.account_id")
    .select(["webhook.secret", "desk.kind"])
    .where("webhook.account_id", "=", accountId)
    .execute();
  for (const { secret, kind } of webhooks) {
    const { events } = servedKind(services, kind);
    if (events.isSigned(event, await unseal(config, secret, { account: accountId, purpose: WEBHOOK_SECRET })))
      return events;
  }
  throw serviceProblem("not-signed-in", "The event's signature is missing or wrong.");
}

/** An end user who is nobody's member is none of ours; save while a picture is taken, which may be about to name them. */
async function take({ db, clock }: Services, accountId: string, heard: HeardOf | null): Promise<void> {
  const now = clock.now();
  if (heard === null) return;
  const { memberId, isEndUser } = heard;
  if (memberId === null) {
    // Something changed, and nobody knows of whom.
    await db
      .updateTable("help_desk_readings")
      .set({ picture_due_at: now })
      .where("account_id", "=", accountId)
      .where("picture_due_at", ">", now)
      .execute();
    return;
  }
  if (isEndUser && !(await mayMatter(db, accountId, memberId))) return;
  await putHint(db, accountId, memberId, now);
}

async function mayMatter(db: Services["db"], accountId: string, memberId: string): Promise<boolean> {
  const found = await db
    .selectFrom("help_desk_readings as reading")
    .leftJoin("members", (join) =>
      join
        .onRef("members.account_id", "=", "reading.account_id")
        .on("members.id", "=", memberId)
        .on("members.role", "<>", "end_user"),
    )
    .select("reading.account_id")
    .where("reading.account_id", "=", accountId)
    .where(({ or, eb }) => or([eb("members.id", "is not", null), eb("reading.phase", "in", ["list", "missing"])]))
    .executeTakeFirst();
  return found !== undefined;
}
