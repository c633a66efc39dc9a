/** What can be asked for more narrowly than by `read` and `write`: the first part of the path, and the scope's name. */
const RESOURCES: Readonly<Record<string, string>> = {
  users: "users",
  tickets: "tickets",
  webhooks: "webhooks",
  audit_logs: "auditlogs",
};

/** The scopes in a text that has them separated by spaces. */
export function scopesIn(text: string): string[] {
  return text.split(/\s+/).filter((scope) => scope !== "");
}

/** Whether a client may have these at all: each is among its own, or narrower than one of them. */
export function isWithin(allowed: readonly string[], asked: readonly string[]): boolean {
  return asked.every((scope) => allowed.includes(scope) || allowed.includes(scope.split(":")[1] ?? ""));
}

/**
 * The scopes that a request needs one of, the narrowest first: reading is GET, all else writes. `path` begins with `/`.
 */
export function scopesFor(method: string, path: string): string[] {
  const act = method === "GET" || method === "HEAD" ? "read" : "write";
  const resource = RESOURCES[/^\/api\/v2\/([a-z_]+)/.exec(path)?.[1] ?? ""];
  return resource === undefined ? [act] : [`${resource}:${act}`, act];
}
