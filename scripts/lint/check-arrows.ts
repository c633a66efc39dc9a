import { fileURLToPath } from "node:url";
import { forbiddenImports } from "./forbidden-imports.ts";

/** A part of `npm run lint`: says which imports go against the table of arrows. */
const found = forbiddenImports(fileURLToPath(new URL("../..", import.meta.url)));
for (const each of found) console.error(each);
if (found.length > 0) process.exitCode = 1;
