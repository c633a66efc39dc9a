import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a message was answered with: `null` where nobody answered. */
export interface SaidAnswer {
  ok: boolean;
  value?: unknown;
  problem?: { type: string };
}

/**
 * A copy of a build with closed roots whose content script has gone bad: a script before it, in the same isolated world,
 * sends the worker whatever the page wants sent.
 */
export async function badExtension(
  build: "chrome-closed" | "firefox-closed",
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "seatmeter-bad-"));
  await cp(fileURLToPath(new URL(`../../dist/${build}`, import.meta.url)), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  for (const script of manifest.content_scripts) script.js = ["say.js", ...script.js];
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "say.js"), SAY);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Sends a message as the extension's content script, or from one of its own pages; an expression that resolves with the answer. */
export function saying(message: unknown, from: "content script" | "own page"): string {
  const said = JSON.stringify(message);
  if (from === "own page") return `(${SEND})(${said})`;
  return `new Promise((resolve) => {
    const hear = ({ detail }) => { removeEventListener("seatmeter-answered", hear); resolve(JSON.parse(detail)); };
    addEventListener("seatmeter-answered", hear);
    dispatchEvent(new CustomEvent("seatmeter-say", { detail: ${JSON.stringify(said)} }));
  })`;
}

/** Words cross between the worlds of a page, objects don't. */
const SEND = `async (message) => {
  const { runtime } = globalThis.browser ?? globalThis.chrome ?? {};
  return (await runtime?.sendMessage(message).catch(() => null)) ?? null;
}`;

const SAY = `addEventListener("seatmeter-say", async ({ detail }) => {
  const answer = await (${SEND})(JSON.parse(detail));
  dispatchEvent(new CustomEvent("seatmeter-answered", { detail: JSON.stringify(answer) }));
});`;
