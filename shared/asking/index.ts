export type { AskingStart, BackTo } from "./asking-state.ts";
export { mountAsking } from "./mount-asking.tsx";
export { default as requestStyle } from "./request.css?inline";
