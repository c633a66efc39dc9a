import { browser } from "../platform/browser.ts";
import { FIREFOX, SANDBOX } from "../platform/build-mode.ts";
import { catalogueFor, hostWordsFor } from "../platform/catalogues.ts";
import { openOptions } from "../platform/current-tab.ts";
import { deskPatterns } from "../platform/desk-scripts.ts";
import { readPreferences } from "../platform/kept.ts";
import { isInstalledByPolicy, managedSettings, onManagedChange } from "../platform/managed-settings.ts";
import { forgetPerson } from "../platform/personal.ts";
import { areas } from "../platform/storage.ts";
import { createConfirmations } from "./confirmations.ts";
import { createDeciding } from "./deciding.ts";
import { pollAlarm, setPurchasesAlarm, setWelcomeAlarm } from "./effects/alarms.ts";
import { bringToFrames } from "./effects/frames.ts";
import { openPeople, openSubscription, openWelcome, showHelpDesk, tellPage, tellPages } from "./effects/pages.ts";
import { showSystemNotice, subjectOfNotice } from "./effects/system-notice.ts";
import { showBadges } from "./effects/toolbar.ts";
import { confirmationWindows } from "./effects/windows.ts";
import { createHandlers } from "./handlers.ts";
import { createHelpDeskApis } from "./help-desk-kinds.ts";
import { createHostCall } from "./help-desks/host-call.ts";
import { createHostDesk } from "./help-desks/host-desk.ts";
import { createConnections } from "./identity/connections.ts";
import { identifyOpenDesks } from "./identity/open-desks.ts";
import { createSessions } from "./identity/sessions.ts";
import { signIn } from "./identity/sign-in.ts";
import { signedInThere, signsInByHelpDesk } from "./identity/signed-in-there.ts";
import { createOwnPageRouter, isOwnPage } from "./own-pages.ts";
import { createPageDialogs } from "./page-dialogs.ts";
import { createPoller } from "./poller/poller.ts";
import { createFollowUp } from "./purchases/follow-up.ts";
import { createJournals } from "./purchases/journals.ts";
import { createReadingAhead } from "./read-ahead.ts";
import { createRefusals } from "./refusals.ts";
import { createRetryAfter } from "./retry-after.ts";
import { createRouter } from "./router.ts";
import { createSeatStates } from "./seat-states.ts";
import type { Sender } from "./sender.ts";
import { createCalls } from "./service-calls.ts";
import { createSpending } from "./spending.ts";
import { createTabRegistry } from "./tabs.ts";
import { createTakeIn } from "./take-in.ts";
import { createWakings } from "./wakings.ts";
import { createWelcome } from "./welcome.ts";

const OWN_ORIGIN = new URL(browser.runtime.getURL("")).origin;
const now = () => Date.now();
const tabs = createTabRegistry(areas.session);
const obeyRetryAfter = createRetryAfter(areas.session, now);
const connections = createConnections({ areas, obeyRetryAfter, managed: managedSettings });
const helpDeskApiAt = createHelpDeskApis(createHostCall(obeyRetryAfter));
const hostDesk = createHostDesk(helpDeskApiAt, areas.local, now, managedSettings);
const sessions = createSessions({
  areas,
  now,
  signIn: async (origin, interactive) => {
    if ((await connections.serviceOf(origin)) === null) return hostDesk.session(origin);
    // Whoever presses Connect hears what the service says now.
    const { service, connection } = await connections.connectionOf(origin, { afresh: interactive });
    const askHelpDesk = async () => (await hostDesk.session(origin)).person;
    return signIn(connection, {
      service,
      person: signsInByHelpDesk(service, connection) ? await signedInThere(askHelpDesk, interactive) : null,
      interactive,
      launch: (flow) => browser.identity.launchWebAuthFlow(flow),
      isFirefox: FIREFOX,
      redirectUri: (path) => browser.identity.getRedirectURL(path),
      now,
      allowLocal: SANDBOX,
    });
  },
  onPersonChanged: (before) => forgetPerson(areas, before),
});
const callsFor = createCalls(connections, sessions, hostDesk, obeyRetryAfter);
const poller = createPoller({
  local: areas.local,
  callsFor,
  now,
  random: Math.random,
  slowest: async () => ((await readPreferences(areas.local, await managedSettings())).pollMinutes ?? 0) * 60,
  hasLease: tabs.hasLease,
  alarm: pollAlarm,
  onRead: (...read) => takeIn.seats(...read),
});
const seats = createSeatStates({
  areas,
  sessions,
  callsFor,
  poller,
  push: async (origin, state) => {
    await Promise.all([tellPages(tabs, origin, { kind: "seats", state }), showBadges(tabs, origin, state)]);
  },
});
const journals = createJournals({
  local: areas.local,
  sessions,
  callsFor,
  now,
  newKey: () => crypto.randomUUID(),
  onRecords: (desk, records) => void takeIn.purchases(desk, records),
});
const followUp = createFollowUp({
  journals,
  setAlarm: setPurchasesAlarm,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});
