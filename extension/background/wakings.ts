import type { Confirmations } from "./confirmations.ts";
import { PURCHASES_ALARM, pollAlarm, WELCOME_ALARM } from "./effects/alarms.ts";
import type { Poller } from "./poller/poller.ts";
import type { Journals } from "./purchases/journals.ts";
import type { SeatStates } from "./seat-states.ts";
import type { TabRegistry } from "./tabs.ts";
import type { Welcome } from "./welcome.ts";

export interface WakingsOptions {
  tabs: Pick<TabRegistry, "hasLease" | "remove">;
  seats: Pick<SeatStates, "refresh">;
  poller: Pick<Poller, "stopUnlessLeased">;
  journals: Pick<Journals, "resumeAll">;
  followUp: () => Promise<void>;
  confirmations: Pick<Confirmations, "onTabGone">;
  welcome: Pick<Welcome, "onAlarm">;
}

/** What the worker does when an alarm or a closed tab wakes it. */
export function createWakings(options: WakingsOptions) {
  const { tabs, seats, poller, journals, followUp, confirmations, welcome } = options;
  return {
    async onAlarm(name: string): Promise<void> {
      if (name === WELCOME_ALARM) return welcome.onAlarm();
      if (name === PURCHASES_ALARM) {
        await journals.resumeAll();
        return followUp();
      }
      const origin = pollAlarm.originOf(name);
      if (origin !== null && (await tabs.hasLease(origin))) await seats.refresh(origin);
    },

    async onTabGone(tabId: number): Promise<void> {
      await confirmations.onTabGone(tabId);
      const gone = await tabs.remove(tabId);
      if (gone !== null) await poller.stopUnlessLeased(gone.origin);
    },
  };
}
