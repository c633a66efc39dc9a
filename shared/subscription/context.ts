import type { Translate } from "../i18n/index.ts";
import type { SubscriptionModel } from "./subscription-model.ts";
import type { DrawUsage } from "./usage-chart.ts";

/** What every view of the page speaks and acts with. */
export interface SubscriptionContext {
  model: SubscriptionModel;
  translate: Translate;
  language: string;
  /** This machine's milliseconds, for ages and for what is near. */
  now: number;
  theme: "light" | "dark";
  links: {
    /** Somebody's page in the help desk. */
    person: (memberId: string) => string;
    /** The help desk's own subscription page. */
    subscription: string | null;
  };
  /** Opens the cart that changes licenses; `null` where there is none. */
  manage: (() => void) | null;
  drawUsage: DrawUsage;
}
