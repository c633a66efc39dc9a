import * as v from "valibot";
import type { CheckStep, HostTerms } from "../connector.ts";
import { failedStep } from "../mends.ts";
import type { ZendeskClient } from "./client.ts";
import { MENDS } from "./mends.ts";
import type { OwnAccount } from "./own-account.ts";
import { Entitlements } from "./product-roles.ts";

const Loose = v.optional(v.unknown());
const Me = v.object({ user: v.object({ id: Loose, name: Loose, role: Loose, url: Loose }) });

/** A token and a signature are good for seconds; a clock that is off by more makes their ends wrong. */
const CLOCK_SECONDS = 60;

interface Checked {
  client: ZendeskClient;
  own: OwnAccount;
  readTerms(): Promise<HostTerms>;
  countPeople(): Promise<number>;
}

/** Tries what the connector needs, one after the other, and says how to mend what fails. */
export async function* checkConnection({ client, own, readTerms, countPeople }: Checked): AsyncGenerator<CheckStep> {
  let me: v.InferOutput<typeof Me>["user"];
  try {
    me = (await client.get("/api/v2/users/me", {}, Me)).user;
  } catch (thrown) {
    yield failedStep("sign-in", thrown, MENDS);
    return;
  }
  yield whose(me);
  yield clockStep(client.clockAhead());
  try {
    own.assertOwn([me.url]);
  } catch (thrown) {
    yield failedStep("account", thrown, MENDS);
    return;
  }
  yield await attempt("people", async () => `The help desk counts ${await countPeople()} team members`);
  yield await attempt("roles", async () => {
    const { roles, ownerId } = await readTerms();
    const own = `${Object.keys(roles).length} roles of the account's own`;
    return ownerId === null
      ? { says: `${own}; nobody is known as the owner`, mend: "Set ownerId in the help desk's set-up." }
      : own;
  });
  yield await attempt("roles in other products", async () => {
    await client.get(`/api/v2/users/${String(me.id)}/entitlements/full`, {}, Entitlements);
    return "They can be read";
  });
}

function whose({ id, name, role }: v.InferOutput<typeof Me>["user"]): CheckStep {
  if (id == null) {
    const mend = "Make a new confidential client, and set its secret.";
    return { step: "sign-in", state: "failed", says: "The token is nobody's", mend };
  }
  const who = `The client acts as ${String(name)} (${String(role)})`;
  return role === "admin"
    ? { step: "sign-in", state: "ok", says: `${who}; were they demoted or deleted, the connection would end` }
    : { step: "sign-in", state: "failed", says: who, mend: "Have an admin make the client: it acts as whoever did." };
}

function clockStep(ahead: number | null): CheckStep {
  if (ahead === null) return { step: "clock", state: "warning", says: "The help desk didn't say what time it is" };
  return Math.abs(ahead) <= CLOCK_SECONDS
    ? { step: "clock", state: "ok", says: "Both clocks agree" }
    : {
        step: "clock",
        state: "failed",
        says: `The service's clock is ${Math.abs(ahead)} s ${ahead > 0 ? "behind" : "ahead of"} the help desk's`,
        mend: "Have the machine's clock set by NTP.",
      };
}

type Says = string | { says: string; mend: string };

async function attempt(step: string, read: () => Promise<Says>): Promise<CheckStep> {
  try {
    const said = await read();
    return typeof said === "string" ? { step, state: "ok", says: said } : { step, state: "warning", ...said };
  } catch (thrown) {
    return failedStep(step, thrown, MENDS);
  }
}
