import { listAt, numberAt, textAt } from "../world/wire.ts";
import type { Answer, Person, Request } from "./person.ts";

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
    if (dice.happens(0.15)) {
      const path = `/v1/seat-requests/${requestId}/decline`;
      await approver.askTwice({ method: "POST", path, body: { reason: "Not this month" } });
      continue;
    }
    const approval = await approvalOf(approver, request, requestId, `${approver.id}-${round}`);
    if (approval === null) continue;
    for (const answer of await approver.askTwice(approval)) hear(approver, requestId, answer);
  }
}

async function approvalOf(approver: Person, request: unknown, requestId: string, key: string): Promise<Request | null> {
  const lines = listAt(request, "lines").map((line) => ({
    target: textAt(line, "target"),
    add: numberAt(line, "add"),
  }));
  const body = { channel: "approval", lines, seatRequestId: requestId };
  const quoted = await approver.ask({ method: "POST", path: "/v1/quotes", body });
  if (quoted.kind === "nothing" || quoted.status !== 201) return null;
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
