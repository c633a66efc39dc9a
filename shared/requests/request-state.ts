import type { SeatRequest } from "../api/index.ts";
import type { NumbersForm, SentFormState } from "../submit-once/index.ts";
import type { TypedDay } from "./needed-by.ts";

/** Where somebody stands who asks for licenses. */
export type RequestState = SentFormState<RequestForm, SeatRequest>;

export interface RequestForm extends NumbersForm, TypedDay {
  reason: string;
}
