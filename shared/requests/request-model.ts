import type {
  Press,
  RequestsPart,
  SeatApi,
  SeatRequest,
  SeatRequestDraft,
  Subscription,
  Viewer,
} from "../api/index.ts";
import type { KeptDraft, NumberEdits, SentFormModel } from "../submit-once/index.ts";
import { createSentForm, numberEdits, readLines } from "../submit-once/index.ts";
import { readRequestDraft } from "./request-draft.ts";
import { draftOfForm, formFor, readyRequest } from "./request-form.ts";
import type { RequestForm } from "./request-state.ts";

export interface RequestModelOptions {
  api: Pick<SeatApi, "availability" | "purchasing"> & { requests: Omit<RequestsPart, "approve"> };
  viewer: Viewer;
  draft: KeptDraft;
  /** This machine's milliseconds. */
  now: () => number;
  newKey: () => string;
}

/** Asking for licenses, from the form to how it ended; knows no document. */
export interface RequestModel extends Omit<SentFormModel<RequestForm, SeatRequest>, "edit" | "act">, NumberEdits {
  writeReason(reason: string): void;
  /** `broken` where something is typed that is no day. */
  writeNeededBy(day: string, broken: boolean): void;
  /** Takes back what was asked for. */
  cancel(id: string, press: Press): Promise<void>;
}

export function createRequestModel({ api, viewer, draft, now, newKey }: RequestModelOptions): RequestModel {
  const { requests } = api;

  /** Taken back while others still ask: for this person it has ended. */
  function asSeen(request: SeatRequest): SeatRequest {
    return request.state === "pending" && !isOwn(request) ? { ...request, state: "cancelled" } : request;
  }

  function isOwn({ people }: SeatRequest): boolean {
    return people.some(({ memberId }) => memberId === viewer.memberId);
  }

  const { edit, act, ...model } = createSentForm<Subscription, RequestForm, SeatRequestDraft, SeatRequest>({
    ...{ api, draft, newKey, draftOf: draftOfForm },
    readBase: (options) => readLines(api, options),
    // Whoever reads the ledger sees those of others, too.
    readOpen: async (options) => (await requests.list({ state: "pending", limit: 100 }, options)).items.filter(isOwn),
    read: async (id, options) => asSeen(await requests.read(id, options)),
    formFor: (subscription, kept) => formFor(subscription, readRequestDraft(kept)),
    keptAfter: () => null,
    ready: (form) => readyRequest(form, now()),
    send: requests.create,
    comesFirst: false,
  });
  return {
    ...model,
    ...numberEdits(edit),
    writeReason: (reason) => edit((form) => ({ ...form, reason })),
    writeNeededBy: (neededBy, brokenDay) => edit((form) => ({ ...form, neededBy, brokenDay })),
    cancel: (id, press) => act(id, async () => asSeen(await requests.cancel(id, { press }))),
  };
}
