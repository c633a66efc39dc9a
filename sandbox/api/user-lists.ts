import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Role } from "../../shared/seats/index.ts";
import { countListed, listedUsers, usersByNumber } from "../db/listed-users.ts";
import type { Desk } from "../desk.ts";
import { malformed } from "../http/host-error.ts";
import { signedIn } from "../http/visit.ts";
import { switchesOf } from "../switches/switches.ts";
import { rolesCalled } from "./host-roles.ts";
import { laterPage } from "./later-page.ts";
import { cursorLinks, offsetLinks, readPage } from "./pagination.ts";
import { userJson } from "./user-json.ts";

const MOST_AT_ONCE = 100;

/** Who there is, and how many: lists of people by cursor and by offset, some by their numbers, and a count. */
export function userListRoutes(app: FastifyInstance, desk: Desk): void {
  app.get("/api/v2/users", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const page = readPage(request.query as Record<string, unknown>);
    const switches = await switchesOf(desk.db, account.id);
    const wanted = { account: account.id, roles: rolesAsked(request), switches };
    const address = addressOf(request);
    const shown = (user: Parameters<typeof userJson>[0]) => userJson(user, account.origin, switches);
    if (page.kind === "offset") {
      const users = await listedUsers(desk.db, wanted, {
        limit: page.perPage,
        offset: (page.page - 1) * page.perPage,
      });
      return {
        users: users.map(shown),
        ...offsetLinks(address, { ...page, count: await countListed(desk.db, wanted) }),
      };
    }
    const { after, before, size } = page;
    // An overlapping page begins with whom the page before ended with.
    const from = after !== null && switches.laterPages === "overlapping" ? after - 1n : after;
    const found = await listedUsers(desk.db, wanted, {
      limit: size + 1,
      ...(from === null ? {} : { after: from }),
      ...(before === null ? {} : { before }),
    });
    const users = before === null ? found.slice(0, size) : found.slice(-size);
    // Whoever goes back has been further on.
    const more = before === null ? found.length > size : users.length > 0;
    const ends = { more, ...endsOf(users) };
    const answer = { users: users.map(shown), ...cursorLinks(address, ends) };
    return after === null ? answer : laterPage(reply, switches.laterPages, { ...answer, address });
  });

  app.get("/api/v2/users/count", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const switches = await switchesOf(desk.db, account.id);
    const value = await countListed(desk.db, { account: account.id, roles: rolesAsked(request), switches });
    return { count: { value, refreshed_at: desk.now().toISOString() } };
  });

  app.get("/api/v2/users/show_many", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const asked = String((request.query as Record<string, unknown>).ids ?? "");
    const ids = asked.split(",").filter((id) => id !== "");
    if (ids.length > MOST_AT_ONCE) throw malformed(`No more than ${MOST_AT_ONCE} ids can be asked for at once.`);
    const switches = await switchesOf(desk.db, account.id);
    // Whom nobody has is left out, and so is what is no number.
    const users = await usersByNumber(desk.db, account.id, ids);
    return {
      users: users.map((user) => userJson(user, account.origin, switches)),
      ...{ count: users.length, next_page: null, previous_page: null },
    };
  });
}

/** What `role`, `role[]` and `permission_set` ask for; `null` where there is none of them. */
function rolesAsked({ query }: FastifyRequest): Role[] | null {
  const { role, "role[]": roles, permission_set } = query as Record<string, unknown>;
  const named = [role, roles].flat().filter((name) => name !== undefined);
  if (permission_set !== undefined) return rolesCalled((host) => String(host.customRoleId) === permission_set);
  return named.length === 0 ? null : rolesCalled(({ apiRole }) => named.includes(apiRole));
}

/** As it was asked, by whatever name: whoever asks can follow what is made of it. */
function addressOf(request: FastifyRequest): URL {
  return new URL(request.url, `${request.protocol}://${request.headers.host}`);
}

function endsOf(users: readonly { id: string }[]): { first?: string; last?: string } {
  const [first, last] = [users[0], users.at(-1)];
  return { ...(first === undefined ? {} : { first: first.id }), ...(last === undefined ? {} : { last: last.id }) };
}
