export * from "./format.ts";
export * from "./language.ts";
export type * from "./message-key.ts";
export type * from "./messages.ts";
export * from "./payer-sentence.ts";
export * from "./problem-sentence.ts";
export * from "./purchase-sentence.ts";
export * from "./time.ts";
export * from "./translate.ts";
