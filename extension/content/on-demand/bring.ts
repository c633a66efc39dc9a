import type { OnDemandScript } from "../../platform/messages.ts";
import { NEEDS } from "../page-modules.ts";
import type { PageSession } from "../page-session.ts";
import type { OnDemand, Shared } from "../share-modules.ts";

/**
 * Brings in a script that most pages never need, once; again where that failed. Rejects where it doesn't arrive. What
 * nobody waits for yet comes when the page has nothing else to do.
 */
export type Bring = <S extends OnDemandScript>(script: S, when?: "idle") => Promise<OnDemand[S]>;

/** Has the worker do it. */
export function createOnDemand(session: PageSession, shared: Shared): Bring {
  const bringing: { [S in OnDemandScript]?: Promise<void> } = {};

  return async function bring(script, when) {
    if (shared[script] !== undefined) return shared[script] as OnDemand[typeof script];
    if (when === "idle") await new Promise((resolve) => requestIdleCallback(resolve));
    for (const needed of NEEDS[script]) await bring(needed, when);
    bringing[script] ??= session.ask({ kind: "bring", script }).then(() => undefined);
    await bringing[script].catch(() => undefined);
    const brought = (shared as Partial<OnDemand>)[script];
    if (brought !== undefined) return brought;
    delete bringing[script];
    throw new Error("The script did not arrive.");
  };
}
