import { signal as signalOf } from "@preact/signals-core";
import type { AskingStart } from "../../shared/asking/index.ts";
import type { HostWords } from "../platform/host-words.ts";
import { awaitMeter } from "./await-meter.ts";
import { awaitNotices } from "./await-notices.ts";
import { openBadge } from "./badge-surface.ts";
import { addButton } from "./host/add-button.ts";
import { checkShell } from "./host/shell.ts";
import { watchSurfaces } from "./host/surfaces.ts";
import { teamMembers } from "./host/team-members.ts";
import { openMeter } from "./meter-surface.ts";
import { createMeters } from "./meters.ts";
import { createOnDemand } from "./on-demand/bring.ts";
import { createCartOpener } from "./open-cart.ts";
import { startSession } from "./page-session.ts";
import type { Shared } from "./share-modules.ts";
import { openTeam } from "./team-surface.ts";

export interface BegunPage {
  /** Puts the meter into a form in which somebody is added, until `life`. */
  openForm(form: Element, life: AbortSignal): void;
}

/** Greets the worker, and shows what there is to tell and to see, in whatever of the page's places it belongs. */
export function beginPage(shared: Shared, signal: AbortSignal): BegunPage {
  const hostWords = signalOf<HostWords | null>(null);
  const lastTaken = signalOf<string | null>(null);
  const session = startSession(
    {
      hostWords,
      onLastTaken(at) {
        lastTaken.value = at;
      },
      onAdd: () => cart.open(null, "page"),
      onReview: (request) => cart.open(null, "page", { kind: "decide", request }),
    },
    signal,
  );
  const bring = createOnDemand(session, shared);
  const cart = createCartOpener(session, bring, signal);
  const meters = createMeters(session, { onAdd: (opener) => cart.open(opener, "form"), onNear: cart.prepare }, signal);
  awaitMeter(session, bring, meters, signal);
  const onManage = (start?: AskingStart) => cart.open(null, "page", start);
  awaitNotices({ session, lastTaken, isDialogOpen: cart.isOpen, onManage, bring }, signal);
  checkShell((missing) => void session.ask({ kind: "anchors", missing }).catch(() => undefined), signal);

  const onAdd = (opener: Element | null) => cart.open(opener, "page");
  const common = { session, bring, onAdd, onNear: cart.prepare };
  watchSurfaces(
    [addButton, teamMembers],
    (place, life, shows) => {
      if (shows === "badge") openBadge({ button: place, ...common }, life);
      else openTeam({ seatsRemaining: place, ...common }, life);
    },
    signal,
    hostWords,
  );
  return { openForm: (form, life) => openMeter({ form, session, bring, meters }, life) };
}
