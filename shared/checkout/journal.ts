import type { PurchasingPart } from "../api/index.ts";
import { asProblem } from "../api/problem.ts";
import { outcomeOfFailure, outcomeOfOrder } from "./outcome.ts";
import type { Checkout, PurchaseOutcome, PurchaseRecord } from "./purchase.ts";
import { isSettled, summarize } from "./purchase.ts";

/** Where records are kept, for one help desk and one person. `save` resolves once they would survive a crash. */
export interface JournalStorage {
  load(): Promise<PurchaseRecord[]>;
  save(records: PurchaseRecord[]): Promise<void>;
}

export interface JournalOptions {
  /** The two calls that it makes. */
  purchasing: Pick<PurchasingPart, "order" | "orderState">;
  storage: JournalStorage;
  now: () => number;
  newKey: () => string;
}

/** How many settled, seen records are kept: they only answer a late second press. */
const KEPT = 20;

/**
 * The purchase journal: the key is stored before it is sent, and what isn't settled is asked for again with the same
 * key, by whoever comes back first. One journal at a time may use a storage.
 */
export function createPurchaseJournal({ purchasing, storage, now, newKey }: JournalOptions): Checkout {
  const listeners = new Set<(records: PurchaseRecord[]) => void>();
  const sending = new Map<string, Promise<PurchaseRecord>>();
  let writing: Promise<unknown> = Promise.resolve();

  /** Reads, changes and writes the records with no other change in between. */
  function change<T>(edit: (records: PurchaseRecord[]) => T): Promise<T> {
    const next = writing.then(async () => {
      const records = await storage.load();
      const result = edit(records);
      await storage.save(trim(records));
      for (const listener of listeners) listener(shown(records));
      return result;
    });
    writing = next.catch(() => undefined);
    return next;
  }

  function attempt(record: PurchaseRecord): Promise<PurchaseRecord> {
    const running = sending.get(record.key);
    if (running !== undefined) return running;
    const attempted = send(record).finally(() => sending.delete(record.key));
    sending.set(record.key, attempted);
    return attempted;
  }

  async function send({ key }: PurchaseRecord): Promise<PurchaseRecord> {
    // Counted from what is stored, not from what the caller read a while ago.
    const begun = await change((records) => edit(records, key, begin));
    if (isSettled(begun)) return begun;
    const outcome = await outcomeOf(begun, begun.attempts - 1);
    const ended = { ...begun, outcome };
    // An answer that can't be kept is an answer all the same; the next look gets it again under the same key.
    return change((records) => edit(records, key, (kept) => ({ ...kept, outcome }))).catch(() => ended);
  }

  async function outcomeOf(record: PurchaseRecord, earlier: number): Promise<PurchaseOutcome> {
    try {
      return outcomeOfOrder(await placeOrAsk(record));
    } catch (thrown) {
      // Of an order that is known to exist, a failed question changes nothing.
      return orderOf(record) !== null && record.outcome !== null
        ? record.outcome
        : outcomeOfFailure(asProblem(thrown), earlier);
    }
  }

  function placeOrAsk(record: PurchaseRecord) {
    const { key, quoteId, version, note, demotionsSeen } = record;
    const known = orderOf(record);
    return known === null
      ? purchasing.order({
          ...{ quoteId, version, idempotencyKey: key },
          ...(note === null ? {} : { note }),
          ...(demotionsSeen ? { acknowledged: true } : {}),
        })
      : purchasing.orderState(known);
  }

  return {
    async confirm(quote, note, demotionsSeen = false) {
      const record = await change((records) => {
        const same = records.find((kept) => kept.quoteId === quote.id);
        if (same !== undefined) return again(records, same, note);
        const fresh: PurchaseRecord = {
          key: newKey(),
          quoteId: quote.id,
          version: quote.version,
          note,
          ...(demotionsSeen ? { demotionsSeen } : {}),
          summary: summarize(quote),
          pressedAt: now(),
          attempts: 0,
          outcome: null,
          acknowledged: false,
        };
        records.unshift(fresh);
        return fresh;
      });
      return isSettled(record) ? record : attempt(record);
    },
    async records() {
      await writing;
      return shown(await storage.load());
    },
    async resume() {
      await writing;
      const open = (await storage.load()).filter((record) => !isSettled(record));
      await Promise.all(open.map(attempt));
    },
    async acknowledge(key) {
      await change((records) => edit(records, key, (kept) => ({ ...kept, acknowledged: true })));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * The same quote pressed again. What was refused is sent once more: the refusal proved that its key made no order, and
 * signing in again, or waiting, may have cured it. Everything else stays the purchase that it is.
 */
function again(records: PurchaseRecord[], same: PurchaseRecord, note: string | null): PurchaseRecord {
  if (same.outcome?.kind !== "refused") return same;
  return edit(records, same.key, (kept) => ({ ...kept, note, attempts: 0, outcome: null, acknowledged: false }));
}

function begin(record: PurchaseRecord): PurchaseRecord {
  return isSettled(record) ? record : { ...record, attempts: record.attempts + 1 };
}

/** The id of the order that the service is known to have made. */
function orderOf({ outcome }: PurchaseRecord): string | null {
  return outcome?.kind === "waiting" || outcome?.kind === "requires_action" ? outcome.order.id : null;
}

function edit(
  records: PurchaseRecord[],
  key: string,
  update: (record: PurchaseRecord) => PurchaseRecord,
): PurchaseRecord {
  const index = records.findIndex((record) => record.key === key);
  const found = records[index];
  if (found === undefined) throw new Error(`No purchase with key ${key}`);
  const updated = update(found);
  records[index] = updated;
  return updated;
}

function shown(records: PurchaseRecord[]): PurchaseRecord[] {
  return records.filter((record) => !isSettled(record) || !record.acknowledged);
}

function trim(records: PurchaseRecord[]): PurchaseRecord[] {
  let seen = 0;
  return records.filter((record) => !isSettled(record) || !record.acknowledged || ++seen <= KEPT);
}
