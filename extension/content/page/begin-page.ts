import { signal as signalOf } from "@preact/signals-core";
import type { ConnectionState } from "../../../shared/api/index.ts";
import type { AskingStart } from "../../../shared/asking/index.ts";
import type { HostWords } from "../../platform/host-words.ts";
import type { SelfCheck } from "../../platform/self-check.ts";
import type { HelpDeskPage, OpenForm } from "../host/kind.ts";
import { checkPage } from "../host/self-check.ts";
import { watchPage } from "../host/watch-page.ts";
import { onAbort, whenIdle } from "../lifetime.ts";
import type { BegunPage } from "../scripts.ts";
import { createAccountRoles } from "./account-roles.ts";
import { awaitNotices } from "./await-notices.ts";
import { openBadge } from "./badge-surface.ts";
import { createBringDialogs } from "./bring-dialogs.ts";
import { createDialogOpener } from "./dialog-opener.ts";
import { followFrames } from "./follow-frames.ts";
import { openMeter } from "./meter-surface.ts";
import { createMeters } from "./meters.ts";
import { startSession } from "./page-session.ts";
import { watchPeople } from "./people.ts";
import { openTeam } from "./team-surface.ts";
import { maySeeMeter, whenSeen } from "./when-seen.ts";

/** Greets the worker, and shows what there is to tell and to see, in whatever of the page's places it belongs. */
export function beginPage(helpDesk: HelpDeskPage, signal: AbortSignal): BegunPage {
  const { frames, refusals } = helpDesk;
  const hostWords = signalOf<HostWords | null>(null);
  const lastTaken = signalOf<string | null>(null);
  const found = signalOf<SelfCheck | null>(null);
  const pageCheck = checkPage(helpDesk, found, signal);
  const session = startSession(
    {
      hostWords,
      onLastTaken(at) {
        lastTaken.value = at;
      },
      onAdd: () => dialog.open(null, "page"),
      // What has the focus is the frame, which gets it back.
      onAddInFrame: () => dialog.open(document.activeElement, "form"),
      onFoundInFrame: () => frames !== null && pageCheck.foundInFrame(frames.place),
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
    if (frames !== null) followFrames(frames, session.ask, signal);
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
  const people = watchPeople(helpDesk, signal);
  const openForm: OpenForm = (form, name, life) => {
    const door = helpDesk.doors[name];
    if (door === undefined) return;
    openMeter({ form, door, refusals, session, meters, accountRoles }, life);
    door.leadsTo?.(form, hostWords.peek(), openForm, life);
    if (door.isProfile !== true) return;
    people.read(life);
    whenIdle(meters.drawAhead, life);
  };
  watchPage(
    helpDesk.expected.map(({ surface }) => surface),
    (place, life, shows) => {
      switch (shows.kind) {
        case "badge":
          openBadge({ box: helpDesk.besideBadge(place), isPersonUnread: people.isUnread, ...common }, life);
          break;
        case "team":
          openTeam({ head: helpDesk.aboveTeamMeter(place), ...common }, life);
          break;
        case "meter":
          openForm(place, shows.door, life);
          break;
        case "form":
          break;
      }
    },
    signal,
    { words: hostWords, onLooked: pageCheck.looked },
  );
  return { openForm };
}
