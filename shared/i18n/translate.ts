import { setupI18n } from "@lingui/core";
import type { MessageArguments, MessageKey } from "./message-key.ts";
import type { Messages } from "./messages.ts";

type Values<K extends MessageKey> = keyof MessageArguments<K> extends never ? [] : [values: MessageArguments<K>];

/** Says one message. Marked parts come out between private-use characters: show it with `RichText`, or take `plainText`. */
export type Translate = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

/** Makes the one translate function of a page, from the catalogue of its language. */
export function createTranslate(language: string, messages: Messages): Translate {
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  return (key, ...[values]) => i18n._(key, values === undefined ? undefined : withoutMarks(values));
}

/** Where a marked part begins and ends; the build puts them in place of `<b>` and `</b>`. */
export const OPEN = "\ue000";
export const CLOSE = "\ue001";

/** A message as plain text, for attributes and titles. */
export function plainText(message: string): string {
  return message.replace(/\ue000\/?\w+\ue001/g, "");
}

/**
 * Names come from elsewhere: they can't mark a part of our sentence. A backslash would be read as an escape by the
 * runtime (`\u0041`), so its look-alike stands in for it.
 */
function withoutMarks(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace(/[\ue000\ue001]/g, "").replace(/\\(?=[ux])/g, "\u29f5") : value,
    ]),
  );
}
