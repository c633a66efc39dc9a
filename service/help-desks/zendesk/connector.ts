import * as v from "valibot";
import type { Role } from "../../../shared/seats/index.ts";
import { roleOfType } from "../../../shared/seats/index.ts";
import type { Clock } from "../../clock.ts";
import type { HeardPeople, TeamMember } from "../../seats/put-people.ts";
import type { HelpDeskConnector, HostTerms, PeoplePage, SearchScope } from "../connector.ts";
import { HelpDeskError } from "../connector.ts";
import { checkConnection } from "./check.ts";
import type { ZendeskClient } from "./client.ts";
import { createOwnAccount } from "./own-account.ts";
import { HostId, HostUser, memberOf } from "./people.ts";
import { Entitlements, productRolesOf } from "./product-roles.ts";
import { createWebhooks } from "./webhooks.ts";

/** Everybody with a role of staff, light agents and suspended people among them. */
const STAFF = "/api/v2/users";
const STAFF_COUNT = "/api/v2/users/count";
const OF_STAFF = "role[]=agent&role[]=admin";
const PAGE_SIZE = "100";

const Users = v.object({ users: v.array(HostUser) });
const UsersPage = v.object({
  ...Users.entries,
  meta: v.object({ has_more: v.boolean(), after_cursor: v.optional(v.nullish(v.string())) }),
  links: v.optional(v.nullish(v.object({ next: v.optional(v.nullish(v.string())) }))),
});
const Searched = v.object({ ...Users.entries, next_page: v.optional(v.nullish(v.string())) });
const OneUser = v.object({ user: HostUser });
const Count = v.object({ count: v.object({ value: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }) });
/** What the database's column holds. */
const MAX_TICKETS = 2 ** 31 - 1;
const Found = v.object({ count: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_TICKETS)) });
const Roles = v.object({
  custom_roles: v.array(
    v.object({ id: HostId, role_type: v.optional(v.unknown()), team_member_count: v.optional(v.unknown()) }),
  ),
});
const Account = v.object({ account: v.object({ owner_id: v.optional(v.unknown()), url: v.optional(v.unknown()) }) });

/** Each by itself: how a search takes two roles at once is nowhere said. */
const SUSPENDED = ["role:agent is_suspended:true", "role:admin is_suspended:true"];
const SEARCHES = { suspended: SUSPENDED, everybody: ["role:agent", "role:admin", ...SUSPENDED] } as const;
/** A search has 1,000 results at most. */
const MOST_SEARCH_PAGES = 10;

export interface ZendeskOptions {
  client: ZendeskClient;
  clock: Clock;
  /** The owner as the set-up names them, for accounts whose help desk doesn't. */
  ownerId: string | null;
  /** All that the account's help desk is known by. */
  hosts: ReadonlySet<string>;
}

