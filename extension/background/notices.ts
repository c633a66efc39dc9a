import type { Viewer } from "../../shared/api/index.ts";
import { lastLicenseNews } from "../../shared/seats/last-license.ts";
import type { DeskKey } from "../platform/desk.ts";
import { personalKey } from "../platform/personal.ts";
import type { Area } from "../platform/storage.ts";
import type { PollRecord } from "./poller/poller.ts";

const noticedKey = (desk: DeskKey) => personalKey<string>("noticed", desk);

/** Whether to tell this person now that the last license is taken: once for each time it happens, in all tabs. */
export async function lastLicenseTaken(
  local: Area,
  desk: DeskKey,
  viewer: Viewer,
  before: PollRecord,
  after: PollRecord,
): Promise<string | null> {
  const at = lastLicenseNews(viewer, before.snapshot?.availability ?? null, after.snapshot?.availability ?? null);
  if (at === null || (await local.get(noticedKey(desk))) === at) return null;
  await local.set(noticedKey(desk), at);
  return at;
}
