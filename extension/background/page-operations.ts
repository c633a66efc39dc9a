import routes from "virtual:operation-routes";
import * as v from "valibot";
import type { Operation } from "../../shared/api/index.ts";
import { clientOperations, Problem } from "../../shared/api/index.ts";
import type { PageOperation, WorkerOperation } from "../platform/messages.ts";

/** Every operation that the worker can call: those that it reads itself, and those that it only carries. */
export const workerOperations: Record<WorkerOperation, Operation> = { ...clientOperations, ...routes };

/** Bought through the purchase journal alone, which keeps the key first. */
const JOURNAL: readonly WorkerOperation[] = ["createOrder", "approveSeatRequest"];

/** What a page may call by name, from the table of operations: what a signed-in viewer may, but for buying. */
export const PAGE_OPERATIONS = (Object.keys(workerOperations) as WorkerOperation[]).filter(
  (name): name is PageOperation => workerOperations[name].access.caller === "viewer" && !JOURNAL.includes(name),
);

/**
 * Checks an input against what the operation takes, so that nothing else ever gets into an address or a body. Throws
 * `invalid-input`.
 */
export function checkInput(name: PageOperation, input: Record<string, unknown>): void {
  const { params, query, headers, body } = workerOperations[name].input;
  const inHeaders = Object.fromEntries(Object.keys(headers).map((key) => [key, v.string()]));
  const addressed = { ...params, ...query, ...inHeaders };
  const isAddressed = ([key]: [string, unknown]) => Object.hasOwn(addressed, key);
  const inAddress = Object.fromEntries(Object.entries(input).filter(isAddressed));
  const rest = Object.fromEntries(Object.entries(input).filter((entry) => !isAddressed(entry)));
  if (v.is(v.strictObject(addressed), inAddress) && v.is(body ?? v.strictObject({}), rest)) return;
  throw new Problem({ type: "invalid-input", status: 0, detail: "This could not be asked for." });
}
