import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { readConfig } from "../../service/config.ts";
import { connect } from "../../service/db/connect.ts";
import { createAuthenticate } from "../../service/http/authenticate.ts";
import type { BareOrders } from "./bare-orders.ts";
import { openBareShop } from "./bare-orders.ts";

// Bare orders on nothing but node:http: who calls is known as in the service, and all that they say is believed.
const config = readConfig(process.env);
const { pool } = connect(config.databaseUrl, { poolSize: config.poolSize });
const authenticate = createAuthenticate({ pool, config });
const shop = openBareShop(config.databaseUrl, config.poolSize);
const orders = new Map<string, Promise<BareOrders>>();

function ordersOf(accountId: string): Promise<BareOrders> {
  const known = orders.get(accountId) ?? shop.of(accountId);
  orders.set(accountId, known);
  return known;
}

async function answer(request: IncomingMessage): Promise<object> {
  const [{ caller }, body] = await Promise.all([authenticate(request.headers.authorization), text(request)]);
  if (caller.kind !== "viewer") throw new Error("Only members buy.");
  const { quote, order } = await ordersOf(caller.accountId);
  const { quoteId } = JSON.parse(body) as { quoteId?: string };
  if (quoteId === undefined) return { id: await quote(), version: "1" };
  await order(quoteId);
  return { id: quoteId, state: "provisioned" };
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify(body)),
    (thrown: unknown) => response.writeHead(500).end(String(thrown)),
  );
});
server.listen(config.port, config.host, () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ ready: true, url: `http://${config.host}:${port}` })}\n`);
});
process.once("SIGTERM", () => process.exit(0));
