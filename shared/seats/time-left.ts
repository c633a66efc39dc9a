/**
 * How much is left of a wait that ends at `until` and was `asked` for, by a clock that may be corrected meanwhile; all in
 * milliseconds. Nobody waits longer than was asked for: where that is what comes out, the clock has gone back, and how much
 * has passed nobody knows. The wait is over then, and whoever asked for it asks again.
 */
export function timeLeft(until: number, asked: number, now: number): number {
  const left = until - now;
  return left > asked ? 0 : Math.max(0, left);
}
