/**
 * For how long whoever works on an order has it to itself, in seconds. Longer than an answer is waited for, so that the
 * reconciler seldom meets a living buyer; were they to meet, payment key and row locks keep it one charge.
 */
export const LEASE_SECONDS = 10;

/** Longest pause between two looks at an order whose outcome is unknown, in seconds. */
const LONGEST_PAUSE_SECONDS = 300;

export function leaseUntil(now: Date): Date {
  return after(now, LEASE_SECONDS);
}

/** When to look again after `attempts` looks: 2, 4, 8 … seconds. */
export function nextLook(now: Date, attempts: number): Date {
  return after(now, Math.min(LONGEST_PAUSE_SECONDS, 2 ** Math.min(attempts + 1, 16)));
}

function after(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}
