import { asProblem, bodyOf, Problem } from "../../shared/api/index.ts";
import { approvalChannel, mayReadTeam } from "../../shared/seats/policy.ts";
import type { DeskKey } from "../platform/desk.ts";
import { deskKey } from "../platform/desk.ts";
import type { AccountRole } from "../platform/host-words.ts";
import type { DraftOf, Hello, PageScriptName, TeamMember, ToPage } from "../platform/messages.ts";
import { personalKey } from "../platform/personal.ts";
import type { Areas } from "../platform/storage.ts";
import type { Confirmations } from "./confirmations.ts";
import type { Connections } from "./identity/connections.ts";
import { personChanged } from "./identity/sessions.ts";
import { signedOut } from "./identity/sign-in.ts";
import { isAboutWho } from "./is-about-who.ts";
import { checkInput } from "./page-operations.ts";
import type { Journals } from "./purchases/journals.ts";
import type { MessageHandlers } from "./router.ts";
import type { SeatStates } from "./seat-states.ts";
import type { PageSender } from "./sender.ts";
import { NO_TAB } from "./sender.ts";
import type { CallsFor } from "./service-calls.ts";
import type { TabRegistry } from "./tabs.ts";

export interface HandlersOptions {
  areas: Areas;
  tabs: TabRegistry;
  connections: Connections;
  seats: SeatStates;
  journals: Journals;
  confirmations: Pick<Confirmations, "open" | "show" | "close">;
  callsFor: CallsFor;
  greet: (origin: string, language: string) => Promise<Hello>;
  /** Whether the page may name its own service: in sandbox builds. */
  learnsFromPage: boolean;
  showBadge: (origin: string) => Promise<void>;
  /** Ends polling, once nobody is looking. */
  stopUnlessLeased: (origin: string) => Promise<void>;
  bring: (script: PageScriptName, tabId: number) => Promise<void>;
  /** Brings the page's script into those frames of the tab that are the help desk's at this origin. */
  bringToFrames: (origin: string, tabId: number) => Promise<void>;
  tell: (tabId: number, message: ToPage) => Promise<unknown>;
  /** The roles of the account that this help desk keeps. */
  readAccountRoles: (origin: string) => Promise<AccountRole[]>;
  /** Who of its team uses a license; `null` where it is too large for that. */
  readTeam: (origin: string) => Promise<TeamMember[] | null>;
  openSubscription: (origin: string) => Promise<void>;
  openPeople: (origin: string) => Promise<void>;
  openOptions: () => Promise<void>;
  /** The page in this tab knows who is signed in. */
  onReady: (desk: DeskKey, tabId: number) => Promise<void>;
  notify: (origin: string, title: string, message: string, requestId?: string) => Promise<void>;
}

export const draftKey = (desk: DeskKey, of: DraftOf | "draft" = "draft") => personalKey<string>(of, desk);

