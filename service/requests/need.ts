import type { SeatRequest } from "../../shared/api/index.ts";

/** What one person asks for. */
export interface PersonNeed {
  lines: SeatRequest["lines"];
  neededBy: string | null;
  expiresAt: Date;
}

/**
 * What would meet everybody's need (domain: requests): of each target the most that one of
 * them asked for, the earliest day that one of them named, for as long as one of them still waits.
 *
 * @param people At least one, those who asked first in front.
 */
export function needOf(people: readonly PersonNeed[]): PersonNeed {
  const lines = new Map<string, SeatRequest["lines"][number]>();
  for (const line of people.flatMap((person) => person.lines)) {
    const add = Math.max(line.add, lines.get(line.target)?.add ?? 0);
    lines.set(line.target, { ...line, add });
  }
  const days = people.flatMap(({ neededBy }) => neededBy ?? []).sort();
  return {
    lines: [...lines.values()],
    neededBy: days[0] ?? null,
    expiresAt: new Date(Math.max(...people.map(({ expiresAt }) => expiresAt.getTime()))),
  };
}

/** What makes two needs the same: the targets, in whatever order. Names of targets have no commas. */
export function targetsOf(lines: readonly { target: string }[]): string {
  return lines
    .map(({ target }) => target)
    .sort()
    .join(",");
}
