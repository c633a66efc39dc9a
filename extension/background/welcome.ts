import type { Managed } from "../platform/managed.ts";

export interface WelcomePorts {
  managed: () => Promise<Managed>;
  isInstalledByPolicy: () => Promise<boolean>;
  /** Has `onAlarm` called a minute later. */
  setAlarm: () => Promise<void>;
  /** Opens the page that asks for the help desk. */
  open: () => Promise<void>;
}

export interface Welcome {
  onInstalled(): Promise<void>;
  onAlarm(): Promise<void>;
}

/**
 * Asks for the help desk, unless an organization has set it. If it has also installed us, it gets a minute: the browser
 * reads what its policy sets only after installing.
 */
export function createWelcome({ managed, isInstalledByPolicy, setAlarm, open }: WelcomePorts): Welcome {
  async function onAlarm(): Promise<void> {
    if ((await managed()).desks.length === 0) await open();
  }
  return { onAlarm, onInstalled: async () => ((await isInstalledByPolicy()) ? setAlarm() : onAlarm()) };
}
