import { invalidField, serviceProblem } from "../../shared/api/index.ts";

/**
 * Reads a request's body more strictly than `JSON.parse`: bytes that are not UTF-8, a key given twice (the last would
 * silently win), `__proto__`, objects and arrays inside of each other without end, and text that Postgres cannot store
 * (U+0000, half of a surrogate pair) are refused with `invalid-input`.
 */
export function readJsonBody(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  const value = parse(text);
  refuseShape(text);
  refuseText(value, "");
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw serviceProblem("invalid-input", "The body is not UTF-8.");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw serviceProblem("invalid-input", "The body is not JSON.");
  }
}

/** Strings, and the marks that open and close objects and arrays or make a string a key; the text is known to be JSON. */
const TOKENS = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;

/** Deeper than any body of ours, and no deeper than whoever reads it afterwards can go down. */
const MAX_DEPTH = 32;

function refuseShape(text: string): void {
  const open: (Set<string> | null)[] = [];
  for (const [token, colon] of text.matchAll(TOKENS)) {
    if (open.length > MAX_DEPTH)
      throw serviceProblem("invalid-input", `The body is more than ${MAX_DEPTH} levels deep.`);
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    else if (colon !== undefined) {
      // As parsed, since "a" can also be written "\u0061".
      const key = String(JSON.parse(token.slice(0, -colon.length)));
      const keys = open.at(-1);
      if (keys?.has(key)) throw invalidField(key, "present only once");
      if (key === "__proto__") throw invalidField(key, "absent");
      keys?.add(key);
    }
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the very one that is looked for.
const UNSTORABLE = /[\u0000\ud800-\udfff]/u;

/** Whether Postgres can keep it as text. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}

function refuseText(value: unknown, path: string): void {
  if (typeof value === "string") {
    if (!isStorable(value)) throw invalidField(path, "text of whole Unicode characters, none of them U+0000");
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const inner = path === "" ? key : `${path}.${key}`;
      refuseText(key, inner);
      refuseText(item, inner);
    }
  }
}
