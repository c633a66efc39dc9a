import { signal as signalOf } from "@preact/signals-core";
import type { AskingStart } from "../../shared/asking/index.ts";
import { FIREFOX } from "../platform/build-mode.ts";
import { awaitMeter } from "./await-meter.ts";
import { awaitNotices } from "./await-notices.ts";
import { openBadge } from "./badge-surface.ts";
import { addButton } from "./host/add-button.ts";
import { addUserForms } from "./host/add-user-form.ts";
import { checkShell } from "./host/shell.ts";
import type { Surface } from "./host/surfaces.ts";
import { watchSurfaces } from "./host/surfaces.ts";
import { teamMembers } from "./host/team-members.ts";
import { openMeter } from "./meter-surface.ts";
import { createOnDemand } from "./on-demand/bring.ts";
import { createCartOpener } from "./open-cart.ts";
import { removeStaleRoots } from "./own-root.ts";
import { startSession } from "./page-session.ts";
import { shareModules } from "./share-modules.ts";
import { openTeam } from "./team-surface.ts";

/** Runs what belongs into a page of the help desk, until `signal`. Nothing is thrown into the page, whatever fails. */
export async function startPage(signal: AbortSignal): Promise<void> {
  if (FIREFOX) removeStaleRoots();
  const lastTaken = signalOf<string | null>(null);
  try {
    const session = startSession(
      (at) => {
        lastTaken.value = at;
      },
      (request) => cart.open(null, "page", { kind: "decide", request }),
      signal,
    );
    const bring = createOnDemand(session, shareModules());
    const cart = createCartOpener(session, bring, signal);
    // What is ours takes its place now; its script and the worker's answer fill it.
    watchSurfaces([...addUserForms, addButton, teamMembers], open, signal, session.hostWords);
    awaitMeter(session, bring, signal);
    const onManage = (start?: AskingStart) => cart.open(null, "page", start);
    awaitNotices({ session, lastTaken, isDialogOpen: cart.isOpen, onManage, bring }, signal);
    checkShell((missing) => void session.ask({ kind: "anchors", missing }).catch(() => undefined), signal);
    await session.begun;

    function open(place: Element, life: AbortSignal, shows: Surface["shows"]): void {
      const onAdd = (opener: Element | null) => cart.open(opener, shows === "meter" ? "form" : "page");
      const common = { session, bring, onAdd };
      if (shows === "meter") openMeter({ form: place, ...common }, life);
      else if (shows === "badge") openBadge({ button: place, ...common }, life);
      else openTeam({ seatsRemaining: place, ...common }, life);
    }
  } catch {
    // The worker is gone, or was updated: the meter says so where there is one, and the page works on.
  }
}
