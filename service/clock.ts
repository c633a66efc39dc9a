/** The only source of "now": tests set it, and a sandbox can shift it. */
export interface Clock {
  now(): Date;
}

/** The machine's clock, shifted by `offsetMs` milliseconds. */
export function systemClock(offsetMs = 0): Clock {
  return { now: () => new Date(Date.now() + offsetMs) };
}
