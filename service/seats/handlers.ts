import type { Connection, Viewer } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Handlers, ViewerCaller } from "../http/handler.ts";
import { readPage } from "../http/page.ts";
import type { Services } from "../services.ts";
import { issuerOf } from "../sign-in/addresses.ts";
import { readAvailability } from "./availability.ts";
import { listMembers, listReclaimable } from "./members.ts";
import { assertPictured, putPicture } from "./picture.ts";
import { putAssignment } from "./put-assignment.ts";
import { readSubscription } from "./subscription.ts";

type SeatOperation =
  | "getConnection"
  | "getViewer"
  | "getAvailability"
  | "getSubscription"
  | "putAssignment"
  | "putPicture"
  | "listMembers"
  | "listReclaimable";

/** Who I am, how many seats there are, what is subscribed, and who takes or gives up a seat. */
export function createSeatHandlers(services: Services): Pick<Handlers, SeatOperation> {
  return {
    getConnection: async ({ input }) => ({
      kind: "body",
      status: 200,
      body: await readConnection(services, new URL(input.helpDesk).origin),
    }),
    getViewer: async ({ caller }) => ({ kind: "body", status: 200, body: await readViewer(services, caller) }),
    getAvailability: async ({ caller, ifNoneMatch }) => {
      const { availability, etag } = await readAvailability(services, caller);
      const headers = { etag, "cache-control": "private, no-cache" };
      return matches(ifNoneMatch, etag)
        ? { kind: "not_modified", headers }
        : { kind: "body", status: 200, body: availability, headers };
    },
    getSubscription: async ({ caller }) => {
      const seePrices = caller.capabilities.includes("seePrices");
      const body = await readSubscription(services, caller.accountId, { seePrices });
      return { kind: "body", status: 200, body, headers: { etag: `"${body.version}"` } };
    },
    putAssignment: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await putAssignment(services, caller.accountId, input),
    }),
    putPicture: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await putPicture(services, caller.accountId, input.people),
    }),
    listMembers: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await listMembers(services, caller, readPage(input)),
    }),
    listReclaimable: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await listReclaimable(services, caller, readPage(input)),
    }),
  };
}

/** Weak comparison, as in RFC 9110 for this header: a proxy may have marked our ETag as weak. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch === "*" || ifNoneMatch.split(",").some((each) => each.trim().replace(/^W\//, "") === etag);
}

/** By any of the help desk's addresses; older processes store only the first one, in `accounts`. */
async function readConnection({ db, config }: Services, helpDesk: string): Promise<Connection> {
  const known = await db
    .selectFrom("accounts")
    .leftJoin("help_desks", "help_desks.account_id", "accounts.id")
    .select(["id as account", "issuer", "client_id as clientId", "sign_in_client"])
    .where(({ or, eb, selectFrom }) =>
      or([
        eb("help_desk_origin", "=", helpDesk),
        eb("id", "in", selectFrom("help_desk_addresses").select("account_id").where("origin", "=", helpDesk)),
      ]),
    )
    .orderBy(({ eb }) => eb("help_desk_origin", "=", helpDesk), "desc")
    .limit(1)
    .executeTakeFirst();
  if (known === undefined) {
    throw serviceProblem(
      "help-desk-unknown",
      `No account here has a help desk at ${helpDesk}: whoever runs the service has to add the address to the account's set-up.`,
    );
  }
  const { account, clientId, sign_in_client: helpDeskClient } = known;
  // Whoever signs in with the help desk itself does it at the service.
  const issuer = helpDeskClient === null ? known.issuer : issuerOf(config, account);
  if (issuer !== null) return { account, clientId, issuer };
  throw serviceProblem(
    "help-desk-unknown",
    `Nobody can sign in at ${helpDesk} yet: whoever runs the service has to connect the help desk, or name a provider of its own.`,
  );
}

/** Rejects with `seats-unknown` for whose role isn't known because nobody of the help desk is yet. */
async function readViewer({ db }: Services, caller: ViewerCaller): Promise<Viewer> {
  if (caller.role === "unknown") await assertPictured(db, caller.accountId);
  const account = await db
    .selectFrom("accounts")
    .select(["id", "name", "kind", "subscription_url as subscriptionUrl", "deciders", "sales_representative"])
    .where("id", "=", caller.accountId)
    .executeTakeFirstOrThrow();
  const { deciders, sales_representative: salesRepresentative, ...known } = account;
  const { memberId, name, role, capabilities } = caller;
  return {
    memberId,
    name,
    role,
    account: known,
    capabilities: [...capabilities],
    // Their addresses are nobody else's business.
    deciders: deciders.map((decider) => ({ name: decider.name, role: decider.role })),
    salesRepresentative,
  };
}
