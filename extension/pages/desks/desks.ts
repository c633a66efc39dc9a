import type { Connection, SeatState } from "../../../shared/api/index.ts";
import type { EnteredTotal, HelpDeskTab } from "../../platform/kept.ts";
import {
  discovered,
  isForgotten,
  pageService,
  pinnedIssuer,
  SERVICES,
  TABS,
  TOTALS,
  totalOf,
} from "../../platform/kept.ts";
import type { Managed, ManagedDesk } from "../../platform/managed.ts";
import { managedDesk, NOTHING_MANAGED } from "../../platform/managed.ts";
import type { OwnPageAct } from "../../platform/own-page-messages.ts";
import type { SelfCheck } from "../../platform/self-check.ts";
import { missingPlace } from "../../platform/self-check.ts";
import type { Areas } from "../../platform/storage.ts";

/** A help desk as the extension's own pages see it. */
export interface Desk {
  origin: string;
  /** The seat service's address; `null` where none is known. */
  service: string | null;
  /** Whether somebody set it in the options; false where the stand-in help desk's page named it. */
  isOwn: boolean;
  /** What an organization has set of it, which can't be changed here; `null` where it hasn't. */
  managed: ManagedDesk | null;
  /** Where its people sign in, as it was kept; `null` where nobody has yet. */
  issuer: string | null;
  /** How many licenses somebody said there are, for where no service knows it. */
  total: EnteredTotal | null;
  state: SeatState;
  /** How far we find our way in one of its pages: in one where something is missing, if there is one. */
  selfCheck: SelfCheck | null;
}

export interface Desks {
  /** Those with a page open, and those that were set in the options, with a service or without. */
  list(): Promise<Desk[]>;
  /** Asks a service how this help desk's people sign in. Nothing is kept. Rejects with a `Problem`. */
  check(origin: string, service: string): Promise<Connection>;
  /** Keeps the service of a help desk and the one place where its people sign in, and connects whoever is signed in. */
  add(origin: string, service: string, issuer: string): Promise<void>;
  /** Keeps a help desk that has no service, with how many licenses there are. Rejects with a `Problem`. */
  addAlone(origin: string, total: EnteredTotal): Promise<void>;
  /** Stores how many licenses there are, and has the numbers read again. Rejects with a `Problem`. */
  enterTotal(origin: string, total: EnteredTotal): Promise<void>;
  /** Forgets what is kept of a help desk, whoever was signed in; purchases stay, for one may not have ended yet. */
  remove(origin: string): Promise<void>;
  /** Has the worker do something for a help desk. Rejects with a `Problem`. */
  ask(origin: string, act: OwnPageAct): Promise<SeatState>;
}

export interface DesksPorts {
  areas: Areas;
  ask: Desks["ask"];
  check: Desks["check"];
  managed?: () => Promise<Managed>;
  /** Runs our content script where the manifest doesn't: at a help desk with an address of its own. */
  runAt: (origin: string, wanted: boolean) => Promise<void>;
}

export function createDesks(ports: DesksPorts): Desks {
  const { ask, check, runAt, managed = async () => NOTHING_MANAGED } = ports;
  const { local, session } = ports.areas;
  const kept = async () => (await local.get(SERVICES)) ?? {};

  async function enterTotal(origin: string, total: EnteredTotal): Promise<void> {
    await local.set(totalOf(origin), total);
    await ask(origin, "refresh");
  }

  async function remove(origin: string): Promise<void> {
    const { [origin]: _, ...others } = await kept();
    await local.set(SERVICES, others);
    await runAt(origin, false);
    for (const area of [local, session]) {
      const keys = await area.keys("");
      await area.remove(...keys.filter((key) => isForgotten(origin, key)));
    }
    // Open pages are told that there is no longer a service; without any, no access is needed.
    const open = Object.values((await session.get(TABS)) ?? {});
    if (open.some((tab) => tab.origin === origin)) await ask(origin, "identify");
  }

  return {
    async list() {
      const [services, settings] = [await kept(), await managed()];
      const open = Object.values((await session.get(TABS)) ?? {});
      const alone = (await local.keys(TOTALS)).map((key) => key.slice(TOTALS.length));
      const set = settings.desks.map(({ origin }) => origin);
      const origins = new Set([...open.map(({ origin }) => origin), ...Object.keys(services), ...alone, ...set]);
      return Promise.all(
        [...origins].map(async (origin) => {
          const ofPolicy = managedDesk(settings, origin);
          const service = ofPolicy?.service ?? services[origin] ?? (await session.get(pageService(origin))) ?? null;
          return {
            origin,
            service,
            isOwn: Object.hasOwn(services, origin),
            managed: ofPolicy,
            issuer: (service === null ? null : await local.get(pinnedIssuer(origin, service))) ?? null,
            total: (await local.get(totalOf(origin))) ?? null,
            state: await ask(origin, "read"),
            selfCheck: tellingCheck(open.filter((tab) => tab.origin === origin)),
          };
        }),
      );
    },
    check,
    async add(origin, service, issuer) {
      await local.set(pinnedIssuer(origin, service), issuer);
      await local.set(SERVICES, { ...(await kept()), [origin]: service });
      await session.remove(discovered(origin));
      await runAt(origin, true);
      await ask(origin, "identify");
    },
    async addAlone(origin, total) {
      await runAt(origin, true);
      await enterTotal(origin, total);
    },
    enterTotal,
    remove,
    ask,
  };
}

/** Where something is missing, else where somebody looks now. */
function tellingCheck(tabs: readonly HelpDeskTab[]): SelfCheck | null {
  const checked = tabs.filter(({ check }) => check !== null);
  const telling = checked.find(({ check }) => missingPlace(check) !== null) ?? checked.find(({ visible }) => visible);
  return telling?.check ?? null;
}
