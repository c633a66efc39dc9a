import { hasVariant } from "../../active-variants.ts";

export type Step = "person" | "role" | "brands" | "summary";

/** The wizard's steps in their order. Email and role are never on one. */
export const STEPS: readonly Step[] = [
  "person",
  "role",
  ...(hasVariant("brands-step") ? (["brands"] as const) : []),
  ...(hasVariant("save-with-role") ? [] : (["summary"] as const)),
];
