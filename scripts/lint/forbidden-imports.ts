import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { ARROWS, REGISTERED, TESTS_MAY_IMPORT, VIEWS } from "./arrows.ts";

const FOLDERS = Object.keys(ARROWS);
const TOPS = new Set(FOLDERS.map((folder) => folder.split("/")[0] ?? folder));
const SPECIFIER = /\b(?:from|import)\s*\(?\s*"(\.[^"?]+)/g;

/** A file that imports what its folder may not, in words: one each. `root` is the house's own folder. */
export function forbiddenImports(root: string): string[] {
  const found: string[] = [];
  for (const top of TOPS) {
    for (const name of filesIn(join(root, top))) {
      const file = `${top}/${name}`;
      const text = readFileSync(join(root, file), "utf8");
      for (const [, specifier = ""] of text.matchAll(SPECIFIER)) {
        const target = normalize(join(dirname(file), specifier)).replaceAll(sep, "/");
        const why = whyForbidden(file, target);
        if (why !== null) found.push(`${file} imports ${target}: ${why}`);
      }
    }
  }
  return found;
}

function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll(sep, "/"));
  return all.filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.includes("node_modules/"));
}

function whyForbidden(file: string, target: string): string | null {
  // What stands beside the folders, as the manifest, is everybody's.
  if (!target.includes("/")) return null;
  const from = folderOf(file);
  const to = folderOf(target);
  if (from === null) return "no row of scripts/lint/arrows.ts is about the folder that it stands in";
  if (to === null) return "no row of scripts/lint/arrows.ts is about that folder";
  for (const [folder, registry] of Object.entries(REGISTERED)) {
    const isOutside = target.startsWith(`${folder}/`) && !file.startsWith(`${folder}/`);
    if (isOutside && file !== registry && !file.startsWith(`${registry}/`))
      return `only ${registry} imports from ${folder}`;
  }
  if (from === to) return null;
  const isTest = /\.test\.tsx?$|\/testing\//.test(file);
  const may = [...(ARROWS[from] ?? []), ...(isTest ? TESTS_MAY_IMPORT : [])];
  if (!may.some((allowed) => to === allowed || to.startsWith(`${allowed}/`)))
    return `${from} may import ${may.length === 0 ? "nothing" : may.join(", ")}`;
  if (from.startsWith("shared/") && VIEWS.has(to) && target !== `${to}/index.ts`)
    return "a view is imported by its index.ts";
  return null;
}

/** The longest folder of the table that this path is in; `null` where there is none. */
function folderOf(path: string): string | null {
  const around = FOLDERS.filter((folder) => path.startsWith(`${folder}/`));
  return around.sort((a, b) => b.length - a.length)[0] ?? null;
}
