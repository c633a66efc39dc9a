import type { Plugin } from "vite";
import type { Operation } from "../../shared/api/index.ts";
import { clientOperations, operations } from "../../shared/api/index.ts";

/** What of the table of operations is made into modules, so that no script of ours holds the table itself. */
const SOURCES: Readonly<Record<string, () => string>> = {
  /**
   * The rows that the worker only carries, without their schemas: what travels where, and no more. Their answers are
   * checked where they are shown, so that the worker need not hold the schemas of every screen.
   */
  "virtual:operation-routes": carriedRows,
  /** The names of those that only read. */
  "virtual:read-operations": readNames,
};

export function operationRoutes(): Plugin {
  return {
    name: "seatmeter:operation-routes",
    resolveId: (id) => (Object.hasOwn(SOURCES, id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith("\0") ? SOURCES[id.slice(1)]?.() : undefined),
  };
}

function viewersRows(): [string, Operation][] {
  const rows: [string, Operation][] = Object.entries(operations);
  return rows.filter(([, { access }]) => access.caller === "viewer");
}

function readNames(): string {
  const reads = viewersRows().filter(([, { method }]) => method === "GET");
  return `export default ${JSON.stringify(reads.map(([name]) => name))};`;
}

function carriedRows(): string {
  const carried = viewersRows().filter(([name]) => !Object.hasOwn(clientOperations, name));
  const entries = carried.map(([name, row]) => `${name}: ${rowSource(row)}`);
  return `import { maxLength, optional, pipe, record, string, unknown } from "valibot";
const text = pipe(string(), maxLength(300));
const maybe = optional(pipe(string(), maxLength(1024)));
const any = unknown();
const json = record(string(), any);
export default { ${entries.join(",\n")} };`;
}

/** As an `Operation`, whose parts of an address are any short text (a cursor holds an id), and whose body and answer are any JSON. */
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
