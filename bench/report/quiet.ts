import { loadavg } from "node:os";
import { setTimeout as delay } from "node:timers/promises";

/** Below this load (of one minute) a run of ours is the machine's main work. */
const QUIET = 0.8;
const PATIENCE_MS = 180_000;
const LOOK_MS = 5_000;

/** Waits until others leave the machine alone, but not for ever; resolves with the load it then has. */
export async function untilQuiet(): Promise<number> {
  const end = Date.now() + Number(process.env.SEATMETER_BENCH_PATIENCE_MS ?? PATIENCE_MS);
  while (load() > QUIET && Date.now() < end) await delay(LOOK_MS);
  return load();
}

function load(): number {
  return loadavg()[0] ?? 0;
}
