export type { DraftStorage } from "./cart-model.ts";
export type { Draft } from "./cart-state.ts";
export { type AddLicensesOptions, mountAddLicenses } from "./mount-add-licenses.tsx";
