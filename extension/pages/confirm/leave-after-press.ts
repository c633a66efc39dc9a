/** For how long the window stays after a press, in milliseconds: the second half of a double click must not fall through. */
const STAYS = 1_000;

/** Closes the window; where somebody has just pressed in it, not before what they press again would still be in it. */
export function leaveAfterPress(close: () => void, signal: AbortSignal): () => void {
  let pressedAt = Number.NEGATIVE_INFINITY;
  const press = () => {
    pressedAt = performance.now();
  };
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, press, { capture: true, signal });
  return () => {
    setTimeout(close, Math.max(0, pressedAt + STAYS - performance.now()));
  };
}
