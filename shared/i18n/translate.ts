import type { MessageArguments, MessageKey } from "./message-key.ts";
import type { Messages } from "./messages.ts";
import { say } from "./say.ts";

type Values<K extends MessageKey> = keyof MessageArguments<K> extends never ? [] : [values: MessageArguments<K>];

/** Says one message. Marked parts come out between private-use characters: show it with `RichText`, or take `plainText`. */
export type Translate = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

/** Makes the one translate function of a page, from the catalogue of its language. */
export function createTranslate(language: string, messages: Messages): Translate {
  // A key that an older catalogue lacks, just after an update, is at least told apart.
  return (key, ...[values]) => say(messages[key] ?? key, withoutMarks(values ?? {}), language);
}

/** A message as plain text, for attributes and titles. */
export function plainText(message: string): string {
  return message.replace(/\ue000\/?\w+\ue001/g, "");
}

/** Names come from elsewhere: they can't mark a part of our sentence, nor turn what follows them, as an amount, round. */
function withoutMarks(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace(/[\ue000\ue001\u202a-\u202e\u2066-\u2069]/g, "") : value,
    ]),
  );
}
