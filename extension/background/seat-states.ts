import type { ConnectionState, ProblemDetails, SeatState, Viewer } from "../../shared/api/index.ts";
import { asProblem, bodyOf } from "../../shared/api/index.ts";
import type { DeskKey } from "../platform/desk.ts";
import { deskKey, originOf } from "../platform/desk.ts";
import { personalKey } from "../platform/personal.ts";
import type { Areas, Key } from "../platform/storage.ts";
import type { Sessions } from "./identity/sessions.ts";
import type { Poller, PollRecord } from "./poller/poller.ts";
import { isRefusal } from "./poller/poller.ts";
import type { CallsFor } from "./service-calls.ts";

/** A help desk's state; in session storage, so that a stopped worker continues where it was. */
interface Standing {
  connection: ConnectionState;
  desk: DeskKey | null;
  /** Why the viewer could not be read afresh. */
  problem: ProblemDetails | null;
}

const standing = (origin: string): Key<Standing> => `standing:${origin}`;
const viewerKey = (desk: DeskKey) => personalKey<Viewer>("viewer", desk);

export interface SeatStates {
  /** Asks who is signed in and what they may do; their numbers follow by `push`. Never rejects: the state says why. */
  identify(origin: string, interactive?: boolean): Promise<SeatState>;
  /** Reads afresh. */
  refresh(origin: string): Promise<SeatState>;
  /** Continues polling if somebody is known to be looking. */
  keepCurrent(origin: string): Promise<void>;
  of(origin: string): Promise<SeatState>;
  deskOf(origin: string): Promise<DeskKey | null>;
  /** Takes in what the poller read. */
  take(desk: DeskKey, record: PollRecord): Promise<void>;
}

export interface SeatStatesOptions {
  areas: Areas;
  sessions: Sessions;
  callsFor: CallsFor;
  poller: Pick<Poller, "read" | "keepCurrent" | "known" | "stop">;
  push: (origin: string, state: SeatState) => Promise<void>;
}

const CONNECTING: Standing = { connection: { kind: "connecting" }, desk: null, problem: null };

/** What every page of a help desk is drawn from, assembled here and pushed: one direction. */
export function createSeatStates(options: SeatStatesOptions): SeatStates {
  const { areas, sessions } = options;
  const identifying = new Map<string, Promise<Standing>>();

  const standingOf = async (origin: string) => (await areas.session.get(standing(origin))) ?? CONNECTING;

  async function settle(origin: string, found: Standing): Promise<Standing> {
    await areas.session.set(standing(origin), found);
    if (found.desk === null) await options.poller.stop(origin);
    await options.push(origin, await assemble(found));
    return found;
  }

  async function find(origin: string, interactive: boolean): Promise<Standing> {
    let desk: DeskKey | null = null;
    try {
      const { person, accessToken } = await sessions.check(origin, interactive);
      desk = deskKey(origin, person);
      const viewer = bodyOf(await options.callsFor(desk)("getViewer", {}));
      // Without a service there is no token, and what such a person may do must not outlast that.
      if (accessToken !== "") await areas.local.set(viewerKey(desk), viewer);
      return { connection: { kind: "connected", viewer }, desk, problem: null };
    } catch (thrown) {
      const problem = asProblem(thrown).details;
      const viewer = desk === null || isRefusal(problem) ? undefined : await areas.local.get(viewerKey(desk));
      return viewer === undefined
        ? { connection: connectionFor(problem), desk: null, problem }
        : { connection: { kind: "connected", viewer }, desk, problem };
    }
  }

  async function assemble(found: Standing): Promise<SeatState> {
    if (found.desk === null || !seesMeter(found)) {
      return { connection: found.connection, snapshot: null, problem: found.problem };
    }
    const record = await options.poller.known(found.desk);
    return { connection: found.connection, snapshot: record.snapshot, problem: record.problem ?? found.problem };
  }

  /** Whoever asks while somebody is being identified waits for the answer: nobody is shown the person before. */
  async function settled(origin: string): Promise<Standing> {
    return (await identifying.get(origin)) ?? standingOf(origin);
  }

  return {
    async identify(origin, interactive = false) {
      const started: Promise<Standing> = find(origin, interactive).then((found) =>
        // Whoever asked later knows better, however long this answer took.
        identifying.get(origin) === started ? settle(origin, found) : settled(origin),
      );
      identifying.set(origin, started);
      const found = await started.finally(() => {
        if (identifying.get(origin) === started) identifying.delete(origin);
      });
      if (found.desk !== null && seesMeter(found)) void options.poller.keepCurrent(found.desk);
      return assemble(found);
    },
    async refresh(origin) {
      const found = await settled(origin);
      if (found.desk === null) return this.identify(origin);
      if (seesMeter(found)) await options.poller.read(found.desk);
      return assemble(await settled(origin));
    },
    async keepCurrent(origin) {
      const { desk, ...found } = await settled(origin);
      if (desk !== null && seesMeter(found)) await options.poller.keepCurrent(desk);
    },
    of: async (origin) => assemble(await settled(origin)),
    deskOf: async (origin) => (await settled(origin)).desk,
    async take(desk, record) {
      const origin = originOf(desk);
      const found = await standingOf(origin);
      // An answer for somebody who has left is dropped.
      if (found.desk !== desk) {
        // Unless somebody had just been refused, who is answered now.
        if (isRefusal(found.problem) && record.problem === null) await this.identify(origin);
        return;
      }
      if (record.problem?.type === "person-changed") {
        await this.identify(origin);
        return;
      }
      if (isRefusal(record.problem) && record.problem !== null) {
        await settle(origin, { connection: connectionFor(record.problem), desk: null, problem: record.problem });
        return;
      }
      const answered = record.problem === null ? { ...found, problem: null } : found;
      await settle(origin, answered);
    },
  };
}

function seesMeter({ connection }: Pick<Standing, "connection">): boolean {
  return connection.kind === "connected" && connection.viewer.capabilities.includes("seeMeter");
}

function connectionFor(problem: ProblemDetails): ConnectionState {
  switch (problem.type) {
    case "signed-out":
      return { kind: "signed_out" };
    case "not-connected":
      return { kind: "not_connected" };
    default:
      return { kind: "failed", problem };
  }
}
