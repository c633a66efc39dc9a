import type { DeskKey } from "../platform/desk.ts";
import type { Area } from "../platform/storage.ts";
import { draftKey } from "./handlers.ts";
import { noticedKey } from "./notices.ts";
import { pollKey } from "./poller/poller.ts";
import { viewerKey } from "./seat-states.ts";

/**
 * Removes what is kept of a person when somebody else signs in: numbers, names, drafts. Their purchases stay, unseen by
 * anybody else, because one that isn't finished has to find its buyer again; so do the ids of what they were told, which
 * nobody wants to be told twice.
 */
export async function forgetPerson(local: Area, desk: DeskKey): Promise<void> {
  await local.remove(
    pollKey(desk),
    viewerKey(desk),
    draftKey(desk),
    draftKey(desk, "request"),
    draftKey(desk, "sales"),
    draftKey(desk, "confirm"),
    noticedKey(desk),
  );
}
