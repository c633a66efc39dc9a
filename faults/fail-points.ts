import { setTimeout as delay } from "node:timers/promises";
import type { FailPoint } from "../service/billing/fail-point.ts";
import { FINAL } from "./checks/final.ts";
import { INSTANT } from "./checks/instant.ts";
import type { Person } from "./people/person.ts";
import { createPerson } from "./people/person.ts";
import { untilQuiet } from "./quiet.ts";
import type { Verdict } from "./report.ts";
import type { AccountKind } from "./world/accounts.ts";
import { textAt } from "./world/wire.ts";
import type { World } from "./world/world.ts";
import { openWorld } from "./world/world.ts";

/** What to do so that a process dies there, what its death leaves, and what another one makes of it. */
interface Scenario {
  kind: AccountKind;
  /** Before the process that is to die starts. */
  prepare?(owner: Person): Promise<void>;
  provoke(owner: Person): Promise<void>;
  /** One line of text, read from the books. */
  look: string;
  left: string;
  ended: string;
}

const ORDER = `SELECT concat_ws(' ', orders.state, count(payments.id), 'recorded,', line.quantity, 'seats') AS seen
  FROM orders JOIN subscription_lines AS line ON line.account_id = orders.account_id AND line.target = 'suite'
  LEFT JOIN payments ON payments.order_id = orders.id
  WHERE orders.account_id = $1 GROUP BY orders.id, line.quantity`;
const CARD: AccountKind = { name: "acorn", changes: { paymentMethod: "card" } };
const buy = (owner: Person) => order(owner, { channel: "instant", lines: [{ target: "suite", add: 3 }] });

const UNDONE = `SELECT concat_ws(' ', orders.state, orders.refund, count(ledger.id), 'given back,', line.quantity, 'seats')
    AS seen
  FROM orders JOIN subscription_lines AS line ON line.account_id = orders.account_id AND line.target = 'suite'
  LEFT JOIN simulator.ledger ON ledger.payment_key = orders.payment_key AND ledger.kind = 'refunded'
  WHERE orders.account_id = $1 GROUP BY orders.id, line.quantity`;

async function undo(owner: Person): Promise<void> {
  const { rows } = await owner.world.pool.query<{ id: string }>("SELECT id FROM orders WHERE account_id = $1", [
    owner.account.id,
  ]);
  await owner.ask({ method: "POST", path: `/v1/orders/${rows[0]?.id}/undo` });
}

/** Every one that has a name; the compiler misses the one that is left out. */
const SCENARIOS: Record<Exclude<FailPoint, "stall-before-charge">, Scenario> = {
  "after-intent": {
    kind: CARD,
    provoke: buy,
    look: ORDER,
    left: "charging 0 recorded, 10 seats",
    ended: "provisioned 1 recorded, 13 seats",
  },
  "after-charge": {
    kind: CARD,
    provoke: buy,
    look: ORDER,
    left: "charging 0 recorded, 10 seats",
    ended: "provisioned 1 recorded, 13 seats",
  },
  "before-result": {
    kind: CARD,
    provoke: buy,
    look: ORDER,
    left: "charging 0 recorded, 10 seats",
    ended: "provisioned 1 recorded, 13 seats",
  },
  "after-result": {
    kind: CARD,
    provoke: buy,
    look: ORDER,
    left: "provisioned 1 recorded, 13 seats",
    ended: "provisioned 1 recorded, 13 seats",
  },
  "during-renewal": {
    kind: { name: "acorn" },
    async prepare(owner) {
      await order(owner, { channel: "subscription", lines: [{ target: "suite", total: 7 }] });
      owner.world.clock.offsetMs += 40 * DAY_MS;
    },
    provoke: async () => undefined,
    look: `SELECT concat_ws(' ', removals.state, line.quantity, 'seats,', count(ledger.id), 'in the ledger') AS seen
      FROM removals JOIN subscription_lines AS line USING (account_id, target)
      LEFT JOIN ledger ON ledger.removal_id = removals.id
      WHERE removals.account_id = $1 GROUP BY removals.id, line.quantity`,
    left: "waiting 10 seats, 0 in the ledger",
    ended: "done 7 seats, 1 in the ledger",
  },
  "inside-outbox": {
    kind: { name: "acorn" },
    provoke: buy,
    look: `SELECT CASE count(*) FILTER (WHERE delivered_at IS NOT NULL)
        WHEN 0 THEN 'none delivered' WHEN count(*) THEN 'all delivered' ELSE 'some delivered' END AS seen
      FROM deliveries WHERE account_id = $1`,
    left: "none delivered",
    ended: "all delivered",
  },
  "after-undo": {
    kind: CARD,
    prepare: async (owner) => {
      await buy(owner);
    },
    provoke: undo,
    look: UNDONE,
    left: "undone pending 0 given back, 10 seats",
    ended: "undone done 1 given back, 10 seats",
  },
  "after-refund": {
    kind: CARD,
    prepare: async (owner) => {
      await buy(owner);
    },
    provoke: undo,
    look: UNDONE,
    left: "undone pending 1 given back, 10 seats",
    ended: "undone done 1 given back, 10 seats",
  },
};

