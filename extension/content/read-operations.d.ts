/** Made by scripts/vite/read-operations.ts: the names of what a page may call and only reads. */
declare module "virtual:read-operations" {
  const names: readonly import("../platform/messages.ts").PageOperation[];
  export default names;
}
