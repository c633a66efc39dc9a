import { signal } from "@preact/signals-core";
import type {
  AvailabilitySnapshot,
  RequestsPart,
  SalesPart,
  SeatApi,
  SeatRequest,
  TicketsPart,
  Viewer,
} from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import { quantitiesStyle } from "../quantities/index.ts";
import type { DeclineModel, RequestModel } from "../requests/index.ts";
import { createDeclineModel, createRequestModel } from "../requests/index.ts";
import type { SalesModel } from "../sales/index.ts";
import { createSalesModel } from "../sales/index.ts";
import type { KeptDraft } from "../submit-once/index.ts";
import type { TicketModel } from "../tickets/index.ts";
import { createTicketModel } from "../tickets/index.ts";
import button from "../ui/button.css?inline";
import dialog from "../ui/dialog.css?inline";
import dialogTokens from "../ui/dialog-tokens.css?inline";
import expander from "../ui/expander.css?inline";
import field from "../ui/field.css?inline";
import { isolateEvents } from "../ui/isolate-events.ts";
import { mountView } from "../ui/mount-view.ts";
import notice from "../ui/notice.css?inline";
import asking from "./asking.css?inline";
import { AskingDialog } from "./asking-dialog.tsx";
import type { AskingPage, AskingStart, BackTo } from "./asking-state.ts";
import { firstPage } from "./first-page.ts";
import { gateOf } from "./gate.ts";
import request from "./request.css?inline";

export interface AskingOptions {
  /** Approving is a purchase, and no part of this dialog. */
  api: Pick<SeatApi, "availability" | "purchasing"> & {
    requests: Omit<RequestsPart, "approve">;
    sales: SalesPart;
    /** Left out where nobody asks in a ticket. */
    tickets?: TicketsPart | undefined;
  };
  viewer: Viewer;
  snapshot: AvailabilitySnapshot | null;
  translate: Translate;
  language: string;
  theme: "light" | "dark";
  /** Where what was typed is kept, for this help desk and person; a ticket is a request. */
  drafts: { request: KeptDraft; sales: KeptDraft };
  /**
   * What it opens with. Left out, the first way that is open to this person. `{ kind: "sales", wish }` opens the form
   * to sales filled in, as for lines that only sales can add; `{ kind: "decide", request }` a request that waits for a
   * decision, for whoever may not buy here.
   */
  start?: AskingStart;
  openSubscriptionPage: () => void;
  /** Leads to where a list of people is held against the licenses; left out where there is no such place. */
  openPeoplePage?: () => void;
  /** The person's role could not be read, and they want it read again; the dialog is gone by then. */
  onRetry: () => void;
  /** `form` where left out. */
  backTo?: BackTo;
  /** What has the focus again afterwards, where it stands in another root; else what had it in this one. */
  opener?: HTMLElement;
  /** The person closed it; it is gone by then. */
  onClosed: () => void;
  /** This machine's milliseconds. */
  now: () => number;
  newKey: () => string;
  /** Puts a text where it can be pasted from. */
  copy: (text: string) => Promise<void>;
}

/** Opens the dialog "Add more licenses" for who may not buy here, and returns what takes it away. */
export function mountAsking(root: ShadowRoot, options: AskingOptions): () => void {
  const { api, viewer, drafts, now, newKey, start, onClosed } = options;
  const opener = options.opener ?? root.activeElement;
  const lifetime = new AbortController();
  isolateEvents(root, lifetime.signal);

  const page = signal<AskingPage>(firstPage(viewer, start, api.tickets));
  const go = (next: AskingPage) => {
    page.value = next;
  };
  let requestModel: RequestModel | null = null;
  let ticketModel: TicketModel | null = null;
  let salesModel: SalesModel | null = null;
  let declineModel: DeclineModel | null = null;
  const wish = start?.kind === "sales" ? start.wish : start === undefined ? undefined : wishFor(start.request);
  const models = {
    request: () => {
      requestModel ??= createRequestModel({ api, viewer, draft: drafts.request, now, newKey });
      return requestModel;
    },
    ticket: (tickets: TicketsPart) => {
      const words = {
        viewer,
        gate: gateOf(options.snapshot),
        translate: options.translate,
        language: options.language,
        now,
      };
      ticketModel ??= createTicketModel({
        ...{ tickets, words, newKey },
        availability: api.availability,
        draft: drafts.request,
      });
      return ticketModel;
    },
    sales: () => {
      salesModel ??= createSalesModel({ api, viewer, draft: drafts.sales, wish, newKey });
      return salesModel;
    },
    decline: ({ id }: SeatRequest) => {
      declineModel ??= createDeclineModel({
        requestId: id,
        decline: api.requests.decline,
        onDeclined: (declined) => {
          go({ kind: "declined", request: declined });
          void api.availability.read().catch(() => undefined);
        },
      });
      return declineModel;
    },
  };

  const dispose = () => {
    if (lifetime.signal.aborted) return;
    lifetime.abort();
    requestModel?.dispose();
    ticketModel?.dispose();
    salesModel?.dispose();
    unmount();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
  const close = () => {
    dispose();
    onClosed();
  };
  const {
    snapshot,
    translate,
    language,
    openSubscriptionPage,
    openPeoplePage,
    onRetry,
    copy,
    backTo = "form",
  } = options;
  const styles = [dialogTokens, button, field, notice, expander, dialog, quantitiesStyle, request, asking];
  const unmount = mountView(root, options, styles, () => (
    <AskingDialog
      page={page.value}
      context={{
        ...models,
        ...{ go, viewer, snapshot, translate, language, now: now(), backTo, copy, close },
        ...{ openSubscriptionPage, openPeoplePage },
        onRetry: () => {
          close();
          onRetry();
        },
      }}
    />
  ));
  return dispose;
}

/** Why it is wanted is what sales should know, in the words of whoever asked. */
function wishFor(passedOn: SeatRequest) {
  const reasons = passedOn.people.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  return { request: passedOn, message: reasons.join("\n\n") };
}
