import { ACKNOWLEDGED } from "./checks/acknowledged.ts";
import { CONNECTED } from "./checks/connected.ts";
import { FINAL } from "./checks/final.ts";
import { INSTANT } from "./checks/instant.ts";
import { watch } from "./checks/watch.ts";
import { decide } from "./people/approver.ts";
import { askForMore } from "./people/asker.ts";
import type { Loose } from "./people/buyer.ts";
import { buy, comeBack } from "./people/buyer.ts";
import { seatPeople } from "./people/desk.ts";
import { changePeople, readOnceMore, watchPictures } from "./people/host.ts";
import { observe } from "./people/observer.ts";
import type { As } from "./people/person.ts";
import { createPerson } from "./people/person.ts";
import { remove } from "./people/remover.ts";
import { sendForms } from "./people/sender.ts";
import { changeSettings } from "./people/settler.ts";
import type { Blow } from "./plan.ts";
import { untilQuiet } from "./quiet.ts";
import type { Verdict } from "./report.ts";
import { verdictOf } from "./report.ts";
import { calmDown, strike } from "./storm.ts";
import type { World } from "./world/world.ts";

export interface Crowd {
  buyers: number;
  desks: number;
  askers: number;
  approvers: number;
  removers: number;
  senders: number;
  settlers: number;
}

export interface Day {
  /** What was struck, of what was planned. */
  done: Blow[];
  unknowns: number;
  looks: number;
  verdicts: Verdict[];
}

/** After so long quiet, whatever is not finished is a violation. */
const QUIET_MS = 90_000;
/** Longer than a payment may wait for its payer, and then longer than requests live and a period lasts. */
const LEAPS_OF_QUIET = [2, 400];

/** People do their work while processes are killed and lines break; then all goes quiet, and the books are looked at. */
export async function liveThrough(
  world: World,
  plan: readonly Blow[],
  stopStorm: AbortSignal,
  { buyers, desks, askers, approvers, removers, senders, settlers }: Crowd,
): Promise<Day> {
  const dusk = new AbortController();
  const night = new AbortController();
  const at = <T>(index: number, from: readonly T[]) => from[index % from.length] as T;
  const person = (as: As, name: string, index: number, accounts = world.accounts) =>
    createPerson(world, at(index, accounts), as, `${name}-${index}`);
  // Few accounts, so that those who decide meet over one request, and removals meet purchases.
  const decided = world.accounts.slice(0, 2);
  // Nearly every approval would meet another purchase, and be told of newer numbers: on the first, nobody else buys.
  const crowded = world.accounts.slice(1);
  const shrinking = world.accounts.filter((account) => account.removes);

  await Promise.all(world.slots.map((slot) => slot.start()));
  // Only who has a seat can lose it.
  await world.desk?.firstPicture();
  const watching = watch(world, INSTANT, night.signal);
  const many = <T>(count: number, act: (index: number) => Promise<T>) =>
    Promise.all(Array.from({ length: count }, (_, index) => act(index)));
  const buying = many(buyers, (index) =>
    buy(person(index < 4 ? "owner" : "billing_admin", "buyer", index, crowded), dusk.signal),
  );
  const observing = many(world.accounts.length, (index) => observe(person("owner", "observer", index), dusk.signal));
  const day = Promise.all([
    buying,
    observing,
    many(desks, (index) => seatPeople(person("help_desk", "desk", index), dusk.signal, night.signal)),
    many(askers, (index) => askForMore(person("agent", "asker", index, decided), dusk.signal)),
    many(approvers, (index) => decide(person("owner", "approver", index, decided), dusk.signal)),
    many(removers, (index) => remove(person("owner", "remover", index, shrinking), dusk.signal)),
    many(senders, (index) => {
      const [sender, sales] = [person("owner", "sender", index, crowded), person("operator", "sales", index, crowded)];
      return sendForms(sender, sales, dusk.signal, night.signal);
    }),
    many(settlers, (index) => changeSettings(person("owner", "settler", index, decided), dusk.signal)),
    ...changing(world, dusk.signal),
  ]);
  const done: Blow[] = [];
  await strike(world, plan, stopStorm, (blow) => {
    if (done.push(blow) % 10 === 0) process.stdout.write(`  ${done.length} of ${plan.length} kills\n`);
  });
  dusk.abort();

  const left: string[] = [];
  await calmDown(world, LEAPS_OF_QUIET[0] ?? 0);
  const patience = AbortSignal.timeout(QUIET_MS);
  patience.addEventListener("abort", () => night.abort(), { once: true });
  const [bought, observed] = await day;
  const loose: Loose[] = bought.flat();
  // Its last mood may have come after the evening began.
  await world.desk?.behave();
  if (world.desk !== null) await readOnceMore(createPerson(world, world.desk.account, "operator", "evening"), patience);
  left.push(...(await untilQuiet(world, QUIET_MS)));
  // Thousands ask at once, and only now: what came before it has taken its own time.
  const comingBack = AbortSignal.timeout(3 * QUIET_MS);
  const back = await Promise.all(loose.map((each) => comeBack(each, comingBack)));
  left.push(...(await untilQuiet(world, QUIET_MS)));
  for (const days of LEAPS_OF_QUIET.slice(1)) {
    await calmDown(world, days);
    left.push(...(await untilQuiet(world, QUIET_MS)));
  }
  night.abort();
  const { looks, seen } = await watching;

  const verdicts: Verdict[] = INSTANT.map((check) => verdictOf(check, seen.get(check) ?? []));
  const connected = world.desk === null ? [] : CONNECTED;
  for (const check of [...FINAL, ...ACKNOWLEDGED, ...connected])
    verdicts.push(verdictOf(check, await check.violations(world)));
  verdicts.push(
    {
      invariant: 5,
      what: "members of a group have equal quantities",
      violations: observed.flatMap((o) => o.violations),
    },
    { invariant: 7, what: "all comes to its end by itself once it is quiet", violations: left },
    {
      invariant: 7,
      what: "every buyer learns what became of an order, asking again under its key",
      violations: loose.flatMap(({ buyer, key }, index) => (back[index] ? [] : [`${buyer.account.id} ${key}`])),
    },
    {
      invariant: 0,
      what: "no process ends by itself",
      violations: world.slots.flatMap(({ fates }) => fates.crashed),
    },
  );
  return { done, unknowns: loose.length, looks: looks + observed.reduce((sum, o) => sum + o.looks, 0), verdicts };
}

/** The people of the help desk that an account is connected to, and who looks after that. */
function changing(world: World, dusk: AbortSignal): Promise<void>[] {
  const { desk } = world;
  if (desk === null) return [];
  const as = (name: string) => createPerson(world, desk.account, "operator", name);
  return [...[0, 1].map((index) => changePeople(as(`host-${index}`), desk, dusk)), watchPictures(as("pictures"), dusk)];
}
