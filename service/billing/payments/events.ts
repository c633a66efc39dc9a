import type { FastifyInstance } from "fastify";
import type { TakeOne } from "../../http/rate-limit.ts";
import type { Services } from "../../services.ts";

/**
 * The addresses at which payment providers report payments. A provider's word is a hint, and no more: the order that it
 * names is looked at by the reconciler at once, which asks the provider itself. So events may come twice, late, in any
 * order or not at all, and their amounts are not read.
 */
export function addPaymentEvents(app: FastifyInstance, { payments, ...services }: Services, rateLimit: TakeOne): void {
  for (const { path, paymentKeyOf } of payments.events) {
    app.route({
      method: "POST",
      url: path,
      onRequest: ({ ip }) => rateLimit(`address:${path}:${ip}`),
      handler: async ({ headers, body, rawBody = new Uint8Array() }) => {
        await lookSooner(services, paymentKeyOf({ headers, body, rawBody }));
        return { received: true };
      },
    });
  }
}

async function lookSooner({ db, clock }: Pick<Services, "db" | "clock">, paymentKey: string): Promise<void> {
  const now = clock.now();
  await db
    .updateTable("orders")
    .set({ next_attempt_at: now })
    .where("payment_key", "=", paymentKey)
    // The process charging it right now will get the same answer from the provider.
    .where(({ or, eb }) => or([eb("state", "in", ["requires_action", "unknown"]), eb("refund", "=", "pending")]))
    .where("next_attempt_at", ">", now)
    .execute();
}
