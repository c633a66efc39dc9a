/** Compiled by scripts/vite/icu-catalogues.ts. The whole of a language, or its part `meter` or `rest`. */
declare module "virtual:catalogue/*" {
  const messages: import("./messages.ts").Messages;
  export default messages;
}
