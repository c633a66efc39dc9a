import type { Arena } from "./arena.ts";
import type { BenchAccount } from "./seed.ts";

/** A poll of somebody of this account who knows the present numbers, as it goes over the line. */
export async function knownPoll(arena: Arena, account: BenchAccount, memberId: string, etag: string): Promise<string> {
  const token = await arena.issuer.token(account, "agent", memberId);
  return `GET /v1/availability HTTP/1.1\r\nHost: ${new URL(arena.service.url).host}\r\nAuthorization: Bearer ${token}\r\nIf-None-Match: ${etag}\r\n\r\n`;
}

/** What the account's numbers are known by now. */
export async function etagOf({ service, issuer }: Arena, account: BenchAccount): Promise<string> {
  const headers = { authorization: `Bearer ${await issuer.token(account, "agent", "first")}` };
  const answer = await fetch(`${service.url}/v1/availability`, { headers });
  await answer.arrayBuffer();
  const etag = answer.headers.get("etag");
  if (answer.status !== 200 || etag === null) throw new Error(`Availability answered ${answer.status}.`);
  return etag;
}

/** Does something with each, so many at a time. */
export async function eachOf<T>(items: readonly T[], atOnce: number, act: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) await act(item);
    }),
  );
}
