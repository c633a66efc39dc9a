import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openApiDocument } from "../service/http/openapi.ts";

/** `npm run lint:openapi`: writes the document down, since it is made from the table of operations, and lints it. */
const root = fileURLToPath(new URL("..", import.meta.url));
const file = `${root}.cache/openapi.json`;
mkdirSync(`${root}.cache`, { recursive: true });
writeFileSync(file, JSON.stringify(openApiDocument(), null, 1));
// The linter would otherwise ask the registry for a newer version of itself.
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
const { status, stdout, stderr } = spawnSync(
  `${root}node_modules/.bin/redocly`,
  ["lint", file, `--config=${root}redocly.yaml`, "--format=stylish"],
  { cwd: root, env, encoding: "utf8" },
);
if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
process.exitCode = status ?? 1;
