import type { Channel, QuoteRequestLine } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import { MAX_QUANTITY } from "../../shared/seats/index.ts";
import type { Terms, TermsLine } from "./terms.ts";

/** One line that gets another number. */
export interface LineChange {
  line: TermsLine;
  from: number;
  to: number;
}

/**
 * What a request would change; lines that stay as they are fall away. Throws the `Problem` that contract.md names:
 * unknown and repeated targets, members of a group, too many, fewer, nothing, and what is sold elsewhere.
 */
export function changesOf(requested: readonly QuoteRequestLine[], terms: Terms, channel: Channel): LineChange[] {
  const seen = new Set<string>();
  const changes = requested.map((request, index) => {
    const line = findLine(request.target, terms, index);
    if (seen.has(line.target)) throw wrongField(`lines.${index}.target`, "each target once");
    seen.add(line.target);
    const to = "add" in request ? line.quantity + request.add : request.total;
    if (to < line.quantity) throw removal(terms, line);
    if (to > MAX_QUANTITY) {
      const field = "add" in request ? "add" : "total";
      throw wrongField(`lines.${index}.${field}`, `at most ${MAX_QUANTITY} in total, ${line.quantity} are there now`);
    }
    return { line, from: line.quantity, to };
  });
  const changing = changes.filter(({ from, to }) => from !== to);
  if (changing.length === 0) {
    throw serviceProblem("nothing-to-change", "These are the numbers that you have already.");
  }
  for (const { line } of changing) refuseSoldElsewhere(line, channel);
  return changing;
}

function findLine(target: string, { lines }: Terms, index: number): TermsLine {
  const line = lines.find((candidate) => candidate.target === target);
  if (line !== undefined) return line;
  const group = lines.find(({ kind, products }) => kind === "group" && products.some(({ id }) => id === target));
  if (group === undefined) throw wrongField(`lines.${index}.target`, "a group or a product of this subscription");
  throw serviceProblem(
    "group-mismatch",
    `${group.name} has one number for all of its products: ask for the whole of it.`,
    { fields: [{ field: `lines.${index}.target`, expected: group.target }] },
  );
}

/** Taking licenses away is no purchase: it has its own procedure (domain: Manage subscription). */
function removal({ account }: Terms, line: TermsLine) {
  return account.kind === "self_service"
    ? serviceProblem(
        "use-subscription-page",
        `You have ${line.quantity} of ${line.name}: remove licenses on the page of the subscription.`,
      )
    : serviceProblem("contact-sales", `You have ${line.quantity} of ${line.name}: only sales can remove licenses.`);
}

function refuseSoldElsewhere(line: TermsLine, channel: Channel): void {
  if (line.products.some(({ legacySell }) => legacySell)) {
    throw serviceProblem("use-subscription-page", `${line.name} is bought by its own procedure, for the next cycle.`);
  }
  const offline = line.products.find(({ purchasableOnline }) => !purchasableOnline);
  if (offline === undefined) return;
  throw serviceProblem("contact-sales", `${offline.name} is sold by sales only, not ${SALES_WAYS[channel]}.`);
}

const SALES_WAYS: Record<Channel, string> = {
  instant: "here",
  subscription: "on the page of the subscription",
  approval: "by approval",
};

function wrongField(field: string, expected: string) {
  return serviceProblem("invalid-input", `${field}: ${expected}.`, { fields: [{ field, expected }] });
}
