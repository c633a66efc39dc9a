export type { DraftStorage } from "./cart-model.ts";
export { readDraft } from "./draft.ts";
export { type AddLicensesOptions, mountAddLicenses } from "./mount-add-licenses.tsx";
export { type ApprovalOptions, mountApproval } from "./mount-approval.tsx";
export { type ManageLicensesOptions, mountManageLicenses } from "./mount-manage-licenses.tsx";
