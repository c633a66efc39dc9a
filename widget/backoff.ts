/** The longest pause between failing attempts, in seconds. */
export const LONGEST_PAUSE = 300;

/** Full jitter: any pause up to a limit that doubles with each failure, so that no crowd of pages comes back at once. */
export function backoffSeconds(failures: number, random: () => number = Math.random): number {
  return random() * Math.min(LONGEST_PAUSE, 5 * 2 ** failures);
}
