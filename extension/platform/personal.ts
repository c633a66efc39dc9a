import type { DeskKey } from "./desk.ts";
import type { Areas, Key } from "./storage.ts";

/**
 * Everything that is kept of one person of a help desk, under `kind:origin|person`, and what becomes of it when somebody
 * else signs in. Purchases stay, unseen by anybody else, because one that isn't finished has to find its buyer again; so do
 * the ids of what they were told, so that they aren't told twice.
 */
const KINDS = {
  snapshot: "goes",
  viewer: "goes",
  noticed: "goes",
  /** The cart's draft; then those of the other forms. */
  draft: "goes",
  request: "goes",
  sales: "goes",
  confirm: "goes",
  manage: "goes",
  /** A dialog that is to open in a page that isn't there yet. */
  dialog: "goes",
  /** What stands in their window. */
  confirmation: "goes",
  journal: "stays",
  told: "stays",
} as const satisfies Record<string, "goes" | "stays">;

export type PersonalKind = keyof typeof KINDS;

/** The one way to name what is kept of a person: what is named otherwise would not be forgotten with them. */
export function personalKey<T>(kind: PersonalKind, desk: DeskKey): Key<T> {
  return `${prefixOf(kind)}${desk}`;
}

/** Whose things of a kind are kept in an area. */
export async function desksWith(kind: PersonalKind, area: Areas["local"]): Promise<DeskKey[]> {
  const prefix = prefixOf(kind);
  return (await area.keys(prefix)).map((key) => key.slice(prefix.length) as DeskKey);
}

/** Removes what is kept of a person, wherever it is. */
export async function forgetPerson({ local, session }: Areas, desk: DeskKey): Promise<void> {
  const kinds = Object.keys(KINDS) as PersonalKind[];
  const keys = kinds.filter((kind) => KINDS[kind] === "goes").map((kind) => personalKey(kind, desk));
  await Promise.all([local.remove(...keys), session.remove(...keys)]);
}

export function prefixOf(kind: PersonalKind): `${PersonalKind}:` {
  return `${kind}:`;
}
