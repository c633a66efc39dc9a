import { effect, signal } from "@preact/signals-core";
import { asProblem, Problem } from "../../shared/api/problem.ts";
import type { mountBadge, mountMeter } from "../../shared/meter/index.ts";
import { firstAction, maySeeSubscription, seesMeter } from "../../shared/seats/policy.ts";
import type { createAskingApi } from "../platform/asking-api.ts";
import type { OnDemandScript } from "../platform/messages.ts";
import type { openApproval } from "./on-demand/open-approval.ts";
import type { openAsking } from "./on-demand/open-asking.ts";
import type { openDialog } from "./on-demand/open-dialog.ts";
import type { showNotices } from "./on-demand/show-notices.ts";
import type { PAGE_MODULES } from "./page-modules.ts";

/** What stands in the isolated world as `__seatmeter`: modules by their place in the table, and what came later. */
export type Shared = SharedBy<"content"> & Partial<SharedBy<"meter" | "quantities"> & OnDemand>;

/** What each script puts there when it has been brought in. */
export interface OnDemand extends Record<OnDemandScript, object> {
  meter: { mountMeter: typeof mountMeter; mountBadge: typeof mountBadge };
  /** Nothing but the modules that it shares. */
  quantities: object;
  buying: { openDialog: typeof openDialog };
  asking: { openDialog: typeof openAsking };
  carried: { createAskingApi: typeof createAskingApi };
  approving: { openApproval: typeof openApproval };
  notices: { showNotices: typeof showNotices };
}

/** Puts the content script's modules where `page-modules.ts` says that they are found. */
export function shareModules(): Shared {
  const shared: SharedBy<"content"> = {
    signals: { signal, effect },
    problem: { Problem, asProblem },
    policy: { firstAction, maySeeSubscription, seesMeter },
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
