import * as v from "valibot";
import { MemberId, Money, page, Timestamp, Total } from "./common.ts";

/** How requests are approved: by whoever decides, or by themselves while everything that they ask for is free. */
export const APPROVALS = ["by_hand", "while_free"] as const;

/** Who loses a license first where fewer are left: who was added last, or whose name comes last. */
export const DEMOTION_ORDERS = ["added", "alphabet"] as const;
export type DemotionOrder = (typeof DEMOTION_ORDERS)[number];

/** Months after which names and reasons are replaced by ids. */
const RetentionMonths = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120));

/** What an account sets for itself; the whole of it each time. */
export const SettingsDraft = v.strictObject({
  /** At how many left `low` begins; `null` is the larger of 2 and 2 % of what is purchased. */
  lowThreshold: v.nullable(Total),
  /**
   * What an order of somebody else than the owner may come to: what is due now, and how much more each renewal costs,
   * both with tax. `null` is no cap. In the account's currency; for the owner to change.
   */
  cap: v.nullable(Money),
  approval: v.picklist(APPROVALS),
  /** Whether those who decide are reminded of requests. */
  reminders: v.boolean(),
  retentionMonths: RetentionMonths,
  /** How many days before renewal the account is told; 0 is never. */
  renewalNoticeDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(90)),
  /** Whether owner and billing admins see how long colleagues have not worked; for the owner to change. */
  showLastActive: v.boolean(),
  /** As the help desk goes about it at its renewal: who would lose a license is told in this order. */
  demotionOrder: v.optional(v.picklist(DEMOTION_ORDERS), "added"),
});
export type SettingsDraft = v.InferOutput<typeof SettingsDraft>;

export const Settings = v.strictObject({
  ...SettingsDraft.entries,
  /** Grows with each change, which is made against it (`If-Match`). */
  version: v.pipe(v.string(), v.minLength(1)),
  /** Who changed it last, and when; `null` while everything is as it comes. */
  changed: v.nullable(v.strictObject({ by: MemberId, at: Timestamp })),
});
export type Settings = v.InferOutput<typeof Settings>;

/** A change of settings, as it stays for good: by id, each with what it was and what it became. */
export const SettingsChange = v.strictObject({
  version: v.string(),
  at: Timestamp,
  by: MemberId,
  fields: v.array(v.strictObject({ field: v.string(), from: v.unknown(), to: v.unknown() })),
});
export type SettingsChange = v.InferOutput<typeof SettingsChange>;

export const SettingsChanges = page(SettingsChange);
