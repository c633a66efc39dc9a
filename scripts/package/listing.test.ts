import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { manifestFor } from "../vite/manifest.ts";
import type { Said } from "./listing.ts";
import { readListing, troublesIn, troublesOf } from "./listing.ts";

const SAID: Said = {
  name: "Seatmeter",
  description: "How many are left.",
  permissions: ["storage", "https://*/*"],
  collected: ["authenticationInfo"],
};
const LONG = "Seats. ".repeat(50);
const listing = (changes: Record<string, string | null> = {}) => {
  const sections = {
    "# Seatmeter": "",
    "## Summary": "How many are left.",
    "## Description": LONG,
    "## Single purpose": "One.",
    "## Permissions": "",
    "### storage": "Keeps numbers.",
    "### https://*/*": "Only what is added.",
    "## Data": "",
    "### authenticationInfo": "A token.",
    "## Privacy policy": "None.",
    ...changes,
  };
  return Object.entries(sections)
    .flatMap(([heading, text]) => (text === null ? [] : [`${heading}\n${text}\n`]))
    .join("\n");
};
const troubles = (changes?: Record<string, string | null>) => troublesIn(readListing(listing(changes)), SAID);

test("the listings in store/ are whole, within the stores' limits, and say what the manifest says", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  expect(troublesOf(root, manifestFor("firefox", manifest))).toEqual([]);
});

test("one that has everything is in order", () => {
  expect(troubles()).toEqual([]);
});

test.each<[string, Record<string, string | null>, string]>([
  [
    "a summary that is another in the manifest",
    { "## Summary": "All." },
    'the summary is "How many are left." in the manifest',
  ],
  ["a short description", { "## Description": "Seats." }, "Description has 6 characters, and needs 250"],
  ["a permission without a reason", { "### storage": null }, "Permissions > storage is missing"],
  [
    "a reason too long",
    { "### storage": "a".repeat(1001) },
    "Permissions > storage has 1001 characters, and may have 1000",
  ],
  ["a permission that nobody asks for", { "### tabs": "For nothing." }, "Privacy policy > tabs is about nothing"],
  ["data that isn't spoken of", { "### authenticationInfo": null }, "Data > authenticationInfo is missing"],
])("%s is told", (_, changes, trouble) => {
  expect(troubles(changes)).toEqual([trouble]);
});

test("a name is told that is too long or isn't the manifest's, and emoji count once", () => {
  const name = "🪑".repeat(45);
  expect(troublesIn(readListing(listing().replace("Seatmeter", name)), { ...SAID, name })).toEqual([]);
  expect(troublesIn(readListing(listing().replace("Seatmeter", `${name}!`)), { ...SAID, name })).toEqual([
    "the name has 46 characters, and may have 45",
    `the name is "${name}" in the manifest`,
  ]);
});
