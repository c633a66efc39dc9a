import type { Channel, QuoteRequestLine } from "../../shared/api/index.ts";
import { invalidField, serviceProblem } from "../../shared/api/index.ts";
import { MAX_QUANTITY } from "../../shared/seats/index.ts";
import type { Terms, TermsLine } from "./terms.ts";

/** One line that gets another number, now or at renewal. */
export interface LineChange {
  line: TermsLine;
  from: number;
  to: number;
  /** Removals wait for renewal, and so does everything of legacy Sell (domain: manage subscription). */
  effective: "now" | "renewal";
  /** What the line has from the next renewal on. */
  renewsAt: number;
}

/** By which way somebody changes the numbers, and whether they may take licenses away there. */
export interface Way {
  channel: Channel;
  removeSeats: boolean;
}

/**
 * What a request would change; lines that stay as they are fall away. Throws the `Problem` that docs/protocol.md names:
 * unknown and repeated targets, members of a group, too many, fewer where that is not possible, nothing, and what is
 * sold elsewhere.
 *
 * On the page of the subscription a `total` is the last word about its line: it also stands at renewal, and takes the
 * place of whatever waits for it. An addition leaves what waits as it is.
 */
export function changesOf(requested: readonly QuoteRequestLine[], terms: Terms, way: Way): LineChange[] {
  const seen = new Set<string>();
  const changes = requested.map((request, index) => {
    const line = findLine(request.target, terms, index);
    if (seen.has(line.target)) throw invalidField(`lines.${index}.target`, "each target once");
    seen.add(line.target);
    return changeOf(line, request, terms, way, index);
  });
  const changing = changes.filter(isChange);
  if (changing.length === 0) {
    throw serviceProblem("nothing-to-change", "These are the numbers you already have.");
  }
  for (const change of changing) refuseSoldElsewhere(change, way.channel);
  return changing;
}

/** What a line will have after renewal as it is now. */
export function renewing({ quantity, waiting }: TermsLine): number {
  return Math.max(0, quantity + waiting);
}

function isChange({ line, to, effective, renewsAt }: LineChange): boolean {
  return renewsAt !== renewing(line) || (effective === "now" && to !== line.quantity);
}

function changeOf(line: TermsLine, request: QuoteRequestLine, terms: Terms, way: Way, index: number): LineChange {
  const { quantity: from } = line;
  const waits = isLegacySell(line) && way.channel === "subscription";
  const base = waits ? renewing(line) : from;
  const to = "add" in request ? base + request.add : request.total;
  if (to > MAX_QUANTITY) {
    const field = "add" in request ? "add" : "total";
    throw invalidField(`lines.${index}.${field}`, `at most ${MAX_QUANTITY} in total; there are ${base} now`);
  }
  const lower = to < from;
  if (lower && !(way.channel === "subscription" && way.removeSeats)) throw removal(terms, line);
  if (lower && isLegacySell(line)) refuseInUse(line, to);
  const stays = to === from && way.channel === "subscription" && "total" in request && line.waiting !== 0;
  const effective = waits || lower || stays ? "renewal" : "now";
  const said = "total" in request && way.channel === "subscription";
  const renewsAt = effective === "renewal" || said ? to : Math.max(0, to + line.waiting);
  return { line, from, to, effective, renewsAt };
}

/** The line of this target, at this place of the request. Throws `invalid-input`, or `group-mismatch` for a member. */
export function findLine(target: string, { lines }: Terms, index: number, list = "lines"): TermsLine {
  const line = lines.find((candidate) => candidate.target === target);
  if (line !== undefined) return line;
  const group = lines.find(({ kind, products }) => kind === "group" && products.some(({ id }) => id === target));
  if (group === undefined) throw invalidField(`${list}.${index}.target`, "a group or a product of this subscription");
  throw serviceProblem("group-mismatch", `${group.name} has one number for all of its products: buy the whole group.`, {
    fields: [{ field: `${list}.${index}.target`, expected: group.target }],
  });
}

/** Taking licenses away is no purchase: it has its own procedure (domain: Manage subscription). */
function removal({ account }: Terms, line: TermsLine) {
  return account.kind === "self_service"
    ? serviceProblem(
        "use-subscription-page",
        `You have ${line.quantity} of ${line.name}: remove licenses on the subscription page.`,
      )
    : serviceProblem("contact-sales", `You have ${line.quantity} of ${line.name}: only sales can remove licenses.`);
}

function isLegacySell({ products }: TermsLine): boolean {
  return products.some(({ legacySell }) => legacySell);
}

/** Nobody loses legacy Sell by a removal: it takes empty seats only (domain: what uses a seat). */
function refuseInUse(line: TermsLine, to: number): void {
  const inUse = Math.max(...line.products.map(({ assigned }) => assigned));
  if (to >= inUse) return;
  throw serviceProblem(
    "seats-in-use",
    `${inUse} of ${line.quantity} licenses of ${line.name} are in use: take ${line.name} from ${inUse - to} of its people first.`,
  );
}

function refuseSoldElsewhere({ line, from, to }: LineChange, channel: Channel): void {
  if (isLegacySell(line) && channel !== "subscription") {
    throw serviceProblem(
      "use-subscription-page",
      `${line.name} has a purchase procedure of its own, for the next cycle.`,
    );
  }
  const offline = line.products.find(({ purchasableOnline }) => !purchasableOnline);
  if (offline === undefined || to <= from) return;
  throw serviceProblem("contact-sales", `${offline.name} is sold by sales only, not ${SALES_WAYS[channel]}.`);
}

const SALES_WAYS: Record<Channel, string> = {
  instant: "here",
  subscription: "on the page of the subscription",
  approval: "by approval",
};
