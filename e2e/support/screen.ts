import { spawn } from "node:child_process";
import { once } from "node:events";
import { findXvfb } from "../../scripts/browsers.ts";

/** A screen that nobody sees, on which windows have the focus or don't, as on any. */
export interface Screen {
  /** As `DISPLAY` names it. */
  display: string;
  close(): Promise<void>;
}

/** Why there is none here, for the names of tests that want one; `null` where there is. */
export const NO_SCREEN = findXvfb() === null ? "there is no Xvfb" : null;

export async function openScreen(): Promise<Screen> {
  const xvfb = findXvfb();
  if (xvfb === null) throw new Error("There is no Xvfb.");
  // It takes a number that nobody has, and says which on its descriptor 3.
  const server = spawn(xvfb, ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(server.stdio[3] ?? server, "data");
  return {
    display: `:${String(number).trim()}`,
    async close() {
      server.kill();
      await once(server, "exit");
    },
  };
}
