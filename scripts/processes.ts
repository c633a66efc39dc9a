import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { bundleServer } from "./server-bundle.ts";

export interface ServerOptions {
  name: string;
  /** The entry, from the project's root. */
  entry: string;
  env: Record<string, string>;
  /** Gets what the process prints, line by line; without it only errors are shown. */
  onLine?: (line: string) => void;
  /** Ends it while it starts. */
  signal?: AbortSignal;
  /** Called when it ends without having been told to. */
  onExit?: (code: number | null, signal: NodeJS.Signals | null) => void;
}

/** A server of ours, running as one process of its own, so that a kill hits it and nothing else. */
export interface Server {
  url: string;
  pid: number;
  /** SIGTERM, and waits for the end; SIGKILL after ten seconds. */
  stop(): Promise<void>;
  /** `kill -9`, and waits for the end. */
  kill(): Promise<void>;
  /** Resolves when it has ended, however. */
  ended: Promise<void>;
  hasEnded(): boolean;
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STOP_PATIENCE_MS = 10_000;
const READY_PATIENCE_MS = 60_000;

/**
 * As the Dockerfile starts the service (docs/operations.md): the heap is collected when it has grown by 40 %, and not when
 * a machine of this size could no longer hold it. Halves what the service holds of the memory.
 */
const SPARING = ["--heap-growing-percent=40", "--max-semi-space-size=8"];

/** Starts a server and resolves when it says that it is ready; rejects with what it printed when it ends before. */
export async function startServer({ name, entry, env, onLine, onExit, signal }: ServerOptions): Promise<Server> {
  const file = await bundleServer(entry);
  const child = spawn(process.execPath, [...SPARING, file], {
    cwd: ROOT,
    env: { MALLOC_ARENA_MAX: "2", ...inheritedEnvironment(process.env), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  signal?.addEventListener("abort", () => child.kill("SIGKILL"), { once: true });
  let told = false;
  const ended = once(child, "exit").then(() => undefined);
  child.once("exit", (code, signal) => {
    if (!told) onExit?.(code, signal);
  });
  const url = await whenReady(child, name, onLine);
  const end = async (how: NodeJS.Signals) => {
    told = true;
    child.kill(how);
    const patience = setTimeout(() => child.kill("SIGKILL"), STOP_PATIENCE_MS);
    await ended;
    clearTimeout(patience);
  };
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return { url, pid: child.pid ?? 0, ended, hasEnded, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}

/**
 * This process's environment without `NODE_ENV`: Vite sets it to `production` in whichever process builds with it, and a
 * server started afterwards would take itself for one in production. It gets one from `env` alone.
 */
export function inheritedEnvironment({ NODE_ENV: _ofVite, ...environment }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return environment;
}

function whenReady(child: ChildProcess, name: string, onLine?: (line: string) => void): Promise<string> {
  const printed: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${name} ${why}:\n${printed.slice(-30).join("\n")}`));
    const patience = setTimeout(() => {
      child.kill("SIGKILL");
      fail("was not ready in time");
    }, READY_PATIENCE_MS);
    child.once("exit", (code, signal) => {
      clearTimeout(patience);
      fail(`ended (${signal ?? code}) before it was ready`);
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on("line", (line) => {
        const url = readyUrl(line);
        if (url !== null) {
          clearTimeout(patience);
          resolve(url);
        }
        printed.push(line);
        if (printed.length > 200) printed.shift();
        onLine?.(line);
      });
    }
  });
}

/** The line by which a server of ours says that it is ready: `{"ready":true,"url":"http://…"}`. */
function readyUrl(line: string): string | null {
  if (!line.startsWith('{"ready":true')) return null;
  const { url } = JSON.parse(line) as { url?: unknown };
  return typeof url === "string" ? url : null;
}
