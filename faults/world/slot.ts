import { createWriteStream } from "node:fs";
import type { Server } from "../../scripts/processes.ts";
import { startServer } from "../../scripts/processes.ts";
import type { Line, LineOptions } from "./line.ts";
import { startLine } from "./line.ts";

export interface SlotOptions {
  name: string;
  /** What runs there. */
  entry: string;
  port: number;
  /** Settings of every start; asked anew each time. */
  env(): Record<string, string>;
  /** Everything that the process says. */
  logFile: string;
  misfortune: LineOptions["misfortune"];
}

/** The place of one service process: it is killed and started again behind the same address. */
export interface Slot {
  /** Where people reach it: through a line that may break. */
  entrance: string;
  /** The address itself. */
  direct: string;
  line: Line;
  /** Whether a process runs, as a load balancer would know it. */
  up: boolean;
  /** How many answers the process has given since it started; people count. */
  answers: number;
  /** How often it was killed from outside, died where it was told to, ended by itself, and could not start. */
  fates: { killed: number; fellAtPoint: number; crashed: string[]; failedStarts: number };
  /** Starts it, if need be again and again, as a supervisor would; resolves when it is ready. */
  start(env?: Record<string, string>): Promise<void>;
  /** `kill -9` of what runs; `false` where nothing did. */
  kill(): Promise<boolean>;
  stop(): Promise<void>;
}

const STARTS = 20;

export async function openSlot({ name, entry, port, env, logFile, misfortune }: SlotOptions): Promise<Slot> {
  const line = await startLine({ port, misfortune });
  const log = createWriteStream(logFile);
  const fates: Slot["fates"] = { killed: 0, fellAtPoint: 0, crashed: [], failedStarts: 0 };
  let server: Server | null = null;
  let closing = false;
  let turn: Promise<unknown> = Promise.resolve();

  /** One after another: whoever kills waits until a start is through. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = turn.then(act);
    turn = done.catch(() => undefined);
    return done;
  }

  async function start(more: Record<string, string>): Promise<void> {
    for (let attempt = 1; server === null; attempt += 1) {
      const lines: string[] = [];
      let mine: Server | null = null;
      try {
        mine = await startServer({
          name,
          entry,
          env: { ...env(), SEATMETER_SERVICE_PORT: String(port), ...more },
          onLine: (said) => {
            log.write(`${said}\n`);
            lines.push(said);
            if (lines.length > 20) lines.shift();
          },
          onExit: (code, signal) => {
            if (mine === null || mine !== server) return;
            server = null;
            if (signal === "SIGKILL" && more.SEATMETER_FAIL_POINT !== undefined) fates.fellAtPoint += 1;
            else fates.crashed.push(`${name} ended (${signal ?? code}): ${lines.join("\n")}`);
            if (!closing) inTurn(() => start({})).catch((error: Error) => fates.crashed.push(error.message));
          },
        });
        server = mine;
        slot.answers = 0;
      } catch (thrown) {
        // The line to the database may break while it starts: a supervisor starts it again, and so do we.
        fates.failedStarts += 1;
        if (attempt === STARTS) throw thrown;
      }
    }
  }

  async function end(how: "kill" | "stop"): Promise<boolean> {
    const ending = server;
    server = null;
    if (ending === null) return false;
    await ending[how]();
    return true;
  }

  const slot: Slot = {
    get up() {
      return server !== null;
    },
    answers: 0,
    entrance: `http://127.0.0.1:${line.port}`,
    direct: `http://127.0.0.1:${port}`,
    line,
    fates,
    start: (more = {}) => inTurn(() => start(more)),
    kill: () =>
      inTurn(async () => {
        const killed = await end("kill");
        if (killed) fates.killed += 1;
        return killed;
      }),
    async stop() {
      closing = true;
      await inTurn(() => end("stop"));
      await line.close();
      log.end();
    },
  };
  return slot;
}
