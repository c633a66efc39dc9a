/** One small change that takes a guard away, and who has to notice. */
export interface Mutation {
  what: string;
  file: string;
  /** Stands there exactly once. */
  from: string;
  to: string;
  /** Vitest files that must go red; or the short form of the faults, without or with a connected help desk. */
  noticedBy: readonly string[] | "faults" | "connected faults";
}
