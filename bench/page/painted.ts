/** By the clock that a browser gives its pages, in milliseconds. */
export interface Painted {
  /** When the window's document began. */
  began: number;
  /** After the first frame with the amount in it; in a picture's document, with the picture. */
  at: number;
}

/** tsx names functions by a helper of its own, which functions that are sent into a page take with them. */
export const HELPER = "globalThis.__name ??= (named) => named;";

// What follows runs in pages: it can use nothing from outside.

/** Notes when the next click was. */
export function notePress(): void {
  const benchNoted = new Promise<number>((resolve) => {
    addEventListener("click", ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), {
      once: true,
      capture: true,
    });
  });
  Object.assign(globalThis, { benchNoted });
}

/** Notes when the window to confirm in, or a picture of the extension's, was painted. */
export function notePainted(): void {
  const isPicture = location.pathname.endsWith("/icons/128.png");
  if (!isPicture && !location.pathname.endsWith("/pages/confirm/index.html")) return;
  const isIn = (root: Document | ShadowRoot): boolean =>
    root.querySelector(".summary.number") !== null ||
    [...root.querySelectorAll("div")].some(({ shadowRoot }) => shadowRoot !== null && isIn(shadowRoot));
  const isThere = () => (isPicture ? document.images[0]?.complete === true : isIn(document));
  const benchNoted = new Promise<{ began: number; at: number }>((resolve) => {
    const look = () => {
      if (!isThere()) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      const began = performance.timeOrigin;
      port1.onmessage = () => resolve({ began, at: began + performance.now() });
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
  Object.assign(globalThis, { benchNoted });
}

/**
 * The same as `notePainted` for a page that is there already: waits until the amount stands there, and takes the browser's
 * own note of when the largest part of the page was painted, which is the review, or the picture.
 */
export function noteLastPainted(): Promise<{ began: number; at: number }> {
  const isIn = (root: Document | ShadowRoot): boolean =>
    root.querySelector(".summary.number, img") !== null ||
    [...root.querySelectorAll("div")].some(({ shadowRoot }) => shadowRoot !== null && isIn(shadowRoot));
  return new Promise((resolve) => {
    const look = () => {
      if (!isIn(document)) {
        requestAnimationFrame(look);
        return;
      }
      new PerformanceObserver((list, observer) => {
        observer.disconnect();
        const began = performance.timeOrigin;
        resolve({ began, at: began + (list.getEntries().at(-1)?.startTime ?? Number.NaN) });
      }).observe({ type: "largest-contentful-paint", buffered: true });
    };
    look();
  });
}

/** Opens a window as large as the one to confirm in, with a picture alone, and says when that was asked for. */
export async function openPicture(): Promise<number> {
  const asked = performance.timeOrigin + performance.now();
  const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", WindowsOf | undefined>;
  await (browser ?? chrome)?.windows.create({ type: "popup", url: "/icons/128.png", width: 560, height: 680 });
  return asked;
}

interface WindowsOf {
  windows: { create(options: { type: "popup"; url: string; width: number; height: number }): Promise<unknown> };
}
