import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import type { Desk } from "../desk.ts";
import { malformed, notFound } from "../http/host-error.ts";
import { Switches } from "../switches/schema.ts";
import { resetSwitches, setSwitches, switchesOf } from "../switches/switches.ts";

const PATH = "/accounts/:account/switches";

/** Misbehaviour on demand, for tests and who tries things out: by address alone, as no page can ask. */
export function switchRoutes(app: FastifyInstance, desk: Desk): void {
  app.get(PATH, async (request) => switchesOf(desk.db, byAddress(desk, request)));

  app.patch(PATH, async (request) => {
    const account = byAddress(desk, request);
    const set = v.safeParse(v.partial(Switches), request.body);
    if (!set.success) throw malformed(v.summarize(set.issues));
    // What is left out stays: no default is put in its place.
    const named = Object.keys(request.body as object);
    const values = Object.entries(set.output).filter(([name]) => named.includes(name));
    await setSwitches(desk.db, account, Object.fromEntries(values));
    return switchesOf(desk.db, account);
  });

  app.delete(PATH, async (request) => {
    const account = byAddress(desk, request);
    await resetSwitches(desk.db, account);
    return switchesOf(desk.db, account);
  });
}

/** The account that a request by `127.0.0.1` names; refuses any other name, whatever it means. */
export function byAddress(desk: Desk, request: FastifyRequest): string {
  const { account } = request.params as { account: string };
  if (!desk.accounts.has(account) || request.headers.host !== `127.0.0.1:${desk.port}`) throw notFound();
  return account;
}
