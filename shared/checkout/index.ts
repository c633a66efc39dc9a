export * from "./journal.ts";
export * from "./outcome.ts";
export * from "./purchase.ts";
