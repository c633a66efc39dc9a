import type { Reclaimable, ReclaimEvidence } from "../api/index.ts";
import { formatMoment } from "../i18n/index.ts";
import type { ProductRole } from "../seats/index.ts";
import type { SubscriptionContext } from "./context.ts";

/** Why a seat could be freed, in a sentence each. */
export function evidenceSentence(evidence: ReclaimEvidence, { translate, language }: SubscriptionContext): string {
  switch (evidence.kind) {
    case "suspended":
      return translate("subscription.evidence_suspended");
    case "product_role":
      return translate("subscription.evidence_product_role", {
        because: evidence.because === null ? "other" : REASON_OF[evidence.because],
      });
    case "idle": {
      const { days, lastActiveAt } = evidence;
      return translate("subscription.evidence_idle", { days, date: formatMoment(lastActiveAt, language, "day") });
    }
  }
}

/** Which words say why a seat is used for a role in a product. */
const REASON_OF = {
  chat_admin: "chat",
  chat_agent: "chat",
  chat_custom: "chat",
  explore_admin: "explore_admin",
  explore_editor: "explore_editor",
  guide_admin: "guide",
  guide_agent: "guide",
  talk_admin: "talk",
  talk_agent: "talk",
  talk_team_lead: "talk",
} as const satisfies Record<ProductRole, string>;

/** How many of these are suspended. */
export function suspendedOf(people: readonly Reclaimable[]): number {
  return people.filter(({ evidence }) => evidence.some(({ kind }) => kind === "suspended")).length;
}
