/** A help desk's origin and a person's id there: what everything that is kept belongs to. */
export type DeskKey = `${string}|${string}`;

export function deskKey(origin: string, person: string): DeskKey {
  return `${origin}|${person}`;
}

export function originOf(desk: DeskKey): string {
  return desk.slice(0, desk.indexOf("|"));
}

export function personOf(desk: DeskKey): string {
  return desk.slice(desk.indexOf("|") + 1);
}
