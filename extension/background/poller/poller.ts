import type { AvailabilitySnapshot, ProblemDetails } from "../../../shared/api/index.ts";
import { asProblem } from "../../../shared/api/index.ts";
import { readAgain } from "../../../shared/api/snapshot-times.ts";
import { timeLeft } from "../../../shared/seats/time-left.ts";
import type { DeskKey } from "../../platform/desk.ts";
import { originOf } from "../../platform/desk.ts";
import { personalKey } from "../../platform/personal.ts";
import type { Area } from "../../platform/storage.ts";
import type { CallsFor } from "../service-calls.ts";
import { createTurns } from "../turns.ts";
import { longestPollSeconds, nextPollSeconds } from "./schedule.ts";

/** What is known of a desk's seats; kept in storage, since the worker forgets whenever it idles. */
export interface PollRecord {
  snapshot: AvailabilitySnapshot | null;
  etag: string | null;
  /** When the service last answered, in milliseconds of this machine. */
  fetchedAt: number;
  /** Failures in a row. */
  failures: number;
  /** Not to be called before, on the service's word (`Retry-After`). */
  notBefore: number;
  problem: ProblemDetails | null;
}

export const NOTHING_READ: PollRecord = {
  snapshot: null,
  etag: null,
  fetchedAt: 0,
  failures: 0,
  notBefore: 0,
  problem: null,
};

const pollKey = (desk: DeskKey) => personalKey<PollRecord>("snapshot", desk);

export interface Poller {
  /**
   * Reads now, unless the service asked to wait. One request at a time for each desk; whoever else asks, waits along, and
   * where it fails, it is read once more for them: they may have asked because it works by now.
   */
  read(desk: DeskKey): Promise<PollRecord>;
  /** Reads if what is known is older than the service's pace; else makes sure that the next read is due. */
  keepCurrent(desk: DeskKey): Promise<PollRecord>;
  known(desk: DeskKey): Promise<PollRecord>;
  /** Somebody looked away or left: no alarm without anybody who looks. */
  stopUnlessLeased(origin: string): Promise<void>;
  /** Nobody whose numbers could be read is signed in. */
  stop(origin: string): Promise<void>;
}

export interface PollerOptions {
  local: Area;
  callsFor: CallsFor;
  now: () => number;
  random: () => number;
  /** The person's shortest interval between polls, in seconds; 0 leaves the pace to the service. */
  slowest: () => Promise<number>;
  hasLease: (origin: string) => Promise<boolean>;
  alarm: {
    set(origin: string, seconds: number): Promise<void>;
    /** Whether it is due within this many seconds: anything later was set by a different clock. */
    isSet(origin: string, withinSeconds: number): Promise<boolean>;
    clear(origin: string): Promise<void>;
  };
  /** Told of every read, with what was known before it. */
  onRead: (desk: DeskKey, before: PollRecord, after: PollRecord) => Promise<void>;
}

const FALLBACK_PACE = 60;

/** The only poller of a browser: on demand, single flight, backing off, at the service's pace. */
export function createPoller(options: PollerOptions): Poller {
  const { local, now } = options;
  const reading = new Map<DeskKey, Promise<PollRecord>>();
  /** What somebody asked for while it was being read. */
  const askedAgain = new Set<DeskKey>();

  const inTurn = createTurns();

  const known = async (desk: DeskKey) => (await local.get(pollKey(desk))) ?? NOTHING_READ;

  async function readOnce(desk: DeskKey): Promise<PollRecord> {
    const before = await known(desk);
    if (waitOf(before, now()) > 0) {
      await setAlarm(desk, before);
      return before;
    }
    const after = await attempt(desk, before);
    await local.set(pollKey(desk), after);
    await setAlarm(desk, after);
    await options.onRead(desk, before, after);
    return after;
  }

  async function attempt(desk: DeskKey, before: PollRecord): Promise<PollRecord> {
    try {
      const held = before.snapshot !== null && before.etag !== null ? { ifNoneMatch: before.etag } : {};
      const answer = await options.callsFor(desk)("getAvailability", {}, held);
      const fetchedAt = now();
      return {
        ...NOTHING_READ,
        etag: answer.etag,
        fetchedAt,
        snapshot:
          answer.kind === "answer"
            ? { availability: answer.body, readAt: fetchedAt }
            : before.snapshot && readAgain(before.snapshot, fetchedAt),
      };
    } catch (thrown) {
      const problem = asProblem(thrown).details;
      return {
        ...before,
        failures: before.failures + 1,
        notBefore: problem.retryAfterSeconds === undefined ? 0 : now() + problem.retryAfterSeconds * 1000,
        problem,
      };
    }
  }

  const setAlarm = (desk: DeskKey, record: PollRecord): Promise<void> =>
    inTurn(originOf(desk), () => decideAlarm(desk, record));

  async function decideAlarm(desk: DeskKey, record: PollRecord): Promise<void> {
    const origin = originOf(desk);
    if (isRefusal(record.problem) || !(await options.hasLease(origin))) return options.alarm.clear(origin);
    const { failures } = record;
    const outlook = { failures, pollAfterSeconds: paceOf(record), waitSeconds: waitOf(record, now()) / 1000 };
    const seconds = nextPollSeconds(outlook, options.random);
    await options.alarm.set(origin, Math.max(seconds, await options.slowest()));
  }

  async function readWhileAsked(desk: DeskKey): Promise<PollRecord> {
    askedAgain.delete(desk);
    const record = await readOnce(desk);
    return record.problem !== null && askedAgain.has(desk) ? readWhileAsked(desk) : record;
  }

  function read(desk: DeskKey): Promise<PollRecord> {
    if (reading.has(desk)) askedAgain.add(desk);
    const running = reading.get(desk) ?? readWhileAsked(desk).finally(() => reading.delete(desk));
    reading.set(desk, running);
    return running;
  }

  return {
    read,
    known,
    async keepCurrent(desk) {
      const record = await known(desk);
      const pace = paceOf(record);
      // What was read in the future was read by another clock.
      const isFresh = timeLeft(record.fetchedAt + pace * 1000, pace * 1000, now()) > 0;
      if (isRefusal(record.problem) || !isFresh) return read(desk);
      await inTurn(originOf(desk), async () => {
        const longest = Math.max(longestPollSeconds(pace), waitOf(record, now()) / 1000, await options.slowest());
        if (!(await options.alarm.isSet(originOf(desk), longest))) await decideAlarm(desk, record);
      });
      return record;
    },
    stopUnlessLeased: (origin) =>
      inTurn(origin, async () => {
        if (!(await options.hasLease(origin))) await options.alarm.clear(origin);
      }),
    stop: (origin) => inTurn(origin, () => options.alarm.clear(origin)),
  };
}

/** Whether asking again by itself is pointless: somebody has to sign in, or may not know. */
export function isRefusal(problem: ProblemDetails | null): boolean {
  switch (problem?.type) {
    case "not-signed-in":
    case "sign-in-misconfigured":
    case "signed-out":
    case "issuer-changed":
    case "sign-in-not-trusted":
    case "not-permitted":
    case "person-suspended":
    case "not-connected":
    case "help-desk-unknown":
    case "person-changed":
      return true;
    default:
      return false;
  }
}

/** How long the service still doesn't want to be asked, in milliseconds. */
function waitOf({ notBefore, problem }: PollRecord, now: number): number {
  return timeLeft(notBefore, (problem?.retryAfterSeconds ?? 0) * 1000, now);
}

function paceOf({ snapshot }: PollRecord): number {
  return snapshot?.availability.pollAfterSeconds ?? FALLBACK_PACE;
}
