import type { Journal } from "../journal.ts";
import type { World } from "../world/world.ts";

export type Row = Record<string, unknown>;

/** One way in which an invariant of docs/protocol.md ("What must hold") shows. */
export interface Check {
  /** Its number there; 0 for what the service promises besides. */
  invariant: number;
  what: string;
  /** Each violation, in words that lead to it. */
  violations(world: Pick<World, "pool" | "now" | "desk"> & { journal: Journal }): Promise<string[]>;
}

/** A query that finds violations: a row each. `$1` is the service's time. */
export function sqlCheck(invariant: number, what: string, sql: string): Check {
  return {
    invariant,
    what,
    async violations({ pool, now }) {
      const { rows } = await pool.query<Row>(sql, sql.includes("$1") ? [now()] : []);
      return rows.map((row) => JSON.stringify(row));
    },
  };
}
