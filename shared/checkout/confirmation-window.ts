/** How the window in which a purchase is confirmed stands. */
export interface ConfirmationStand {
  /** Another one with each purchase that is brought into it. */
  id: string;
  /** The quote that was confirmed in it; `null` until then. */
  pressed: string | null;
}

/** The way to a window of the extension in which one purchase at a time is reviewed and confirmed. */
export interface ConfirmationWindow {
  /**
   * Opens it with this quote, or brings the open one to the front with it. Resolves with the `id` of its state; rejects
   * with a `Problem`.
   */
  open(quoteId: string): Promise<string>;
  /** Brings it to the front. Resolves with whether it was still there. */
  show(): Promise<boolean>;
  /** Closes it. A confirmed purchase continues. */
  close(): Promise<void>;
  /** Tells how it stands whenever that changes: `null` once it is gone. */
  subscribe(listener: (stand: ConfirmationStand | null) => void): () => void;
}
