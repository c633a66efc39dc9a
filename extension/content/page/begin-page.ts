import { signal as signalOf } from "@preact/signals-core";
import type { ConnectionState } from "../../../shared/api/index.ts";
import type { AskingStart } from "../../../shared/asking/index.ts";
import type { HostWords } from "../../platform/host-words.ts";
import type { SelfCheck } from "../../platform/self-check.ts";
import { checkPage, pageSurfaces } from "../host/self-check.ts";
import { watchSurfaces } from "../host/surfaces.ts";
import { onAbort, whenIdle } from "../lifetime.ts";
import type { BegunPage } from "../scripts.ts";
import { createAccountRoles } from "./account-roles.ts";
import { awaitNotices } from "./await-notices.ts";
import { openBadge } from "./badge-surface.ts";
import { createBringDialogs } from "./bring-dialogs.ts";
import { createDialogOpener } from "./dialog-opener.ts";
import { openMeter } from "./meter-surface.ts";
import { createMeters } from "./meters.ts";
import { startSession } from "./page-session.ts";
import { watchPeople } from "./people.ts";
import { openProfile } from "./profile-surface.ts";
import { openTeam } from "./team-surface.ts";
import { maySeeMeter, whenSeen } from "./when-seen.ts";
import { followWizardPage } from "./wizard-page.ts";

/** Greets the worker, and shows what there is to tell and to see, in whatever of the page's places it belongs. */
export function beginPage(signal: AbortSignal): BegunPage {
  const hostWords = signalOf<HostWords | null>(null);
  const lastTaken = signalOf<string | null>(null);
  const found = signalOf<SelfCheck | null>(null);
  const pageCheck = checkPage(found, signal);
  const session = startSession(
    {
      hostWords,
      onLastTaken(at) {
        lastTaken.value = at;
      },
      onAdd: () => dialog.open(null, "page"),
      // What has the focus is the frame, which gets it back.
      onAddInFrame: () => dialog.open(document.activeElement, "form"),
      onFoundInFrame: () => pageCheck.foundInFrame("wizard"),
      onReview: (request) => dialog.open(null, "page", { kind: "decide", request }),
    },
    signal,
  );
  const dialog = createDialogOpener(session, createBringDialogs(session.ask), signal);
  const meters = createMeters(
    session,
    { onAdd: (opener) => dialog.open(opener, "form"), onNear: dialog.prepare },
    signal,
  );
  const accountRoles = createAccountRoles(session);
  // Drawn before a form opens, once it is known that this person sees it.
  const isKnown = (connection: ConnectionState) => connection.kind !== "connecting" && maySeeMeter(connection);
  const show = () => {
    whenIdle(meters.drawAhead, signal);
    followWizardPage(session.ask, signal);
    const report = (check: SelfCheck) => void session.ask({ kind: "checked", check }).catch(() => undefined);
    onAbort(
      signal,
      found.subscribe((check) => check !== null && report(check)),
    );
  };
  const onManage = (start?: AskingStart) => dialog.open(null, "page", start);
  awaitNotices({ session, lastTaken, isDialogOpen: dialog.isOpen, onManage }, signal);
  whenSeen(session.seats, isKnown, show, signal);

  const onAdd = (opener: Element | null) => dialog.open(opener, "page");
  const common = { session, onAdd, onNear: dialog.prepare };
  const people = watchPeople(signal);
  const openForm: BegunPage["openForm"] = (form, door, life) =>
    openMeter({ form, door, session, meters, accountRoles }, life);
  watchSurfaces(
    pageSurfaces,
    (place, life, shows) => {
      switch (shows.kind) {
        case "badge":
          openBadge({ button: place, isPersonUnread: people.isUnread, ...common }, life);
          break;
        case "team":
          openTeam({ seatsRemaining: place, ...common }, life);
          break;
        case "meter":
          // It is opened by the script that every page begins with; here it is only looked for.
          if (shows.door === "form") break;
          if (shows.door === "profile") {
            people.read(life);
            openProfile({ box: place, words: hostWords.peek(), openForm }, life);
            whenIdle(meters.drawAhead, life);
          } else {
            openForm(place, shows.door, life);
          }
          break;
      }
    },
    signal,
    { words: hostWords, onLooked: pageCheck.looked },
  );
  return { openForm };
}
