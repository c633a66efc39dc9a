import { unlinked } from "./unlinked.ts";

/** A mail as a language writes it: paragraphs, and lists of lines. Everything in it is text. */
export interface Draft {
  subject: string;
  body: readonly (string | readonly string[])[];
}

/** A name as part of a sentence: whatever breaks lines, or turns the direction of what follows, is a space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** A person's name as part of a sentence. Anybody may call themselves by a web address: it arrives as text. */
export function personName(name: string): string {
  return unlinked(oneLine(name));
}

/** What somebody wrote, in lines of its own that cannot be taken for ours. */
export function quoted(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => `> ${unlinked(oneLine(line))}`)
    .join("\n");
}
