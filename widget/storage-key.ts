import type { Viewer } from "../shared/api/index.ts";

/** The cart's draft, those of the forms to who decides and to sales, and what this person was told already. */
type Kept = "purchases" | "draft" | "draft-request" | "draft-sales" | "told";

/** Names what is kept of one person of one account at one service: nobody else finds it. */
export function storageKey(what: Kept, serviceUrl: string, { memberId, account }: Viewer): string {
  return `seatmeter:${what}:${JSON.stringify([new URL(serviceUrl).origin, account.id, memberId])}`;
}
