import type { DestinationStream, Logger } from "pino";
import { pino } from "pino";

/** One JSON line an event, on stderr: stdout says when the service is ready, and nothing else. */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, base: { service: "seatmeter" }, serializers: { err: traceOf } }, destination);
}

/** Where an error came from, without its message: that may hold what somebody typed. */
export function traceOf(thrown: unknown): { name: string; code?: unknown; stack?: string[] } {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  const stack = (thrown.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { name: thrown.name, ...("code" in thrown ? { code: thrown.code } : {}), stack };
}
