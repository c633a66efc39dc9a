import { ChooseDesk } from "../../../extension/pages/desks/choose-desk.tsx";
import people from "../../../extension/pages/people/people.css?inline";
import { PeoplePage } from "../../../extension/pages/people/people-page.tsx";
import type { Setting } from "../../../extension/pages/people/testing.ts";
import { fakePeople, listOf } from "../../../extension/pages/people/testing.ts";
import type { SeatState } from "../../../shared/api/index.ts";
import { seatsOf, snapshotOf, uncountedOf, viewerOf } from "../../../shared/api/testing.ts";
import { problemOf } from "../../../shared/api/testing-asking.ts";
import { cartStyle } from "../../../shared/cart/index.ts";
import type { AccountTerms, Role } from "../../../shared/seats/index.ts";
import { mountOwnPage } from "../mount-own-page.ts";
import type { Stage, State, States } from "../stage.ts";
import { deskOf } from "./popup.tsx";

const nothing = async () => undefined;
const styles = [cartStyle, people];
/** Somebody of the gallery's names, with a role that nobody knows. */
const UNKNOWN = ["Mara Conti,mara@x.com,Robot,", "Jon Bell,jon@x.com,Robot,"];

function open(stage: Stage, setting: Setting = {}) {
  const set = fakePeople(setting);
  stage.onEnd(set.model.dispose);
  mountOwnPage(stage, styles, (context) => (
    <PeoplePage
      {...{ model: set.model, context, origin: "https://acorn.example", openOptions: nothing }}
      connect={() => undefined}
      retry={() => undefined}
    />
  ));
  return set;
}

/** With a list that is read, or says why it can't be. */
function withList(text: string, selector: string, setting: Setting = {}): State {
  return async (stage) => {
    open(stage, setting).model.list.type(text);
    await stage.has(selector);
  };
}

function without(state: SeatState): State {
  return async (stage) => {
    open(stage, { seats: state });
    await stage.has(".card");
  };
}

const as = (role: Role, terms?: AccountTerms) => seatsOf(snapshotOf(10, 8), viewerOf(role, terms));
const disconnected = (connection: SeatState["connection"]): SeatState => ({
  connection,
  snapshot: null,
  problem: null,
});
const some = listOf(5, ["Cy,cy@x.com,Agent,Light Agent", "Ed,ed@x.com,End-user,"]);
const ADD = ".result .primary";

/** What says how many licenses a list of people takes. */
export const PEOPLE: States = {
  "people: nothing yet": without(as("owner")),
  "people: some are missing": withList(some, ".price .amount", {
    team: [{ email: "agent.1@x.com", usesLicense: true }],
  }),
  "people: nothing is missing": withList(listOf(2), ".balance"),
  "people: some aren't known": withList(listOf(4, UNKNOWN), ".ways"),
  "people: who has a license isn't known": withList(some, ADD, { seats: as("agent") }),
  "people: no roles": withList("mara@x.com\njon@x.com\nmara@y.com", ADD),
  "people: lines to look at": withList(
    listOf(3, ["Bo,,Agent,", "Mara Conti,mara,Agent,", "Jon Bell,agent.1@x.com,Agent,", ...UNKNOWN, "Jon,j@x.com,,"]),
    ".problems",
  ),
  "people: a quote is open": withList('Name,Email,Role\n"Jon,jon@x.com,Agent', ".notice"),
  "people: no column has addresses": withList("Name,Role\nJon,Agent", ".notice"),
  "people: too many": withList(listOf(10_001), ".notice"),
  "people: many, on pages, a file of another kind": async (stage) => {
    const file = new File([Uint8Array.from(listOf(2_500), (letter) => letter.charCodeAt(0)), "\u00a0"], "Jon Bell");
    open(stage).model.list.open(file);
    await stage.has("table");
  },
  "people: a file that can't be read": async (stage) => {
    const gone = Object.assign(new File([], "Jon Bell"), { arrayBuffer: () => Promise.reject(new Error("gone")) });
    open(stage).model.list.open(gone);
    await stage.has(".notice");
  },
  "people: an admin asks": withList(some, ADD, { seats: as("admin") }),
  "people: sales is asked": withList(some, ADD, { seats: as("owner", { kind: "managed", instantPurchase: false }) }),
  "people: Manage subscription": withList(some, ".price .amount", {
    seats: as("owner", { kind: "self_service", instantPurchase: false }),
  }),
  "people: a form of before comes first": async (stage) => {
    const { model } = open(stage, { form: "unanswered" });
    model.list.type(some);
    await stage.has(ADD);
    await model.goOn();
    await stage.shows("people.unanswered");
  },
  "people: no price": async (stage) => {
    const { model, purchasing } = open(stage);
    purchasing.quote.mockRejectedValue(problemOf("unreachable"));
    model.list.type(some);
    await stage.has(".notice.danger");
  },
  "people: nobody counted yet": withList(some, ".notice", { seats: seatsOf(uncountedOf(snapshotOf(10, 8))) }),
  "people: looking up who has a license": async (stage) => {
    const { model, ports } = open(stage);
    ports.readTeam.mockReturnValue(new Promise(() => undefined));
    model.list.type(some);
    await stage.shows("people.looking_up");
  },
  "people: the service can't be reached": withList(some, ".notice.warning", {
    seats: { ...as("owner"), problem: problemOf("unreachable").details },
  }),
  "people: signed out": without(disconnected({ kind: "signed_out" })),
  "people: connecting": without(disconnected({ kind: "connecting" })),
  "people: not connected": without(disconnected({ kind: "not_connected" })),
  "people: updated": without(disconnected({ kind: "updated" })),
  "people: failed": without(disconnected({ kind: "failed", problem: problemOf("unreachable").details })),
  "people: not for this role": without(seatsOf(null, viewerOf("light_agent"))),
  "people: which help desk": async (stage) => {
    const desks = [deskOf(as("owner"))];
    mountOwnPage(stage, styles, (context) => (
      <ChooseDesk page="people" {...{ desks, context, openOptions: nothing }} />
    ));
    await stage.has(".card");
  },
};
