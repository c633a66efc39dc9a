import type { AskingStart, BackTo } from "../../../shared/asking/index.ts";
import type { OwnRoot } from "../own-root.ts";
import type { PageSession } from "../page-session.ts";
import type { Bring } from "./bring.ts";

export interface DialogOptions {
  session: PageSession;
  /** For what a dialog needs and others do, too. */
  bring: Bring;
  /** Where the dialog is to be, not yet in the page. */
  own: OwnRoot;
  /** What was pressed, and has the focus again afterwards. */
  opener: Element | null;
  /** Where closing leads: to a form that somebody is filling in, or just to the page. */
  backTo: BackTo;
  /** What it opens with, where it isn't the first way that is open to this person. */
  start?: AskingStart | undefined;
  /** What is opened in its place once this dialog is closed: the form to sales, filled in, from the cart. */
  goTo: (start: AskingStart) => void;
  onClosed: () => void;
}
