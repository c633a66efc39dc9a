import type { Page } from "@playwright/test";

/** One opening of the host's add-user dialog, in milliseconds of the page. */
export interface Opening {
  /** From the click on "User" to the frame after the dialog stood there. */
  painted: number;
  /** Frames that were painted with the dialog and without our meter; `null` where it never came. */
  framesWithoutMeter: number | null;
}

/** How an opening is made. */
interface Cycling {
  wantsMeter: boolean;
  /** Between a closing and the next opening, in milliseconds; 0 is as quickly as the page goes along. */
  pause?: number;
  /** Between the opening of the menu and the click on User, in milliseconds. */
  rest?: number;
}

/** Opens and closes the dialog so often; by the page's own clicks, in its own world. */
export function cycleForm(page: Page, times: number, { wantsMeter, pause = 0, rest = 0 }: Cycling): Promise<Opening[]> {
  return page.evaluate(cycles, { times, wantsMeter, pause, rest });
}

/** Runs in the page: it can use nothing from outside. */
async function cycles({ times, wantsMeter, pause, rest }: Required<Cycling> & { times: number }): Promise<Opening[]> {
  const PATIENCE_FRAMES = 300;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const dialog = () => find('[data-test-id="add-user-modal"]');
  const ours = () => [...(dialog()?.getElementsByTagName("div") ?? [])].find(({ shadowRoot }) => shadowRoot !== null);
  /** With numbers in it: where nothing is known yet, there are none. Cheap, for it is asked within what is timed. */
  const hasMeter = () => /\d/.test(ours()?.shadowRoot?.textContent ?? "");

  async function until<T>(what: string, look: () => T | null | false): Promise<T> {
    for (let frames = 0; frames < PATIENCE_FRAMES; frames += 1) {
      const found = look();
      if (found) return found;
      await frame();
    }
    throw new Error(`Waited in vain for ${what}.`);
  }

  /** Resolves in the next frame after its painting; counts frames from the dialog's first on. */
  const afterPaint = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });

  async function open(): Promise<Opening> {
    find('[data-test-id="header-toolbar-add-menu-button"]')?.click();
    const item = await until("the menu", () => find('[data-test-id="header-toolbar-add-menu-new-user"]'));
    // Nobody clicks in the frame in which a menu opens: what opening it set going is over by then.
    await frame();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    const start = performance.now();
    performance.mark("open-start");
    const appeared = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (dialog() === null) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    item.click();
    await appeared;
    // The meter has its chance until the frame is drawn: looked at in its last callback.
    const inFirstFrame = new Promise<boolean>((resolve) => requestAnimationFrame(() => resolve(hasMeter())));
    await afterPaint();
    performance.mark("open-end");
    const painted = performance.now() - start;
    let frames: number | null = (await inFirstFrame) ? 0 : null;
    for (let late = 1; wantsMeter && frames === null && late < PATIENCE_FRAMES; late += 1) {
      await frame();
      if (hasMeter()) frames = late;
    }
    return { painted, framesWithoutMeter: frames };
  }

  const openings: Opening[] = [];
  for (let time = 0; time < times; time += 1) {
    openings.push(await open());
    dialog()?.querySelector<HTMLElement>('button[aria-label="Close"]')?.click();
    await until("the dialog to go", () => dialog() === null);
    await frame();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return openings;
}
