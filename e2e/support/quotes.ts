import { expect } from "@playwright/test";
import type { Stack } from "../../scripts/stack.ts";
import type { PersonName } from "./help-desk.ts";
import { change } from "./rows.ts";

/** A price as the service has given it; what else is in it is the extension's to read. */
export interface GivenQuote {
  id: string;
  expiresAt: string;
}

/** Has the service give this person a price, outside of any browser. */
export async function quoteFor(
  stack: Stack,
  account: string,
  person: PersonName,
  lines: { target: string; add: number }[],
): Promise<GivenQuote> {
  const { port } = new URL(stack.helpDesk(account));
  const signedIn = await fetch(`http://127.0.0.1:${port}/accounts/${account}/token?as=${person}`);
  const { token } = (await signedIn.json()) as { token: string };
  const answer = await fetch(`${stack.publicServiceUrl}/v1/quotes`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify({ channel: "instant", lines }),
  });
  expect(answer.status).toBe(201);
  return (await answer.json()) as GivenQuote;
}

/** The same price as if it had been given yesterday. Resolves with its id. */
export async function agedCopy(stack: Stack, { id, expiresAt }: GivenQuote): Promise<string> {
  const old = `${id.slice(0, -4)}0000`;
  const expired = new Date(Date.parse(expiresAt) - 86_400_000).toISOString();
  await change(
    stack,
    `INSERT INTO quotes (id, account_id, member_id, channel, version, created_at, expires_at, body)
     SELECT '${old}', account_id, member_id, channel, version, created_at - interval '1 day', expires_at - interval '1 day',
       body || jsonb_build_object('id', '${old}', 'expiresAt', '${expired}')
     FROM quotes WHERE id = '${id}'`,
  );
  return old;
}
