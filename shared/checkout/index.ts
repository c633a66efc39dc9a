export * from "./confirmation-window.ts";
export * from "./journal.ts";
export * from "./outcome.ts";
export * from "./purchase.ts";
