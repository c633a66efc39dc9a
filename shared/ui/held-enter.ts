/** Held down, it would click again and again, whatever has the focus by then: what closes ours, then what opened it. */
export function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.repeat && event.key === "Enter") event.preventDefault();
}
