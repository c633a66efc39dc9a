import type { Translate } from "../i18n/index.ts";
import type { SubscriptionModel } from "./subscription-model.ts";
import type { DrawUsage } from "./usage-chart.ts";

/** Puts the cart that changes licenses into a node, until it is closed; returns what takes it away. */
export type MountCart = (node: HTMLElement, onClosed: () => void) => () => void;

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
  /** A purchase of this person's is under way, or ended unseen. */
  hasPurchase: boolean;
  mountCart: MountCart;
  drawUsage: DrawUsage;
}
