import type { SeedAccount } from "./accounts.ts";

const DAY_MS = 86_400_000;

/** The same account, whose periods are moved so that today stands in one as that day does in its own. */
export function asOnDay(account: SeedAccount, day: string, now: Date): SeedAccount {
  const later = Math.floor(now.getTime() / DAY_MS) - Date.parse(day) / DAY_MS;
  const anchor = new Date(Date.parse(account.terms.cycleAnchor) + later * DAY_MS);
  return { ...account, terms: { ...account.terms, cycleAnchor: anchor.toISOString().slice(0, 10) } };
}
