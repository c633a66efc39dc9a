export { drawUsage } from "./draw-usage.ts";
export { NoAccess } from "./no-access.tsx";
export { subscriptionStyles } from "./styles.ts";
export * from "./subscription-model.ts";
export { SubscriptionPage } from "./subscription-page.tsx";
