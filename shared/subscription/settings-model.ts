import type { Signal } from "@preact/signals";
import { signal as signalOf } from "@preact/signals";
import type { Money, ProblemDetails, Settings, SettingsChange, SettingsDraft, SettingsPart } from "../api/index.ts";
import { asProblem } from "../api/index.ts";
import { MAX_QUANTITY, readQuantity } from "../seats/index.ts";
import { amountText, readAmount } from "./amount.ts";
import type { PagedList } from "./paged-list.ts";
import { createPagedList } from "./paged-list.ts";
import type { Part } from "./part.ts";
import { createPart } from "./part.ts";

/** What the form holds: numbers as they were typed. */
export interface SettingsForm {
  /** Empty is the usual number. */
  lowThreshold: string;
  /** Empty is no cap. */
  cap: string;
  approval: SettingsDraft["approval"];
  reminders: boolean;
  retentionMonths: string;
  renewalNoticeDays: string;
  showLastActive: boolean;
  demotionOrder: SettingsDraft["demotionOrder"];
}

export type SettingsField = keyof SettingsForm;

/** How the saving stands. */
export type Saving =
  | { kind: "editing" }
  | { kind: "saving" }
  | { kind: "wrong"; fields: readonly SettingsField[] }
  | { kind: "saved" }
  /** Somebody changed these meanwhile; what was typed is kept, and saving again sets it. */
  | { kind: "conflict"; theirs: Settings; changed: readonly SettingsField[] }
  | { kind: "failed"; problem: ProblemDetails };

export interface SettingsModel {
  settings: Part<Settings>;
  /** `null` until they are read. */
  form: Signal<SettingsForm | null>;
  saving: Signal<Saving>;
  history: PagedList<SettingsChange>;
  edit(change: Partial<SettingsForm>): void;
  save(): Promise<void>;
  /** Gives up what was typed, for what stands. */
  takeTheirs(): void;
  load(): Promise<void>;
}

export const LIMITS = {
  lowThreshold: { min: 0, max: MAX_QUANTITY },
  retentionMonths: { min: 1, max: 120 },
  renewalNoticeDays: { min: 0, max: 90 },
} as const;

export interface SettingsOptions {
  now: () => number;
  signal: AbortSignal;
  /** What the account's money is in. */
  currency: () => Pick<Money, "currency" | "exponent"> | null;
}

