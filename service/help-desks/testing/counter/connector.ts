import { createHash } from "node:crypto";
import * as v from "valibot";
import type { TeamMember } from "../../../seats/put-people.ts";
import type { CheckStep, HelpDeskConnector } from "../../connector.ts";
import { HelpDeskError } from "../../connector.ts";
import type { Connection, KindMeans } from "../../kind.ts";
import type { MendsOfKind } from "../../mends.ts";
import { failedStep } from "../../mends.ts";
import type { HostRequest } from "../../send.ts";
import { Clerk, readAnswer } from "./calls.ts";

const Desk = v.object({ headcount: v.number() });
const Sheet = v.object({ sheet: v.number(), of: v.number(), staff: v.array(Clerk) });
const Queue = v.object({ waiting: v.number() });
const Seal = v.object({ seal: v.string() });
const Anything = v.unknown();

export const MENDS: MendsOfKind = {
  "secret-refused": "Have the counter cut a new key.",
  "scope-refused": "Have the counter cut a new key.",
  "token-refused": "Have the counter cut a new key.",
  "not-allowed": "Have the key open the staff's room, too.",
};

/** The counter's staff; it has one list, no search, no roles of an account's own, and no other products. */
export function createCounter({ send }: KindMeans, connection: Connection): HelpDeskConnector {
  const { apiOrigin, client, secret, pace } = connection;

  async function call<S extends v.GenericSchema>(
    method: HostRequest["method"],
    path: string,
    schema: S,
    body?: object,
  ): Promise<v.InferOutput<S>> {
    await pace.turn();
    const answer = await send({
      method,
      url: new URL(path, apiOrigin),
      headers: { "Counter-Key": `${client}/${secret}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return readAnswer(answer, schema);
  }

  const countPeople = async () => (await call("GET", "/desk", Desk)).headcount;

  async function readOne(badge: string): Promise<Clerk | null> {
    return call("GET", `/desk/staff/${badge}`, Clerk).catch(noneWhereGone);
  }

  async function attempt(step: string, say: () => Promise<string>): Promise<CheckStep> {
    try {
      return { step, state: "ok", says: await say() };
    } catch (thrown) {
      return failedStep(step, thrown, MENDS);
    }
  }

  return {
    readTerms: async () => ({ roles: {}, ownerId: null }),
    readPage: async (_terms, cursor) => {
      const { sheet, of, staff } = await call("GET", `/desk/staff?sheet=${cursor ?? "1"}`, Sheet);
      return { members: staff.flatMap(memberOf), next: sheet < of ? String(sheet + 1) : null };
    },
    searchPeople: async () => null,
    readPeople: async (_terms, ids) => {
      const members: TeamMember[] = [];
      for (const id of ids) {
        const clerk = await readOne(id);
        members.push(...(clerk === null ? [] : memberOf(clerk)));
      }
      return { members, gone: ids.filter((id) => !members.some((member) => member.id === id)) };
    },
    readProductRoles: async () => [],
    readOpenTickets: async (id) => (await call("GET", `/desk/staff/${id}/queue`, Queue)).waiting,
    countPeople,
    countRoles: async () => ({}),
    subscribe: async (address, keep) => {
      // Whoever hangs up a bell names it.
      const id = createHash("sha256")
        .update(JSON.stringify([address, keep]))
        .digest("hex")
        .slice(0, 12);
      const { seal } = await call("PUT", `/desk/bells/${id}`, Seal, { rings: address });
      return { id, secret: seal };
    },
    readSubscription: async (id) => {
      const bell = await call("GET", `/desk/bells/${id}`, Anything).catch(noneWhereGone);
      return bell === null ? "gone" : "well";
    },
    unsubscribe: async (id) => {
      await call("DELETE", `/desk/bells/${id}`, Anything).catch(noneWhereGone);
    },
    async *check() {
      yield await attempt("sign-in", async () => `The counter has ${await countPeople()} people`);
      yield await attempt("people", async () => {
        const { of } = await call("GET", "/desk/staff?sheet=1", Sheet);
        return `They fill ${of} sheets`;
      });
    },
  };
}

function memberOf({ badge, name, job, away, since }: Clerk): TeamMember[] {
  if (job === "guest") return [];
  return [
    {
      id: badge,
      name,
      email: null,
      role: job === "chief" ? "owner" : "agent",
      status: away ? "suspended" : "active",
      addedAt: new Date(since * 1000),
    },
  ];
}

function noneWhereGone(thrown: unknown): null {
  if (thrown instanceof HelpDeskError && thrown.fault === "not-found") return null;
  throw thrown;
}
