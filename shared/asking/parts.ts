import type { ComponentChildren } from "preact";

/** What a page puts into the dialog. */
export interface Parts {
  /** The dialog's own name where left out. */
  heading?: string;
  body: ComponentChildren;
  /** Beside the buttons: what happens next. */
  hint?: string;
  actions: ComponentChildren;
}
