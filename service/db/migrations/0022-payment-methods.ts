import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Ways to pay by name: which there are is for the service to know. */
export async function paymentMethods(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE accounts DROP CONSTRAINT accounts_payment_method_check,
      ALTER COLUMN payment_method DROP DEFAULT,
      ADD COLUMN customer_reference text;
    COMMENT ON COLUMN accounts.payment_method IS 'The id of a payment method of the service.';
    COMMENT ON COLUMN accounts.customer_reference IS
      'By which the payment provider knows who pays; null where the method takes none.';
    ALTER TABLE payments DROP CONSTRAINT payments_provider_check;
    COMMENT ON COLUMN payments.provider IS 'The id of the payment method that the money went by.';
  `.execute(db);
}
