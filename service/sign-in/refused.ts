import type { Refusal } from "./words.ts";

/** Nobody is signed in, for this reason. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
