import { setTimeout as delay } from "node:timers/promises";
import type { Services } from "../services.ts";

/** Where a test can have this process die, or dawdle, in the middle of an order, a renewal or a delivery. */
export type FailPoint = (typeof DEADLY)[number] | "stall-before-charge";

const DEADLY = [
  "after-intent",
  "after-charge",
  "before-result",
  "after-result",
  "after-undo",
  "after-refund",
  "during-renewal",
  "inside-outbox",
] as const;
const STALL = /^stall-before-charge:(\d{1,6})$/;

/** Refuses an unknown fail point, and any in production. */
export function checkFailPoint(failPoint: string, environment = process.env.NODE_ENV): void {
  if (failPoint === "") return;
  if (environment === "production") throw new Error("SEATMETER_FAIL_POINT is for tests, not for production");
  if (!DEADLY.some((point) => point === failPoint) && !STALL.test(failPoint))
    throw new Error("SEATMETER_FAIL_POINT names no fail point");
}

/** Dies here, as if the machine had, or waits, if the configuration says so. */
export async function reach({ config }: Services, point: FailPoint): Promise<void> {
  if (config.failPoint === "") return;
  if (config.failPoint === point) {
    process.kill(process.pid, "SIGKILL");
    // The signal takes a moment; nothing may happen in it.
    await new Promise(() => undefined);
  }
  const milliseconds = point === "stall-before-charge" ? STALL.exec(config.failPoint)?.[1] : undefined;
  if (milliseconds !== undefined) await delay(Number(milliseconds));
}
