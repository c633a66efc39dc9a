const FIRST_SECONDS = 5;
const LONGEST_SECONDS = 4 * 3600;
const PATIENCE_MS = 3 * 86_400_000;

/** When to try again after `attempts` failures: 5, 10, 20 … seconds up to four hours, shortened by up to a half. */
export function nextAttempt(now: Date, attempts: number, random: number): Date {
  const seconds = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(attempts - 1, 30));
  return new Date(now.getTime() + seconds * (1 - random / 2) * 1000);
}

/** After this nobody tries any more: three days. */
export function giveUpAfter(now: Date): Date {
  return new Date(now.getTime() + PATIENCE_MS);
}
