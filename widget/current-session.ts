import { signal } from "@preact/signals-core";
import { awaitNotices } from "./await-notices.ts";
import type { WidgetConfiguration } from "./configuration.ts";
import type { Session } from "./session.ts";
import { startSession } from "./session.ts";

/** The page's one session, which all elements share; `null` before it is configured. */
export const currentSession = signal<Session | null>(null);

let lifetime = new AbortController();

/** Begins, or begins anew: another person, another service. Nothing of the one before is left. */
export function configure(configuration: WidgetConfiguration): void {
  lifetime.abort();
  lifetime = new AbortController();
  const session = startSession(configuration, lifetime.signal);
  currentSession.value = session;
  awaitNotices(session);
}
