/** Suite is a group that holds the gate product; extra is an add-on. */
export type Target = "suite" | "extra";
export const TARGETS: readonly Target[] = ["suite", "extra"];

export interface ModelLine {
  quantity: number;
  /** What will be left at renewal, and when that is. */
  waiting: ModelWaiting | null;
}

interface ModelWaiting {
  to: number;
  from: number;
  at: number;
  /** The order that it is of. */
  by: string;
}

export interface ModelOrder {
  id: string;
  changes: ModelChange[];
  /** Until when it can be undone; as the service says, since it may be shorter near a renewal. */
  until: number;
  /** What waited on each of its lines before. */
  before: Partial<Record<Target, ModelWaiting | null>>;
}

export interface ModelMember {
  id: string;
  suite: boolean;
  extra: boolean;
}

export interface ModelChange {
  target: Target;
  from: number;
  to: number;
  effective: "now" | "renewal";
  renewsAt: number;
}

export interface ModelQuote {
  version: number;
  expires: number;
  changes: ModelChange[];
  losing: string[];
}

/** What an account should look like, kept by arithmetic alone. */
export interface SubscriptionModel {
  now: number;
  version: number;
  lines: Record<Target, ModelLine>;
  /** Provisioned and not undone, the newest last. */
  orders: ModelOrder[];
  /** Everybody ever seen, the one added last in front. */
  members: ModelMember[];
  /** Ends of periods, in order. */
  boundaries: number[];
}

export const nextBoundary = ({ boundaries, now }: SubscriptionModel): number =>
  boundaries.find((at) => at > now) ?? Number.POSITIVE_INFINITY;

export const renewingTo = ({ quantity, waiting }: ModelLine): number =>
  waiting === null ? quantity : quantity - (waiting.from - waiting.to);

/** What a word of the subscription page means. */
export function meaning(
  model: SubscriptionModel,
  target: Target,
  word: { add: number } | { total: number },
): ModelChange | null {
  const line = model.lines[target];
  const from = line.quantity;
  if ("add" in word) {
    return { target, from, to: from + word.add, effective: "now", renewsAt: renewingTo(line) + word.add };
  }
  if (word.total > from) return { target, from, to: word.total, effective: "now", renewsAt: word.total };
  if (word.total === renewingTo(line)) return null;
  return { target, from, to: word.total, effective: "renewal", renewsAt: word.total };
}

/** Ids of those who would lose a seat were these lines as low as that, the last one added first. */
export function losers(members: readonly ModelMember[], lowered: Partial<Record<Target, number>>): string[] {
  const inSuite = members.filter(({ suite }) => suite);
  const ended = inSuite.slice(0, Math.max(0, inSuite.length - (lowered.suite ?? inSuite.length)));
  const inExtra = members.filter((member) => member.extra && !ended.includes(member));
  const without = inExtra.slice(0, Math.max(0, inExtra.length - (lowered.extra ?? inExtra.length)));
  return members.filter((member) => ended.includes(member) || without.includes(member)).map(({ id }) => id);
}

export function losersOf(model: SubscriptionModel, changes: readonly ModelChange[]): string[] {
  const down = changes.filter(({ effective, from, renewsAt }) => effective === "renewal" && renewsAt < from);
  return losers(model.members, Object.fromEntries(down.map(({ target, renewsAt }) => [target, renewsAt])));
}

/** Applies what an order changes. */
export function provision(model: SubscriptionModel, { changes }: ModelQuote, id: string, until: number): void {
  const before = Object.fromEntries(changes.map(({ target }) => [target, model.lines[target].waiting]));
  model.orders.push({ id, changes, until, before });
  for (const { target, from, to, effective, renewsAt } of changes) {
    const line = model.lines[target];
    if (effective === "now") {
      line.quantity = to;
      if (renewsAt === to) line.waiting = null;
    } else {
      line.waiting = to === from ? null : { from, to, at: nextBoundary(model), by: id };
    }
  }
  model.version += 1;
}

/** Takes the newest order back; says whether that was possible. */
export function undo(model: SubscriptionModel, { id, changes, until, before }: ModelOrder): boolean {
  const given = changes.filter(({ effective }) => effective === "now");
  const used = (target: Target) => model.members.filter((member) => member[target]).length;
  const free = given.every(({ target, from, to }) => model.lines[target].quantity - used(target) >= to - from);
  if (model.now >= until || !free) return false;
  model.orders.pop();
  for (const { target, from, to, effective, renewsAt } of changes) {
    const line = model.lines[target];
    if (effective === "now") line.quantity -= to - from;
    if (line.waiting?.by === id) line.waiting = null;
    const replaced = effective === "renewal" || renewsAt === to;
    if (replaced) line.waiting ??= before[target] ?? null;
  }
  model.version += 1;
  return true;
}

/** Applies what is due, if anything is; says whether. */
export function renew(model: SubscriptionModel): boolean {
  const due = TARGETS.filter((target) => (model.lines[target].waiting?.at ?? Number.POSITIVE_INFINITY) <= model.now);
  if (due.length === 0) return false;
  const lowered: Partial<Record<Target, number>> = {};
  for (const target of due) {
    const line = model.lines[target];
    line.quantity = renewingTo(line);
    line.waiting = null;
    lowered[target] = line.quantity;
  }
  const inSuite = model.members.filter(({ suite }) => suite);
  const ended = inSuite.slice(0, Math.max(0, inSuite.length - (lowered.suite ?? inSuite.length)));
  for (const id of losers(model.members, lowered)) {
    const member = model.members.find((candidate) => candidate.id === id);
    if (member === undefined) continue;
    if (ended.includes(member)) member.suite = false;
    member.extra = false;
  }
  model.version += 1;
  return true;
}
