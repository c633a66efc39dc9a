import type { Signal } from "@preact/signals-core";
import { signal as signalOf } from "@preact/signals-core";
import type { AskingStart } from "../../shared/asking/index.ts";
import type { HostWords } from "../platform/host-words.ts";
import { awaitMeter } from "./await-meter.ts";
import { awaitNotices } from "./await-notices.ts";
import { openBadge } from "./badge-surface.ts";
import { checkShell } from "./host/shell.ts";
import type { Surface } from "./host/surfaces.ts";
import { openMeter } from "./meter-surface.ts";
import { createMeters } from "./meters.ts";
import { createOnDemand } from "./on-demand/bring.ts";
import { createCartOpener } from "./open-cart.ts";
import { startSession } from "./page-session.ts";
import { shareModules } from "./share-modules.ts";
import { openTeam } from "./team-surface.ts";

export interface BegunPage {
  /** Puts what belongs there into a place of the help desk's page, until `life`. */
  show(place: Element, shows: Surface["shows"], life: AbortSignal): void;
  /** As the session's. */
  readonly begun: Promise<void>;
}

/** Greets the worker, and waits for what there is to tell and to show. `hostWords` is set once the worker has answered. */
export function beginPage(hostWords: Signal<HostWords | null>, signal: AbortSignal): BegunPage {
  const lastTaken = signalOf<string | null>(null);
  const session = startSession(
    {
      hostWords,
      onLastTaken(at) {
        lastTaken.value = at;
      },
      onReview: (request) => cart.open(null, "page", { kind: "decide", request }),
    },
    signal,
  );
  const bring = createOnDemand(session, shareModules());
  const cart = createCartOpener(session, bring, signal);
  const meters = createMeters(session, (opener) => cart.open(opener, "form"), signal);
  awaitMeter(session, bring, meters, signal);
  const onManage = (start?: AskingStart) => cart.open(null, "page", start);
  awaitNotices({ session, lastTaken, isDialogOpen: cart.isOpen, onManage, bring }, signal);
  checkShell((missing) => void session.ask({ kind: "anchors", missing }).catch(() => undefined), signal);

  return {
    show(place, shows, life) {
      const onAdd = (opener: Element | null) => cart.open(opener, "page");
      const common = { session, bring, onAdd };
      if (shows === "meter") openMeter({ form: place, session, bring, meters }, life);
      else if (shows === "badge") openBadge({ button: place, ...common }, life);
      else openTeam({ seatsRemaining: place, ...common }, life);
    },
    begun: session.begun,
  };
}
