import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Role } from "../../shared/seats/index.ts";
import { countListed, listedUsers } from "../db/listed-users.ts";
import { openTicketsOf } from "../db/users.ts";
import type { Desk } from "../desk.ts";
import { HostError, malformed } from "../http/host-error.ts";
import { signedIn } from "../http/visit.ts";
import { withDefaults } from "../switches/schema.ts";
import { switchesOf } from "../switches/switches.ts";
import { rolesCalled } from "./host-roles.ts";
import { offsetLinks, readPage } from "./pagination.ts";
import { userJson } from "./user-json.ts";

/** How many results a search has at most, whatever the page. */
const MOST_RESULTS = 1_000;

/** The vendor's search, as far as it is asked here: people by role and suspension, and how many tickets somebody has open. */
export function searchRoutes(app: FastifyInstance, desk: Desk): void {
  app.get("/api/v2/users/search", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const switches = await switchesOf(desk.db, account.id);
    if (switches.search === "refused") throw invalidSearch();
    const page = readPage(request.query as Record<string, unknown>);
    if (page.kind === "cursor") throw malformed("Search results have no cursor.");
    if (page.page * page.perPage > MOST_RESULTS) throw invalidSearch();
    const { role, is_suspended } = termsOf(request);
    // An index of its own: it may know whom a list leaves out.
    const known = switches.search === "whole" ? withDefaults(account.id, {}) : switches;
    const wanted = {
      account: account.id,
      roles: role === undefined ? null : rolesNamed(role),
      switches: known,
      ...(is_suspended === undefined ? {} : { suspended: is_suspended === "true" }),
    };
    const users = await listedUsers(desk.db, wanted, { limit: page.perPage, offset: (page.page - 1) * page.perPage });
    const address = new URL(request.url, `${request.protocol}://${request.headers.host}`);
    return {
      users: users.map((user) => userJson(user, account.origin, switches)),
      ...offsetLinks(address, { ...page, count: await countListed(desk.db, wanted) }),
    };
  });

  app.get("/api/v2/search/count", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const switches = await switchesOf(desk.db, account.id);
    if (switches.search === "refused") throw invalidSearch();
    const { type, assignee, status } = termsOf(request);
    if (type !== "ticket" || assignee === undefined || status !== "<solved") {
      throw malformed("The stand-in counts the open tickets of one person alone.");
    }
    return { count: (await openTicketsOf(desk.db, account.id)).get(assignee) ?? 0 };
  });
}

function rolesNamed(name: string): Role[] {
  return rolesCalled(({ apiRole }) => apiRole === name);
}

/** `type:ticket status<solved` as `{ type: "ticket", status: "<solved" }`. */
function termsOf({ query }: FastifyRequest): Partial<Record<string, string>> {
  const { query: text } = query as Record<string, unknown>;
  const terms = String(text ?? "").split(/\s+/);
  return Object.fromEntries(
    terms.flatMap((term) => {
      const [, name, sign, value] = /^(\w+)([:<>])(\S+)$/.exec(term) ?? [];
      return name === undefined ? [] : [[name, `${sign === ":" ? "" : sign}${value}`]];
    }),
  );
}

function invalidSearch(): HostError {
  return new HostError(422, { error: "invalid", description: "Invalid search: the query can't be run" });
}
