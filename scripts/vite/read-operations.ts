import type { Plugin } from "vite";
import type { Operation } from "../../shared/api/index.ts";
import { operations } from "../../shared/api/index.ts";

const NAME = "virtual:read-operations";

/**
 * The names of the operations that only read, for the scripts in a help desk page: with the table itself a page would
 * load every schema of the service.
 */
export function readOperations(): Plugin {
  return {
    name: "seatmeter:read-operations",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(readNames())};` : undefined),
  };
}

function readNames(): string[] {
  const rows: [string, Operation][] = Object.entries(operations);
  return rows.filter(([, { access, method }]) => access.caller === "viewer" && method === "GET").map(([name]) => name);
}
