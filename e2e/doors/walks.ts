import type { VariantName } from "../../sandbox/pages/variants.ts";
import { END_USER_NAMES, nameSlug } from "../../sandbox/seed/names.ts";
import { personId } from "../../sandbox/seed/person-id.ts";
import type { Door, Expected, Situation, Step } from "./expected.ts";
import { EXPECTED, SITUATIONS } from "./expected.ts";
import type { Person } from "./leads-to.ts";
import type { FormNames } from "./stand-in.ts";

/** Each row in each of its situations; the short form has one or two of each. */
export const WHOLE = process.env.SEATMETER_DOORS === "whole";

/** Of one test, in milliseconds: the whole form of one takes minutes, and many more on a busy machine. */
export const TIMEOUT = WHOLE ? 3_600_000 : 600_000;

/** The accounts of the situations. */
export const ACCOUNTS = [...new Set(Object.values(SITUATIONS).map(({ account }) => account))];

/** Somebody's way through a door. */
export interface Walk {
  door: Door;
  variants: readonly VariantName[];
  /** What is expected on the way: of each step of the wizard; a row by itself at the other doors. */
  rows: readonly Expected[];
  situation: Situation;
  person: Person;
}

/** The owner's walks through these doors in an account. */
export function walksThrough(doors: readonly Door[], account: string): Walk[] {
  const walks = ways(EXPECTED.filter(({ door }) => doors.includes(door))).flatMap((rows, turn) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { door, variants } = first;
    const all = situationsOf(rows);
    const wanted = WHOLE || isPlain(rows) ? all : inTurn(all, turn, door === "wizard" ? 2 : 1);
    return wanted.map((situation): Walk => ({ door, variants, rows, situation, person: "owner" }));
  });
  return walks.filter(({ situation }) => SITUATIONS[situation].account === account);
}

/** The owner's walks on one way: in this situation, in the whole form in each. */
export function walksOn(way: Pick<Walk, "door" | "variants"> & { step?: Step }, situation: Situation): Walk[] {
  const { door, variants, step } = way;
  const rows = EXPECTED.filter(
    (row) => row.door === door && row.variants.join() === variants.join() && (step === undefined || row.step === step),
  );
  const wanted = WHOLE ? situationsOf(rows) : [situation];
  return wanted.map((one) => ({ door, variants, rows, situation: one, person: "owner" }));
}

/** Who else comes to these doors; the short form has one of each kind to whom the policy table opens the same. */
export const OTHERS: readonly Person[] = WHOLE
  ? ["billing", "admin", "agent", "light", "contributor"]
  : ["admin", "agent", "light"];

/** The walks of somebody else than the owner, by account: in the short form through two doors each, where none is left. */
export function walksOf(person: Person): Map<string, Walk[]> {
  const usual = ways(EXPECTED.filter(({ variants }) => variants.every((name) => name === "profile-role")));
  const walks = usual.flatMap((rows, turn) => {
    const [first] = rows;
    if (first === undefined || !(WHOLE || (turn + 2) % OTHERS.length === OTHERS.indexOf(person))) return [];
    const { door, variants } = first;
    const all = situationsOf(rows);
    const wanted: readonly Situation[] = WHOLE ? all : [all.includes("none") ? "none" : "free"];
    return wanted.map((situation): Walk => ({ door, variants, rows, situation, person }));
  });
  const on = (account: string) => walks.filter(({ situation }) => SITUATIONS[situation].account === account);
  return new Map(ACCOUNTS.map((account) => [account, on(account)] as const).filter(([, those]) => those.length > 0));
}

/** Rows that are passed on one way are held on one. */
function ways(rows: readonly Expected[]): Expected[][] {
  const found = new Map<string, Expected[]>();
  for (const row of rows) {
    const key = [row.door, ...row.variants, row.door === "wizard" ? "" : row.step].join();
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()];
}

function situationsOf(rows: readonly Expected[]): Situation[] {
  const all = Object.keys(SITUATIONS) as Situation[];
  return all.filter((one) => rows.every(({ situations }) => situations?.includes(one) ?? true));
}

/** Nothing is out of the ordinary there. */
function isPlain(rows: readonly Expected[]): boolean {
  return rows.some(({ outcome }) => outcome.kind === "meter") && rows.every(({ variants }) => variants.length === 0);
}

/** So many of them, others for each turn, so that each has its walks. */
function inTurn<T>(all: readonly T[], turn: number, count: 1 | 2): T[] {
  const wanted = [turn, turn + 2].slice(0, count).map((at) => at % all.length);
  return all.filter((_, at) => wanted.includes(at));
}

const MEMBERS = "/admin/people/team/members";

/** The address of a walk's page, without what it is shown in. */
export function pathOf(walk: Walk): string {
  const idOf = (key: string) => personId(SITUATIONS[walk.situation].account, key);
  switch (walk.door) {
    case "dialog":
      return "/agent/home";
    case "page":
      return "/agent/users/new";
    case "profile":
      return `/agent/users/${idOf(isOfStaff(walk) ? "light" : nameSlug(END_USER_NAMES[1] ?? ""))}`;
    case "wizard":
      return `${MEMBERS}/new`;
    case "member":
      return `${MEMBERS}/${idOf("light")}`;
  }
}

/** Whether it leads to the profile of somebody who has a role already. */
export function isOfStaff({ rows }: Walk): boolean {
  return rows[0]?.step === "role-list";
}

/** Whether the form stands in a frame of its page. */
export function isFramed({ variants }: Pick<Walk, "variants">): boolean {
  return variants.includes("wizard-frame") || variants.includes("wizard-other-origin");
}

/** The wizard's steps after that with the role, as far as the walk passes them, and what stands over them. */
export function laterSteps({ rows }: Walk): { step: Step; heading: string }[] {
  return LATER.filter(({ step }) => rows.some((row) => row.step === step));
}

const LATER: readonly { step: Step; heading: string }[] = [
  { step: "brands", heading: "Brands" },
  { step: "summary", heading: "Summary" },
];

/** What the form calls what is chosen on this walk, in the words that its variants have. */
export function namesOf(walk: Walk): FormNames & { chosenRole: string } {
  const { variants, situation } = walk;
  const role = isByProduct(walk) ? "Light agent" : SITUATIONS[situation].role;
  if (variants.includes("other-words")) {
    return { userType: "Kind of account", staff: "Colleague", role: "Position", chosenRole: OTHER_ROLES[role] ?? role };
  }
  const staff = variants.includes("team-member-word") ? "Team member" : "Staff member";
  return { userType: "User type", staff, role: "Role", chosenRole: role };
}

const OTHER_ROLES: Readonly<Record<string, string>> = { Agent: "Helper", "Light agent": "Onlooker" };

/** Whether it is a role in a product that decides: that of a light agent who is there already, or is created. */
export function isByProduct({ door, variants }: Walk): boolean {
  return door === "member" || variants.includes("wizard-products");
}

/** The role that a light agent is given in Explore. */
export function exploreRoleOf({ situation }: Walk): string {
  return SITUATIONS[situation].says === "uses-none" ? "Viewer" : "Editor";
}

/** How a walk is called in what a test says. */
export function titleOf({ door, rows, situation, person, variants }: Walk): string {
  const step = door === "profile" ? (rows[0]?.step ?? "") : "";
  return [person === "owner" ? "" : person, door, step, situation, ...variants].filter(Boolean).join(", ");
}

/** The variants of a walk; the role that nobody knows has to be on offer where it is chosen. */
export function variantsOf({ variants, situation }: Walk): readonly VariantName[] {
  return situation === "unknownRole" ? [...variants, "unknown-role"] : variants;
}
