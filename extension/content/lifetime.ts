/** Calls `end` once when `signal` aborts. */
export function onAbort(signal: AbortSignal, end: () => void): void {
  signal.addEventListener("abort", end, { once: true });
}

/** A lifetime within another: it ends with its parent at the latest, and leaves nothing with it when it ends before. */
export function within(parent: AbortSignal): AbortController {
  const life = new AbortController();
  parent.addEventListener("abort", () => life.abort(), { signal: life.signal });
  return life;
}

/** Calls `work` when the next frame has been painted, unless `signal` aborts before. */
export function afterPaint(work: () => void, signal: AbortSignal): void {
  const frame = requestAnimationFrame(() => {
    const timer = setTimeout(work);
    onAbort(signal, () => clearTimeout(timer));
  });
  onAbort(signal, () => cancelAnimationFrame(frame));
}
