import { VARIANTS, type VariantName } from "./variants.ts";

const KEPT = "desk:variants";
const active = readVariants();

/** Whether this variant is switched on. */
export function hasVariant(name: VariantName): boolean {
  return active.has(name);
}

/** The variants in the form in which an address names them. */
export function variantsAsked(): string {
  return [...active].join(",");
}

function readVariants(): ReadonlySet<VariantName> {
  const asked = new URLSearchParams(location.search).get("variant");
  if (asked !== null) sessionStorage.setItem(KEPT, asked);
  const names = (asked ?? sessionStorage.getItem(KEPT) ?? "").split(",").filter((name) => name !== "");
  return new Set(names.map(known));
}

/** A name that is none is somebody's slip, and would make a test pass for nothing. */
function known(name: string): VariantName {
  if (!Object.hasOwn(VARIANTS, name)) throw new Error(`There is no variant "${name}".`);
  return name as VariantName;
}
