import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";
import type { RequestsPart, SeatRequest, Viewer } from "../../../shared/api/index.ts";
import type { DeclineModel } from "../../../shared/requests/index.ts";
import { createDeclineModel } from "../../../shared/requests/index.ts";

/** What one person decides, and what they asked for, at one help desk. */
export type InboxState =
  | { kind: "loading" }
  | { kind: "failed" }
  | { kind: "read"; toDecide: SeatRequest[]; own: SeatRequest[] };

export interface InboxModel {
  state: Signal<InboxState>;
  /** Reads it; again whenever the poll says that something changed. */
  read(): Promise<void>;
  decline(request: SeatRequest): DeclineModel;
  /** Brings a page of the help desk to the front, with this request to approve. */
  review(request: SeatRequest): Promise<void>;
}

export interface InboxPorts {
  viewer: Viewer;
  requests: Pick<RequestsPart, "list" | "decline">;
  review: (request: SeatRequest) => Promise<void>;
  /** The numbers are others now. */
  onChanged: () => void;
}

export function createInbox({ viewer, requests, review, onChanged }: InboxPorts): InboxModel {
  const state = signal<InboxState>({ kind: "loading" });
  const declining = new Map<string, DeclineModel>();
  const decides = viewer.capabilities.includes("decide");

  async function read(): Promise<void> {
    try {
      const { items } = await requests.list({ state: "pending", limit: 100 });
      const isOwn = ({ people }: SeatRequest) => people.some(({ memberId }) => memberId === viewer.memberId);
      state.value = { kind: "read", toDecide: decides ? items : [], own: decides ? [] : items.filter(isOwn) };
    } catch {
      // What was read before stays.
      if (state.value.kind === "loading") state.value = { kind: "failed" };
    }
  }

  return {
    state,
    read,
    decline(request) {
      const known = declining.get(request.id);
      if (known !== undefined) return known;
      const model = createDeclineModel({
        decline: requests.decline,
        requestId: request.id,
        onDeclined: () => {
          void read();
          onChanged();
        },
      });
      declining.set(request.id, model);
      return model;
    },
    review,
  };
}
