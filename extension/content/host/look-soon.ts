import { onAbort } from "../lifetime.ts";

/** When what a press opens is there at the latest, after its frame, in milliseconds: the second is for a page that is busy. */
const LATER = [250, 1_000];

/** Calls `look` in the next frame, and twice more soon after: what a press opens has no other moment. */
export function lookSoon(look: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const frame = requestAnimationFrame(look);
  const timers = LATER.map((wait, at) =>
    setTimeout(() => {
      if (at === LATER.length - 1) forget();
      look();
    }, wait),
  );
  const forget = onAbort(signal, () => {
    cancelAnimationFrame(frame);
    for (const timer of timers) clearTimeout(timer);
  });
}
