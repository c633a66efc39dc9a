/** How long a session lasts before somebody has to sign in again, in seconds. */
export const SESSION_SECONDS = 30 * 86_400;
/** After how long without use it ends. */
const IDLE_SECONDS = 7 * 86_400;

/** How long a session lasts from now, in seconds: to its end, or until it has been idle too long. */
export function sessionLife(signedInAt: number | undefined, now: Date): number {
  const seconds = Math.floor(now.getTime() / 1000);
  return Math.max(1, Math.min(IDLE_SECONDS, (signedInAt ?? seconds) + SESSION_SECONDS - seconds));
}
