import type { Services } from "../services.ts";
import type { HelpDeskFault } from "./connector.ts";
import { HelpDeskBusy, HelpDeskError } from "./connector.ts";
import type { Connectors } from "./connectors.ts";
import { readHints } from "./hints.ts";
import { LeaseLost } from "./pace.ts";
import { readListPage, readMissing, startPicture } from "./picture.ts";
import { readProducts } from "./products.ts";
import type { Progress, Reading } from "./reading.ts";
import { movePicture, readReading, saveProgress } from "./reading.ts";
import type { Step } from "./step.ts";
import { readTickets } from "./tickets.ts";
import { lookAfter } from "./upkeep.ts";

/** What is done next for an account: what changed before what is looked for, so that a long picture delays no news. */
const STEPS = {
  hints: readHints,
  check: lookAfter,
  tickets: readTickets,
  start: startPicture,
  list: readListPage,
  missing: readMissing,
  products: readProducts,
} satisfies Record<string, (step: Step) => Promise<void>>;
type StepName = keyof typeof STEPS;

export interface Turn {
  accountId: string;
  lease: string;
  wait(ms: number): Promise<void>;
  /** Whether to go on after a step. */
  goesOn(): boolean;
}

/** Works on one account, whose lease the caller holds, until nothing is due, or it has to wait. */
export async function workOn(services: Services, connectors: Connectors, turn: Turn): Promise<void> {
  const { accountId, lease, wait, goesOn } = turn;
  while (goesOn()) {
    const reading = await readReading(services, accountId, lease);
    const name = nextStep(reading, services.clock.now());
    if (name === null) return;
    try {
      const connector = await connectors.open(accountId, { lease, wait });
      if (connector === null) throw new LeaseLost(accountId);
      await STEPS[name]({ services, connector, accountId, lease, reading });
      await noteSuccess(services, turn, name, reading);
    } catch (thrown) {
      if (thrown instanceof LeaseLost) return;
      await noteFailure(services, turn, { name, reading, thrown });
      return;
    }
  }
}

function nextStep(reading: Reading, now: Date): StepName | null {
  const { phase, started_at, hints_due_at, check_due_at, tickets_due_at, picture_due_at } = reading;
  // Before the first picture nothing is known of the roles that people have.
  if (hints_due_at !== null && hints_due_at <= now && started_at !== null) return "hints";
  if (check_due_at <= now) return "check";
  // Somebody is looking at who would lose a license.
  if (tickets_due_at !== null && tickets_due_at <= now) return "tickets";
  // A picture that is asked for again while roles in other products are being read begins anew.
  if ((phase === "idle" || phase === "products") && picture_due_at <= now) return "start";
  return phase === "idle" ? null : phase;
}

/** What a failure is told by: hints, the hourly look, tickets, or the picture, whichever part of it. */
function kindOf(name: StepName): "hints" | "check" | "tickets" | "picture" {
  return name === "hints" || name === "check" || name === "tickets" ? name : "picture";
}

async function noteSuccess({ db }: Services, turn: Turn, name: StepName, reading: Reading): Promise<void> {
  // What went wrong with a picture is mended by one that is whole, not by its next beginning.
  const mended = kindOf(name) !== "picture" || (name === "missing" && reading.gone.length === 0) || name === "products";
  const clears = mended && (reading.last_error?.startsWith(`${kindOf(name)}/`) ?? false);
  if (reading.failures === 0 && !clears) return;
  await db
    .transaction()
    .execute((trx) =>
      saveProgress(trx, turn, { failures: 0, ...(clears ? { last_error: null, last_error_at: null } : {}) }),
    );
}

/** Faults that any call of the account would meet now. */
const OF_THE_CONNECTION: readonly HelpDeskFault[] = [
  "unknown-kind",
  "unreachable",
  "timeout",
  "redirected",
  "not-json",
  "secret-refused",
  "scope-refused",
  "token-refused",
  "failed",
  "other-account",
];
const LONGEST_PAUSE_SECONDS = 3_600;
const AGAIN_SECONDS = 3_600;

interface Failure {
  name: StepName;
  reading: Reading;
  thrown: unknown;
}

async function noteFailure(services: Services, turn: Turn, failure: Failure): Promise<void> {
  const { log, clock, db } = services;
  const now = clock.now();
  const { thrown, name, reading } = failure;
  if (thrown instanceof HelpDeskBusy) {
    await db.transaction().execute((trx) => saveProgress(trx, turn, { blocked_until: thrown.until }));
    return;
  }
  const fault = thrown instanceof HelpDeskError ? thrown.fault : "internal";
  const detail = thrown instanceof HelpDeskError ? { fault, says: thrown.message } : { err: thrown };
  log.warn({ accountId: turn.accountId, step: name, ...detail }, "a help desk could not be read");
  const known = { last_error: `${kindOf(name)}/${fault}`, last_error_at: now, failures: reading.failures + 1 };
  const pause = pauseAfter(failure, fault, now);
  await db.transaction().execute(async (trx) => {
    await saveProgress(trx, turn, { ...known, ...pause });
    if (pause.phase !== "idle" || name === "products") return;
    const to = later(AGAIN_SECONDS, now);
    // It was put off to the next night when it began; a start that failed has put off nothing.
    await movePicture(trx, turn, { to, whileDue: name === "start" ? ["=", reading.picture_due_at] : [">", to] });
  });
}

/** When it is tried again. A picture that can't become whole is given up, and begun anew later. */
function pauseAfter({ name, reading }: Failure, fault: HelpDeskFault | "internal", now: Date): Progress {
  if (fault === "internal" || OF_THE_CONNECTION.includes(fault)) {
    return { blocked_until: later(Math.min(LONGEST_PAUSE_SECONDS, 15 * 2 ** Math.min(reading.failures, 10)), now) };
  }
  switch (name) {
    case "hints":
      return { hints_due_at: later(60, now) };
    case "check":
      return { check_due_at: later(AGAIN_SECONDS, now) };
    case "tickets":
      return { tickets_due_at: later(60, now) };
    case "products":
    case "start":
    case "list":
    case "missing":
      return { phase: "idle" };
  }
}

function later(seconds: number, now: Date): Date {
  return new Date(now.getTime() + seconds * 1000);
}
