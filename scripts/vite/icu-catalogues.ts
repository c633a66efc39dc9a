import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";
import type { ProblemType } from "../../shared/api/problem.ts";
import type { Messages } from "../../shared/i18n/messages.ts";
import { CATALOGUES } from "./catalogues.ts";

const PREFIX = "virtual:catalogue/";

/**
 * Compiles catalogues while building, so that no page carries a parser of ICU messages: `virtual:catalogue/it` is the
 * whole of Italian, `virtual:catalogue/it/meter` what the meter says, `virtual:catalogue/it/pages` what the extension's
 * own pages alone say, `virtual:catalogue/it/rest` all else.
 */
export function icuCatalogues(): Plugin {
  return {
    name: "seatmeter:icu-catalogues",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [language = "", part] = id.slice(PREFIX.length + 1).split("/");
      // Parsed at run time: quicker for the engine to read than a literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compileCatalogue(language, part)))});`;
    },
  };
}

/** The messages of a language, compiled; of one part only, where it is named. */
export function compileCatalogue(language: string, part?: string): Messages {
  const catalogue = Object.entries(CATALOGUES).find(([name]) => name === language)?.[1];
  if (catalogue === undefined) throw new Error(`There is no catalogue "${language}".`);
  if (part !== undefined && !PARTS.includes(part)) throw new Error(`No catalogue has a part "${part}".`);
  const wanted = Object.entries(catalogue).filter(([key]) => part === undefined || partOf(key) === part);
  return Object.fromEntries(wanted.map(([key, message]) => [key, compileMessage(message)]));
}

const PARTS = ["meter", "pages", "rest"];

function partOf(key: string): string {
  if (ofMeter(key)) return "meter";
  return /^(ledger|members|options|page|people|popup|settings|subscription|usage|welcome|window)\./.test(key)
    ? "pages"
    : "rest";
}

/** Why reading how many are left can fail. */
const READING_PROBLEMS: readonly ProblemType[] = [
  "not-signed-in",
  "sign-in-misconfigured",
  "not-permitted",
  "not-found",
  "account-conflict",
  "too-many-requests",
  "internal",
  "unavailable",
  "unreachable",
  "unreadable-answer",
  "unexpected-status",
  "signed-out",
  "sign-in-unreachable",
  "not-connected",
  "person-changed",
  "token-failed",
  "wrong-service",
  "part-missing",
  "own-fault",
];

function ofMeter(key: string): boolean {
  const problem = /^problem\.([^.]+)/.exec(key)?.[1];
  return /^(action|meter)\./.test(key) || READING_PROBLEMS.some((type) => type === problem);
}

/** One message of ICU MessageFormat; throws where it isn't one, or more than pages can say. */
export function compileMessage(message: string): Messages[string] {
  const compiled = compileMessageOrThrow(message, (text) => text.replace(/<(\/?\w+)>/g, "\ue000$1\ue001"));
  const [only] = compiled;
  for (const token of compiled) refuseOtherFormats(token);
  // The types of Lingui's compiler say no more of a format than that it is something; the line above looked. As JSON, for
  // every plural has an offset that is undefined.
  return compiled.length === 1 && typeof only === "string" ? only : JSON.parse(JSON.stringify(compiled));
}

/** What `shared/i18n/say.ts` doesn't know must not get as far as a page. */
function refuseOtherFormats(token: unknown): void {
  if (!Array.isArray(token)) return;
  const [name, type, format] = token;
  const simple = type === undefined || (type === "number" && format === undefined);
  const cases = (type === "plural" || type === "select") && format.offset === undefined;
  if (!simple && !cases) throw new Error(`The argument "${name}" has a format that catalogues don't use: ${type}.`);
  if (cases) for (const branch of Object.values(format).flat()) refuseOtherFormats(branch);
}
