import * as v from "valibot";
import type { ClientOperationName, Operation } from "../../shared/api/index.ts";
import { clientOperations, Problem } from "../../shared/api/index.ts";
import type { PageOperation } from "../platform/messages.ts";

/**
 * What a page may call by name, from the table of operations: what a signed-in viewer may, but for buying, which goes
 * through the purchase journal.
 */
export const PAGE_OPERATIONS = (Object.keys(clientOperations) as ClientOperationName[]).filter(
  (name): name is PageOperation => clientOperations[name].access.caller === "viewer" && name !== "createOrder",
);

/**
 * Checks an input against the operation's own schemas, so that nothing else ever gets into an address or a body.
 * Throws `invalid-input`.
 */
export function checkInput(name: PageOperation, input: Record<string, unknown>): void {
  const { params, query, body }: Operation["input"] = clientOperations[name].input;
  const addressed = { ...params, ...query };
  const isAddressed = ([key]: [string, unknown]) => Object.hasOwn(addressed, key);
  const inAddress = Object.fromEntries(Object.entries(input).filter(isAddressed));
  const rest = Object.fromEntries(Object.entries(input).filter((entry) => !isAddressed(entry)));
  if (v.is(v.strictObject(addressed), inAddress) && v.is(body ?? v.strictObject({}), rest)) return;
  throw new Problem({ type: "invalid-input", status: 0, detail: "This could not be asked for." });
}
