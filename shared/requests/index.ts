export { formatDay, today } from "./day.ts";
export { deciderNames } from "./decider-names.ts";
export { RequestCard, requestSentence } from "./request-card.tsx";
export { RequestFormView, RequestSend } from "./request-form-view.tsx";
export type { RequestModel } from "./request-model.ts";
export { createRequestModel } from "./request-model.ts";
export type { RequestState } from "./request-state.ts";
export { requestedCount } from "./requested-lines.ts";
