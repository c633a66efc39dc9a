import { setTimeout as delay } from "node:timers/promises";
import type { Role } from "../../shared/seats/index.ts";
import type { Account } from "../world/accounts.ts";
import type { Chance } from "../world/chance.ts";
import { chance } from "../world/chance.ts";
import type { Slot } from "../world/slot.ts";
import type { Call, Heard } from "../world/wire.ts";
import { call, textAt } from "../world/wire.ts";
import type { World } from "../world/world.ts";

export type Request = Omit<Call, "token">;
export type Answer = Extract<Heard, { kind: "answer" }>;

/** Somebody (or the help desk) of an account, who reaches the service through whichever entrance. */
export interface Person {
  id: string;
  account: Account;
  dice: Chance;
  world: World;
  /** Sends once, to any process. */
  ask(request: Request): Promise<Heard>;
  /** Sends the same twice: at once, one after the other, or again after hanging up; the answers that came. */
  askTwice(request: Request): Promise<Answer[]>;
  /** Sends until there is an answer that decides, or `giveUp` aborts. */
  insist(request: Request, giveUp: AbortSignal): Promise<Answer | null>;
  /** Takes an order back, asking twice. */
  undo(orderId: string): Promise<void>;
  pause(minMs: number, maxMs: number): Promise<void>;
}

/** Somebody of the account by their role, its help desk, or whoever operates the service. */
export type As = Role | "help_desk" | "operator";

const TOKEN_LASTS_MS = 5 * 60_000;
/** Answers that say nothing of what was asked for, beside those that are no answers of the service's own. */
const UNDECIDED = [500, 502, 503, 504];
const PROBLEM = "urn:seatmeter:problem:";

export function createPerson(world: World, account: Account, as: As, id: string): Person {
  const dice = chance(world.seed, `${account.id}/${id}`);
  let token: Promise<string> | null = null;
  let tokenFrom = 0;

  function freshToken(): Promise<string> {
    if (token === null || Date.now() - tokenFrom > TOKEN_LASTS_MS) {
      tokenFrom = Date.now();
      token = newToken();
    }
    return token;
  }

  function newToken(): Promise<string> {
    switch (as) {
      case "operator":
        return world.operatorToken();
      case "help_desk":
        return world.issuer.helpDeskToken(account);
      default:
        return world.issuer.token(account, as, id);
    }
  }

  /** Of a process that runs, as far as anybody knows. */
  async function entrance(): Promise<Slot> {
    for (;;) {
      const open = world.slots.filter(({ up }) => up);
      if (open.length > 0) return dice.pick(open);
      await delay(20);
    }
  }

  async function ask(request: Request): Promise<Heard> {
    const slot = await entrance();
    const heard = await call(slot.entrance, { ...request, token: await freshToken() });
    if (heard.kind === "answer") slot.answers += 1;
    const what = `${request.method} ${request.path.replace(/\/(\w+_|m-)[\w-]+/, "/…").replace(/\?.*/, "")}`;
    world.journal.count(`${what}: ${heard.kind === "nothing" ? "nothing" : heard.status}`);
    // Nobody there, perhaps: not at once again.
    if (heard.kind === "nothing") await delay(dice.whole(20, 200));
    return heard;
  }

  async function askTwice(request: Request): Promise<Answer[]> {
    const how = dice.pick(["at once", "again", "after hanging up"] as const);
    const patienceMs = dice.whole(1, 60);
    switch (how) {
      case "at once":
        return answersOf(await Promise.all([ask(request), ask(request)]));
      case "again":
        return answersOf([await ask(request), await ask(request)]);
      case "after hanging up":
        return answersOf([await ask({ ...request, patienceMs }), await ask(request)]);
    }
  }

  return {
    id,
    account,
    dice,
    world,
    ask,
    askTwice,
    async insist(request, giveUp) {
      while (!giveUp.aborted) {
        const [answer] = answersOf([await ask(request)]);
        if (answer !== undefined) return answer;
        await delay(dice.whole(20, 200));
      }
      return null;
    },
    async undo(orderId) {
      world.journal.undoing.add(orderId);
      for (const { status, body } of await askTwice({ method: "POST", path: `/v1/orders/${orderId}/undo` })) {
        if (status === 200 && textAt(body, "state") === "undone") world.journal.write({ kind: "undone", orderId });
      }
    },
    pause: (minMs, maxMs) => delay(dice.whole(minMs, maxMs)),
  };
}

function answersOf(heard: readonly Heard[]): Answer[] {
  return heard.flatMap((each) => (each.kind === "answer" && saysSomething(each) ? [each] : []));
}

function saysSomething({ status, body }: Answer): boolean {
  if (status < 400) return true;
  return !UNDECIDED.includes(status) && textAt(body, "type")?.startsWith(PROBLEM) === true;
}
