import { setTimeout as delay } from "node:timers/promises";
import type { Blow } from "./plan.ts";
import type { Slot } from "./world/slot.ts";
import type { World } from "./world/world.ts";

const DAY_MS = 86_400_000;
const PATIENCE_MS = 8_000;

/** Strikes as planned, each slot in its own order; resolves when the last process that was killed runs again. */
export async function strike(
  world: World,
  plan: readonly Blow[],
  stop: AbortSignal,
  onBlow: (blow: Blow) => void,
): Promise<void> {
  await Promise.all(
    world.slots.map(async (slot, index) => {
      for (const blow of plan.filter((planned) => planned.slot === index)) {
        if (stop.aborted) return;
        const { afterAnswers, afterMs, failPoint, skewMs, leapDays, postgres } = blow;
        await worked(slot, afterAnswers);
        await delay(afterMs);
        // One that has just fallen at a fail point is being started again: it is killed as soon as it runs.
        while (!(await slot.kill())) await slot.start();
        world.skewMs[index] = skewMs;
        // Another one may read on, though its holder may be the one that lives: what that then writes must count for nothing.
        await world.desk?.endLease();
        if (postgres !== "none") await world.crashPostgres(postgres);
        if (leapDays > 0) await leap(world, leapDays, index);
        await slot.start(failPoint === "" ? {} : { SEATMETER_FAIL_POINT: failPoint });
        onBlow(blow);
      }
    }),
  );
}

/** Waits until it has given so many answers since its start, but not for ever: nobody may want anything of it. */
async function worked(slot: Slot, answers: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (slot.answers < answers && Date.now() < deadline) await delay(5);
}

/** Moves all clocks on while nobody runs: two processes never live a month apart. */
async function leap(world: World, days: number, except: number): Promise<void> {
  const others = world.slots.filter((_, index) => index !== except);
  await Promise.all(others.map((slot) => slot.kill()));
  world.clock.offsetMs += days * DAY_MS;
  await Promise.all(others.map((slot) => slot.start()));
}

/** Ends every misfortune and starts all processes anew, `days` later, with clocks that agree. */
export async function calmDown(world: World, days: number): Promise<void> {
  for (const line of Object.values(world.lines)) line.calm();
  await world.provider.behave();
  world.receiver.behave();
  world.postOffice.behave();
  await world.desk?.behave();
  await Promise.all(world.slots.map((slot) => slot.kill()));
  world.skewMs.fill(0);
  world.clock.offsetMs += days * DAY_MS;
  await Promise.all(world.slots.map((slot) => slot.start()));
}
