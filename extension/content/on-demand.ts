import type { PageSession } from "./page-session.ts";
import type { OnDemand, Shared } from "./share-modules.ts";

/** Has the worker bring in what most pages never need, once; again where that failed. */
export function createOnDemand(session: PageSession, shared: Shared): () => Promise<OnDemand> {
  let bringing: Promise<OnDemand> | null = null;

  async function bring(): Promise<OnDemand> {
    await session.ask({ kind: "bringAddLicenses" });
    const { openDialog, showNotices } = shared;
    if (openDialog === undefined || showNotices === undefined) throw new Error("The script did not arrive.");
    return { openDialog, showNotices };
  }

  return () => {
    bringing ??= bring().catch((error: unknown) => {
      bringing = null;
      throw error;
    });
    return bringing;
  };
}
