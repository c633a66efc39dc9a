import type { Problem, PurchasingPart } from "../../../shared/api/index.ts";
import { asProblem, bodyOf } from "../../../shared/api/index.ts";
import type { Checkout, PurchaseRecord } from "../../../shared/checkout/index.ts";
import { createPurchaseJournal, isSettled, outcomeOfFailure } from "../../../shared/checkout/index.ts";
import type { DeskKey } from "../../platform/desk.ts";
import { deskKey, originOf } from "../../platform/desk.ts";
import { desksWith, personalKey } from "../../platform/personal.ts";
import type { Area } from "../../platform/storage.ts";
import { unanswered } from "../identity/authorization-server.ts";
import { personChanged, type Sessions } from "../identity/sessions.ts";
import type { CallsFor } from "../service-calls.ts";

const journalKey = (desk: DeskKey) => personalKey<PurchaseRecord[]>("journal", desk);

export interface Journals {
  /** The one journal of a help desk and person. */
  of(desk: DeskKey): Checkout;
  /** Asks about the signed-in person's unfinished purchases; other people's wait for them. */
  resumeAll(): Promise<void>;
  /** Whether any purchase of somebody who is signed in isn't finished. */
  anyOpen(): Promise<boolean>;
}

export interface JournalsOptions {
  local: Area;
  sessions: Pick<Sessions, "check" | "current">;
  callsFor: CallsFor;
  now: () => number;
  newKey: () => string;
  onRecords: (desk: DeskKey, records: PurchaseRecord[]) => void;
}

/** Purchase journals live in the worker: they outlive the tab, and the key is stored before anything is sent. */
export function createJournals(options: JournalsOptions): Journals {
  const { local, sessions, callsFor } = options;
  const journals = new Map<DeskKey, Checkout>();

  function of(desk: DeskKey): Checkout {
    const kept = journals.get(desk);
    if (kept !== undefined) return kept;
    const journal = createPurchaseJournal({
      purchasing: purchasingFor(desk),
      storage: {
        load: async () => (await local.get(journalKey(desk))) ?? [],
        save: (records) => local.set(journalKey(desk), records),
      },
      now: options.now,
      newKey: options.newKey,
    });
    journal.subscribe((records) => options.onRecords(desk, records));
    journals.set(desk, journal);
    return journal;
  }

  /** Buying is for the very person who pressed: who is signed in is asked again before anything is sent. */
  async function assertStillSignedIn(desk: DeskKey): Promise<void> {
    const origin = originOf(desk);
    const { person } = await sessions.check(origin).catch((thrown) => Promise.reject(beforeSending(thrown)));
    if (deskKey(origin, person) !== desk) throw personChanged();
  }

  function purchasingFor(desk: DeskKey): Pick<PurchasingPart, "order" | "orderState"> {
    const call = callsFor(desk);
    return {
      async order(request) {
        await assertStillSignedIn(desk);
        return bodyOf(await call("createOrder", request));
      },
      orderState: async (id) => bodyOf(await call("getOrder", { id })),
    };
  }

  /** Desks of those who are signed in. */
  async function present(): Promise<DeskKey[]> {
    const desks = await desksWith("journal", local);
    const signedIn = await Promise.all(
      desks.map(async (desk) => {
        const session = await sessions.current(originOf(desk));
        return session !== null && deskKey(originOf(desk), session.person) === desk;
      }),
    );
    return desks.filter((_, index) => signedIn[index]);
  }

  return {
    of,
    async resumeAll() {
      await Promise.all((await present()).map((desk) => of(desk).resume()));
    },
    async anyOpen() {
      for (const desk of await present()) {
        if (((await local.get(journalKey(desk))) ?? []).some((record) => !isSettled(record))) return true;
      }
      return false;
    },
  };
}

/**
 * Why it wasn't known who is signed in, as the journal has to hear it: nothing was sent by then. A service that doesn't say
 * how to sign in would else be taken for one that may have sold.
 */
function beforeSending(thrown: unknown): Problem {
  const problem = asProblem(thrown);
  return outcomeOfFailure(problem, 0).kind === "refused" ? problem : unanswered();
}
