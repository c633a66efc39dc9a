import { createHash } from "node:crypto";
import type { Files } from "./zip.ts";

/** The lines that `sha256sum --check` reads. */
export function checksumsOf(files: Files): string {
  const lines = [...files].map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`);
  return lines.join("");
}
