import { seedAccount } from "./seed/accounts.ts";

/** The extension's name at every account's sign-in provider. */
export const EXTENSION_CLIENT = "seatmeter-extension";

/** Where an account's pages are: browsers resolve `*.localhost` themselves, Node does not. */
export function accountOrigin(account: string, port: number): string {
  return `http://${account}.localhost:${port}`;
}

export function accountIssuer(account: string, port: number): string {
  return `${accountOrigin(account, port)}/oidc`;
}

/** Where the seat service fetches an account's keys. */
export function keysAddress(account: string, port: number): string {
  return `http://127.0.0.1:${port}/accounts/${account}/jwks`;
}

/** Where the seat service tells an account's help desk what happened. */
export function webhookAddress(account: string, port: number): string {
  return `http://127.0.0.1:${port}/accounts/${account}/webhook`;
}

/** The account that a Host header names, if it is one of ours. */
export function accountOfHost(host: string | undefined): string | null {
  const name = /^([a-z0-9-]+)\.localhost(:\d+)?$/i.exec(host ?? "")?.[1]?.toLowerCase();
  return name === undefined ? null : (seedAccount(name)?.id ?? null);
}

/** Another subdomain of the same account, for what the account's pages show in a frame. */
export function frameOrigin(account: string, port: number): string {
  return `http://admin.${account}.localhost:${port}`;
}

/** The account whose pages show frames of this host, if there is one. */
export function accountOfFrameHost(host: string | undefined): string | null {
  return host?.toLowerCase().startsWith("admin.") === true ? accountOfHost(host.slice("admin.".length)) : null;
}
