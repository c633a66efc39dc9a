import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { sbomOf, unchanging } from "./sbom.ts";

const said = (serial: string, time: string, npm: string) =>
  JSON.stringify({
    bomFormat: "CycloneDX",
    serialNumber: serial,
    metadata: {
      timestamp: time,
      tools: [{ vendor: "npm", name: "cli", version: npm }],
      component: { name: "seatmeter", version: "1.0.0" },
    },
    components: [{ name: "preact" }],
  });

test("says the same at another time, by another npm", () => {
  const one = unchanging(said("urn:uuid:1", "2026-01-01T00:00:00Z", "11.1.0"));
  expect(unchanging(said("urn:uuid:2", "2027-01-01T00:00:00Z", "11.2.0"))).toBe(one);
  expect(JSON.parse(one)).toEqual({
    bomFormat: "CycloneDX",
    metadata: { tools: [{ vendor: "npm", name: "cli" }], component: { name: "seatmeter", version: "1.0.0" } },
    components: [{ name: "preact" }],
  });
});

test("names every dependency as package.json pins it, and what those need, but no tool", () => {
  const { metadata, components } = JSON.parse(sbomOf(fileURLToPath(new URL("../..", import.meta.url)))) as {
    metadata: { component: { name: string; version: string } };
    components: { name: string; version: string }[];
  };
  expect(metadata.component).toMatchObject({ name: packageJson.name, version: packageJson.version });
  const pinned = components.map(({ name, version }) => `${name}@${version}`);
  expect(pinned).toEqual(
    expect.arrayContaining(Object.entries(packageJson.dependencies).map((pair) => pair.join("@"))),
  );
  const names = components.map(({ name }) => name);
  // Of pg, which a development tool needs, too.
  expect(names).toContain("pg-protocol");
  for (const tool of ["vite", "vitest", "react"]) expect(names).not.toContain(tool);
});
