import type { Capability } from "./policy.ts";

/** When the last seat was taken, and on whose word. */
interface Exhaustion {
  at: string;
  actorId: string | null;
}

interface Watcher {
  memberId: string;
  capabilities: readonly Capability[];
}

/**
 * When the last license was taken, if that is news to this person (domain: last license): it happened since they were
 * last shown a number, and they have `seeBadge` or took it themselves. `before` is what they were shown, `null` where
 * that is nothing.
 */
export function lastLicenseNews(
  { memberId, capabilities }: Watcher,
  before: { exhausted: Exhaustion | null } | null,
  after: { exhausted: Exhaustion | null } | null,
): string | null {
  const exhausted = after?.exhausted ?? null;
  if (exhausted === null || before === null) return null;
  // Not "some were left before": a seat that was merely reserved when last read leaves none, and isn't taken yet.
  if (before.exhausted?.at === exhausted.at) return null;
  return capabilities.includes("seeBadge") || exhausted.actorId === memberId ? exhausted.at : null;
}
