import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import type { FastifyInstance } from "fastify";
import { notFound } from "./host-error.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Serves the files of one built folder under `prefix` (with slashes on both ends). */
export function staticFiles(app: FastifyInstance, prefix: string, folder: string): void {
  app.get(`${prefix}*`, async (request, reply) => {
    const path = normalize((request.params as { "*": string })["*"]);
    const type = TYPES[extname(path)];
    if (type === undefined || path.startsWith("..")) throw notFound();
    const file = await readFile(join(folder, path)).catch(() => null);
    if (file === null) throw notFound();
    // The builder puts a hash of the content into the names of what never changes.
    const cached = /-[\w-]{8}\.\w+$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
    return reply.type(type).header("Cache-Control", cached).send(file);
  });
}
