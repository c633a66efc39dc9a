import type { MessageArguments, MessageKey } from "./message-key.ts";
import type { Messages } from "./messages.ts";
import { say } from "./say.ts";

type Values<K extends MessageKey> = keyof MessageArguments<K> extends never ? [] : [values: MessageArguments<K>];

/** Says one message. Marked parts come out between private-use characters: show it with `RichText`, or take `plainText`. */
export type Translate = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

/** Makes the one translate function of a page, from the catalogue of its language. */
export function createTranslate(language: string, messages: Messages): Translate {
  // A key that an older catalogue lacks, just after an update, is at least recognizable.
  return (key, ...[values]) => say(messages[key] ?? key, { ...values }, language);
}

/** A message as plain text, for attributes and titles. */
export function plainText(message: string): string {
  return message.replace(/\ue000\/?\w+\ue001/g, "");
}
