import { timeLeft } from "../../shared/seats/time-left.ts";
import type { DeskKey } from "../platform/desk.ts";
import { originOf } from "../platform/desk.ts";
import type { ToPage } from "../platform/messages.ts";
import { personalKey } from "../platform/personal.ts";
import type { Area } from "../platform/storage.ts";

/** A dialog of a help desk's page that one of the extension's own pages leads to. */
export type PageDialog = Extract<ToPage, { kind: "add" | "review" }>;

/** How long a page may take to open and to know who is signed in, in milliseconds: later it would come out of nowhere. */
const PATIENCE = 120_000;

/** What to open in a page that hasn't loaded yet; in session storage. */
const wanted = (desk: DeskKey) => personalKey<{ dialog: PageDialog; at: number }>("dialog", desk);

export interface PageDialogs {
  /** Brings a page of the help desk to the front, or opens one, and has it open this dialog for this person. */
  open(desk: DeskKey, dialog: PageDialog): Promise<void>;
  /** A page has learned who is signed in: it is told what was requested before it was there. */
  onReady(desk: DeskKey, tabId: number): Promise<void>;
}

export interface PageDialogsOptions {
  session: Area;
  /** This machine's milliseconds. */
  now: () => number;
  /** As `showHelpDesk`. */
  show: (origin: string) => Promise<number | null>;
  tell: (tabId: number, message: ToPage) => Promise<unknown>;
}

/** Leads from the extension's own pages to a dialog, which stands in the help desk's page. */
export function createPageDialogs({ session, now, show, tell }: PageDialogsOptions): PageDialogs {
  async function onReady(desk: DeskKey, tabId: number): Promise<void> {
    const asked = await session.get(wanted(desk));
    if (asked === undefined) return;
    if (timeLeft(asked.at + PATIENCE, PATIENCE, now()) > 0) await tell(tabId, asked.dialog);
    await session.remove(wanted(desk));
  }

  return {
    async open(desk, dialog) {
      await session.set(wanted(desk), { dialog, at: now() });
      const open = await show(originOf(desk));
      // One that is still loading hears nothing: it is told when it is ready.
      if (open !== null) await onReady(desk, open).catch(() => undefined);
    },
    onReady,
  };
}
