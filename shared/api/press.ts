declare const pressed: unique symbol;

/**
 * One press of a person on a button that sends. `SendButton` makes it and nothing else does; it goes with the call that it
 * was for, and one message spends it (`shared/ui/press.ts`).
 */
export interface Press {
  readonly [pressed]: true;
}
