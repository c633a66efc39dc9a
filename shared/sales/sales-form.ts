import type { SalesInquiryDraft, Subscription, Viewer } from "../api/index.ts";
import { EMAIL, MAX_EMAIL, MAX_NAME, MAX_PHONE, PHONE } from "../api/reachable.ts";
import type { QuantitiesDraft } from "../quantities/index.ts";
import { addedLines, draftOf, isAsking, openQuantities, wishOf, withAnswer } from "../quantities/index.ts";
import type { SalesDraft } from "./sales-draft.ts";
import type { SalesField, SalesForm, SalesWish } from "./sales-state.ts";
import { SALES_FIELDS } from "./sales-state.ts";

/** The form as it opens: as it is wanted now, else with what was kept of it. `null` where a line is missing. */
export function formFor(
  subscription: Subscription,
  viewer: Viewer,
  { wish, kept }: { wish: SalesWish | null; kept: SalesDraft | null },
): SalesForm | null {
  // Everything can be had of sales.
  const lines = subscription.lines.map((line) => ({ ...line, purchasableOnline: true }));
  const draft = wish === null || (kept !== null && isAbout(kept, wish)) ? kept : null;
  const wanted = draft === null ? (wish?.lines ?? wish?.request?.lines) : undefined;
  const start = wanted === undefined ? (draft?.quantities ?? null) : draftFor(subscription, wanted);
  // Somebody may write without naming a number; nobody sends one that they didn't choose.
  const opened = openQuantities({ ...subscription, lines }, { first: 0, kept: start });
  if (opened === null) return null;
  return {
    // Where they were typed it was asked already whether they are totals.
    quantities: (wanted ?? []).reduce((form, { target, add }) => withAnswer(form, target, add), opened),
    // Who somebody is, and how they are reached, is the same whatever they want.
    name: kept?.name ?? viewer.name,
    email: kept?.email ?? "",
    phone: kept?.phone ?? "",
    message: draft?.message ?? wish?.message ?? "",
    seatRequestId: wish?.request?.id ?? draft?.seatRequestId ?? null,
    key: draft?.key ?? null,
    tried: false,
    notice: draft?.key == null ? null : { kind: "unanswered" },
  };
}

/** Whether what was kept is the same wish, begun before. */
function isAbout({ seatRequestId }: SalesDraft, { request }: SalesWish): boolean {
  return request !== undefined && request.id === seatRequestId;
}

/** More than the line that holds Support has its place in the full form. */
function draftFor({ primaryTarget }: Subscription, [first, ...others]: readonly { target: string }[]): QuantitiesDraft {
  return first?.target === primaryTarget && others.length === 0
    ? { variant: "simplified", texts: {} }
    : { variant: "full", texts: { [primaryTarget]: "0" } };
}

export function draftOfForm({ quantities, name, email, phone, message, seatRequestId, key }: SalesForm): SalesDraft {
  return { quantities: draftOf(quantities), name, email, phone, message, seatRequestId, key };
}

/** Who somebody is, and how they are reached, stays known after it was sent. */
export function keptAfter(form: SalesForm): SalesDraft {
  const { variant } = form.quantities;
  return { ...draftOfForm(form), quantities: { variant, texts: {} }, message: "", seatRequestId: null, key: null };
}

/** Why a field can't be sent as it is; `null` where it can. */
export function wrongField(form: SalesForm, field: SalesField): "missing" | "wrong" | null {
  const text = form[field].trim();
  if (text === "") {
    if (field === "phone") return null;
    // A number says it, too.
    return field === "message" && wishOf(form.quantities).kind === "lines" ? null : "missing";
  }
  return isAccepted(field, text) ? null : "wrong";
}

/** What the schema takes, said again: a page has no room for schemas. The service has the last word. */
function isAccepted(field: SalesField, text: string): boolean {
  switch (field) {
    case "name":
      return text.length <= MAX_NAME;
    case "email":
      return text.length <= MAX_EMAIL && EMAIL.test(text);
    case "phone":
      return text.length <= MAX_PHONE && PHONE.test(text);
    case "message":
      return text.length <= 2_000;
  }
}

/** What is sent; `null` while something of it can't be. */
export function readyInquiry(form: SalesForm): SalesInquiryDraft | null {
  const { kind } = wishOf(form.quantities);
  if (kind === "unreadable" || isAsking(form.quantities)) return null;
  if (SALES_FIELDS.some((field) => wrongField(form, field) !== null)) return null;
  const phone = form.phone.trim();
  return {
    name: form.name.trim(),
    email: form.email.trim(),
    ...(phone === "" ? {} : { phone }),
    lines: addedLines(form.quantities) ?? [],
    message: form.message.trim(),
    ...(form.seatRequestId === null ? {} : { seatRequestId: form.seatRequestId }),
  };
}
