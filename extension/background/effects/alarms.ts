import { browser } from "../../platform/browser.ts";
import { SHORTEST_ALARM } from "../poller/schedule.ts";

const POLL = "poll|";
/** Comes back to purchases that aren't finished, also after the worker was stopped. */
export const PURCHASES_ALARM = "purchases";

/** Asks for the help desk later than at once. */
export const WELCOME_ALARM = "welcome";

/** Alarms that poll, one for each help desk. */
export const pollAlarm = {
  set: async (origin: string, seconds: number): Promise<void> =>
    browser.alarms.create(POLL + origin, { delayInMinutes: seconds / 60 }),
  isSet: async (origin: string, withinSeconds: number): Promise<boolean> => {
    const alarm = await browser.alarms.get(POLL + origin);
    return alarm !== undefined && alarm.scheduledTime - Date.now() <= withinSeconds * 1000;
  },
  clear: async (origin: string): Promise<void> => {
    await browser.alarms.clear(POLL + origin);
  },
  originOf: (name: string): string | null => (name.startsWith(POLL) ? name.slice(POLL.length) : null),
};

export async function setWelcomeAlarm(): Promise<void> {
  await browser.alarms.create(WELCOME_ALARM, { delayInMinutes: 1 });
}

export async function setPurchasesAlarm(): Promise<void> {
  await browser.alarms.create(PURCHASES_ALARM, { delayInMinutes: SHORTEST_ALARM / 60 });
}
