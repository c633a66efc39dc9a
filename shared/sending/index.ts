export * from "./sent-form.ts";
