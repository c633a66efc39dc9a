import { REFUSALS } from "../platform/kept.ts";
import type { Area } from "../platform/storage.ts";
import { createTurns } from "./turns.ts";

/** Counts messages from senders who may not send them; without any, there is no entry. */
export function createRefusals(session: Area): () => void {
  const turns = createTurns();
  return () => {
    const count = async () => session.set(REFUSALS, ((await session.get(REFUSALS)) ?? 0) + 1);
    turns("", count).catch(() => undefined);
  };
}
