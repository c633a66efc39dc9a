import type { Says } from "./expected.ts";

/** What the meter's button leads to. */
export type LeadsTo = "buy" | "manage-subscription" | "request" | "sales-form" | "nothing";

/** Who is signed in, as `/sign-in?as=` calls them. */
export type Person = "owner" | "billing" | "admin" | "agent" | "light" | "contributor";

type Row = Readonly<Record<Person, readonly LeadsTo[]>>;

function row(decides: readonly LeadsTo[], admin: readonly LeadsTo[]): Row {
  return {
    owner: decides,
    billing: decides,
    admin,
    agent: ["request"],
    light: ["nothing"],
    contributor: ["nothing"],
  };
}

/** By account and person, the first first; where it has two, both are offered, or an admin may have either. */
export const LEADS_TO: Readonly<Record<string, Row>> = {
  acorn: row(["buy"], ["request"]),
  maple: row(["buy"], ["request"]),
  birch: row(["buy"], ["request"]),
  willow: row(["sales-form", "manage-subscription"], ["request"]),
  cedar: row(["sales-form"], ["request", "sales-form"]),
  aspen: row(["manage-subscription"], ["request"]),
};

/** Whether the button has to be there: nobody is sent away without a next step, and who needs no license needs no button. */
export const BUTTON: Readonly<Record<Says, "must" | "may">> = {
  "uses-one": "may",
  "uses-last": "must",
  "none-left": "must",
  "uses-none": "may",
  unknown: "may",
};
