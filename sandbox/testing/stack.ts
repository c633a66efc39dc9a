import { afterAll } from "vitest";
import { freePort } from "../../scripts/ports.ts";
import type { Stack } from "../../scripts/stack.ts";
import { startStack } from "../../scripts/stack.ts";
import { deskDatabase } from "./database.ts";
import { Visitor } from "./visitor.ts";

export interface TestStack {
  stack: Stack;
  databaseUrl: string;
  port: number;
  visit(account: string): Visitor;
}

/** The real help desk and the real seat service, as processes, on a database of their own; ended after the tests. */
export async function testStack(): Promise<TestStack> {
  const database = await deskDatabase();
  // A port of its own, since a service that is started again must be found where it was.
  const stack = await startStack({ databaseUrl: database.url, helpDeskPort: 0, servicePort: await freePort() });
  const port = Number(new URL(stack.helpDesk("acorn")).port);
  afterAll(async () => {
    await stack.stop();
    await database.drop();
  });
  return { stack, databaseUrl: database.url, port, visit: (account) => new Visitor(account, port) };
}
