export { formatDay, today } from "./day.ts";
export { deciderNames } from "./decider-names.ts";
export { askedBy, RequestCard, requestSentence } from "./request-card.tsx";
export type { RequestContext } from "./request-context.ts";
export { RequestFormView, RequestSend } from "./request-form-view.tsx";
export type { RequestModel } from "./request-model.ts";
export { createRequestModel } from "./request-model.ts";
export type { RequestState } from "./request-state.ts";
export { requestedCount, requestedLines } from "./requested-lines.ts";
