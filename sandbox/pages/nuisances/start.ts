import { hasVariant } from "../active-variants.ts";
import { VARIANTS, type VariantName } from "../variants.ts";
import { meddleWithForeignNodes } from "./foreign-nodes.ts";
import { keepGhosts } from "./ghosts.ts";
import { captureKeys, jailFocus, listenForShortcuts } from "./keys.ts";
import { storm } from "./mutation-storm.ts";
import { patchPrototypes } from "./patched-prototypes.ts";
import { sheetOf } from "./styles.ts";

const STARTED: Partial<Record<VariantName, () => void>> = {
  "patched-prototypes": patchPrototypes,
  "drop-foreign": () => meddleWithForeignNodes("drop"),
  "clone-foreign": () => meddleWithForeignNodes("clone"),
  ghost: keepGhosts,
  "focus-jail": jailFocus,
  shortcuts: listenForShortcuts,
  "key-capture": captureKeys,
  "mutation-storm": storm,
};

/** Starts what gets in the way, before anything is drawn; it ends with the page. */
export function startNuisances(): void {
  for (const name of Object.keys(VARIANTS) as VariantName[]) {
    if (!hasVariant(name)) continue;
    STARTED[name]?.();
    const sheet = sheetOf(name);
    if (sheet === undefined) continue;
    const style = document.createElement("style");
    style.textContent = sheet;
    document.head.append(style);
  }
}
