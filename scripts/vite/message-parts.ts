import type { CompiledMessage, Messages } from "../../shared/i18n/messages.ts";

/** The arguments of a compiled message: what each has to be. */
export function argumentsOf(message: Messages[string]): Record<string, "text" | "number"> {
  const found: Record<string, "text" | "number"> = {};
  for (const [name, type] of placeholdersOf(message)) {
    found[name] = type === "number" || type === "plural" ? "number" : (found[name] ?? "text");
  }
  return found;
}

/** The marks of rich text in a compiled message, each once: another language may have more cases. */
export function marksOf(message: Messages[string]): string[] {
  const marks = [...JSON.stringify(message).matchAll(/\ue000(\w+)\ue001/g)].map(([, mark]) => mark ?? "");
  return [...new Set(marks)].sort();
}

/** What each plural or select tells apart, as `purchased plural: one other`. */
export function casesOf(message: Messages[string], kind: "plural" | "select"): { name: string; cases: string[] }[] {
  return placeholdersOf(message)
    .filter(([, type]) => type === kind)
    .map(([name, , cases]) => ({ name, cases: Object.keys(cases ?? {}).sort() }));
}

type Placeholder = Exclude<CompiledMessage[number], string>;

/** Every placeholder, those within cases, too. */
function placeholdersOf(message: CompiledMessage | string): Placeholder[] {
  if (typeof message === "string") return [];
  return message
    .filter((token) => typeof token !== "string")
    .flatMap((token) => [token, ...Object.values(token[2] ?? {}).flatMap(placeholdersOf)]);
}
