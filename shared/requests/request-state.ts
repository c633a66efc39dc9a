import type { SeatRequest } from "../api/index.ts";
import type { NumbersForm, SentFormState } from "../sending/index.ts";

/** Where somebody stands who asks for licenses. */
export type RequestState = SentFormState<RequestForm, SeatRequest>;

export interface RequestForm extends NumbersForm {
  reason: string;
  /** `YYYY-MM-DD`, or nothing. */
  neededBy: string;
  /** Something is typed there that is no day. */
  brokenDay: boolean;
}

/** The longest reason, in characters; as the request's schema has it. */
export const MAX_REASON = 500;
