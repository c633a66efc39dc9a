export type { DraftStorage } from "./cart-model.ts";
export { readDraft } from "./draft.ts";
export { mountAddLicenses } from "./mount-add-licenses.tsx";
export { type ApprovalOptions, mountApproval } from "./mount-approval.tsx";
export { type ConfirmationOptions, mountConfirmation } from "./mount-confirmation.tsx";
export { type ManageLicensesOptions, mountManageLicenses } from "./mount-manage-licenses.tsx";
export { reviewParts } from "./review-view.tsx";
