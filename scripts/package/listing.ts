import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

/** What a store says of the extension in one language: `store/LANGUAGE.md`, a heading for each of its fields. */
export interface Listing {
  name: string;
  /** By heading: `Summary`, or `Permissions > storage`. */
  texts: ReadonlyMap<string, string>;
}

/** What the manifest says, in the language of a listing where it has one. */
export interface Said {
  name: string;
  description: string;
  /** Those that a reviewer wants a reason for, hosts among them. */
  permissions: readonly string[];
  /** What Firefox tells whoever installs it that is collected. */
  collected: readonly string[];
}

interface Limits {
  from?: number;
  to: number;
}

/**
 * The tightest of Chrome's, Firefox's and Edge's stores, in characters. Names: MDN, `manifest.json/name` (2024); summaries:
 * the manifest's `description` in Chrome. The others are what the dashboards count to (2025), and documented nowhere.
 */
const NAME: Limits = { to: 45 };
const FIELDS: Readonly<Record<string, Limits>> = {
  Summary: { to: 132 },
  Description: { from: 250, to: 10_000 },
  "Single purpose": { to: 1_000 },
  "Privacy policy": { to: 10_000 },
};
/** Of each permission, and of each kind of data that is collected. */
const REASON: Limits = { to: 1_000 };

const Messages = v.object({ name: v.object({ message: v.string() }), description: v.object({ message: v.string() }) });

/** What is wrong with the listings in `store/`, a sentence each; they say the same as the manifest that Firefox gets. */
export function troublesOf(root: string, manifest: unknown): string[] {
  const { permissions, host_permissions, optional_host_permissions, browser_specific_settings } = v.parse(
    Manifest,
    manifest,
  );
  const collected = browser_specific_settings.gecko.data_collection_permissions.required;
  const wanted = [...permissions, ...host_permissions, ...optional_host_permissions];
  return readdirSync(join(root, "store"))
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => {
      const locale = join(root, "extension/public/_locales", file.replace(".md", "").replace("-", "_"));
      const { name, description } = v.parse(Messages, JSON.parse(readFileSync(join(locale, "messages.json"), "utf8")));
      const said = { name: name.message, description: description.message, permissions: wanted, collected };
      return troublesIn(readListing(readFileSync(join(root, "store", file), "utf8")), said).map(
        (trouble) => `store/${file}: ${trouble}`,
      );
    });
}

const Manifest = v.object({
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
  browser_specific_settings: v.object({
    gecko: v.object({ data_collection_permissions: v.object({ required: v.array(v.string()) }) }),
  }),
});

/** Reads Markdown's headings: the first is the name, those of a lower level belong to the one above them. */
export function readListing(markdown: string): Listing {
  const [first = "", ...sections] = markdown.split(/^(?=#{1,3} )/m);
  const texts = new Map<string, string>();
  let above = "";
  for (const section of sections) {
    const [, level = "", heading = "", text = ""] = /^(#+) (.*)\n([\s\S]*)$/.exec(section) ?? [];
    if (level === "##") above = heading;
    if (text.trim() !== "") texts.set(level === "##" ? heading : `${above} > ${heading}`, text.trim());
  }
  return { name: first.replace(/^# /, "").trim(), texts };
}

/** What a store would refuse, and what isn't as the manifest has it. */
export function troublesIn({ name, texts }: Listing, said: Said): string[] {
  const expected: [string, Limits][] = [
    ...Object.entries(FIELDS),
    ...said.permissions.map((permission): [string, Limits] => [`Permissions > ${permission}`, REASON]),
    ...said.collected.map((kind): [string, Limits] => [`Data > ${kind}`, REASON]),
  ];
  const known = new Set(expected.map(([heading]) => heading));
  return [
    ...lengthTroubles("the name", name, NAME),
    ...(name === said.name ? [] : [`the name is "${said.name}" in the manifest`]),
    ...(texts.get("Summary") === said.description ? [] : [`the summary is "${said.description}" in the manifest`]),
    ...expected.flatMap(([heading, limits]) => lengthTroubles(heading, texts.get(heading) ?? "", limits)),
    ...[...texts.keys()].filter((heading) => !known.has(heading)).map((heading) => `${heading} is about nothing`),
  ];
}

/** Characters as the stores count them: an emoji is one. */
function lengthTroubles(what: string, text: string, { from = 1, to }: Limits): string[] {
  const { length } = [...text];
  if (length === 0) return [`${what} is missing`];
  if (length < from) return [`${what} has ${length} characters, and needs ${from}`];
  return length > to ? [`${what} has ${length} characters, and may have ${to}`] : [];
}
