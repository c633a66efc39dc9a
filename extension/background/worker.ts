import type { SeatRequest } from "../../shared/api/index.ts";
import type { PurchaseRecord } from "../../shared/checkout/index.ts";
import { isSettled } from "../../shared/checkout/index.ts";
import { approvalChannel } from "../../shared/seats/policy.ts";
import { browser } from "../platform/browser.ts";
import { FIREFOX, SANDBOX } from "../platform/build-mode.ts";
import { catalogueFor, hostWordsFor } from "../platform/catalogues.ts";
import { openOptions } from "../platform/current-tab.ts";
import type { DeskKey } from "../platform/desk.ts";
import { originOf, personOf } from "../platform/desk.ts";
import { deskPatterns } from "../platform/desk-scripts.ts";
import { readPreferences } from "../platform/kept.ts";
import { isInstalledByPolicy, managedSettings, onManagedChange } from "../platform/managed-settings.ts";
import { forgetPerson } from "../platform/personal.ts";
import { areas } from "../platform/storage.ts";
import { createConfirmations } from "./confirmations.ts";
import { PURCHASES_ALARM, pollAlarm, setPurchasesAlarm, setWelcomeAlarm, WELCOME_ALARM } from "./effects/alarms.ts";
import { bringToFrames } from "./effects/frames.ts";
import { openPeople, openSubscription, openWelcome, showHelpDesk, tellPage, tellPages } from "./effects/pages.ts";
import { showSystemNotice, subjectOfNotice } from "./effects/system-notice.ts";
import { showBadges } from "./effects/toolbar.ts";
import { confirmationWindows } from "./effects/windows.ts";
import { createHandlers } from "./handlers.ts";
import { createConnections } from "./identity/connections.ts";
import { identifyOpenDesks } from "./identity/open-desks.ts";
import { createSessions } from "./identity/sessions.ts";
import { signIn } from "./identity/sign-in.ts";
import { signedInThere, signsInByHelpDesk } from "./identity/signed-in-there.ts";
import { lastLicenseTaken } from "./notices.ts";
import { createOwnPageRouter, isOwnPage } from "./own-pages.ts";
import { createPageDialogs } from "./page-dialogs.ts";
import type { PollRecord } from "./poller/poller.ts";
import { createPoller } from "./poller/poller.ts";
import { createFollowUp } from "./purchases/follow-up.ts";
import { createJournals } from "./purchases/journals.ts";
import { createRefusals } from "./refusals.ts";
import { createRetryAfter } from "./retry-after.ts";
import { createRouter } from "./router.ts";
import { createSeatStates } from "./seat-states.ts";
import type { Sender } from "./sender.ts";
import { createCalls } from "./service-calls.ts";
import { createSpending } from "./spending.ts";
import { createTabRegistry } from "./tabs.ts";
import { createWelcome } from "./welcome.ts";
import { createHostCall } from "./zendesk/host-call.ts";
import { createHostDesk } from "./zendesk/host-desk.ts";
import { readHostRoles } from "./zendesk/host-roles.ts";
import { readHostTeam } from "./zendesk/host-team.ts";

const OWN_ORIGIN = new URL(browser.runtime.getURL("")).origin;
const now = () => Date.now();
const tabs = createTabRegistry(areas.session);
const obeyRetryAfter = createRetryAfter(areas.session, now);
const connections = createConnections({ areas, obeyRetryAfter, managed: managedSettings });
const hostCall = createHostCall(obeyRetryAfter);
const hostDesk = createHostDesk(hostCall, areas.local, now, managedSettings);
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
  onRead: takeIn,
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
  onRecords: (desk, records) => void takeInPurchases(desk, records),
});
const followUp = createFollowUp({
  journals,
  setAlarm: setPurchasesAlarm,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});
const confirmations = createConfirmations({
  session: areas.session,
  newId: () => crypto.randomUUID(),
  windows: confirmationWindows,
  tell: (origin, message) => tellPages(tabs, origin, message),
});
const pageDialogs = createPageDialogs({
  session: areas.session,
  now,
  show: (origin) => showHelpDesk(tabs, origin),
  tell: tellPage,
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
  // How many have each is nothing that a page needs.
  readAccountRoles: async (origin) =>
    (await readHostRoles(hostCall, origin)).map(({ id, name, role }) => ({ id, name, role })),
  readTeam: (origin) => readHostTeam(hostCall, origin),
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
  review: decide,
  languageOf: async (origin) => (await tabs.of(origin)).find(([, tab]) => tab.language !== null)?.[1].language ?? null,
  spend: createSpending({ local: areas.local, journals, confirmations, seats, onRefused }),
  ...{ confirmations, handlers, onRefused },
});
const welcome = createWelcome({
  managed: managedSettings,
  isInstalledByPolicy,
  setAlarm: setWelcomeAlarm,
  open: openWelcome,
});

