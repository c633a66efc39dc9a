import type { Reclaimable, ReclaimEvidence } from "../api/index.ts";
import { formatMoment } from "../i18n/index.ts";
import type { SubscriptionContext } from "./context.ts";

/** Why a seat could be freed, in a sentence each. */
export function evidenceSentence(evidence: ReclaimEvidence, { translate, language }: SubscriptionContext): string {
  switch (evidence.kind) {
    case "suspended":
      return translate("subscription.evidence_suspended");
    case "product_role":
      return translate("subscription.evidence_product_role", { because: evidence.because ?? "other" });
    case "idle": {
      const { days, lastActiveAt } = evidence;
      return translate("subscription.evidence_idle", { days, date: formatMoment(lastActiveAt, language, "day") });
    }
  }
}

/** How many of these are suspended. */
export function suspendedOf(people: readonly Reclaimable[]): number {
  return people.filter(({ evidence }) => evidence.some(({ kind }) => kind === "suspended")).length;
}
