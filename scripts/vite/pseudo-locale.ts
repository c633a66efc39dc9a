import type { CompiledMessage, Messages } from "../../shared/i18n/messages.ts";

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀçðéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ";

/**
 * English that no English speaker overlooks, for tests: each letter is accented, many are doubled, as other languages are
 * longer; each message is in [brackets], and what is put into it in ‹others›. So a page that speaks it has no plain letter
 * but in names, and no text that is cut off unseen.
 */
export function pseudoMessage(message: Messages[string]): Messages[string] {
  if (typeof message === "string") return `[${accented(message)}]`;
  return ["[", ...pseudoTokens(message), "]"];
}

function pseudoTokens(message: CompiledMessage): CompiledMessage {
  return message.flatMap((token): CompiledMessage => {
    if (typeof token === "string") return [accented(token)];
    if (token.length === 1) return ["‹", token, "›"];
    if (token.length === 2) return [token];
    const [name, type, cases] = token;
    return [[name, type, Object.fromEntries(Object.entries(cases).map(([key, value]) => [key, pseudoCase(value)]))]];
  });
}

function pseudoCase(value: CompiledMessage | string): CompiledMessage | string {
  return typeof value === "string" ? accented(value) : pseudoTokens(value);
}

/** Marks of rich text stay as they are. */
function accented(text: string): string {
  return text
    .split(/(\ue000\/?\w+\ue001)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-z]/gi, accentedLetter)))
    .join("");
}

function accentedLetter(letter: string): string {
  const accent = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
  // Those make a sentence about 40 % longer.
  return /[aeioun]/i.test(letter) ? accent + accent.toLowerCase() : accent;
}
