import type { Viewer } from "../shared/api/index.ts";

/** Names what is kept of one person of one account at one service: nobody else finds it. */
export function storageKey(what: "purchases" | "draft", serviceUrl: string, { memberId, account }: Viewer): string {
  return `seatmeter:${what}:${JSON.stringify([new URL(serviceUrl).origin, account.id, memberId])}`;
}
