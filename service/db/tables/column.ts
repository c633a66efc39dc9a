import type { ColumnType } from "kysely";

/** `jsonb`: read as a value, written as JSON text (pg would write an array as a Postgres array). */
export type Json<T> = ColumnType<T, string, string>;
export type FrozenJson<T> = ColumnType<T, string, never>;
/** Written once. */
export type Frozen<T> = ColumnType<T, T, never>;
