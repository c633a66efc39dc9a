import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../scripts/ports.ts";
import type { Stack } from "../../scripts/stack.ts";
import { startStack } from "../../scripts/stack.ts";
import { isEverythingTold, keepRows, restoreRows } from "./as-seeded.ts";
import type { Databases } from "./databases.ts";
import type { Gateway } from "./gateway.ts";
import { startGateway } from "./gateway.ts";

/** Stacks as freshly seeded, one at a time, on ports of a worker's own: the seeded accounts name the help desk's. */
export interface Stacks {
  /** The way to the seat service, which whoever takes a stack opens first: the help desk calls the service by it. */
  openGateway(): Promise<Gateway>;
  /** The one that stands, with its rows as seeded; a new one for settings of its own, or where a test changed it. */
  take(serviceEnv: Record<string, string>): Promise<Stack>;
  stop(): Promise<void>;
}

interface Standing {
  stack: Stack;
  /** As it was started. */
  servicePid: number;
  settings: string;
}

const DAY_MS = 86_400_000;
/**
 * In the middle of every account's period. On the day before a renewal there would be other sentences, and in the last
 * half hour before it nothing could be undone.
 */
const SEED_DAY = Date.parse("2026-11-23");

/** How long the service may take to tell everybody what happened in the test before, in milliseconds. */
const TELLING_MS = 3_000;

/** Seeds a database and keeps its rows; the stack that has seeded it is the first to be taken. */
export async function seedStacks(databases: Databases): Promise<Stacks> {
  const name = `test_${randomUUID()}`;
  const databaseUrl = await databases.create(name);
  const [helpDeskPort, servicePort, gatewayPort] = [await freePort(), await freePort(), await freePort()];
  const publicServiceUrl = `http://127.0.0.1:${gatewayPort}`;
  const openGateway = () => startGateway(gatewayPort, `http://127.0.0.1:${servicePort}`);

  const seededOn = dayOf(Date.now());

  async function start(serviceEnv: Record<string, string>): Promise<Standing> {
    // One that is started after midnight has the periods of the one before.
    const day = new Date(SEED_DAY + (dayOf(Date.now()) - seededOn) * DAY_MS).toISOString().slice(0, 10);
    const helpDeskEnv = { SEATMETER_SEED_DAY: day };
    const stack = await startStack({
      databaseUrl,
      helpDeskPort,
      servicePort,
      publicServiceUrl,
      serviceEnv,
      helpDeskEnv,
    });
    return { stack, servicePid: stack.service.pid, settings: JSON.stringify(serviceEnv) };
  }

  const gateway = await openGateway();
  let standing: Standing | null = await start({});
  await hasToldEverything(databaseUrl);
  await keepRows(databaseUrl);
  await gateway.close();

  return {
    openGateway,
    async take(serviceEnv) {
      if (standing !== null && (await isAsSeeded(standing, serviceEnv))) return standing.stack;
      await standing?.stack.stop();
      standing = null;
      await restoreRows(databaseUrl);
      standing = await start(serviceEnv);
      return standing.stack;
    },
    async stop() {
      await standing?.stack.stop();
      await databases.drop(name);
    },
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

/** Whole days since 1970. */
function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / DAY_MS);
}
