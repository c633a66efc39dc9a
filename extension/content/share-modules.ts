import { asProblem, Problem } from "../../shared/api/problem.ts";
import type { mountBadge, mountMeter } from "../../shared/meter/index.ts";
import type { createAskingApi } from "../platform/asking-api.ts";
import type { OnDemandScript } from "../platform/messages.ts";
import { ask, runtime } from "../platform/runtime.ts";
import type { beginPage } from "./begin-page.ts";
import type { createHostTickets } from "./host/host-tickets.ts";
import { lookFor } from "./host/look-for.ts";
import { onNavigation } from "./host/navigation.ts";
import { AGENT_PATHS, MEMBERS_PATH, SELECTORS } from "./host/selectors.ts";
import { watchSurfaces } from "./host/surfaces.ts";
import { endLife, onAbort, whenIdle, within } from "./lifetime.ts";
import type { openAsking } from "./on-demand/open-asking.ts";
import type { openDialog } from "./on-demand/open-dialog.ts";
import type { showNotices } from "./on-demand/show-notices.ts";
import type { PAGE_MODULES } from "./page-modules.ts";

/** What stands in the isolated world as `__seatmeter`: modules by their place in the table, and what came later. */
export type Shared = SharedBy<"content"> & Partial<SharedBy<"page" | "meter" | "quantities"> & OnDemand>;

/** What each script puts there when it has been brought in. */
export interface OnDemand extends Record<OnDemandScript, object> {
  page: { beginPage: typeof beginPage };
  meter: { mountMeter: typeof mountMeter; mountBadge: typeof mountBadge };
  /** Nothing but the modules that it shares. */
  quantities: object;
  buying: { openDialog: typeof openDialog };
  asking: { openDialog: typeof openAsking };
  carried: { createAskingApi: typeof createAskingApi };
  tickets: { createHostTickets: typeof createHostTickets };
  notices: { showNotices: typeof showNotices };
}

/** Puts the content script's modules where `page-modules.ts` says that they are found. */
export function shareModules(): Shared {
  const shared: SharedBy<"content"> = {
    problem: { Problem, asProblem },
    runtime: { ask, runtime },
    lifetime: { endLife, onAbort, whenIdle, within },
    lookFor: { lookFor },
    navigation: { onNavigation },
    selectors: { AGENT_PATHS, MEMBERS_PATH, SELECTORS },
    surfaces: { watchSurfaces },
  };
  Object.assign(globalThis, { __seatmeter: shared });
  return shared;
}

type Table = typeof PAGE_MODULES;

/** The modules that one script shares. */
export type SharedBy<From extends Table[keyof Table]["from"]> = {
  [M in keyof Table as Table[M]["from"] extends From ? Table[M]["at"] : never]: Record<
    Table[M]["names"][number],
    unknown
  >;
};
