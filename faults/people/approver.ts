import { listAt, numberAt, textAt } from "../world/wire.ts";
import { pay } from "./buyer.ts";
import type { Answer, Person, Request } from "./person.ts";

/** How often somebody looks at the new price and approves again, before they leave the request to others. */
const TRIES = 8;

/** Decides about what is asked for: mostly approves, at the same time as others of the account do. */
export async function decide(approver: Person, dayEnds: AbortSignal): Promise<void> {
  const { dice } = approver;
  for (let round = 1; !dayEnds.aborted; round += 1) {
    await approver.pause(50, 800);
    const pending = await approver.ask({ method: "GET", path: "/v1/seat-requests?state=pending&limit=5" });
    if (pending.kind === "nothing" || pending.status !== 200) continue;
    const [request] = listAt(pending.body, "items");
    const requestId = textAt(request, "id");
    if (requestId === null) continue;
    const key = `${approver.id}-${round}`;
    const mood = dice.whole(1, 100);
    if (mood <= 15) await decline(approver, requestId);
    else if (mood <= 28) await forward(approver, requestId, key);
    else await approve(approver, requestId, key, dayEnds);
  }
}

async function decline(approver: Person, requestId: string): Promise<void> {
  const path = `/v1/seat-requests/${requestId}/decline`;
  const answers = await approver.askTwice({ method: "POST", path, body: { reason: "Not this month" } });
  if (answers.some(({ status }) => status === 200)) {
    approver.world.journal.write({ kind: "request_declined", requestId });
  }
}

/** Passes it on to sales, with the form that says so. */
async function forward(approver: Person, requestId: string, key: string): Promise<void> {
  const answers = await approver.askTwice({
    method: "POST",
    path: "/v1/sales-inquiries",
    headers: { "idempotency-key": key },
    body: { name: "Olivia", email: "olivia@faults.example", lines: [], message: "Please", seatRequestId: requestId },
  });
  const inquiryId = answers.flatMap(({ status, body }) => (status === 201 ? (textAt(body, "id") ?? []) : []))[0];
  if (inquiryId !== undefined) approver.world.journal.write({ kind: "forwarded", requestId, inquiryId });
}

/** As a person would: whoever is told of newer numbers, or that somebody else is at it, looks at them and presses again. */
async function approve(approver: Person, requestId: string, key: string, dayEnds: AbortSignal): Promise<void> {
  for (let attempt = 1; attempt <= TRIES && !dayEnds.aborted; attempt += 1) {
    const approval = await approvalOf(approver, requestId, `${key}-${attempt}`, dayEnds);
    if (approval === null) return;
    const answers = await approver.askTwice(approval);
    for (const answer of answers) hear(approver, requestId, answer);
    const waiting = answers.find(({ status }) => status === 202);
    if (waiting !== undefined) await pay(approver, (waiting.body as { order?: unknown }).order);
    if (!answers.every(isOvertaken)) return await undoSome(approver, answers);
    await approver.pause(20, 200);
  }
}

/** Told that the numbers are newer, or that an order is on its way: both are over in a moment. */
function isOvertaken({ status, body }: Answer): boolean {
  return status === 412 || (status === 409 && textAt(body, "type")?.endsWith("order-in-progress") === true);
}

async function undoSome(approver: Person, answers: readonly Answer[]): Promise<void> {
  const orderId = answers.map(({ body }) => textAt(body, "order", "id")).find((id) => id !== null);
  if (orderId == null || !approver.dice.happens(0.2)) return;
  await approver.undo(orderId);
}

/** At the price of now; `null` where there is nothing to approve any more. */
async function approvalOf(
  approver: Person,
  requestId: string,
  key: string,
  dayEnds: AbortSignal,
): Promise<Request | null> {
  const asked = await approver.insist({ method: "GET", path: `/v1/seat-requests/${requestId}` }, dayEnds);
  if (textAt(asked?.body, "state") !== "pending") return null;
  const lines = listAt(asked?.body, "lines").map((line) => ({
    target: textAt(line, "target"),
    add: numberAt(line, "add"),
  }));
  const body = { channel: "approval", lines, seatRequestId: requestId };
  const quoted = await approver.insist({ method: "POST", path: "/v1/quotes", body }, dayEnds);
  if (quoted?.status !== 201) return null;
  return {
    method: "POST",
    path: `/v1/seat-requests/${requestId}/approve`,
    headers: { "idempotency-key": key, "if-match": `"${textAt(quoted.body, "version")}"` },
    body: { quoteId: textAt(quoted.body, "id") ?? "" },
  };
}

function hear(approver: Person, requestId: string, { status, body }: Answer): void {
  const orderId = textAt(body, "order", "id");
  if (status !== 201 || orderId === null || textAt(body, "order", "state") !== "provisioned") return;
  approver.world.journal.write({ kind: "approved", requestId, orderId });
}
