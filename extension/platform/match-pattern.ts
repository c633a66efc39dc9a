/** Whether an origin is covered by a match pattern such as `https://*.example.com/*`; a pattern covers every port. */
export function matchesOrigin(pattern: string, origin: string): boolean {
  const parts = /^(https?):\/\/(\*\.)?([^/*]+)\//.exec(pattern);
  if (parts === null || !URL.canParse(origin)) return false;
  const [, scheme, anySubdomain, host] = parts;
  const { protocol, hostname } = new URL(origin);
  if (protocol !== `${scheme}:`) return false;
  return hostname === host || (anySubdomain !== undefined && hostname.endsWith(`.${host}`));
}
