import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Stack } from "../../scripts/stack.ts";
import { startStack } from "../../scripts/stack.ts";
import { isEverythingTold, restoreRows } from "./as-seeded.ts";
import type { Databases } from "./databases.ts";

export interface Seeded {
  /** The template that databases are copied from. */
  template: string;
  helpDeskPort: number;
  servicePort: number;
  gatewayPort: number;
}

/** Stacks that are freshly seeded, one at a time, on a worker's ports. */
export interface Stacks {
  /** The one that stands, with its rows as seeded; a new one for settings of its own, or where a test changed it. */
  take(serviceEnv: Record<string, string>): Promise<Stack>;
  stop(): Promise<void>;
}

interface Standing {
  stack: Stack;
  /** As it was started. */
  servicePid: number;
  settings: string;
  end(): Promise<void>;
}

/** How long the service may take to tell everybody what happened in the test before, in milliseconds. */
const TELLING_MS = 3_000;

export function stacksOn(databases: Databases, seeded: Seeded): Stacks {
  const { template, helpDeskPort, servicePort, gatewayPort } = seeded;
  let standing: Standing | null = null;

  async function start(serviceEnv: Record<string, string>): Promise<Standing> {
    const name = `test_${randomUUID()}`;
    const databaseUrl = await databases.create(name, template);
    const publicServiceUrl = `http://127.0.0.1:${gatewayPort}`;
    const stack = await startStack({ databaseUrl, helpDeskPort, servicePort, publicServiceUrl, serviceEnv });
    const end = async () => {
      await stack.stop();
      await databases.drop(name);
    };
    return { stack, servicePid: stack.service.pid, settings: JSON.stringify(serviceEnv), end };
  }

  async function stop(): Promise<void> {
    await standing?.end();
    standing = null;
  }

  return {
    async take(serviceEnv) {
      if (standing !== null && !(await isAsSeeded(standing, serviceEnv))) await stop();
      standing ??= await start(serviceEnv);
      return standing.stack;
    },
    stop,
  };
}

async function isAsSeeded({ stack, servicePid, settings }: Standing, wanted: Record<string, string>): Promise<boolean> {
  if (settings !== JSON.stringify(wanted) || stack.service.pid !== servicePid || stack.service.hasEnded()) return false;
  if (!(await hasToldEverything(stack.databaseUrl))) return false;
  return restoreRows(stack.databaseUrl).then(
    () => true,
    () => false,
  );
}

async function hasToldEverything(databaseUrl: string): Promise<boolean> {
  const until = performance.now() + TELLING_MS;
  while (!(await isEverythingTold(databaseUrl))) {
    if (performance.now() > until) return false;
    await wait(50);
  }
  return true;
}
