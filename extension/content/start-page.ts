import { FIREFOX } from "../platform/build-mode.ts";
import { ask } from "../platform/runtime.ts";
import type { HelpDeskForms } from "./host/kind.ts";
import type { FormSurface, OnPlace } from "./host/surfaces.ts";
import { watchDialogs } from "./host/watch-dialogs.ts";
import { watchPage } from "./host/watch-page.ts";
import { onAbort, whenIdle } from "./lifetime.ts";
import type { BegunPage } from "./scripts.ts";
import { removeStaleRoots } from "./stale-roots.ts";

/** How long what nobody waits for yet leaves a busy page alone, in milliseconds. */
const PATIENCE = 1_000;

/**
 * What every page of the help desk begins with, until `signal`: it watches for a form in which somebody is added. All else
 * is the page's own script, which the worker brings in for the first form, or else when the page has nothing to do: the
 * page's own loading waits for none of it. Nothing is thrown into the page, whatever fails.
 */
export function startPage({ dialogs, inDialogs, inPages }: HelpDeskForms, signal: AbortSignal): void {
  if (FIREFOX) removeStaleRoots();
  // From scratch: an earlier copy of this script has lost what it had.
  globalThis.__seatmeter = {};
  /** Forms that opened before the page's script had come. */
  const waiting = new Map<Element, { door: string; life: AbortSignal }>();
  let page: BegunPage | null = null;
  let isBringing = false;

  async function begin(): Promise<void> {
    if (isBringing) return;
    isBringing = true;
    try {
      await ask({ kind: "bring", script: "page" });
      page = globalThis.__seatmeter?.page?.begin(signal) ?? null;
      if (page !== null) for (const [form, { door, life }] of waiting) page.openForm(form, door, life);
    } catch {
      // The worker is gone, or was updated: the page works on.
    }
    // Where it didn't come, the next form asks again.
    isBringing = page !== null;
  }

  function openForm(form: Element, door: string, life: AbortSignal): void {
    if (page !== null) {
      page.openForm(form, door, life);
      return;
    }
    waiting.set(form, { door, life });
    onAbort(life, () => waiting.delete(form));
    void begin();
  }

  const open: OnPlace<FormSurface["shows"]> = (form, life, { door }) => openForm(form, door, life);
  watchDialogs(dialogs, inDialogs, open, signal);
  watchPage(inPages, open, signal);
  whenIdle(() => void begin(), signal, PATIENCE);
}
