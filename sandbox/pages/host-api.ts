import { ask } from "./frames/ask.ts";

/** Reads from the help desk's API; rejects when there is no success. Its shapes are this very server's. */
export async function readJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const answer = await ask(path, { signal, headers: { Accept: "application/json" } });
  if (answer.status === 401) location.assign(`/sign-in?${new URLSearchParams({ to: location.pathname })}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

export type Written<T> = { ok: true; value: T } | { ok: false; status: number; errors: HostErrors };

/** What the API found wrong, by field; `base` is the record as a whole. */
export type HostErrors = Readonly<Record<string, readonly { error: string; description: string }[]>>;

/** Whether it was refused because no seat is left. */
export function isSubscriptionLimit(errors: HostErrors): boolean {
  return errors.base?.some(({ error }) => error === "MaxAgentExceeded") === true;
}

/** Writes with the token that the page's session has; a network failure is an answer with status 0. */
export async function writeJson<T>(
  method: "POST" | "PUT" | "DELETE",
  path: string,
  body: unknown,
): Promise<Written<T>> {
  try {
    const { user } = await readJson<{ user: { authenticity_token: string } }>(
      "/api/v2/users/me",
      AbortSignal.timeout(10_000),
    );
    const answer = await ask(path, {
      method,
      headers: { "Content-Type": "application/json", "X-CSRF-Token": user.authenticity_token },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(body === undefined ? { headers: { "X-CSRF-Token": user.authenticity_token } } : {}),
    });
    const json: unknown = await answer.json().catch(() => null);
    return answer.ok ? { ok: true, value: json as T } : { ok: false, status: answer.status, errors: readErrors(json) };
  } catch {
    return { ok: false, status: 0, errors: {} };
  }
}

function readErrors(json: unknown): HostErrors {
  const details = typeof json === "object" && json !== null && "details" in json ? json.details : undefined;
  return typeof details === "object" && details !== null ? (details as HostErrors) : {};
}
