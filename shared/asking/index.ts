export type { AskingStart, BackTo } from "./asking-state.ts";
export type { DeclineModel } from "./decline-model.ts";
export { createDeclineModel } from "./decline-model.ts";
export { DeclineView } from "./decline-view.tsx";
export { mountAsking } from "./mount-asking.tsx";
export { default as requestStyle } from "./request.css?inline";
