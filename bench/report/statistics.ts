/** The value that a part `quantile` (0 to 1) of the numbers doesn't exceed; NaN of none. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Between which values the median lies, with 95 % certainty: by rank (binomial), so that no distribution is assumed. */
export function medianInterval(numbers: readonly number[]): [low: number, high: number] {
  const sorted = numbers.toSorted((one, other) => one - other);
  const reach = 0.98 * Math.sqrt(sorted.length);
  const low = Math.max(0, Math.floor(sorted.length / 2 - reach));
  return [sorted[low] ?? Number.NaN, sorted[sorted.length - 1 - low] ?? Number.NaN];
}

/** Median of what one has more than the other, measured side by side: a machine that slows down slows both. */
export function pairedDifference(ones: readonly number[], others: readonly number[]): number {
  return median(ones.map((one, index) => one - (others[index] ?? Number.NaN)));
}

/** What one is as a part of the other, pair by pair. */
export function ratios(ones: readonly number[], others: readonly number[]): number[] {
  return ones.map((one, index) => one / (others[index] ?? Number.NaN));
}

/** Median of what one is as a part of the other, measured side by side. */
export function pairedRatio(ones: readonly number[], others: readonly number[]): number {
  return median(ratios(ones, others));
}
