import { setTimeout as delay } from "node:timers/promises";
import * as v from "valibot";
import { connectorClient } from "../../sandbox/testing/start-help-desk.ts";

const Token = v.object({ access_token: v.string() });
const Page = v.object({ meta: v.object({ has_more: v.boolean(), after_cursor: v.nullable(v.string()) }) });

/**
 * Reads a stand-in's list of people over and over at a pace, as the connector does, in this process and to no end: what the
 * help desk's own answers take of the machine. Returns what stops it, which resolves with how many pages it read.
 */
export function readHelpDesk(origin: string, account: string, everyMs: number): () => Promise<number> {
  const stopping = new AbortController();
  const reading = read(origin, account, everyMs, stopping.signal);
  // It is waited for when it is stopped.
  reading.catch(() => undefined);
  return () => {
    stopping.abort();
    return reading;
  };
}

async function read(origin: string, account: string, everyMs: number, signal: AbortSignal): Promise<number> {
  const { clientId, clientSecret } = connectorClient(account);
  const granted = await fetch(new URL("/oauth/tokens", origin), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret }),
  });
  const headers = { authorization: `Bearer ${v.parse(Token, await granted.json()).access_token}` };
  let pages = 0;
  let cursor: string | null = null;
  for (let due = performance.now(); !signal.aborted; due += everyMs) {
    await delay(Math.max(0, due - performance.now()), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    const url = new URL("/api/v2/users?role[]=admin&role[]=agent&page[size]=100", origin);
    if (cursor !== null) url.searchParams.set("page[after]", cursor);
    const { meta } = v.parse(Page, await (await fetch(url, { headers })).json());
    cursor = meta.has_more ? meta.after_cursor : null;
    pages += 1;
  }
  return pages;
}
