/**
 * Calls `near` whenever somebody comes to a button of ours, with the pointer or the focus, until `signal`. The pointer has
 * to move: where a form opens under one that rests, nobody has come.
 */
export function onApproach(root: ShadowRoot, near: () => void, signal: AbortSignal): void {
  for (const type of ["pointermove", "focusin"]) {
    root.addEventListener(type, ({ target }) => target instanceof HTMLButtonElement && near(), { signal });
  }
}
