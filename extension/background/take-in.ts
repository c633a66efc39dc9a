import type { PurchaseRecord } from "../../shared/checkout/index.ts";
import { isSettled } from "../../shared/checkout/index.ts";
import type { DeskKey } from "../platform/desk.ts";
import { originOf, personOf } from "../platform/desk.ts";
import type { ToPage } from "../platform/messages.ts";
import type { Area } from "../platform/storage.ts";
import { lastLicenseTaken } from "./notices.ts";
import type { PollRecord } from "./poller/poller.ts";
import type { SeatStates } from "./seat-states.ts";

export interface TakeInOptions {
  local: Area;
  seats: Pick<SeatStates, "take" | "of" | "deskOf" | "refresh">;
  /** Tells every page of a help desk. */
  tell: (origin: string, message: ToPage) => Promise<unknown>;
  /** Comes back to unfinished purchases. */
  followUp: () => Promise<void>;
}

/** What was read for somebody, and what became of their purchases, goes to their pages, and to nobody else's. */
export function createTakeIn({ local, seats, tell, followUp }: TakeInOptions) {
  const isSignedIn = async (desk: DeskKey) => (await seats.deskOf(originOf(desk))) === desk;

  return {
    async seats(desk: DeskKey, before: PollRecord, after: PollRecord): Promise<void> {
      await seats.take(desk, after);
      const { connection } = await seats.of(originOf(desk));
      if (connection.kind !== "connected" || !(await isSignedIn(desk))) return;
      const at = await lastLicenseTaken(local, desk, connection.viewer, before, after);
      if (at !== null) await tell(originOf(desk), { kind: "lastTaken", at });
    },

    async purchases(desk: DeskKey, records: PurchaseRecord[]): Promise<void> {
      const origin = originOf(desk);
      if (!(await isSignedIn(desk))) return;
      await tell(origin, { kind: "purchases", person: personOf(desk), records });
      if (records.some((record) => record.attempts > 0 && !isSettled(record))) void followUp();
      if (records.some(({ outcome, acknowledged }) => outcome?.kind === "provisioned" && !acknowledged))
        await seats.refresh(origin);
    },
  };
}
