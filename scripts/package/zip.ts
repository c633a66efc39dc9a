import { zipSync } from "fflate";

/** Files by their path inside a package, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The same files make the same bytes, whenever and wherever: sorted by path, without their times, and compressed by a
 * library of its own, since Node's zlib differs between versions.
 */
export function zip(files: Files): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  // A zip's times have no zone, and `fflate` writes what the local clock shows: the first noon that a zip can say.
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1, 12) });
}
