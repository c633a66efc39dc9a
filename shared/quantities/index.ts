export * from "./line-amounts.ts";
export { default as quantitiesStyle } from "./quantities.css?inline";
export * from "./quantities.ts";
export * from "./quantities-context.ts";
export * from "./quantities-draft.ts";
export * from "./quantities-view.tsx";