/** Zendesk, by its REST API. */
export function createZendesk({ client, clock, ownerId, hosts }: ZendeskOptions): HelpDeskConnector {
  const { get } = client;
  const own = createOwnAccount(client, hosts);

  /** None where the plan has no such list. */
  async function readRoles() {
    const roles = await orNone(["not-allowed", "not-found"], () => get("/api/v2/custom_roles", {}, Roles));
    return roles?.custom_roles ?? [];
  }

  async function readTerms(): Promise<HostTerms> {
    const roles = await readRoles();
    const account = await orNone(["not-allowed", "not-found"], () => get("/api/v2/account", {}, Account));
    own.assertOwn([account?.account.url]);
    const owner = account?.account.owner_id;
    return {
      roles: Object.fromEntries(
        roles.flatMap(({ id, role_type }) => (role_type == null ? [] : [[id, String(role_type)]])),
      ),
      ownerId: v.is(HostId, owner) ? String(owner) : ownerId,
    };
  }

  async function readPage(terms: HostTerms, cursor: string | null): Promise<PeoplePage> {
    const query = { "page[size]": PAGE_SIZE, ...(cursor === null ? {} : { "page[after]": cursor }) };
    const { users, meta, links } = await get(`${STAFF}?${OF_STAFF}&${new URLSearchParams(query)}`, {}, UsersPage);
    own.assertOwn([...users.map(({ url }) => url), links?.next]);
    return { members: membersOf(users, terms), next: meta.has_more ? nextOf(meta.after_cursor, links?.next) : null };
  }

  function membersOf(users: readonly HostUser[], terms: HostTerms): TeamMember[] {
    const now = clock.now();
    const members = users.map((user) => memberOf(user, terms, now)).filter((member) => member !== null);
    return [...new Map(members.map((member) => [member.id, member])).values()];
  }

  async function search(query: string): Promise<string[]> {
    const ids: string[] = [];
    for (let page = 1; page <= MOST_SEARCH_PAGES; page += 1) {
      const asked = { query, page: String(page), per_page: PAGE_SIZE };
      const { users, next_page } = await get("/api/v2/users/search", asked, Searched);
      own.assertOwn([...users.map(({ url }) => url), next_page]);
      ids.push(...users.map(({ id }) => id));
      if (next_page == null || users.length === 0) break;
    }
    return ids;
  }

  async function searchPeople(scope: SearchScope): Promise<string[] | null> {
    const ids = new Set<string>();
    for (const query of SEARCHES[scope]) {
      const found = await orNone(["not-allowed", "not-found", "refused", "unreadable"], () => search(query));
      if (found === null) return null;
      for (const id of found) ids.add(id);
    }
    return [...ids];
  }

  /** One call each: the host then says of whom it has no record. */
  async function readUnnamed(ids: readonly string[]): Promise<HostUser[]> {
    const users: HostUser[] = [];
    const unknown: string[] = [];
    for (const id of ids) {
      try {
        users.push((await get(`/api/v2/users/${id}`, {}, OneUser)).user);
      } catch (thrown) {
        if (!(thrown instanceof HelpDeskError) || !isNoRecord(thrown)) throw thrown;
        unknown.push(id);
      }
    }
    own.assertOwn(users.map(({ url }) => url));
    // At another account nobody of this one is on record.
    if (unknown.length > 0) await own.assertAnswering();
    return [...users, ...unknown.map((id) => ({ id, active: false }))];
  }

  async function readPeople(terms: HostTerms, ids: readonly string[]): Promise<HeardPeople> {
    const asked = ids.filter((id) => v.is(HostId, id));
    if (asked.length === 0) return { members: [], gone: [] };
    const { users } = await get("/api/v2/users/show_many", { ids: asked.join(",") }, Users);
    own.assertOwn(users.map(({ url }) => url));
    const named = users.filter(({ id }) => asked.includes(id));
    const unnamed = asked.filter((id) => !named.some((user) => user.id === id));
    const all = [...named, ...(await readUnnamed(unnamed))].filter(({ id }) => asked.includes(id));
    const members = membersOf(all, terms);
    const staff = new Set(members.map(({ id }) => id));
    return { members, gone: [...new Set(all.map(({ id }) => id))].filter((id) => !staff.has(id)) };
  }

  async function countPeople(): Promise<number> {
    const { count } = await get(`${STAFF_COUNT}?${OF_STAFF}`, {}, Count);
    return count.value;
  }

  return {
    readTerms,
    readPage,
    readPeople,
    searchPeople,
    readProductRoles: async (id, wereKnown) => {
      try {
        return productRolesOf(await get(`/api/v2/users/${id}/entitlements/full`, {}, Entitlements));
      } catch (thrown) {
        // Where the plan has no such call nobody's were known, and each of them would cost another.
        if (wereKnown && thrown instanceof HelpDeskError && thrown.fault === "not-found") await own.assertAnswering();
        throw thrown;
      }
    },
    // The number alone: what the tickets are about is nobody's business here.
    readOpenTickets: async (id) => {
      const { count } = await get("/api/v2/search/count", { query: `type:ticket assignee:${id} status<solved` }, Found);
      return count;
    },
    countPeople,
    countRoles: async () => {
      const counts: Partial<Record<Role, number>> = {};
      for (const { role_type, team_member_count: count } of await readRoles()) {
        const role = roleOfType(String(role_type));
        if (role !== "unknown" && typeof count === "number") counts[role] = (counts[role] ?? 0) + count;
      }
      return counts;
    },
    ...createWebhooks(client, own),
    check: () => checkConnection({ client, own, readTerms, countPeople }),
  };
}

/** `null` where the host answers with one of these faults: the plan, or the person, doesn't have it. */
async function orNone<T>(faults: readonly HelpDeskError["fault"][], read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof HelpDeskError && faults.includes(thrown.fault)) return null;
    throw thrown;
  }
}

/** The host's own word for it: a page that isn't there is no word about a person. */
function isNoRecord({ fault, message }: HelpDeskError): boolean {
  return fault === "not-found" && /RecordNotFound/i.test(message);
}

/** The cursor alone is taken of the address that the host gives: it could lead anywhere. */
function nextOf(after: string | null | undefined, next: string | null | undefined): string {
  const cursor = after ?? (next != null && URL.canParse(next) ? new URL(next).searchParams.get("page[after]") : null);
  if (cursor === null || cursor === "") throw new HelpDeskError("list-cut", "There is more of the list, and no cursor");
  return cursor;
}
