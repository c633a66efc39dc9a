/** Made by scripts/vite/operation-routes.ts: rows of the table of operations without their schemas. */
declare module "virtual:operation-routes" {
  const routes: Record<
    import("../platform/messages.ts").CarriedOperation,
    import("../../shared/api/index.ts").Operation
  >;
  export default routes;
}
