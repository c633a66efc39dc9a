/**
 * The tag of a test in a loop that `npm test` leaves out where this is so: most of the faults that it would see, another
 * round of the loop sees, too (CONTRIBUTING.md).
 */
export function longIf(isLong: boolean): string[] {
  return isLong ? ["@long"] : [];
}
