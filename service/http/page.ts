import * as v from "valibot";
import { invalidField, MemberId, Timestamp } from "../../shared/api/index.ts";

/** Where a page begins: after the row of this moment and id, in lists that go from new to old. */
export interface Position {
  at: Date;
  id: string;
}

/** Part of a list as the caller asked for it. */
export interface PageRequest {
  after: Position | null;
  limit: number;
}

export interface Paged<T> {
  items: T[];
  nextCursor: string | null;
}

const DEFAULT_LIMIT = 50;

/** Reads `cursor` and `limit` of a query. Throws `invalid-input` for a cursor that no page gave. */
export function readPage({ cursor, limit }: { cursor?: string | undefined; limit?: string | undefined }): PageRequest {
  return {
    after: cursor === undefined ? null : readCursor(cursor),
    limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
  };
}

/** A page of rows that were asked for with one more than its limit: whether there is another page shows by that one. */
export function pageOf<T>(rows: readonly T[], limit: number, positionOf: (row: T) => Position): Paged<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? cursorOf(positionOf(last)) : null };
}

/** The number that a list is ordered by, where its ids are numbers. Throws `invalid-input` for another list's cursor. */
export function numberOf({ id }: Position): bigint {
  if (!/^\d{1,18}$/.test(id)) throw wrongCursor();
  return BigInt(id);
}

function cursorOf({ at, id }: Position): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString("base64url");
}

function readCursor(cursor: string): Position {
  const read = v.safeParse(Cursor, cursor);
  if (!read.success) throw wrongCursor();
  const [at, id] = read.output;
  return { at: new Date(at), id };
}

const Cursor = v.pipe(
  v.string(),
  v.transform((text) => Buffer.from(text, "base64url").toString()),
  v.parseJson(),
  v.strictTuple([Timestamp, MemberId]),
);

function wrongCursor() {
  return invalidField("cursor", "a cursor from a page of this list");
}
