export * from "./account.ts";
export * from "./availability.ts";
export * from "./cart-variant.ts";
export * from "./consumption.ts";
export * from "./max-quantity.ts";
export * from "./policy.ts";
export * from "./quantity.ts";
export * from "./roles.ts";