/** What the account sets for itself: read, edited as a whole, and saved against the version that was seen. */
export function createSettingsModel(part: SettingsPart, options: SettingsOptions): SettingsModel {
  const settings = createPart((call) => part.read(call), options);
  const history = createPagedList<SettingsChange>((query, call) => part.changes(query, call), options.signal);
  const form = signalOf<SettingsForm | null>(null);
  const saving = signalOf<Saving>({ kind: "editing" });

  function show(shown: Settings): void {
    settings.take(shown);
    form.value = formOf(shown);
  }

  /** What they changed and this person didn't touch becomes theirs; the rest stays as it was typed. */
  function merge(mine: Settings, theirs: Settings): void {
    const [before, after] = [formOf(mine), formOf(theirs)];
    const typed = form.peek() ?? before;
    const changed = FIELDS.filter((field) => before[field] !== after[field]);
    const untouched = FIELDS.filter((field) => typed[field] === before[field]);
    form.value = { ...typed, ...Object.fromEntries(untouched.map((field) => [field, after[field]])) };
    if (untouched.length < FIELDS.length && changed.length > 0) saving.value = { kind: "conflict", theirs, changed };
  }

  /** Also while somebody types: a newer version is never taken for the one that they saw. */
  async function readAfresh(): Promise<void> {
    const before = settings.state.peek();
    await settings.load();
    const after = settings.state.peek();
    if (after.kind !== "read") return;
    merge(before.kind === "read" ? before.value : after.value, after.value);
  }

  /** What was sent is what stands: an earlier press has saved it, and its answer was lost. */
  function stands(draft: SettingsDraft): boolean {
    const state = settings.state.peek();
    if (state.kind !== "read") return false;
    const [sent, saved] = [formOf(draft), formOf(state.value)];
    return FIELDS.every((field) => sent[field] === saved[field]);
  }

  async function save(): Promise<void> {
    const [state, typed] = [settings.state.peek(), form.peek()];
    if (state.kind !== "read" || typed === null || saving.peek().kind === "saving") return;
    const money = state.value.cap ?? options.currency();
    const draft = readForm(typed, money);
    if ("wrong" in draft) {
      saving.value = { kind: "wrong", fields: draft.wrong };
      return;
    }
    saving.value = { kind: "saving" };
    try {
      show(await part.change(draft, state.value.version, { signal: options.signal }));
      saving.value = { kind: "saved" };
      await history.reload();
    } catch (thrown) {
      const { details } = asProblem(thrown);
      if (options.signal.aborted) return;
      if (details.type === "version-changed") {
        await readAfresh();
        if (stands(draft)) {
          form.value = formOf(draft);
          saving.value = { kind: "saved" };
          await history.reload();
          return;
        }
        // Says what they changed, instead of the failure.
        if (saving.peek().kind === "conflict") return;
      }
      saving.value = { kind: "failed", problem: details };
    }
  }

  return {
    ...{ settings, form, saving, history, save },
    edit(change) {
      const typed = form.peek();
      if (typed !== null) form.value = { ...typed, ...change };
      if (saving.peek().kind === "saved") saving.value = { kind: "editing" };
    },
    takeTheirs() {
      const state = settings.state.peek();
      if (state.kind === "read") form.value = formOf(state.value);
      saving.value = { kind: "editing" };
    },
    async load() {
      await Promise.all([readAfresh(), history.reload()]);
    },
  };
}

const FIELDS: readonly SettingsField[] = [
  "lowThreshold",
  "cap",
  "approval",
  "reminders",
  "retentionMonths",
  "renewalNoticeDays",
  "showLastActive",
  "demotionOrder",
];

export function formOf(settings: SettingsDraft): SettingsForm {
  const { lowThreshold, cap, approval, reminders, retentionMonths, renewalNoticeDays } = settings;
  const { showLastActive, demotionOrder } = settings;
  return {
    lowThreshold: lowThreshold === null ? "" : String(lowThreshold),
    cap: cap === null ? "" : amountText(cap),
    ...{ approval, reminders, showLastActive, demotionOrder },
    retentionMonths: String(retentionMonths),
    renewalNoticeDays: String(renewalNoticeDays),
  };
}

/** What was typed as settings, or which fields can't be read: all of them at once. */
function readForm(
  form: SettingsForm,
  money: Pick<Money, "currency" | "exponent"> | null,
): SettingsDraft | { wrong: SettingsField[] } {
  const lowThreshold = form.lowThreshold.trim() === "" ? null : readWhole("lowThreshold", form.lowThreshold);
  const cap = form.cap.trim() === "" || money === null ? null : readAmount(form.cap, money);
  const retentionMonths = readWhole("retentionMonths", form.retentionMonths);
  const renewalNoticeDays = readWhole("renewalNoticeDays", form.renewalNoticeDays);
  const { approval, reminders, showLastActive, demotionOrder } = form;
  if (
    lowThreshold === undefined ||
    cap === undefined ||
    retentionMonths === undefined ||
    renewalNoticeDays === undefined
  ) {
    const read = { lowThreshold, cap, retentionMonths, renewalNoticeDays };
    return { wrong: FIELDS.filter((field) => field in read && read[field as keyof typeof read] === undefined) };
  }
  const typed = { lowThreshold, cap, retentionMonths, renewalNoticeDays };
  return { ...typed, approval, reminders, showLastActive, demotionOrder };
}

/** `undefined` where it isn't a whole number within the field's limits. */
function readWhole(field: keyof typeof LIMITS, text: string): number | undefined {
  const entry = readQuantity(text, "total");
  const { min, max } = LIMITS[field];
  return entry.ok && entry.value >= min && entry.value <= max ? entry.value : undefined;
}
