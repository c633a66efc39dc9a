import type { SeatRequest, Viewer } from "../../../shared/api/index.ts";
import { createAskingApi } from "../../platform/asking-api.ts";
import { browser } from "../../platform/browser.ts";
import { TABS } from "../../platform/kept.ts";
import type { ToPage } from "../../platform/messages.ts";
import { askAsOwnPage, askAsPageOf } from "../../platform/own-page-runtime.ts";
import { areas } from "../../platform/storage.ts";
import type { InboxModel } from "./inbox-model.ts";
import { createInbox } from "./inbox-model.ts";

/** The inbox of one person at one help desk, over the worker. */
export function browserInbox(origin: string, viewer: Viewer, onChanged: () => void): InboxModel {
  const { requests } = createAskingApi({
    ask: askAsPageOf(origin),
    person: viewer.memberId,
    onSnapshot: () => () => undefined,
  });
  return createInbox({ viewer, requests, onChanged, review: (request) => review(origin, request) });
}

/** In a page that is open, or in one that is opened for it: there the notice of it leads on. */
async function review(origin: string, request: SeatRequest): Promise<void> {
  const tabs = Object.entries((await areas.session.get(TABS)) ?? {});
  const open = tabs.find(([, tab]) => tab.origin === origin);
  const message: ToPage = { kind: "review", request };
  if (open !== undefined) {
    await browser.tabs.sendMessage(Number(open[0]), message, { frameId: 0 }).catch(() => undefined);
  }
  await askAsOwnPage({ kind: "desk", origin, act: "show" });
}
