import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { checksumsOf } from "./checksums.ts";
import { filesBelow } from "./files.ts";
import { sbomOf } from "./sbom.ts";
import { sourcesOf } from "./sources.ts";
import type { Files } from "./zip.ts";
import { zip } from "./zip.ts";

/** What a release is made of, by file name, from the builds in `dist/` as they are. */
export function packagesOf(root: string): Files {
  const { name, version } = packageJson;
  const packages = new Map([
    [`${name}-${version}-chrome.zip`, zip(filesBelow(join(root, "dist/chrome")))],
    [`${name}-${version}-firefox.zip`, zip(filesBelow(join(root, "dist/firefox")))],
    [`${name}-${version}-sources.zip`, zip(sourcesOf(root))],
    [`${name}-${version}.cdx.json`, Buffer.from(sbomOf(root))],
  ]);
  return new Map([...packages, ["SHA256SUMS", Buffer.from(checksumsOf(packages))]]);
}
