import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { freePort } from "../../scripts/ports.ts";
import type { Stack } from "../../scripts/stack.ts";
import { startStack } from "../../scripts/stack.ts";
import { Visitor } from "./visitor.ts";

export interface TestStack {
  stack: Stack;
  databaseUrl: string;
  port: number;
  visit(account: string): Visitor;
}

/** The real help desk and the real seat service, as processes, on a database of their own; ended after the tests. */
export async function testStack(): Promise<TestStack> {
  const server = inject("postgresUrl");
  const name = `seatmeter_desk_${randomBytes(6).toString("hex")}`;
  await administer(server, `CREATE DATABASE ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  // A port of its own, since a service that is started again must be found where it was.
  const stack = await startStack({ databaseUrl: address.href, helpDeskPort: 0, servicePort: await freePort() });
  const port = Number(new URL(stack.helpDesk("acorn")).port);
  afterAll(async () => {
    await stack.stop();
    await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  return { stack, databaseUrl: address.href, port, visit: (account) => new Visitor(account, port) };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
