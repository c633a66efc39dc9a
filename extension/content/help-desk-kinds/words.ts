import type { HelpDeskId } from "../../platform/help-desk-kinds.ts";
import type { HostWords } from "../../platform/host-words.ts";
import { HOST_WORDS } from "../host/zendesk/words.ts";

/**
 * What each kind of help desk calls things, by language, without regions. The build writes them into a file beside the
 * worker, which sends a page those of its language with the first answer: no page carries the others.
 */
export const WORDS: Readonly<Record<HelpDeskId, Readonly<Record<string, HostWords>>>> = { zendesk: HOST_WORDS };
