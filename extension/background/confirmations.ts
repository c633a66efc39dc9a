import { Problem } from "../../shared/api/index.ts";
import type { ConfirmationStand } from "../../shared/checkout/index.ts";
import type { DeskKey } from "../platform/desk.ts";
import { originOf, personOf } from "../platform/desk.ts";
import type { ToPage } from "../platform/messages.ts";
import type { ToBeConfirmed } from "../platform/own-page-messages.ts";
import { desksWith, personalKey } from "../platform/personal.ts";
import type { Area } from "../platform/storage.ts";
import { createTurns } from "./turns.ts";

/** What one person's window shows; in session storage, so that a restarted worker finds it again. */
interface Confirmation {
  id: string;
  what: ToBeConfirmed["what"];
  replaces: boolean;
  /** The tab in the window. */
  tabId: number;
  /** Whether our page is in it, and neither navigated away nor reloading. */
  isThere: boolean;
  /** Whether it has asked what it is for: until then it is still loading. */
  hasCome: boolean;
  /** The quote that was confirmed. */
  pressed: string | null;
}

const confirmationKey = (desk: DeskKey) => personalKey<Confirmation>("confirmation", desk);

export interface Confirmations {
  /**
   * Has something confirmed in this person's window: opens it over the window of the tab `near`, or brings the open one
   * to the front with it. Resolves with the `id` of its state; rejects with `no-window` where the browser opens none.
   */
  open(desk: DeskKey, what: ToBeConfirmed["what"], near: number | null): Promise<string>;
  /** Brings the window to the front. Resolves with whether it was there. */
  show(desk: DeskKey): Promise<boolean>;
  /** Closes the window. A confirmed purchase continues. */
  close(desk: DeskKey): Promise<void>;
  /** Notes what was pressed. Rejects with `not-permitted` for another tab than the window's own. */
  press(desk: DeskKey, tabId: number, quoteId: string): Promise<void>;
  /** A page of ours in this tab asks what to confirm: `null` for nothing. */
  pageCame(tabId: number): Promise<ToBeConfirmed | null>;
  /** It is leaving: it reloads, or navigates elsewhere. */
  pageWent(tabId: number): Promise<void>;
  /** Whoever looks at this tab is done with it. */
  closeTab(tabId: number): Promise<void>;
  onTabGone(tabId: number): Promise<void>;
}

export interface ConfirmationsOptions {
  session: Area;
  newId: () => string;
  windows: {
    /** Opens our page in a window of its own, over that of the tab `near`, and resolves with its own tab. */
    open: (near: number | null) => Promise<number>;
    /** Resolves with whether our page is in this tab. */
    isOurs: (tabId: number) => Promise<boolean>;
    /** Resolves with whether there is such a tab. */
    show: (tabId: number) => Promise<boolean>;
    close: (tabId: number) => Promise<void>;
  };
  /** A window is being opened for this. */
  onOpening: (desk: DeskKey, what: ToBeConfirmed["what"]) => void;
  tell: (origin: string, message: ToPage) => Promise<unknown>;
}

/** One window for each person of a help desk, in which what spends is confirmed. */
export function createConfirmations(options: ConfirmationsOptions): Confirmations {
  const { session, newId, windows, onOpening, tell } = options;
  const turns = createTurns();
  /** One after another: presses that come at once open one window, and its page is answered once its tab is known. */
  const inTurn = <T>(work: () => Promise<T>) => turns("", work);

  const known = (desk: DeskKey) => session.get(confirmationKey(desk));

  async function change(desk: DeskKey, next: Confirmation | null): Promise<void> {
    if (next === null) await session.remove(confirmationKey(desk));
    else await session.set(confirmationKey(desk), next);
    const stand: ConfirmationStand | null = next?.isThere === true ? { id: next.id, pressed: next.pressed } : null;
    await tell(originOf(desk), { kind: "confirmation", person: personOf(desk), stand });
  }

  async function inTab(tabId: number): Promise<{ desk: DeskKey; found: Confirmation } | null> {
    for (const desk of await desksWith("confirmation", session)) {
      const found = await known(desk);
      if (found?.tabId === tabId) return { desk, found };
    }
    return null;
  }

  /** Brings it to the front, unless it is closed or has gone elsewhere: a page that goes may say no word of it. */
  async function bringForward({ isThere, hasCome, tabId }: Confirmation): Promise<boolean> {
    return isThere && (!hasCome || (await windows.isOurs(tabId))) && windows.show(tabId);
  }

  async function open(desk: DeskKey, what: ToBeConfirmed["what"], near: number | null): Promise<string> {
    const before = await known(desk);
    const next = { id: newId(), what, pressed: null, isThere: true, hasCome: false };
    if (before !== undefined && (await bringForward(before))) {
      const { tabId, hasCome, pressed } = before;
      const isSame = JSON.stringify(before.what) === JSON.stringify(what);
      // What was bought isn't replaced: the journal announces it.
      await change(desk, { ...next, tabId, hasCome, replaces: pressed === null && !isSame });
    } else {
      onOpening(desk, what);
      const tabId = await windows.open(near).catch(() => Promise.reject(noWindow()));
      await change(desk, { ...next, tabId, replaces: false });
    }
    return next.id;
  }

  async function show(desk: DeskKey): Promise<boolean> {
    const found = await known(desk);
    if (found !== undefined && (await bringForward(found))) return true;
    await change(desk, null);
    return false;
  }

  async function close(desk: DeskKey): Promise<void> {
    const found = await known(desk);
    if (found === undefined) return;
    await change(desk, null);
    // How a purchase ended is looked at for a moment: the page closes itself.
    if (found.pressed === null) await windows.close(found.tabId);
  }

  async function press(desk: DeskKey, tabId: number, quoteId: string): Promise<void> {
    const found = await known(desk);
    if (found?.tabId !== tabId) throw notItsWindow();
    await change(desk, { ...found, pressed: quoteId });
  }

  async function pageCame(tabId: number): Promise<ToBeConfirmed | null> {
    const there = await inTab(tabId);
    if (there === null) return null;
    const { desk, found } = there;
    if (!found.isThere || !found.hasCome) await change(desk, { ...found, isThere: true, hasCome: true });
    const { id, what, replaces } = found;
    return { id, what, replaces, origin: originOf(desk), person: personOf(desk) };
  }

  async function forget(tabId: number): Promise<void> {
    const there = await inTab(tabId);
    if (there !== null) await change(there.desk, null);
  }

  return {
    open: (desk, what, near) => inTurn(() => open(desk, what, near)),
    show: (desk) => inTurn(() => show(desk)),
    close: (desk) => inTurn(() => close(desk)),
    press: (desk, tabId, quoteId) => inTurn(() => press(desk, tabId, quoteId)),
    pageCame: (tabId) => inTurn(() => pageCame(tabId)),
    pageWent: (tabId) =>
      inTurn(async () => {
        const there = await inTab(tabId);
        if (there !== null) await change(there.desk, { ...there.found, isThere: false });
      }),
    closeTab: (tabId) =>
      inTurn(async () => {
        await forget(tabId);
        await windows.close(tabId);
      }),
    onTabGone: (tabId) => inTurn(() => forget(tabId)),
  };
}

function noWindow(): Problem {
  return new Problem({ type: "no-window", status: 0, detail: "The browser opened no window." });
}

function notItsWindow(): Problem {
  return new Problem({ type: "not-permitted", status: 0, detail: "This is not confirmed here." });
}
