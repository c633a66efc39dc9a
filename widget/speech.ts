import { createTranslate, type Translate } from "../shared/i18n/index.ts";
import { loadOtherMessages } from "./catalogue.ts";
import type { Session } from "./session.ts";

/** Speaks all that there is to say: the meter's words are here already, the others come when they are wanted. */
export async function loadSpeech({ language, messages }: Session): Promise<Translate> {
  return createTranslate(language, { ...messages(), ...(await loadOtherMessages(language)) });
}
