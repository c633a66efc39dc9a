/**
 * What a client of ours says that it reads. Older ones refuse a field that they don't know, so what came later goes to
 * those alone that name it here.
 */
export const ACCEPT = "application/json;fields=paymentNames";

/** Whether whoever sent this `Accept` reads the names of ways to pay. */
export function readsPaymentNames(accept: string | undefined): boolean {
  return accept?.includes("fields=paymentNames") ?? false;
}
