import { expect } from "vitest";
import { Problem } from "../../../../shared/api/index.ts";
import { putAssignment } from "../../../seats/put-assignment.ts";
import type { Desk } from "../../testing/desk.ts";
import type { SubscriptionModel, Target } from "./subscription-model.ts";

const PRODUCTS: Record<Target, string[]> = { suite: ["support", "guide"], extra: ["extra"] };
let sequence = 0;

/** The help desk says where a member sits, to the service and to the model; both must take it, or both refuse. */
export async function say(model: SubscriptionModel, desk: Desk, id: string, targets: Target[]): Promise<void> {
  sequence += 1;
  const answer = await putAssignment(desk.services, desk.accountId, {
    memberId: id,
    name: id,
    role: targets.length === 0 ? "end_user" : "agent",
    status: "active",
    products: targets.flatMap((target) => PRODUCTS[target]),
    sequence,
  }).then(
    () => null,
    (thrown: unknown) => {
      if (thrown instanceof Problem) return thrown.type;
      throw thrown;
    },
  );
  const known = model.members.find((member) => member.id === id);
  const full = targets.some((target) => {
    const used = model.members.filter((member) => member[target]).length;
    return !known?.[target] && used >= model.lines[target].quantity;
  });
  expect(answer).toBe(full ? "seats-exhausted" : null);
  if (full) return;
  const member = known ?? { id, suite: false, extra: false };
  member.suite = targets.includes("suite");
  member.extra = targets.includes("extra");
  if (known !== undefined) return;
  // The one added last stands in front; of those added in one moment, the one whose id comes last.
  model.members = [member, ...model.members].sort(byAdded(desk, model.now, id));
}

const added = new Map<string, number>();

function byAdded({ accountId }: Desk, now: number, newcomer: string) {
  added.set(`${accountId}/${newcomer}`, now);
  const at = (id: string) => added.get(`${accountId}/${id}`) ?? 0;
  return (one: { id: string }, other: { id: string }) =>
    at(other.id) - at(one.id) || (one.id < other.id ? 1 : one.id > other.id ? -1 : 0);
}
