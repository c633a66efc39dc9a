import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Ways to have a program see other files than everybody else does: as root, or as root of a namespace of its own. */
const WAYS = [["-m"], ["-Urm"]];

/** Why no program can be shown other files on this machine; `null` where it can. */
export function whyNotMounted(): string | null {
  return way() === undefined ? "needs Linux, and a user who may mount for one program alone" : null;
}

/**
 * A program that runs another one, and has it alone find the files of `folder` at `at`, a folder that is there. Whatever
 * else runs finds what it always did.
 */
export function mounted(program: string, folder: string, at: string, scripts: string): string {
  const script = join(scripts, "mounted.sh");
  const mount = `mount --bind ${quoted(folder)} ${quoted(at)} && exec ${quoted(program)} "$@"`;
  writeFileSync(script, `#!/bin/sh\nexec unshare ${way()?.join(" ")} sh -c ${quoted(mount)} sh "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

function way(): string[] | undefined {
  return WAYS.find((options) => spawnSync("unshare", [...options, "true"]).status === 0);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
