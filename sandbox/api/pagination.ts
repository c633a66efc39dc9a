import { invalidPagination } from "../http/host-error.ts";

/** What part of a list is asked for: by cursor where `page[size]` is given, else by offset. */
export type Page =
  | { kind: "cursor"; size: number; after: bigint | null; before: bigint | null }
  | { kind: "offset"; page: number; perPage: number };

type Query = Record<string, unknown>;

const MOST = 100;
/** How far one may go by offset. */
const LAST_BY_OFFSET = 10_000;

/** Reads the vendor's two ways of paging; refuses what is no number, too many, or a cursor that nobody was given. */
export function readPage(query: Query): Page {
  if (query["page[size]"] !== undefined) {
    const size = Number(query["page[size]"]);
    if (!Number.isInteger(size) || size < 1 || size > MOST) {
      throw invalidPagination(`page[size] must be an integer between 1 and ${MOST}`);
    }
    return { kind: "cursor", size, after: placeOf(query["page[after]"]), before: placeOf(query["page[before]"]) };
  }
  const perPage = Math.min(positive(query.per_page, MOST, "per_page"), MOST);
  const page = positive(query.page, 1, "page");
  if (page * perPage > LAST_BY_OFFSET) throw invalidPagination("Offset pagination goes no further than 10,000 records");
  return { kind: "offset", page, perPage };
}

/** A cursor: what it says is nobody's business. */
export function cursorAt(id: string): string {
  return Buffer.from(JSON.stringify({ o: "id", v: id })).toString("base64url");
}

/** The `meta` and `links` of a page that begins and ends with these; `address` is what was asked, with its query. */
export function cursorLinks(address: URL, { first, last, more }: { first?: string; last?: string; more: boolean }) {
  const at = (name: string, id: string) => {
    const url = new URL(address);
    for (const key of ["page[after]", "page[before]"]) url.searchParams.delete(key);
    url.searchParams.set(name, cursorAt(id));
    return url.href;
  };
  return {
    meta: {
      has_more: more,
      after_cursor: last === undefined ? null : cursorAt(last),
      before_cursor: first === undefined ? null : cursorAt(first),
    },
    links: {
      next: more && last !== undefined ? at("page[after]", last) : null,
      prev: first === undefined ? null : at("page[before]", first),
    },
  };
}

/** The addresses before and after a page by offset, with how many there are. */
export function offsetLinks(address: URL, { page, perPage, count }: { page: number; perPage: number; count: number }) {
  const at = (wanted: number) => {
    const url = new URL(address);
    url.searchParams.set("page", String(wanted));
    return url.href;
  };
  return {
    count,
    next_page: page * perPage < count ? at(page + 1) : null,
    previous_page: page > 1 ? at(page - 1) : null,
  };
}

function placeOf(cursor: unknown): bigint | null {
  if (cursor === undefined || cursor === "") return null;
  try {
    const { v } = JSON.parse(Buffer.from(String(cursor), "base64url").toString()) as { v: unknown };
    return BigInt(String(v));
  } catch {
    throw invalidPagination("page[after] or page[before] is no cursor of this list");
  }
}

function positive(value: unknown, otherwise: number, name: string): number {
  if (value === undefined) return otherwise;
  const given = Number(value);
  if (!Number.isInteger(given) || given < 1) throw invalidPagination(`${name} must be a positive integer`);
  return given;
}
