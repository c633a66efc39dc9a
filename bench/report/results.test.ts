import { expect, test } from "vitest";
import { partsOf } from "./results.ts";

test("what another checkout measured is kept, section by section", () => {
  const section = (title: string, name: string) =>
    `## ${title}\n\`${name}\`, 2026-11-25, load before it 0.10\n\n| what | budget |\n| --- | --- |\n| one | 2 |\n\nAs \`other\`.\n`;
  const parts = partsOf(`# Measured\n\nBy \`npm run bench\`.\n\n${section("A", "a")}\n${section("B", "b")}`);
  expect([...parts]).toEqual([
    ["a", section("A", "a")],
    ["b", section("B", "b")],
  ]);
  expect(partsOf("")).toEqual(new Map());
});
