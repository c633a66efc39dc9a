import * as v from "valibot";
import type { Operation, OperationName } from "../../shared/api/index.ts";
import { operations, Problem } from "../../shared/api/index.ts";
import type { PageOperation } from "../platform/messages.ts";

/** Bought through the purchase journal alone, which keeps the key first. */
const JOURNAL: readonly OperationName[] = ["createOrder", "approveSeatRequest"];

/** What a page may call by name, from the table of operations: what a signed-in viewer may, but for buying. */
export const PAGE_OPERATIONS = (Object.keys(operations) as OperationName[]).filter(
  (name): name is PageOperation => operations[name].access.caller === "viewer" && !JOURNAL.includes(name),
);

/**
 * Checks an input against what the operation takes, so that nothing else ever gets into an address or a body. Throws
 * `invalid-input`.
 */
export function checkInput(name: PageOperation, input: Record<string, unknown>): void {
  const row: Operation = operations[name];
  const { params, query, headers, body } = row.input;
  const inHeaders = Object.fromEntries(Object.keys(headers).map((key) => [key, v.string()]));
  const addressed = { ...params, ...query, ...inHeaders };
  const isAddressed = ([key]: [string, unknown]) => Object.hasOwn(addressed, key);
  const inAddress = Object.fromEntries(Object.entries(input).filter(isAddressed));
  const rest = Object.fromEntries(Object.entries(input).filter((entry) => !isAddressed(entry)));
  if (v.is(v.strictObject(addressed), inAddress) && v.is(body ?? v.strictObject({}), rest)) return;
  throw new Problem({ type: "invalid-input", status: 0, detail: "This could not be asked for." });
}
