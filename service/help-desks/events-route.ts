import type { FastifyInstance, FastifyRequest } from "fastify";
import { serviceProblem } from "../../shared/api/index.ts";
import type { TakeOne } from "../http/rate-limit.ts";
import { unseal } from "../secrets/seal.ts";
import type { Services } from "../services.ts";
import { putHint } from "./hints.ts";
import { eventsPath, WEBHOOK_SECRET } from "./upkeep.ts";
import { isSigned, readEvent } from "./zendesk/events.ts";

/**
 * The address at which a connected help desk tells of its people, one an account. Whatever is signed is answered as taken,
 * however old, since the help desk stops sending to whoever refuses; only those who can't sign are counted and refused.
 */
export function addHelpDeskEvents(app: FastifyInstance, services: Services, rateLimit: TakeOne): void {
  app.post<{ Params: { account: string } }>(eventsPath(":account"), async (request, reply) => {
    const accountId = request.params.account;
    if (!(await isOfHelpDesk(services, accountId, request))) {
      await rateLimit(`address:helpDeskEvents:${request.ip}`);
      throw serviceProblem("not-signed-in", "The event's signature is missing or wrong.");
    }
    await take(services, accountId, request.body);
    return reply.code(204).send();
  });
}

async function isOfHelpDesk(
  { db, config }: Services,
  accountId: string,
  { headers, rawBody = new Uint8Array() }: FastifyRequest,
): Promise<boolean> {
  const webhooks = await db
    .selectFrom("help_desk_webhooks")
    .select("secret")
    .where("account_id", "=", accountId)
    .execute();
  const event = {
    body: rawBody,
    timestamp: String(headers["x-zendesk-webhook-signature-timestamp"] ?? ""),
    signature: String(headers["x-zendesk-webhook-signature"] ?? ""),
  };
  const secrets = await Promise.all(
    webhooks.map(({ secret }) => unseal(config, secret, { account: accountId, purpose: WEBHOOK_SECRET })),
  );
  return secrets.some((secret) => isSigned(event, secret));
}

/** An end user who is nobody's member is none of ours; save while a picture is taken, which may be about to name them. */
async function take({ db, clock }: Services, accountId: string, body: unknown): Promise<void> {
  const now = clock.now();
  const heard = readEvent(body);
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
