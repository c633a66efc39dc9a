import { card } from "./billing/payments/card/method.ts";
import { invoice } from "./billing/payments/invoice/method.ts";
import type { PaymentMethod } from "./billing/payments/method.ts";

/** Every way to pay, a line each; an account that says none has the first. */
export const PAYMENT_METHODS: readonly PaymentMethod[] = [invoice, card];
