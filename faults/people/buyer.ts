import { textAt } from "../world/wire.ts";
import type { Answer, Person, Request } from "./person.ts";

/** An order whose outcome its buyer has not heard. */
export interface Loose {
  buyer: Person;
  key: string;
  request: Request;
}

/**
 * Buys again and again, and takes back some of it, until the day ends. Everything is sent twice. Resolves with the orders
 * that were sent and never answered: `comeBack` asks for them when all is quiet.
 */
export async function buy(buyer: Person, dayEnds: AbortSignal): Promise<Loose[]> {
  const loose: Loose[] = [];
  for (let round = 1; !dayEnds.aborted; round += 1) {
    await buyer.pause(30, 600);
    const quoted = await buyer.ask({ method: "POST", path: "/v1/quotes", body: wish(buyer) });
    if (quoted.kind === "nothing" || quoted.status !== 201) continue;
    const key = `${buyer.id}-${round}`;
    const request = orderRequest(quoted.body, key);
    const answers = await buyer.askTwice(request);
    for (const answer of answers) hear(buyer, key, answer);
    const told = answers.find(({ status }) => status === 201) ?? answers.find(decides);
    // Where one of the two was lost, it may have made what the other was refused.
    if (told === undefined || (answers.length < 2 && told.status !== 201)) loose.push({ buyer, key, request });
    const waiting = answers.find(({ status }) => status === 202);
    if (waiting !== undefined) await pay(buyer, waiting.body);
    const orderId = textAt(told?.body, "id");
    if (told?.status === 201 && orderId !== null && buyer.dice.happens(0.3)) await buyer.undo(orderId);
  }
  return loose;
}

/** Goes to the provider's page, where it asks for that: confirms, declines, or walks away. */
export async function pay(buyer: Person, order: unknown): Promise<void> {
  const { journal } = buyer.world;
  const page = textAt(order, "actionUrl");
  const press = buyer.dice.pick(["confirm", "confirm", "decline", null]);
  if (page === null || press === null) return;
  const pressed = await fetch(`${page}/${press}`, { method: "POST", redirect: "manual" }).catch(() => null);
  journal.count(`payer's page, ${press}: ${pressed?.status ?? "nothing"}`);
}

/** Asks under the same key what became of it, until that is known. */
export async function comeBack({ buyer, key, request }: Loose, giveUp: AbortSignal): Promise<boolean> {
  while (!giveUp.aborted) {
    const answer = await buyer.insist(request, giveUp);
    if (answer === null) return false;
    hear(buyer, key, answer);
    if (decides(answer)) return true;
    await buyer.pause(50, 200);
  }
  return false;
}

/** Writes down what this answer promises. */
export function hear(buyer: Person, key: string, { status, body }: Answer): void {
  const { journal } = buyer.world;
  const who = { account: buyer.account.id, member: buyer.id, key };
  const orderId = textAt(body, "id");
  const state = textAt(body, "state");
  if ((status === 201 || status === 202) && orderId !== null && state !== null) {
    journal.write({ kind: "order", ...who, orderId, status, state });
  }
  const declinedId = textAt(body, "orderId");
  if (status === 402 && declinedId !== null) journal.write({ kind: "declined", ...who, orderId: declinedId });
}

/** Whether this answer says what became of the order; of one that is being worked on it does not. */
function decides({ status, body }: Answer): boolean {
  if (status === 202) return false;
  return status !== 409 || textAt(body, "title") !== "order-running";
}

function orderRequest(quote: unknown, key: string): Request {
  return {
    method: "POST",
    path: "/v1/orders",
    headers: { "idempotency-key": key, "if-match": `"${textAt(quote, "version")}"` },
    body: { quoteId: textAt(quote, "id") ?? "" },
  };
}

function wish({ dice, account }: Person): object {
  const target = dice.pick(account.targets);
  const other = dice.pick(account.targets);
  const lines = [...new Set(dice.happens(0.3) ? [target, other] : [target])];
  return { channel: "instant", lines: lines.map((each) => ({ target: each, add: dice.whole(1, 3) })) };
}
