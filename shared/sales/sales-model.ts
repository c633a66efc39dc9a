import type { SalesInquiry, SalesInquiryDraft, SalesPart, SeatApi, Subscription, Viewer } from "../api/index.ts";
import type { KeptDraft, NumberEdits, SentFormModel } from "../submit-once/index.ts";
import { createSentForm, numberEdits, readLines } from "../submit-once/index.ts";
import { readSalesDraft } from "./sales-draft.ts";
import { draftOfForm, formFor, keptAfter, readyInquiry } from "./sales-form.ts";
import type { SalesField, SalesForm, SalesWish } from "./sales-state.ts";

export interface SalesModelOptions {
  api: Pick<SeatApi, "availability" | "purchasing"> & { sales: SalesPart };
  viewer: Viewer;
  draft: KeptDraft;
  /** What the form opens with; left out, what was kept of it. */
  wish?: SalesWish | undefined;
  newKey: () => string;
}

/** Writing to sales, from the form to the arrival of the licenses; knows no document. */
export interface SalesModel extends Omit<SentFormModel<SalesForm, SalesInquiry>, "edit" | "act">, NumberEdits {
  write(field: SalesField, text: string): void;
}

export function createSalesModel({ api, viewer, draft, wish, newKey }: SalesModelOptions): SalesModel {
  const { sales } = api;
  /** What it opened with is wanted once. */
  let wanted = wish ?? null;

  const {
    edit,
    act: _,
    ...model
  } = createSentForm<Subscription, SalesForm, SalesInquiryDraft, SalesInquiry>({
    ...{ api, draft, newKey, keptAfter, draftOf: draftOfForm, ready: readyInquiry },
    readBase: (options) => readLines(api, options),
    readOpen: async (options) =>
      (await sales.list({ limit: 20 }, options)).items.filter(
        ({ by, state }) => by.memberId === viewer.memberId && state !== "arrived",
      ),
    read: (id, options) => sales.follow(id, options),
    formFor: (subscription, kept) => formFor(subscription, viewer, { wish: wanted, kept: readSalesDraft(kept) }),
    async send(inquiry, options) {
      const sent = await sales.inquire(inquiry, options);
      wanted = null;
      return sent;
    },
    comesFirst: wish !== undefined,
  });
  return {
    ...model,
    ...numberEdits(edit),
    write: (field, text) => edit((form) => ({ ...form, [field]: text })),
    async send(press) {
      const { value } = model.state;
      // From now on it is said what is missing.
      if (value.kind === "form" && readyInquiry(value.form) === null) edit((form) => ({ ...form, tried: true }));
      else await model.send(press);
    },
  };
}
