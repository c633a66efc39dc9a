import type { Painted } from "./painted.ts";

/** After it was asked for, in milliseconds. */
export interface TimedWindow {
  /** Its document had begun. */
  began: number;
  /** What it is for was painted. */
  painted: number;
}

/** Windows that are opened, timed and closed again. */
export interface TimedWindows {
  /** With a picture of the extension's, and nothing else. */
  empty(): Promise<TimedWindow>;
  /** To confirm a purchase in, from the press on Buy licenses. */
  confirming(): Promise<TimedWindow>;
}

export function timedFrom(asked: number, { began, at }: Painted): TimedWindow {
  return { began: began - asked, painted: at - asked };
}
