import type { Desk } from "../../../extension/pages/desks/desks.ts";
import { createInbox } from "../../../extension/pages/popup/inbox-model.ts";
import { Popup } from "../../../extension/pages/popup/popup.tsx";
import { createPopupModel } from "../../../extension/pages/popup/popup-model.ts";
import type { SelfCheck } from "../../../extension/platform/self-check.ts";
import type { SeatRequest, SeatState } from "../../../shared/api/index.ts";
import { countedOf, NOW, seatsOf, snapshotOf, uncountedOf, viewerOf } from "../../../shared/api/testing.ts";
import { fakeAsking, problemOf, requestOf } from "../../../shared/api/testing-asking.ts";
import { usageOf } from "../../../shared/subscription/testing.ts";
import { mountOwnPage } from "../mount-own-page.ts";
import type { Stage, State, States } from "../stage.ts";

const nothing = async () => undefined;

export function deskOf(state: SeatState, more: Partial<Desk> = {}): Desk {
  return {
    ...{
      origin: "https://acorn.example",
      service: "https://seats.example",
      isOwn: true,
      managed: null,
      issuer: null,
      total: null,
    },
    ...{ state, selfCheck: null, ...more },
  };
}

interface Opening {
  desks?: Desk[];
  refused?: number;
  requests?: SeatRequest[] | null;
  /** Whether the browser lets the page write to the clipboard. */
  mayCopy?: boolean;
}

async function open(stage: Stage, { desks = [], refused = 0, requests = [], mayCopy = true }: Opening) {
  const asking = fakeAsking();
  if (requests === null) asking.requests.list.mockRejectedValue(problemOf("unreachable"));
  else asking.requests.list.mockResolvedValue({ items: requests, nextCursor: null });
  const model = createPopupModel({
    desks: { list: async () => desks, ask: async () => desks[0]?.state ?? seatsOf(null) },
    refused: async () => refused,
    ...{ currentOrigin: async () => null, openOptions: nothing, close: nothing, add: nothing },
    insightsOf: () => ({ usage: async () => usageOf() }),
    inbox: (_, viewer) =>
      createInbox({ viewer, requests: asking.requests, review: nothing, onChanged: () => undefined }),
    copy: mayCopy ? nothing : () => Promise.reject(new DOMException("Not allowed.", "NotAllowedError")),
    versions: { extension: "1.0.0", browser: "Chrome 150" },
    now: () => NOW,
  });
  mountOwnPage(stage, [], (context) => <Popup {...{ model, context }} />);
  await model.load();
}

function popup(opening: Opening, selector = "h1"): State {
  return async (stage) => {
    await open(stage, opening);
    await stage.has(selector);
  };
}

const some = snapshotOf(10, 8);
const LOST: SelfCheck = {
  table: "2026-11-30",
  page: "new_user",
  places: [
    { place: "add_button", isThere: true, by: ['[data-test-id="header-toolbar-add-menu-button"]'] },
    { place: "add_form", isThere: false, by: ['input[type="email"]', 'select, [role="combobox"]'] },
  ],
};
const withRequests = {
  ...some,
  availability: { ...some.availability, requests: { toDecide: 1, mine: 1, changedAt: "2026-11-23T12:00:00Z" } },
};
const disconnected = (connection: SeatState["connection"]) => deskOf({ connection, snapshot: null, problem: null });

/** What the toolbar's button opens. */
export const POPUP: States = {
  "popup: no help desk": popup({ refused: 3 }),
  "popup: an owner": popup({ desks: [deskOf(seatsOf(some))] }, "[role=meter]"),
  "popup: requests to decide": popup(
    { desks: [deskOf(seatsOf(withRequests))], requests: [requestOf({ neededBy: "2026-11-30" })] },
    ".to-decide",
  ),
  "popup: declining": async (stage) => {
    await open(stage, { desks: [deskOf(seatsOf(withRequests))], requests: [requestOf()] });
    await stage.press("inbox.decline");
    await stage.has("textarea");
  },
  "popup: own requests": popup(
    {
      desks: [deskOf(seatsOf(withRequests, viewerOf("agent")))],
      requests: [requestOf()],
    },
    "article",
  ),
  "popup: requests can't be read": async (stage) => {
    await open(stage, { desks: [deskOf(seatsOf(withRequests))], requests: null });
    await stage.shows("inbox.failed");
  },
  "popup: not for this role": popup({ desks: [deskOf(seatsOf(null, viewerOf("light_agent")))] }, ".card"),
  "popup: signed out": popup({ desks: [disconnected({ kind: "signed_out" })] }, ".card"),
  "popup: not connected": popup({ desks: [disconnected({ kind: "not_connected" })] }, ".card"),
  "popup: nobody counted yet": popup({ desks: [deskOf(seatsOf(uncountedOf(some)))] }, ".meters"),
  "popup: counted long ago": popup(
    { desks: [deskOf(seatsOf(countedOf(some, NOW - 3 * 86_400_000, 12)))] },
    "[role=meter]",
  ),
  "popup: not read": popup({ desks: [disconnected({ kind: "connecting" })] }, ".card"),
  "popup: updated": popup({ desks: [disconnected({ kind: "updated" })] }, ".card"),
  "popup: can't be reached": popup(
    { desks: [disconnected({ kind: "failed", problem: problemOf("unreachable").details })] },
    ".card",
  ),
  "popup: lost in the page": popup({ desks: [deskOf(seatsOf(some), { selfCheck: LOST })] }, ".notice"),
  "popup: the self-check's report is copied": async (stage) => {
    await open(stage, { desks: [deskOf(seatsOf(some), { selfCheck: LOST })] });
    await stage.press("check.copy");
    await stage.shows("check.copied");
  },
  "popup: the self-check's report can only be copied by hand": async (stage) => {
    await open(stage, { desks: [deskOf(seatsOf(some), { selfCheck: LOST })], mayCopy: false });
    await stage.press("check.copy");
    await stage.has("textarea.report");
  },
};
