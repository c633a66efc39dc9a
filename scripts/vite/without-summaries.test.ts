import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operations } from "../../shared/api/index.ts";
import { SUMMARY } from "./without-summaries.ts";

test("every summary of the table is found where it is declared", () => {
  const folder = new URL("../../shared/api/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith("operations.ts"));
  const sources = files.map((name) => readFileSync(new URL(name, folder), "utf8"));
  const found = sources.flatMap((source) => source.match(SUMMARY) ?? []);
  for (const { summary } of Object.values(operations)) expect(found.join("\n")).toContain(`"${summary}"`);
  for (const source of sources) expect(source.replace(SUMMARY, "")).not.toContain("summary:");
});
