import type { Plugin } from "vite";
import type { Operation } from "../../shared/api/index.ts";
import { clientOperations, operations } from "../../shared/api/index.ts";

const NAME = "virtual:operation-routes";

/**
 * The rows of the table of operations that the worker only carries, without their schemas: what travels where, and no
 * more. Their answers are checked where they are shown, so that the worker need not hold the schemas of every screen.
 */
export function operationRoutes(): Plugin {
  return {
    name: "seatmeter:operation-routes",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? source() : undefined),
  };
}

function source(): string {
  const rows: [string, Operation][] = Object.entries(operations);
  const carried = rows.filter(
    ([name, { access }]) => access.caller === "viewer" && !Object.hasOwn(clientOperations, name),
  );
  const entries = carried.map(([name, row]) => `${name}: ${rowSource(row)}`);
  return `import { maxLength, optional, pipe, record, string, unknown } from "valibot";
const text = pipe(string(), maxLength(300));
const maybe = optional(text);
const any = unknown();
const json = record(string(), any);
export default { ${entries.join(",\n")} };`;
}

/** As an `Operation`, whose parts of an address are any short text, and whose body and answer are any JSON. */
function rowSource({ method, path, input, success }: Operation): string {
  const all = (part: object, value: string) => `{ ${Object.keys(part).map((key) => `${key}: ${value}`)} }`;
  return `{
  method: "${method}", path: "${path}", access: { caller: "viewer" },
  input: {
    params: ${all(input.params, "text")}, query: ${all(input.query, "maybe")},
    headers: ${JSON.stringify(input.headers)}, body: ${input.body === null ? "null" : "json"},
  },
  output: any, success: ${JSON.stringify(success)},
}`;
}
