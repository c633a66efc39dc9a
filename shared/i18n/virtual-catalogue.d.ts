/** Compiled by scripts/vite/icu-catalogues.ts. `first` comes with the meter, `cart` with the dialog; else the whole. */
declare module "virtual:catalogue/*" {
  const messages: import("./messages.ts").Messages;
  export default messages;
}
