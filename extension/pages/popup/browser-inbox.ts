import type { SeatRequest, Viewer } from "../../../shared/api/index.ts";
import { createAskingApi } from "../../platform/asking-api.ts";
import { closePopup } from "../../platform/current-tab.ts";
import { askAsOwnPage, askAsPageOf } from "../../platform/own-page-runtime.ts";
import type { InboxModel } from "./inbox-model.ts";
import { createInbox } from "./inbox-model.ts";

/** The inbox of one person at one help desk, over the worker. */
export function browserInbox(origin: string, viewer: Viewer, onChanged: () => void): InboxModel {
  const { requests } = createAskingApi({
    ask: askAsPageOf(origin),
    person: viewer.memberId,
    onSnapshot: () => () => undefined,
  });
  // In a page that is open, or in one that is opened for it.
  const review = async (request: SeatRequest) => {
    await askAsOwnPage({ kind: "review", origin, person: viewer.memberId, request });
    await closePopup();
  };
  return createInbox({ viewer, requests, onChanged, review });
}
