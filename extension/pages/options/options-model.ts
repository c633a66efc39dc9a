import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";
import type { ProblemDetails } from "../../../shared/api/index.ts";
import { asProblem } from "../../../shared/api/index.ts";
import { readDeskOrigin, readServiceAddress } from "../../platform/addresses.ts";
import type { Preferences } from "../../platform/kept.ts";
import { NO_PREFERENCES, PREFERENCES, readPreferences } from "../../platform/kept.ts";
import type { Managed } from "../../platform/managed.ts";
import type { Area } from "../../platform/storage.ts";
import type { Desk, Desks } from "../desks/desks.ts";
import { newest } from "../newest.ts";
import { telling } from "../telling.ts";
import type { AloneModel, AlonePorts } from "./alone-model.ts";
import { createAloneModel } from "./alone-model.ts";

/** Where the numbers of a help desk come from: from itself alone, or from a seat service. */
export type Way = "alone" | "service";

/** How far adding a help desk with its seat service has got. */
export type Adding =
  | { kind: "editing" }
  | { kind: "wrong"; desk: boolean; service: boolean }
  | { kind: "asking" }
  /** The browser was not allowed to reach this address. */
  | { kind: "no_access"; address: string }
  /**
   * Somebody has to say that this is where the help desk's people sign in, before anything is kept. Where the browser may
   * not reach it yet, it asks at that press.
   */
  | { kind: "confirming"; desk: string; service: string; issuer: string; needsAccess: boolean }
  | { kind: "failed"; problem: ProblemDetails; service: string }
  | { kind: "added"; desk: string }
  | { kind: "removed"; desk: string };

export interface OptionsModel {
  /** `null` until they are read. */
  desks: Signal<Desk[] | null>;
  preferences: Signal<Preferences>;
  /** An organization has set the language. */
  isLanguageManaged: Signal<boolean>;
  /** Grows with each time that preferences were kept. */
  saved: Signal<number>;
  problem: Signal<ProblemDetails | null>;
  /** Which of the two ways is open. */
  way: Signal<Way>;
  desk: Signal<string>;
  service: Signal<string>;
  adding: Signal<Adding>;
  /** The way without a service. */
  alone: AloneModel;
  load(): Promise<void>;
  /** Shows the current state of the help desks. */
  follow(): Promise<void>;
  /** Checks what was typed, and shows where people sign in. Has to be called within a press: it asks the browser for access. */
  add(): Promise<void>;
  /** Adds it with the sign-in that was shown, and no other. Within a press, too. */
  confirm(): Promise<void>;
  connect(origin: string): Promise<void>;
  /** Brings its page to the front. */
  show(origin: string): Promise<void>;
  /** Opens the page that manages its subscription. */
  manage(origin: string): Promise<void>;
  remove(summary: Desk): Promise<void>;
  /** How many licenses there are, where no service knows it. */
  enterTotal(origin: string, purchased: number): Promise<void>;
  prefer(change: Partial<Preferences>): Promise<void>;
}

export interface OptionsPorts extends AlonePorts {
  desks: Desks;
  /** Where preferences are kept. */
  local: Area;
  managed: () => Promise<Managed>;
  hasAccess: (origins: readonly string[]) => Promise<boolean>;
}

/** What the options page knows and does. */
export function createOptionsModel(ports: OptionsPorts, firstWay: Way = "service"): OptionsModel {
  const desks = signal<Desk[] | null>(null);
  const preferences = signal<Preferences>(NO_PREFERENCES);
  const isLanguageManaged = signal(false);
  const saved = signal(0);
  const problem = signal<ProblemDetails | null>(null);
  const way = signal(firstWay);
  const desk = signal("");
  const service = signal("");
  const adding = signal<Adding>({ kind: "editing" });

  const tell = telling(problem);

  const list = newest(ports.desks.list, (found) => {
    desks.value = found;
  });

  const alone = createAloneModel(ports, desk, () => tell(list));

  async function showSignIn(origin: string, address: string): Promise<void> {
    await attempt(address, async () => {
      const { issuer } = await ports.desks.check(origin, address);
      const needsAccess = !(await ports.hasAccess([issuer]));
      adding.value = { kind: "confirming", desk: origin, service: address, issuer, needsAccess };
    });
  }

  async function keep(origin: string, address: string, issuer: string): Promise<void> {
    await attempt(address, async () => {
      await ports.desks.add(origin, address, issuer);
      desk.value = "";
      service.value = "";
      adding.value = { kind: "added", desk: origin };
    });
    await tell(list);
  }

  async function attempt(address: string, work: () => Promise<void>): Promise<void> {
    adding.value = { kind: "asking" };
    try {
      await work();
    } catch (thrown) {
      adding.value = { kind: "failed", problem: asProblem(thrown).details, service: address };
    }
  }

  return {
    ...{ desks, preferences, isLanguageManaged, saved, problem, way, desk, service, adding, alone },
    load: () =>
      tell(async () => {
        const settings = await ports.managed();
        preferences.value = await readPreferences(ports.local, settings);
        isLanguageManaged.value = settings.language !== null;
        await list();
      }),
    // What a press came to stays on screen; what can't be read now is read with the next news.
    follow: () => list().catch(() => undefined),
    async add() {
      const origin = readDeskOrigin(desk.value);
      const address = readServiceAddress(service.value);
      if (origin === null || address === null) {
        adding.value = { kind: "wrong", desk: origin === null, service: address === null };
        return;
      }
      if (await ports.requestAccess([address, origin])) await showSignIn(origin, address);
      else adding.value = { kind: "no_access", address };
    },
    async confirm() {
      const shown = adding.value;
      if (shown.kind !== "confirming") return;
      // At once, where it is granted already.
      if (await ports.requestAccess([shown.issuer])) await keep(shown.desk, shown.service, shown.issuer);
      else adding.value = { kind: "no_access", address: shown.issuer };
    },
    show: (origin) => tell(() => ports.desks.ask(origin, "show")),
    connect: (origin) =>
      tell(async () => {
        const service = desks.value?.find((each) => each.origin === origin)?.managed?.service ?? null;
        // Whoever adds a service is asked then; one that an organization has set was never asked for.
        if (service !== null && !(await ports.requestAccess([service, origin]))) {
          adding.value = { kind: "no_access", address: service };
          return;
        }
        await ports.desks.ask(origin, "connect");
        await list();
      }),
    manage: (origin) => tell(() => ports.desks.ask(origin, "manage")),
    remove: ({ origin, service: address }) =>
      tell(async () => {
        await ports.desks.remove(origin);
        const isNeeded = desks.value?.some((other) => other.origin !== origin && other.service === address);
        await ports.giveBackAccess([origin, ...(address === null || isNeeded ? [] : [address])]);
        adding.value = { kind: "removed", desk: origin };
        await list();
      }),
    enterTotal: (origin, purchased) =>
      tell(async () => {
        await ports.desks.enterTotal(origin, { purchased, enteredAt: ports.now() });
        await list();
      }),
    prefer: (change) =>
      tell(async () => {
        const wanted = { ...preferences.value, ...change };
        await ports.local.set(PREFERENCES, wanted);
        preferences.value = wanted;
        saved.value += 1;
      }),
  };
}
