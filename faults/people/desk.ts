import { textAt } from "../world/wire.ts";
import type { Answer, Person, Request } from "./person.ts";

const MEMBERS = 12;

/**
 * The help desk's word on members of its own: they take seats, change, reserve and give up. Each word is sent until it is
 * answered, since the next one about this member has to come after it; and each twice.
 */
export async function seatPeople(desk: Person, dayEnds: AbortSignal, giveUp: AbortSignal): Promise<void> {
  const sequences = Array.from({ length: MEMBERS }, () => 0);
  while (!dayEnds.aborted) {
    await desk.pause(20, 400);
    const index = desk.dice.whole(0, MEMBERS - 1);
    const member = `m-${desk.id}-${index}`;
    const sequence = (sequences[index] ?? 0) + 1;
    sequences[index] = sequence;
    const request = word(desk, member, sequence);
    const answers = await desk.askTwice(request);
    for (const answer of answers) hear(desk, member, answer);
    if (answers.length > 0) continue;
    const answer = await desk.insist(request, giveUp);
    if (answer !== null) hear(desk, member, answer);
  }
}

function word({ dice, account }: Person, member: string, sequence: number): Request {
  const leaves = dice.happens(0.35);
  const reserves = !leaves && dice.happens(0.25);
  const products = dice.happens(0.3) ? { products: dice.happens(0.5) ? [...account.products] : [] } : {};
  return {
    method: "PUT",
    path: `/v1/assignments/${member}${reserves ? `?reserve=${dice.whole(1, 5)}s` : ""}`,
    body: {
      role: leaves ? "end_user" : dice.pick(["agent", "admin"]),
      status: dice.pick(["active", "suspended"]),
      name: member,
      sequence,
      ...products,
    },
  };
}

function hear(desk: Person, member: string, { status, body }: Answer): void {
  const state = textAt(body, "state");
  const { sequence, products } = (body ?? {}) as { sequence?: unknown; products?: unknown };
  if (status !== 200 || state === null || typeof sequence !== "number" || !Array.isArray(products)) return;
  desk.world.journal.write({ kind: "seat", account: desk.account.id, member, sequence, state, products });
}
