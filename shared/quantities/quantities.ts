import type { QuoteRequestLine, Subscription, SubscriptionLine } from "../api/index.ts";
import type { CartVariant } from "../seats/cart-variant.ts";
import { cartVariantFor } from "../seats/cart-variant.ts";
import type { QuantityEntry, QuantityMode } from "../seats/quantity.ts";
import { mayMeanTotal, readQuantity } from "../seats/quantity.ts";
import type { QuantitiesDraft } from "./quantities-draft.ts";

/** A form in which numbers of licenses are typed: to buy them, to ask for them, or to change how many there are. */
export interface Quantities {
  subscription: Subscription;
  /** `simplified` has one number, for the line that holds Support; `full` has one a line. */
  variant: CartVariant;
  /** What the numbers are: more licenses, or how many there are to be. */
  mode: QuantityMode;
  /** The least that the short form's number may be: 0 where something can be said without any number. */
  least: 0 | 1;
  /** All lines, in either variant: what was typed survives the switch between them. */
  lines: readonly LineQuantity[];
}

/** One line of the subscription, and what is typed for it. */
export interface LineQuantity {
  /** With the newest quantity that is known. */
  line: SubscriptionLine;
  /** As it was typed. */
  text: string;
  entry: QuantityEntry;
  /** "More, or in total?" was answered for this number: it is asked once. */
  answered: number | null;
}

/** "You have 12. Add 15 more (27 in total), or 3 more (15 in total)?" */
export interface TotalQuestion {
  now: number;
  add: number;
  total: number;
  fewer: number;
}

interface Opening {
  mode?: QuantityMode;
  /** What the line that holds Support starts with, where licenses are added. */
  first?: 0 | 1;
  /** The form that it is in any case, where not the number of products decides. */
  variant?: CartVariant;
  /** What was kept of a form that wasn't sent. */
  kept?: QuantitiesDraft | null;
}

/** The form as it opens; `null` where the subscription lacks the line that it names. */
export function openQuantities(
  subscription: Subscription,
  { mode = "additional", first = 1, variant: wanted, kept = null }: Opening = {},
): Quantities | null {
  if (!subscription.lines.some(({ target }) => target === subscription.primaryTarget)) return null;
  // The number of products decides; where the short form serves, whoever fills it in may want the other.
  const variant = wanted ?? (kept?.variant === "full" ? "full" : cartVariantFor(subscription.productCount));
  const lines = subscription.lines.map((line) => {
    const start = startOf(line, mode, line.target === subscription.primaryTarget ? first : 0);
    const text = (isEditable(line) ? kept?.texts[line.target] : undefined) ?? start;
    return { line, text, entry: readLine(text, { variant, least: first }), answered: null };
  });
  return { subscription, variant, mode, least: first, lines };
}

export function withText(quantities: Quantities, target: string, text: string): Quantities {
  return withLine(quantities, target, (line) => ({ ...line, text, entry: readLine(text, quantities) }));
}

/** Answers "more, or in total?": this many more. */
export function withAnswer(quantities: Quantities, target: string, add: number): Quantities {
  const answered = withText(quantities, target, String(add));
  return withLine(answered, target, (line) => ({ ...line, answered: add }));
}

/** The other form, with everything that was typed. */
export function withVariant(quantities: Quantities, variant: CartVariant): Quantities {
  const { least } = quantities;
  const lines = quantities.lines.map((line) => ({ ...line, entry: readLine(line.text, { variant, least }) }));
  return { ...quantities, variant, lines };
}

/** Whether the short form would serve, so that whoever is in the full one can go back. */
export function isShortFormOpen({ subscription, mode }: Quantities): boolean {
  return mode === "additional" && cartVariantFor(subscription.productCount) === "simplified";
}

/** A line's number as the newest price knows it. */
export interface NewNumber {
  target: string;
  from: number;
}

/** A number that isn't what it was when the form was filled in. */
export interface ChangedNumber {
  name: string;
  from: number;
  to: number;
}

