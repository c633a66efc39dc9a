import { cutText } from "../../../shared/api/cut-text.ts";
import { plainText } from "../../../shared/i18n/index.ts";
import { MAX_NOTICE } from "../../platform/messages.ts";

/** What the system is given to show: plain, and no longer than the worker takes. */
export function systemNotice(title: string, message: string): { title: string; message: string } {
  return {
    title: cutText(plainText(title), MAX_NOTICE.title),
    message: cutText(plainText(message), MAX_NOTICE.message),
  };
}
