export { InquiryCard, inquirySentence } from "./inquiry-card.tsx";
export { readSalesDraft } from "./sales-draft.ts";
export { SalesFormView, SalesSend } from "./sales-form-view.tsx";
export type { SalesModel } from "./sales-model.ts";
export { createSalesModel } from "./sales-model.ts";
export type { SalesState, SalesWish } from "./sales-state.ts";
