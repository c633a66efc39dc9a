import type { Desks } from "./desks.ts";

/** Which help desk a page of ours is about: the one in its address, or the only one. */
export async function deskOfPage(desks: Pick<Desks, "list">): Promise<string | null> {
  const asked = URL.parse(new URLSearchParams(location.search).get("desk") ?? "");
  if (asked !== null) return asked.origin;
  const [only, ...others] = await desks.list();
  return only !== undefined && others.length === 0 ? only.origin : null;
}
