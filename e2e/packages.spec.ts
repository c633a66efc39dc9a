import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import packageJson from "../package.json" with { type: "json" };
import { SANDBOX_KEY } from "../scripts/extension-identity.ts";
import { filesBelow } from "../scripts/package/files.ts";
import { packagesOf } from "../scripts/package/packages.ts";
import { sourcesOf } from "../scripts/package/sources.ts";
import type { Files } from "../scripts/package/zip.ts";
import { zip } from "../scripts/package/zip.ts";
import { PSEUDO_LOCALE } from "../shared/i18n/index.ts";

/** What `npm run package` writes, made of the builds that these tests run on. */
const root = fileURLToPath(new URL("..", import.meta.url));
const named = (what: string) => `${packageJson.name}-${packageJson.version}${what}`;
const FIREFOX = named("-firefox.zip");
const SOURCES = named("-sources.zip");

let made: Files;
test.beforeAll(() => {
  made = packagesOf(root);
});

test("a release is two extensions, their sources, a list of what they are made of, and checksums", () => {
  const names = [named("-chrome.zip"), FIREFOX, SOURCES, named(".cdx.json")];
  expect([...made.keys()]).toEqual([...names, "SHA256SUMS"]);
  const sums = names.map((name) => `${createHash("sha256").update(file(name)).digest("hex")}  ${name}\n`);
  expect(new TextDecoder().decode(file("SHA256SUMS"))).toBe(sums.join(""));
});

for (const browser of ["chrome", "firefox"]) {
  test(`${browser}'s package is its store build, whole, and has nothing of the stand-in help desk's`, () => {
    const inside = unzipSync(file(named(`-${browser}.zip`)));
    const built = filesBelow(join(root, "dist", browser));
    expect(Object.keys(inside)).toEqual([...built.keys()].toSorted());
    for (const [path, content] of built) expect(Buffer.compare(content, inside[path] ?? Buffer.alloc(0)), path).toBe(0);
    const { key, version } = JSON.parse(Buffer.from(inside["manifest.json"] ?? []).toString());
    expect({ key, version }).toEqual({ key: undefined, version: packageJson.version });
    for (const [path, content] of Object.entries(inside)) {
      const text = Buffer.from(content).toString("latin1");
      for (const mark of ["localhost", "127.0.0.1", PSEUDO_LOCALE, SANDBOX_KEY]) {
        expect(text.includes(mark), `${mark} in ${path}`).toBe(false);
      }
    }
  });
}

test("the sources hold what they build, and neither the stand-in help desk nor the service", () => {
  const paths = Object.keys(unzipSync(file(SOURCES)));
  expect(paths).toEqual(expect.arrayContaining(["BUILD.md", "manifest.json", "extension/background/worker.ts"]));
  expect(paths.filter((path) => /^(sandbox|service|e2e|bench|faults|widget)\/|\.test\./.test(path))).toEqual([]);
});

test("the sources make the same package for Firefox and the same sources, in another folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "seatmeter sources "));
  try {
    for (const [path, content] of Object.entries(unzipSync(file(SOURCES)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    // In place of `npm ci`.
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    execFileSync("npm", ["run", "--silent", "build-for-amo"], { cwd: folder, stdio: "pipe" });
    const rebuilt = zip(filesBelow(join(folder, "dist/firefox")));
    expect(Buffer.compare(rebuilt, file(FIREFOX))).toBe(0);
    expect(Buffer.compare(zip(sourcesOf(folder)), file(SOURCES))).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function file(name: string): Uint8Array {
  const content = made.get(name);
  if (content === undefined) throw new Error(`There is no ${name}.`);
  return content;
}
