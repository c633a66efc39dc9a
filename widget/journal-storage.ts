import type { JournalStorage, PurchaseRecord } from "../shared/checkout/index.ts";
import { isSettled } from "../shared/checkout/index.ts";
import { keep, readKept } from "./page-storage.ts";

/** How many records that nothing more will become of are kept for good. */
const KEPT = 20;

/**
 * Purchases in the page's own storage. Several tabs may write: what another one has added is kept, and of a record that
 * both have, the one that knows more. Reading and writing are one turn of the event loop. Where nothing can be kept, saving
 * rejects with `nothing-kept`: a purchase that a reload would forget is not begun.
 */
export function journalStorage(key: string): JournalStorage {
  const read = () => {
    const kept = readKept(key);
    // Written by nobody but us, under a name of our own.
    return Array.isArray(kept) ? (kept as PurchaseRecord[]) : [];
  };
  return {
    async load() {
      return read();
    },
    async save(records) {
      keep(key, merge(records, read()));
    },
  };
}

/** One of each key, newest first, without more settled ones than are kept. */
export function merge(ours: readonly PurchaseRecord[], others: readonly PurchaseRecord[]): PurchaseRecord[] {
  const byKey = new Map<string, PurchaseRecord>(others.map((record) => [record.key, record]));
  for (const record of ours) {
    const other = byKey.get(record.key);
    byKey.set(record.key, other !== undefined && knowsMore(other, record) ? other : record);
  }
  let settled = 0;
  return [...byKey.values()]
    .sort((one, other) => other.pressedAt - one.pressedAt)
    .filter((record) => !isSettled(record) || !record.acknowledged || ++settled <= KEPT);
}

function knowsMore(other: PurchaseRecord, ours: PurchaseRecord): boolean {
  if (isSettled(other) !== isSettled(ours)) return isSettled(other);
  if (other.acknowledged !== ours.acknowledged) return other.acknowledged;
  return other.attempts > ours.attempts;
}