export const FAIL_POINTS: readonly string[] = Object.keys(SCENARIOS);

const DAY_MS = 86_400_000;
const LEASE_MS = 90_000;
const PATIENCE_MS = 30_000;

/** Has a process die once at every fail point, and another one go on. */
export async function dieEverywhere(seed: number): Promise<Verdict[]> {
  const scenarios = Object.entries(SCENARIOS);
  const kinds = scenarios.map(([, { kind }]) => kind);
  const world = await openWorld({ name: "points", seed, slots: 2, kinds, stormy: false, connects: false });
  const verdicts: Verdict[] = [];
  try {
    for (const [index, [point, scenario]] of scenarios.entries()) {
      const account = world.accounts[index];
      if (account === undefined) throw new Error("An account is missing");
      const owner = createPerson(world, account, "owner", "owner");
      const violations = await dieOnce(world, point, scenario, owner);
      verdicts.push({ invariant: 7, what: `dying at ${point}, another process goes on from there`, violations });
    }
  } finally {
    await world.close();
  }
  return verdicts;
}

async function dieOnce(world: World, point: string, scenario: Scenario, owner: Person): Promise<string[]> {
  const [doomed, heir] = world.slots;
  if (doomed === undefined || heir === undefined) throw new Error("The world is too small");
  await Promise.all(world.slots.map((slot) => slot.kill()));
  const deaths = doomed.fates.fellAtPoint;
  const look = async () => {
    const { rows } = await world.pool.query<{ seen: string }>(scenario.look, [owner.account.id]);
    return rows.map(({ seen }) => seen).join("; ");
  };
  if (scenario.prepare !== undefined) {
    await heir.start();
    await scenario.prepare(owner);
    await heir.kill();
  }
  await doomed.start({ SEATMETER_FAIL_POINT: point });
  await scenario.provoke(owner);
  const deadline = Date.now() + PATIENCE_MS;
  while (doomed.fates.fellAtPoint === deaths) {
    if (Date.now() > deadline) return [`no process died at ${point}`];
    await delay(10);
  }
  const violations: string[] = [];
  const left = await look();
  if (left !== scenario.left) violations.push(`left “${left}” in place of “${scenario.left}”`);
  // Later than anybody's lease: whoever comes now may take over.
  world.clock.offsetMs += LEASE_MS;
  await heir.start();
  for (const what of await untilQuiet(world, PATIENCE_MS)) violations.push(`unfinished: ${what}`);
  const ended = await look();
  if (ended !== scenario.ended) violations.push(`ended “${ended}” in place of “${scenario.ended}”`);
  for (const check of [...INSTANT, ...FINAL]) violations.push(...(await check.violations(world)));
  return violations;
}

async function order(owner: Person, quote: object): Promise<void> {
  const quoted = await owner.ask({ method: "POST", path: "/v1/quotes", body: quote });
  if (quoted.kind === "nothing" || quoted.status !== 201) throw new Error(`No quote: ${JSON.stringify(quoted)}`);
  await owner.ask({
    method: "POST",
    path: "/v1/orders",
    headers: { "idempotency-key": "k", "if-match": `"${textAt(quoted.body, "version")}"` },
    body: { quoteId: textAt(quoted.body, "id") ?? "" },
  });
}
