import type { Journals } from "./journals.ts";

/** How long to wait between questions while the worker lives, in milliseconds; the alarm goes on where it doesn't. */
const PAUSES = [2_000, 4_000, 8_000, 12_000];

export interface FollowUpOptions {
  journals: Journals;
  setAlarm: () => Promise<void>;
  pause: (ms: number) => Promise<void>;
}

/**
 * Comes back to unfinished purchases until they are: soon and often at first, since somebody may be waiting, then by an
 * alarm that outlives the worker. One at a time.
 */
export function createFollowUp({ journals, setAlarm, pause }: FollowUpOptions): () => Promise<void> {
  let running: Promise<void> | null = null;

  async function follow(): Promise<void> {
    // First the alarm: whatever stops the worker from here on, the purchase is come back to.
    if (await journals.anyOpen()) await setAlarm();
    for (const ms of PAUSES) {
      if (!(await journals.anyOpen())) return;
      await pause(ms);
      await journals.resumeAll();
    }
    if (await journals.anyOpen()) await setAlarm();
  }

  return () => {
    running ??= follow().finally(() => {
      running = null;
    });
    return running;
  };
}
