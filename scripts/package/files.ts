import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Files } from "./zip.ts";

/** Every file below a folder by its path from there, but for hidden ones: editors and systems leave those behind. */
export function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths
      .map((path) => [relative(folder, path).split(sep).join("/"), path] as const)
      .filter(([name]) => !name.split("/").some((part) => part.startsWith(".")))
      .map(([name, path]) => [name, readFileSync(path)]),
  );
}
