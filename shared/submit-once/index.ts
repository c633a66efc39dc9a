export * from "./numbers-form.ts";
export * from "./sent-form.ts";
