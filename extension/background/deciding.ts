import type { SeatRequest } from "../../shared/api/index.ts";
import { approvalChannel } from "../../shared/seats/policy.ts";
import type { DeskKey } from "../platform/desk.ts";
import { originOf } from "../platform/desk.ts";
import type { Confirmations } from "./confirmations.ts";
import type { PageDialogs } from "./page-dialogs.ts";
import type { SeatStates } from "./seat-states.ts";

export interface DecidingOptions {
  seats: Pick<SeatStates, "of" | "deskOf">;
  confirmations: Pick<Confirmations, "open">;
  pageDialogs: Pick<PageDialogs, "open">;
  /** Brings a page of the help desk to the front. */
  show: (origin: string) => Promise<unknown>;
}

/** Leads to where a request is decided about. */
export function createDeciding({ seats, confirmations, pageDialogs, show }: DecidingOptions) {
  /** The person signed in there, if they may approve requests. */
  async function approverAt(origin: string): Promise<DeskKey | null> {
    const { connection } = await seats.of(origin);
    if (connection.kind !== "connected" || approvalChannel(connection.viewer.capabilities) === null) return null;
    return seats.deskOf(origin);
  }

  const inWindow = (desk: DeskKey, requestId: string) => confirmations.open(desk, { kind: "request", requestId }, null);

  return {
    /** In the window for people who may approve; forwarding happens in the help desk's page. */
    async review(desk: DeskKey, request: SeatRequest): Promise<void> {
      if ((await approverAt(originOf(desk))) === desk) await inWindow(desk, request.id);
      else await pageDialogs.open(desk, { kind: "review", request });
    },

    /** Somebody pressed a notice, about a request or about the help desk alone. */
    async fromNotice({ origin, requestId }: { origin: string; requestId: string | null }): Promise<void> {
      const desk = requestId === null ? null : await approverAt(origin);
      if (desk === null || requestId === null) await show(origin);
      else await inWindow(desk, requestId);
    },
  };
}
