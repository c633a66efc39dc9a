import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const FOLDERS = ["extension", "widget", "shared", "service", "sandbox", "e2e", "faults", "bench", "scripts"];

/** `(domain: what uses a seat)` in a comment, also over the end of a line. */
const CITATION = /\((domain|protocol): ([^)]+)\)/g;

function headingsOf(page: string): Set<string> {
  const text = readFileSync(new URL(`docs/${page}.md`, ROOT), "utf8");
  return new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase()));
}

const HEADINGS = new Map(["domain", "protocol"].map((page) => [page, headingsOf(page)]));

function* citations(): Generator<[file: string, page: string, heading: string]> {
  for (const folder of FOLDERS) {
    for (const file of readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: "utf8" })) {
      if (!/\.tsx?$/.test(file)) continue;
      // A comment's own marks at the beginning of its lines are none of its words.
      const text = readFileSync(new URL(`${folder}/${file}`, ROOT), "utf8").replace(/\n\s*(\*|\/\/) ?/g, " ");
      for (const [, page = "", heading = ""] of text.matchAll(CITATION))
        yield [`${folder}/${file}`, page, heading.replace(/\s+/g, " ").toLowerCase()];
    }
  }
}

test("whatever rule a comment cites stands in docs/, under that heading", () => {
  const all = [...citations()];
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(([, page, heading]) => !HEADINGS.get(page)?.has(heading))).toEqual([]);
});