const takeIn = createTakeIn({
  local: areas.local,
  seats,
  tell: (origin, message) => tellPages(tabs, origin, message),
  followUp,
});
const readingAhead = createReadingAhead(callsFor, now);
const confirmations = createConfirmations({
  session: areas.session,
  newId: () => crypto.randomUUID(),
  windows: confirmationWindows,
  onOpening: readingAhead.begin,
  tell: (origin, message) => tellPages(tabs, origin, message),
});
const pageDialogs = createPageDialogs({
  session: areas.session,
  now,
  show: (origin) => showHelpDesk(tabs, origin),
  tell: tellPage,
});
const deciding = createDeciding({
  ...{ seats, confirmations, pageDialogs },
  show: (origin) => showHelpDesk(tabs, origin),
});
const handlers = createHandlers({
  areas,
  tabs,
  connections,
  seats,
  journals,
  confirmations,
  callsFor,
  greet,
  learnsFromPage: SANDBOX,
  showBadge: async (origin) => showBadges(tabs, origin, await seats.of(origin)),
  stopUnlessLeased: poller.stopUnlessLeased,
  bring: async (script, tabId) => {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`${script}.js`] });
  },
  bringToFrames,
  tell: tellPage,
  readAccountRoles: (origin) => helpDeskApiAt(origin).readRoles(origin),
  readTeam: (origin) => helpDeskApiAt(origin).readTeam(origin),
  openSubscription,
  openPeople,
  openOptions,
  onReady: pageDialogs.onReady,
  notify: showSystemNotice,
});
const onRefused = createRefusals(areas.session);
const route = createRouter({ ownId: browser.runtime.id, patterns: deskPatterns, handlers, onRefused });
const answerOwnPage = createOwnPageRouter({
  seats,
  show: (origin) => showHelpDesk(tabs, origin),
  manage: openSubscription,
  people: openPeople,
  add: (desk) => pageDialogs.open(desk, { kind: "add" }),
  review: deciding.review,
  languageOf: async (origin) => (await tabs.of(origin)).find(([, tab]) => tab.language !== null)?.[1].language ?? null,
  readAhead: readingAhead.take,
  spend: createSpending({ local: areas.local, journals, confirmations, seats, onRefused }),
  ...{ confirmations, handlers, onRefused },
});
const welcome = createWelcome({
  managed: managedSettings,
  isInstalledByPolicy,
  setAlarm: setWelcomeAlarm,
  open: openWelcome,
});

const wakings = createWakings({ tabs, seats, poller, journals, followUp, confirmations, welcome });

// Listeners are registered before anything is awaited: the browser starts a stopped worker for these alone.
browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
  isOwnPage(sender, browser.runtime.id, OWN_ORIGIN) ? answerOwnPage(message, sender) : route(message, sender),
);
browser.alarms.onAlarm.addListener(({ name }) => void wakings.onAlarm(name));
browser.tabs.onRemoved.addListener((tabId) => void wakings.onTabGone(tabId));
browser.notifications.onClicked.addListener((id) => void onNoticeClicked(id));
// Tests start too many browsers for a page each.
if (!SANDBOX)
  browser.runtime.onInstalled.addListener(({ reason }) => void (reason === "install" && welcome.onInstalled()));
onManagedChange(() => void identifyOpenDesks(tabs, seats));
void followUp();

/** In the language that somebody chose in the options, else in the page's. */
async function greet(origin: string, ofPage: string) {
  const { language } = await readPreferences(areas.local, await managedSettings());
  const [speech, hostWords] = await Promise.all([catalogueFor([language ?? ofPage]), hostWordsFor(origin, ofPage)]);
  return { ...speech, hostWords };
}

async function onNoticeClicked(id: string): Promise<void> {
  const subject = subjectOfNotice(id);
  if (subject === null) return;
  await browser.notifications.clear(id);
  await deciding.fromNotice(subject);
}
