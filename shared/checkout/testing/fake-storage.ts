import type { JournalStorage } from "../journal.ts";
import type { PurchaseRecord } from "../purchase.ts";

export interface FakeStorage extends JournalStorage {
  /** What would survive a crash: text, so that nothing is shared with the journal that wrote it. */
  text: string;
  /** What the next saves meet, in order. `crash`: the process dies before it, and nothing more happens in it. */
  faults: ("fail" | "crash" | null)[];
}

export function fakeStorage(): FakeStorage {
  const storage: FakeStorage = {
    text: "[]",
    faults: [],
    load: async () => JSON.parse(storage.text) as PurchaseRecord[],
    async save(records) {
      const fault = storage.faults.shift() ?? null;
      if (fault === "fail") throw new Error("quota exceeded");
      if (fault === "crash") await new Promise(() => undefined);
      storage.text = JSON.stringify(records);
    },
  };
  return storage;
}
