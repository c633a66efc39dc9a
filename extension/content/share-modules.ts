import { effect, signal } from "@preact/signals-core";
import { options } from "preact";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import { asProblem, Problem } from "../../shared/api/problem.ts";
import buttonStyle from "../../shared/ui/button.css?inline";
import { Button } from "../../shared/ui/button.tsx";
import { mountView } from "../../shared/ui/mount-view.ts";
import { RichText } from "../../shared/ui/rich-text.tsx";
import type { OnDemandScript } from "../platform/messages.ts";
import type { openDialog } from "./on-demand/open-dialog.ts";
import type { showNotices } from "./on-demand/show-notices.ts";
import type { PAGE_MODULES } from "./page-modules.ts";

/** What stands in the isolated world as `__seatmeter`: modules by their place in the table, and what came later. */
export type Shared = SharedModules & Partial<OnDemand>;

/** What each script puts there when it has been brought in. */
export interface OnDemand extends Record<OnDemandScript, object> {
  buying: { openDialog: typeof openDialog };
  notices: { showNotices: typeof showNotices };
}

/** Puts our modules where `page-modules.ts` says that they are found. */
export function shareModules(): Shared {
  const shared: SharedModules = {
    preact: { options },
    jsx: { jsx, jsxs, Fragment },
    signals: { signal, effect },
    problem: { Problem, asProblem },
    mountView: { mountView },
    button: { Button },
    buttonStyle: { default: buttonStyle },
    richText: { RichText },
  };
  Object.assign(globalThis, { __seatmeter: shared });
  return shared;
}

type Table = typeof PAGE_MODULES;
type SharedModules = {
  [M in keyof Table as Table[M]["at"]]: Record<Table[M]["names"][number], unknown>;
};
