export type { DraftStorage } from "./cart-model.ts";
export { readDraft } from "./draft.ts";
export { type AddLicensesOptions, mountAddLicenses } from "./mount-add-licenses.tsx";
