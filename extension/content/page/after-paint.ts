import { onAbort, whenIdle } from "../lifetime.ts";

/** By then the frame that is being made has been painted, in milliseconds: three of a screen that draws sixty a second. */
const PAINTED = 50;

/** Waits no longer than this for the page to have nothing else to do after that. */
const PATIENCE = 200;

/**
 * Calls `work` when the next frame has been painted and the page has a moment, unless `signal` aborts before. By a timer:
 * a callback in the frame, and asking for a moment there, would be a part of what the frame waits for.
 */
export function afterPaint(work: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setTimeout(() => {
    forget();
    whenIdle(work, signal, PATIENCE);
  }, PAINTED);
  const forget = onAbort(signal, () => clearTimeout(timer));
}
