import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files.ts";
import type { Files } from "./zip.ts";

/** What the packages are made from, and nothing else: no stand-in help desk, no service, no tests. */
const FOLDERS = ["extension", "shared", "scripts/package", "scripts/vite", "store"];
const SINGLE_FILES = [
  ".npmrc",
  ".nvmrc",
  "LICENSE",
  "manifest.json",
  "package-lock.json",
  "package.json",
  "scripts/build.ts",
  "scripts/extension-identity.ts",
  "scripts/package.ts",
  "tsconfig.json",
  "vite.config.ts",
];
const TEST = /\.test(-d)?\.tsx?$/;

/** The sources of the packages, with what Firefox's reviewers have to do with them. */
export function sourcesOf(root: string): Files {
  const ofFolders = FOLDERS.flatMap((folder) =>
    [...filesBelow(join(root, folder))].map(([path, content]) => [`${folder}/${path}`, content] as const),
  );
  const single = SINGLE_FILES.map((path) => [path, readFileSync(join(root, path))] as const);
  const howTo = ["BUILD.md", readFileSync(join(root, "scripts/package/BUILD.md"))] as const;
  return new Map([...ofFolders, ...single, howTo].filter(([path]) => !TEST.test(path)));
}
