/** One measured figure, ready to be read. */
export interface Figure {
  what: string;
  /** The upper (or lower) limit that it was planned with; empty where it is there for comparison. */
  budget: string;
  result: string;
  /** Whether the budget holds; `null` where there is none. */
  met: boolean | null;
  /** What else was measured in the same run, for comparison. */
  beside: string;
  n: string;
}

export interface Section {
  figures: Figure[];
  /** What exactly is timed, in words. */
  method: string;
  /** Everything that was measured. */
  raw: unknown;
}

export interface Bench {
  name: string;
  title: string;
  /** Rejects only where it can't measure; a missed budget is a result. */
  measure(): Promise<Section>;
}

/** A number with as many digits as are worth reading. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return "not measured";
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const text = value.toLocaleString("en-US", { minimumFractionDigits: places, maximumFractionDigits: places });
  return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
}
