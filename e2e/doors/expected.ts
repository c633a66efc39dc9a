import { DECOY_NAMES, type DecoyName } from "../../sandbox/pages/decoys/names.ts";
import type { VariantName } from "../../sandbox/pages/variants.ts";

/** A place where somebody gets or loses a seat. */
export type Door = "dialog" | "page" | "profile" | "wizard" | "member";

/** What stands in the form when one looks at the meter, and how many licenses are left then. */
export const SITUATIONS = {
  left: { account: "acorn", role: "Agent", says: "uses-one" },
  last: { account: "birch", role: "Agent", says: "uses-last" },
  none: { account: "maple", role: "Agent", says: "none-left" },
  /** A light agent and a contributor use none, whatever is left; where their roles in products aren't known, it says so. */
  free: { account: "maple", role: "Light agent", says: "uses-none" },
  /** In no table of words, and no custom role of the account: both cases are stated. */
  unknownRole: { account: "acorn", role: "Shift coordinator", says: "unknown" },
} as const;

export type Situation = keyof typeof SITUATIONS;
export type Says = (typeof SITUATIONS)[Situation]["says"];

/** Where the meter stands, seen from the top page. */
export type Frame = "top" | "same-origin" | "other-origin";

/** The part of the form that is on the screen. */
export type Step = "form" | "person" | "role" | "brands" | "summary" | "confirmation" | "role-list" | "products";

export type Outcome =
  /** A meter in this frame, on the screen with this step, that says what the situation says. */
  | { kind: "meter"; frame: Frame }
  /** The badge beside +Add says it, from route and API: both cases, since nobody can read what is chosen. */
  | { kind: "badge-unknown" }
  /** A meter that states both cases, or none, and then the self-check names the door: never whether a seat is used. */
  | { kind: "unknown" }
  /** Nobody gets a seat here yet, and nothing proves the form: no meter, or one that states both cases. */
  | { kind: "undecided" };

export interface Expected {
  door: Door;
  variants: readonly VariantName[];
  step: Step;
  outcome: Outcome;
  /** The situations that can be had here; all of them unless they are named. */
  situations?: readonly Situation[];
}

const top: Outcome = { kind: "meter", frame: "top" };
const unknown: Outcome = { kind: "unknown" };
const undecided: Outcome = { kind: "undecided" };

/** Markup that tells the same in another way: the meter is where it is without it. */
const MARKUP: readonly (readonly VariantName[])[] = [
  [],
  ["type-radio"],
  ["team-member-word"],
  ["garden8"],
  ["garden9"],
  ["in-container"],
  ["no-test-ids"],
  ["opaque-values"],
  ["garden8", "in-container", "no-test-ids"],
  ["garden9", "in-container", "no-test-ids"],
];

/** What is in the way changes nothing of what must be true. */
export const NUISANCES: readonly VariantName[] = [
  "rerender",
  "drop-foreign",
  "clone-foreign",
  "ghost",
  "focus-jail",
  "shortcuts",
  "key-capture",
  "hostile-css",
  "font-size",
  "zoom",
  "patched-prototypes",
  "mutation-storm",
  "slow",
  "ticket-tabs",
];

/** Variants of Team members that lead to the wizard or stand beside it. */
export const AROUND_THE_WIZARD: readonly VariantName[] = ["create-member", "two-limits"];

function wizard(variants: readonly VariantName[], steps: readonly Step[], frame: Frame): Expected[] {
  return steps.map((step) => ({
    door: "wizard",
    variants,
    step,
    outcome: step === "person" ? undecided : { kind: "meter", frame },
  }));
}

/** Where a light agent gets a role in a product. */
const BY_PRODUCT: readonly Situation[] = ["left", "last", "none", "free"];

const STEPS = ["person", "role", "summary"] as const;

export const EXPECTED: readonly Expected[] = [
  ...[...MARKUP, ...NUISANCES.map((name) => [name])].map(
    (variants): Expected => ({ door: "dialog", variants, step: "form", outcome: top }),
  ),
  { door: "dialog", variants: ["bare-dialog"], step: "form", outcome: undecided },
  { door: "page", variants: [], step: "form", outcome: top },
  { door: "page", variants: ["agent-or-light"], step: "form", outcome: top },
  { door: "page", variants: ["agent-or-light", "garden8"], step: "form", outcome: top },
  { door: "page", variants: ["agent-or-light", "garden9", "no-test-ids"], step: "form", outcome: top },
  // An upgrade makes an agent: what is chosen before it is confirmed is a member of staff.
  ...[["profile-role"], ["profile-role", "garden8"], ["profile-role", "garden9"], ["bare-dialog"]].flatMap(
    (variants): Expected[] => [
      {
        door: "profile",
        variants: variants as VariantName[],
        step: "confirmation",
        outcome: top,
        situations: ["left", "last", "none"],
      },
      // Whoever is a light agent uses none; another role is saved when it is chosen, so there is no before.
      {
        door: "profile",
        variants: variants as VariantName[],
        step: "role-list",
        outcome: top,
        situations: ["free"],
      },
    ],
  ),
  ...wizard([], STEPS, "top"),
  ...wizard(["no-test-ids"], STEPS, "top"),
  ...wizard(["brands-step"], ["person", "role", "brands", "summary"], "top"),
  ...wizard(["save-with-role"], ["person", "role"], "top"),
  // As on a member's page: whoever becomes a light agent uses one by a role in a product, until the last step.
  ...wizard(["wizard-products"], STEPS, "top").map((row) => ({ ...row, situations: BY_PRODUCT })),
  ...wizard(["wizard-frame"], STEPS, "same-origin"),
  ...wizard(["wizard-other-origin"], STEPS, "other-origin"),
  // For a light agent, Explore editor costs what an agent does; a viewer costs none.
  { door: "member", variants: [], step: "products", outcome: top, situations: BY_PRODUCT },

  // Where a guess is wrong.
  { door: "dialog", variants: ["other-words"], step: "form", outcome: unknown },
  { door: "dialog", variants: ["other-words", "garden8", "no-test-ids"], step: "form", outcome: unknown },
  { door: "dialog", variants: ["other-words", "garden9", "no-test-ids"], step: "form", outcome: unknown },
  { door: "dialog", variants: ["plain-dialog", "other-words", "no-test-ids"], step: "form", outcome: unknown },
  { door: "page", variants: ["agent-or-light", "other-words", "no-test-ids"], step: "form", outcome: unknown },
  { door: "profile", variants: ["other-profile"], step: "role-list", outcome: { kind: "badge-unknown" } },
  { door: "profile", variants: ["profile-role", "other-words"], step: "role-list", outcome: unknown },
  { door: "wizard", variants: ["other-words", "no-test-ids"], step: "role", outcome: unknown },
  { door: "wizard", variants: ["closed-root"], step: "role", outcome: unknown },
];

/** At each of these nothing of ours stands, whoever is signed in and whatever is left. */
export const NOTHING_AT: readonly DecoyName[] = DECOY_NAMES;
