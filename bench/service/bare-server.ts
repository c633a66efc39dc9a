import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { systemClock } from "../../service/clock.ts";
import { readConfig } from "../../service/config.ts";
import { connect } from "../../service/db/connect.ts";
import { createAuthenticate } from "../../service/http/authenticate.ts";
import { readAvailability } from "../../service/seats/availability.ts";

// What a poll can't do without, on nothing but node:http: who calls, how many are left, has it changed. No framework,
// no schemas, no limit on how often, no CORS, no log, no metrics.
const config = readConfig(process.env);
const { pool } = connect(config.databaseUrl, { poolSize: config.poolSize });
const clock = systemClock();
const authenticate = createAuthenticate({ pool, config });

const server = createServer((request, response) => {
  answer(request.headers.authorization, request.headers["if-none-match"]).then(
    ({ status, etag, body }) => {
      response.writeHead(status, { etag, "cache-control": "private, no-cache" });
      response.end(body);
    },
    () => response.writeHead(401).end(),
  );
});

async function answer(authorization: string | undefined, ifNoneMatch: string | undefined) {
  const { caller } = await authenticate(authorization);
  if (caller.kind !== "viewer") throw new Error("Only members poll.");
  const { availability, etag } = await readAvailability({ pool, clock }, caller);
  if (ifNoneMatch === etag) return { status: 304, etag, body: undefined };
  return { status: 200, etag, body: JSON.stringify(availability) };
}

server.listen(config.port, config.host, () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ ready: true, url: `http://${config.host}:${port}` })}\n`);
});
process.once("SIGTERM", () => process.exit(0));
