import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What Chromium on Linux calls when an extension is uninstalled. */
const PROGRAMS = ["xdg-desktop-menu", "xdg-icon-resource"];

/**
 * This process's environment, in which nothing is taken out of the menus of whoever runs the tests: nothing of ours is in
 * them, and the scripts that would look took a tenth of all that the browser tests need of the processors. What stands in
 * their place is written to `folder`.
 */
export function withoutDesktop(folder: string): NodeJS.ProcessEnv {
  mkdirSync(folder, { recursive: true });
  for (const name of PROGRAMS) writeFileSync(join(folder, name), "#!/bin/sh\n", { mode: 0o755 });
  return { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) };
}
