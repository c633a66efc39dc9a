import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";

const Strings = v.record(v.string(), v.string());
const Overrides = v.optional(v.record(v.string(), v.unknown()), {});
const Project = v.looseObject({ name: v.string(), devDependencies: Strings, overrides: Overrides });
const Lock = v.looseObject({ packages: v.record(v.string(), v.looseObject({ dev: v.optional(v.boolean()) })) });
const Sbom = v.looseObject({ metadata: v.looseObject({ tools: v.array(v.looseObject({ name: v.string() })) }) });

/**
 * What npm says of the packages that are needed at run time, as CycloneDX, from the lockfile alone. They are told by the
 * lockfile's marks: `npm sbom --omit=dev` also leaves out what a development tool happens to need, too.
 */
export function sbomOf(root: string): string {
  const { devDependencies: _, overrides, ...project } = v.parse(Project, read(root, "package.json"));
  const { packages, ...lock } = v.parse(Lock, read(root, "package-lock.json"));
  const atRunTime = Object.entries(packages)
    .filter(([, { dev }]) => dev !== true)
    .map(([path, { devDependencies: __, ...rest }]) => [path, rest]);
  // The others lead to development's React.
  const plain = Object.fromEntries(Object.entries(overrides).filter(([, version]) => typeof version === "string"));
  const temporary = mkdtempSync(join(tmpdir(), "seatmeter-sbom-"));
  try {
    // npm names the whole after its folder.
    const folder = join(temporary, project.name);
    mkdirSync(folder);
    write(folder, "package.json", { ...project, overrides: plain });
    write(folder, "package-lock.json", { ...lock, packages: Object.fromEntries(atRunTime) });
    return unchanging(askNpm(folder));
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** Without what differs from run to run: a serial number, the time, npm's own version. */
export function unchanging(said: string): string {
  const { serialNumber: _, metadata, ...sbom } = v.parse(Sbom, JSON.parse(said));
  const { timestamp: __, tools, ...rest } = metadata;
  const written = { ...sbom, metadata: { ...rest, tools: tools.map(({ version: ___, ...tool }) => tool) } };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function askNpm(folder: string): string {
  const args = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
  return execFileSync("npm", args, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
}

function read(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}

function write(folder: string, file: string, content: unknown): void {
  writeFileSync(join(folder, file), JSON.stringify(content));
}