// Listeners are registered before anything is awaited: the browser starts a stopped worker for these alone.
browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
  isOwnPage(sender, browser.runtime.id, OWN_ORIGIN) ? answerOwnPage(message, sender) : route(message, sender),
);
browser.alarms.onAlarm.addListener(({ name }) => void onAlarm(name));
browser.tabs.onRemoved.addListener((tabId) => void onTabGone(tabId));
browser.notifications.onClicked.addListener((id) => void onNoticeClicked(id));
// Tests start too many browsers for a page each.
if (!SANDBOX)
  browser.runtime.onInstalled.addListener(({ reason }) => void (reason === "install" && welcome.onInstalled()));
onManagedChange(() => void identifyOpenDesks(tabs, seats));
void followUp();

/** In the language that somebody chose in the options, else in the page's. */
async function greet(ofPage: string) {
  const { language } = await readPreferences(areas.local, await managedSettings());
  const [speech, hostWords] = await Promise.all([catalogueFor([language ?? ofPage]), hostWordsFor(ofPage)]);
  return { ...speech, hostWords };
}

async function takeIn(desk: DeskKey, before: PollRecord, after: PollRecord): Promise<void> {
  await seats.take(desk, after);
  const { connection } = await seats.of(originOf(desk));
  if (connection.kind !== "connected" || (await seats.deskOf(originOf(desk))) !== desk) return;
  const at = await lastLicenseTaken(areas.local, desk, connection.viewer, before, after);
  if (at === null) return;
  await tellPages(tabs, originOf(desk), { kind: "lastTaken", at });
}

async function takeInPurchases(desk: DeskKey, records: PurchaseRecord[]): Promise<void> {
  const origin = originOf(desk);
  if ((await seats.deskOf(origin)) !== desk) return;
  await tellPages(tabs, origin, { kind: "purchases", person: personOf(desk), records });
  if (records.some((record) => record.attempts > 0 && !isSettled(record))) void followUp();
  if (records.some(({ outcome, acknowledged }) => outcome?.kind === "provisioned" && !acknowledged)) {
    await seats.refresh(origin);
  }
}

async function onAlarm(name: string): Promise<void> {
  if (name === WELCOME_ALARM) {
    await welcome.onAlarm();
    return;
  }
  if (name === PURCHASES_ALARM) {
    await journals.resumeAll();
    await followUp();
    return;
  }
  const origin = pollAlarm.originOf(name);
  if (origin !== null && (await tabs.hasLease(origin))) await seats.refresh(origin);
}

async function onTabGone(tabId: number): Promise<void> {
  await confirmations.onTabGone(tabId);
  const gone = await tabs.remove(tabId);
  if (gone !== null) await poller.stopUnlessLeased(gone.origin);
}

async function onNoticeClicked(id: string): Promise<void> {
  const subject = subjectOfNotice(id);
  if (subject === null) return;
  const { origin, requestId } = subject;
  await browser.notifications.clear(id);
  const desk = requestId === null ? null : await approverAt(origin);
  if (desk === null || requestId === null) await showHelpDesk(tabs, origin);
  else await confirmations.open(desk, { kind: "request", requestId }, null);
}

/** The person signed in there, if they may approve requests. */
async function approverAt(origin: string): Promise<DeskKey | null> {
  const { connection } = await seats.of(origin);
  if (connection.kind !== "connected" || approvalChannel(connection.viewer.capabilities) === null) return null;
  return seats.deskOf(origin);
}

/** In the window for people who may approve; forwarding happens in the help desk's page. */
async function decide(desk: DeskKey, request: SeatRequest): Promise<void> {
  if ((await approverAt(originOf(desk))) === desk)
    await confirmations.open(desk, { kind: "request", requestId: request.id }, null);
  else await pageDialogs.open(desk, { kind: "review", request });
}
