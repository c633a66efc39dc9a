import type { Viewer } from "../../shared/api/index.ts";
import type { DeskKey } from "../platform/desk.ts";
import type { Area, Key } from "../platform/storage.ts";
import type { PollRecord } from "./poller/poller.ts";

export const noticedKey = (desk: DeskKey): Key<string> => `noticed:${desk}`;

/**
 * Whether to tell this person now that the last license is taken (domain: moments, 1): it happened since they were last
 * shown a number, and they have `seeBadge` or took it themselves. Once for each time it happens.
 */
export async function lastLicenseTaken(
  local: Area,
  desk: DeskKey,
  viewer: Viewer,
  before: PollRecord,
  after: PollRecord,
): Promise<string | null> {
  const exhausted = after.snapshot?.availability.exhausted ?? null;
  if (exhausted === null || before.snapshot === null) return null;
  // Not "some were left before": a seat that was merely reserved when last read leaves none, and isn't taken yet.
  if (before.snapshot.availability.exhausted?.at === exhausted.at) return null;
  if (!viewer.capabilities.includes("seeBadge") && exhausted.actorId !== viewer.memberId) return null;
  if ((await local.get(noticedKey(desk))) === exhausted.at) return null;
  await local.set(noticedKey(desk), exhausted.at);
  return exhausted.at;
}
