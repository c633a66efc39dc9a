import { textAt } from "../world/wire.ts";
import type { Answer, Person, Request } from "./person.ts";

/**
 * Sends forms to sales; sales orders, and adds what it sold. Both steps are the operator's word, sent until it is
 * answered, each time twice.
 */
export async function sendForms(
  sender: Person,
  sales: Person,
  dayEnds: AbortSignal,
  giveUp: AbortSignal,
): Promise<void> {
  const { dice, account } = sender;
  for (let round = 1; !dayEnds.aborted; round += 1) {
    await sender.pause(300, 1_500);
    const add = dice.whole(1, 3);
    const target = dice.pick(account.targets);
    const answers = await sender.askTwice({
      method: "POST",
      path: "/v1/sales-inquiries",
      headers: { "idempotency-key": `${sender.id}-${round}` },
      body: { name: "Sam", email: "sam@faults.example", lines: [{ target, add }], message: "" },
    });
    const sent = answers.find(({ status }) => status === 201);
    const inquiryId = textAt(sent?.body, "id");
    if (inquiryId === null) continue;
    sender.world.journal.write({ kind: "inquired", inquiryId });
    const step = (name: "ordered" | "arrived", body?: object): Request => ({
      method: "POST",
      path: `/v1/sales-inquiries/${inquiryId}/${name}`,
      ...(body === undefined ? {} : { body }),
    });
    if ((await press(sales, step("ordered"), giveUp)) === null || dice.happens(0.2)) continue;
    const arrived = await press(sales, step("arrived", { delivered: [{ target, add }] }), giveUp);
    if (arrived?.status === 200) sender.world.journal.write({ kind: "arrived", inquiryId, target, add });
  }
}

/** Says it twice, and again while an order is changing the same subscription. */
async function press(sales: Person, request: Request, giveUp: AbortSignal): Promise<Answer | null> {
  await sales.askTwice(request);
  while (!giveUp.aborted) {
    const answer = await sales.insist(request, giveUp);
    if (answer?.status !== 409) return answer;
    await sales.pause(50, 200);
  }
  return null;
}