/** What the worker does for a page of a help desk. */
export function createHandlers(options: HandlersOptions): MessageHandlers {
  const { areas, tabs, connections, seats, journals, confirmations } = options;

  /** Where it turns out on the way that somebody else, or nobody, is signed in, every page is told. */
  async function orIdentify<T>(origin: string, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (thrown) {
      if (isAboutWho(asProblem(thrown).type)) void seats.identify(origin);
      throw thrown;
    }
  }

  /** The page acts for the person it was told; it never gets anybody else's purchases, prices or drafts. */
  async function deskFor(origin: string, person: string) {
    const desk = deskKey(origin, person);
    let { connection } = await seats.of(origin);
    // What kept anybody from telling who is signed in may be over by now; or nobody was asked yet.
    if (connection.kind === "failed" || connection.kind === "connecting")
      ({ connection } = await seats.identify(origin));
    if (connection.kind === "failed") throw new Problem(connection.problem);
    if (connection.kind === "signed_out") throw signedOut();
    if ((await seats.deskOf(origin)) !== desk) throw personChanged();
    return desk;
  }

  return {
    async hello({ language, visible, service }, { origin, tabId }) {
      // All at once: the page shows nothing before it is answered.
      const [hello] = await Promise.all([
        options.greet(origin, language),
        tabs.update(tabId, { origin, visible, language, check: null }),
        options.learnsFromPage && connections.learn(origin, service),
      ]);
      return hello;
    },
    async visible({ visible }, { origin, tabId }) {
      await tabs.update(tabId, { origin, visible });
      if (visible) await seats.keepCurrent(origin);
      else await options.stopUnlessLeased(origin);
      return null;
    },
    refresh: (_, { origin }) => seats.refresh(origin),
    identify: (_, { origin }) => seats.identify(origin),
    connect: (_, { origin }) => seats.identify(origin, true),
    async call({ person, operation, input, accept }, { origin }) {
      const desk = await deskFor(origin, person);
      checkInput(operation, input);
      // `checkInput` has just seen that it is this operation's input.
      const call = options.callsFor(desk)(operation, input as never, accept === undefined ? {} : { accept });
      return bodyOf(await orIdentify(origin, call));
    },
    openConfirmation: async ({ person, quoteId }, { origin, tabId }) =>
      confirmations.open(await deskFor(origin, person), { kind: "quote", quoteId }, tabId),
    async openApproval({ person, requestId }, { origin, tabId }) {
      const desk = await deskFor(origin, person);
      const { connection } = await seats.of(origin);
      if (connection.kind !== "connected" || approvalChannel(connection.viewer.capabilities) === null)
        throw new Problem({ type: "not-permitted", status: 0, detail: "This person may not approve." });
      await confirmations.open(desk, { kind: "request", requestId }, tabId);
      return null;
    },
    showConfirmation: async ({ person }, { origin }) => confirmations.show(await deskFor(origin, person)),
    async closeConfirmation({ person }, { origin }) {
      await confirmations.close(deskKey(origin, person));
      return null;
    },
    async accountRoles({ person }, { origin }) {
      await deskFor(origin, person);
      return options.readAccountRoles(origin);
    },
    async team({ person }, from) {
      const { origin } = from;
      assertOwnPage(from);
      await deskFor(origin, person);
      const { connection } = await seats.of(origin);
      if (connection.kind !== "connected" || !mayReadTeam(connection.viewer))
        throw new Problem({ type: "not-permitted", status: 0, detail: "This person may not see who has a license." });
      return options.readTeam(origin);
    },
    async purchases({ person }, { origin, tabId }) {
      const desk = await deskFor(origin, person);
      // The first that a page asks once it has been told who is signed in.
      if (tabId !== NO_TAB) options.onReady(desk, tabId).catch(() => undefined);
      return journals.of(desk).records();
    },
    async resume({ person }, { origin }) {
      await journals.of(await deskFor(origin, person)).resume();
      return null;
    },
    async acknowledge({ person, key }, { origin }) {
      await journals.of(await deskFor(origin, person)).acknowledge(key);
      return null;
    },
    async readDraft({ person, of }, from) {
      assertOwn(of, from);
      return (await areas.local.get(draftKey(await deskFor(from.origin, person), of))) ?? null;
    },
    async writeDraft({ person, of, draft }, from) {
      assertOwn(of, from);
      const { origin } = from;
      const key = draftKey(await deskFor(origin, person), of);
      await (draft === null ? areas.local.remove(key) : areas.local.set(key, draft));
      return null;
    },
    async bring({ script }, { tabId }) {
      await options.bring(script, tabId);
      return null;
    },
    async bringFrames(_, { origin, tabId }) {
      await options.bringToFrames(origin, tabId);
      return null;
    },
    async helloFrame({ language }, { origin }) {
      const [hello, state] = await Promise.all([options.greet(origin, language), seats.of(origin)]);
      return { hello, state };
    },
    async foundInFrame({ kind }, { tabId }) {
      await options.tell(tabId, { kind });
      return null;
    },
    async addInFrame({ kind }, { tabId }) {
      await options.tell(tabId, { kind });
      return null;
    },
    async openSubscription(_, { origin }) {
      await options.openSubscription(origin);
      return null;
    },
    async openPeople(_, { origin }) {
      await options.openPeople(origin);
      return null;
    },
    async openOptions() {
      await options.openOptions();
      return null;
    },
    async notify({ title, message, requestId }, { origin }) {
      await options.notify(origin, title, message, requestId);
      return null;
    },
    async checked({ check }, { origin, tabId }) {
      await tabs.update(tabId, { origin, check });
      await options.showBadge(origin);
      return null;
    },
  };
}

/** What is confirmed or managed in pages of ours is written there: a page of the help desk puts no word into it. */
function assertOwn(of: DraftOf | undefined, from: PageSender): void {
  if (of === "confirm" || of === "manage") assertOwnPage(from);
}

/** No page of the help desk. */
function assertOwnPage({ tabId }: PageSender): void {
  if (tabId !== NO_TAB) throw new Problem({ type: "not-permitted", status: 0, detail: "This is done elsewhere." });
}
