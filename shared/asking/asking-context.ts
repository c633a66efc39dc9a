import type { AvailabilitySnapshot, SeatRequest, TicketsPart, Viewer } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import type { DeclineModel, RequestModel } from "../requests/index.ts";
import type { SalesModel } from "../sales/index.ts";
import type { TicketModel } from "../tickets/index.ts";
import type { AskingPage, BackTo } from "./asking-state.ts";

/** What the parts of the dialog speak and do. */
export interface AskingContext {
  /** Made when they are first shown. */
  request: () => RequestModel;
  ticket: (tickets: TicketsPart) => TicketModel;
  sales: () => SalesModel;
  decline: (request: SeatRequest) => DeclineModel;
  go: (page: AskingPage) => void;
  viewer: Viewer;
  snapshot: AvailabilitySnapshot | null;
  translate: Translate;
  language: string;
  /** In this machine's milliseconds. */
  now: number;
  backTo: BackTo;
  copy: (text: string) => Promise<void>;
  openSubscriptionPage: () => void;
  openPeoplePage: (() => void) | undefined;
  onRetry: () => void;
  close: () => void;
}
