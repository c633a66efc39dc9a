export { InquiryCard, inquiredLines, inquirySentence } from "./inquiry-card.tsx";
export type { SalesContext } from "./sales-context.ts";
export { SalesFormView, SalesSend } from "./sales-form-view.tsx";
export type { SalesModel } from "./sales-model.ts";
export { createSalesModel } from "./sales-model.ts";
export type { SalesState, SalesWish } from "./sales-state.ts";
