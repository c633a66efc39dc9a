import { REFUSALS } from "../platform/kept.ts";
import type { Area } from "../platform/storage.ts";
import { createTurns } from "./turns.ts";

/** Counts messages of those who may not send them: there is none as long as nobody tries. */
export function createRefusals(session: Area): () => void {
  const turns = createTurns();
  return () => {
    const count = async () => session.set(REFUSALS, ((await session.get(REFUSALS)) ?? 0) + 1);
    turns("", count).catch(() => undefined);
  };
}
