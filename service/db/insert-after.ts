import type { Insertable, QueryCreator, SelectType } from "kysely";
import { sql } from "kysely";
import type { Database } from "./tables.ts";

/** A row to insert, with what a `jsonb` column holds as a value instead of as text. */
export type RowOf<T extends keyof Database> = {
  [C in keyof Insertable<Database[T]>]: C extends keyof Database[T] ? SelectType<Database[T][C]> : never;
};

/**
 * Inserts rows, of the same columns each, where `part`, which stands before it in the same statement, has returned one row:
 * none of them where it has returned none. However many there are, Postgres sees the same text.
 *
 * @param taken Columns that every row takes from `part`.
 */
export function insertAfter<T extends keyof Database & string, C extends keyof RowOf<T> & string = never>(
  db: QueryCreator<Database>,
  part: string,
  table: T,
  rows: readonly Omit<RowOf<T>, C>[],
  taken: readonly C[] = [],
) {
  const given = Object.keys(rows[0] ?? {});
  const columns = [...given, ...taken] as (keyof Database[T] & string)[];
  const sources = [...given.map((column) => `added.${column}`), ...taken.map((column) => `${part}.${column}`)];
  const insert = db.insertInto(table);
  return (columns.length === 0 ? insert : insert.columns(columns)).expression(
    sql`SELECT ${sql.join(sources.map((source) => sql.ref(source)))}
      FROM ${sql.table(part)}, jsonb_populate_recordset(NULL::${sql.table(table)}, ${jsonOf(rows)}::jsonb) AS added`,
  );
}

/** As Postgres reads it: a `bigint` as text, so that it stays exact. */
function jsonOf(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}
