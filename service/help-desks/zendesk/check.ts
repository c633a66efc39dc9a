import * as v from "valibot";
import type { CheckStep, HelpDeskFault, HostTerms } from "../connector.ts";
import { HELP_DESK_FAULTS, HelpDeskBusy, HelpDeskError } from "../connector.ts";
import type { ZendeskClient } from "./client.ts";
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
    yield failed("sign-in", thrown);
    return;
  }
  yield whose(me);
  yield clockStep(client.clockAhead());
  try {
    own.assertOwn([me.url]);
  } catch (thrown) {
    yield failed("account", thrown);
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
    return failed(step, thrown);
  }
}

/** What failed, in the help desk's words, and what to do about it. Rethrows what is no fault of the connection's. */
export function failed(step: string, thrown: unknown): CheckStep {
  if (thrown instanceof HelpDeskBusy) {
    const mend = "Try again then; if that doesn't help, other integrations use the account's limit up.";
    return { step, state: "warning", says: thrown.message, mend };
  }
  if (!(thrown instanceof HelpDeskError)) throw thrown;
  return { step, state: "failed", says: `${thrown.fault}: ${thrown.message}`, mend: MENDS[thrown.fault] };
}

const LATER = "The service tries again by itself.";

const MENDS: Record<HelpDeskFault, string> = {
  unreachable: "Check apiOrigin, and that the service may connect to it.",
  timeout: "Check that the service may connect to apiOrigin; if it may, try again later.",
  "too-large": "Check that apiOrigin is the help desk's.",
  redirected: "Set the address that it leads to as apiOrigin, if it is the help desk's.",
  "not-json": "Check that apiOrigin is the help desk's, and that its API is not restricted to other addresses.",
  unreadable: "Check that apiOrigin is the help desk's; if it is, report this.",
  "secret-refused":
    "Set the client's id and secret again; if it was revoked, or whoever made it was suspended or deleted, make a new confidential client.",
  "scope-refused": "Allow the client the scopes read and webhooks:write, or set webhooks to off.",
  "token-refused": "See whether the client still exists, and whether whoever made it is still an admin.",
  "not-allowed":
    "See whether whoever made the client is still an admin, and whether the API is restricted to addresses.",
  "not-found": "Check that apiOrigin is the help desk's.",
  "other-account": "Set the apiOrigin of this account's own help desk, or add that address to otherHelpDeskOrigins.",
  refused: "Report this with what the help desk says.",
  failed: LATER,
  "list-repeats": LATER,
  "list-cut": LATER,
  "list-incomplete": LATER,
  "many-missing": "If they have left the team, take a picture that accepts it.",
};

/** What to do about a fault that was met some time ago: it may be over. */
export function mendOf(fault: string | undefined): string {
  const known = HELP_DESK_FAULTS.find((each) => each === fault);
  return known === undefined ? `See the log. ${LATER}` : `If nothing above failed, it may be over. ${MENDS[known]}`;
}
