/**
 * Calls `onFrame` for each frame of the page that has loaded, and once for those that had before. A listener and no
 * observer: loading reaches the document on its way down.
 */
export function watchFrames(onFrame: () => void, signal: AbortSignal): void {
  const look = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement) onFrame();
  };
  document.addEventListener("load", look, { capture: true, signal });
  if (document.querySelector("iframe") !== null) onFrame();
}