/** Takes newer numbers over, and tells which of them had changed. */
export function withNewNumbers(
  quantities: Quantities,
  numbers: readonly NewNumber[],
): { quantities: Quantities; changed: ChangedNumber[] } {
  const changed: ChangedNumber[] = [];
  const lines = quantities.lines.map((kept) => {
    const { line } = kept;
    const now = numbers.find(({ target }) => target === line.target)?.from ?? line.quantity;
    if (now === line.quantity) return kept;
    changed.push({ name: line.name, from: line.quantity, to: now });
    return { ...kept, line: { ...line, quantity: now } };
  });
  return { quantities: changed.length === 0 ? quantities : { ...quantities, lines }, changed };
}

/** The lines that the form shows: in the short one, the line that holds Support. */
export function shownLines({ variant, lines, subscription }: Quantities): readonly LineQuantity[] {
  return variant === "full" ? lines : lines.filter(({ line }) => line.target === subscription.primaryTarget);
}

/** Whether a number can be typed for it; the others are sold by sales only. */
export function isEditable(line: SubscriptionLine): boolean {
  return line.purchasableOnline;
}

/** More than there are now is often a total typed by mistake (domain: quantities). */
export function totalQuestionFor({ line, entry, answered }: LineQuantity, mode: QuantityMode): TotalQuestion | null {
  const now = line.quantity;
  if (mode === "total" || !entry.ok || entry.value === answered || !mayMeanTotal(entry.value, now)) return null;
  return { now, add: entry.value, total: now + entry.value, fewer: entry.value - now };
}

/** How many more than now; below 0 where licenses go. `null` while what is typed can't be read. */
export function changeOf({ line, entry }: LineQuantity, mode: QuantityMode): number | null {
  if (!entry.ok) return null;
  return mode === "total" ? entry.value - line.quantity : entry.value;
}

export type Wish =
  /** What is to be priced, bought or asked for. */
  | { kind: "lines"; lines: QuoteRequestLine[] }
  /** Every number can be read, and none of them changes anything. */
  | { kind: "nothing" }
  | { kind: "unreadable" };

/** What the numbers of the shown form come to. An open question doesn't keep its number from being priced. */
export function wishOf(quantities: Quantities): Wish {
  const { mode } = quantities;
  const shown = shownLines(quantities).filter(({ line }) => isEditable(line));
  const lines: QuoteRequestLine[] = [];
  for (const typed of shown) {
    if (!typed.entry.ok) return { kind: "unreadable" };
    const { target } = typed.line;
    if (changeOf(typed, mode) === 0) continue;
    lines.push(mode === "total" ? { target, total: typed.entry.value } : { target, add: typed.entry.value });
  }
  return lines.length === 0 ? { kind: "nothing" } : { kind: "lines", lines };
}

/** What additional numbers come to, as a request asks for them; `null` while they aren't ready to be sent. */
export function addedLines(quantities: Quantities): { target: string; add: number }[] | null {
  const wish = wishOf(quantities);
  if (wish.kind !== "lines" || isAsking(quantities)) return null;
  return wish.lines.flatMap((line) => ("add" in line ? [line] : []));
}

/** Whether "more, or in total?" waits for an answer. */
export function isAsking(quantities: Quantities): boolean {
  return shownLines(quantities).some((typed) => totalQuestionFor(typed, quantities.mode) !== null);
}

/** What is worth keeping of the form: what isn't as it opened. */
export function draftOf({ variant, lines, mode, subscription }: Quantities): QuantitiesDraft {
  const typed = lines.filter(({ line, text }) => {
    const isFirst = mode === "additional" && line.target === subscription.primaryTarget;
    // What the first number starts with is the caller's; kept, it is right in any case.
    return isEditable(line) && (isFirst || text !== startOf(line, mode, 0));
  });
  return { variant, texts: Object.fromEntries(typed.map(({ line, text }) => [line.target, text])) };
}

function startOf(line: SubscriptionLine, mode: QuantityMode, add: number): string {
  return String(mode === "total" ? line.quantity : add);
}

/** In the full form a line may stay as it is: 0 is a number there. */
function readLine(text: string, { variant, least }: Pick<Quantities, "variant" | "least">): QuantityEntry {
  return readQuantity(text, variant === "full" || least === 0 ? "total" : "additional");
}

function withLine(quantities: Quantities, target: string, change: (line: LineQuantity) => LineQuantity): Quantities {
  const lines = quantities.lines.map((kept) =>
    kept.line.target === target && isEditable(kept.line) ? change(kept) : kept,
  );
  return { ...quantities, lines };
}
