import type { TestHelpDesk } from "./help-desk.ts";

export interface Asked {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came.
  json: any;
}

export type Ask = (method: string, path: string, body?: unknown) => Promise<Asked>;

/** Asks an account's API as its connector does: with the token of its client's credentials, got anew for each caller. */
export async function connectorOf(helpDesk: TestHelpDesk, account: string, scope?: string): Promise<Ask> {
  const origin = helpDesk.apiOrigin(account);
  const { clientId, clientSecret } = helpDesk.connectorClient(account);
  const ask = async (method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<Asked> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
    const answer = await fetch(new URL(path, origin), { method, headers: { ...headers, ...type }, ...sent });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, json: parsed(text) };
  };
  const { json } = await ask(
    "POST",
    "/oauth/tokens",
    {},
    {
      ...{ grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret },
      ...(scope === undefined ? {} : { scope }),
    },
  );
  return (method, path, body) => ask(method, path, { Authorization: `Bearer ${json.access_token}` }, body);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
