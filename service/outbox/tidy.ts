import type { Services } from "../services.ts";

/** How long what was delivered is kept, and what was given up: it holds names and addresses. In days. */
const KEPT_DAYS = { delivered: 30, givenUp: 180 };
const BATCH = 500;

/** Deletes messages whose deliveries all ended long ago. Resolves with whether there are more. */
export async function forgetDelivered({ db, clock }: Services): Promise<boolean> {
  const ago = (days: number) => new Date(clock.now().getTime() - days * 86_400_000);
  const { numDeletedRows } = await db
    .deleteFrom("outbox")
    .where("id", "in", (select) =>
      select
        .selectFrom("outbox")
        .select("outbox.id")
        .where("dispatched_at", "<=", ago(KEPT_DAYS.delivered))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("deliveries")
                .select("deliveries.id")
                .whereRef("deliveries.message_id", "=", "outbox.id")
                .where((where) =>
                  where.or([
                    where("next_attempt_at", "is not", null),
                    where("delivered_at", ">", ago(KEPT_DAYS.delivered)),
                    where("given_up_at", ">", ago(KEPT_DAYS.givenUp)),
                  ]),
                ),
            ),
          ),
        )
        .limit(BATCH)
        .forUpdate()
        .skipLocked(),
    )
    .executeTakeFirst();
  return numDeletedRows === BigInt(BATCH);
}
