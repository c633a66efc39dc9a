/** What Node says of a connection that broke or can't be made. */
const BROKEN = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT"]);

/** The same in the driver's own words, which carry no code. */
const NO_LINE = /^(Connection terminated|timeout exceeded when trying to connect)/;

/**
 * Whether a query failed because the database could not be reached, or went away under it: Postgres's own classes 08
 * (connection exception), 57P (the server is stopping or starting) and 53300 (too many connections), or the line itself.
 */
export function isConnectionLost(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const code = "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
  return /^(08|57P|53300)/.test(code) || BROKEN.has(code) || NO_LINE.test(thrown.message);
}
