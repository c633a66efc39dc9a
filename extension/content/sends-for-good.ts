import reads from "virtual:read-operations";
import type { ToWorker } from "../platform/messages.ts";

/** A price is no promise: asking for one changes nothing. */
const FREE: ReadonlySet<string> = new Set([...reads, "createQuote"]);

/**
 * Whether a message changes something that is others' business: then it leaves a page for nothing but somebody's press. By
 * the table of operations: whatever isn't known to be harmless isn't.
 */
export function sendsForGood(message: ToWorker): boolean {
  switch (message.kind) {
    case "call":
      return !FREE.has(message.operation);
    // The window shows what the service says, and takes its own press: whoever has it opened has sent nothing.
    case "openConfirmation":
    case "openApproval":
    case "showConfirmation":
    case "closeConfirmation":
    case "hello":
    case "visible":
    case "refresh":
    case "identify":
    case "connect":
    case "accountRoles":
    case "team":
    case "purchases":
    case "resume":
    case "acknowledge":
    case "readDraft":
    case "writeDraft":
    case "bring":
    case "bringFrames":
    case "helloFrame":
    case "foundInFrame":
    case "addInFrame":
    case "openSubscription":
    case "openPeople":
    case "openOptions":
    case "notify":
    case "checked":
      return false;
  }
}
