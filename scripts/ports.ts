import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Below those that systems hand out by themselves: nobody who asks for any port can be given one of these in between. */
const LOWEST = 20_000;
const BEYOND = 32_000;

const given = new Set<number>();

/** A port of 127.0.0.1 that nobody listens on at this moment; never the same twice for one process. */
export async function freePort(): Promise<number> {
  const port = randomInt(LOWEST, BEYOND);
  if (given.has(port) || !(await isFree(port))) return freePort();
  given.add(port);
  return port;
}

/** Whether nobody listens on this port of 127.0.0.1. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
