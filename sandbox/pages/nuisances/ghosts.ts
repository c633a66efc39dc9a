const EVERY_MS = 250;

/** Keeps a clone of each dialog and form in the page, as an animation of its leaving does. */
export function keepGhosts(): void {
  const ghosts = new Map<Element, HTMLElement>();
  setInterval(() => {
    for (const [original, ghost] of ghosts) {
      if (original.isConnected) continue;
      ghost.remove();
      ghosts.delete(original);
    }
    for (const original of document.querySelectorAll('[role="dialog"], form')) {
      if (ghosts.has(original) || original.closest(".ghost") !== null) continue;
      const ghost = document.createElement("div");
      ghost.className = "ghost";
      ghost.inert = true;
      ghost.ariaHidden = "true";
      ghost.append(original.cloneNode(true));
      document.body.append(ghost);
      ghosts.set(original, ghost);
    }
  }, EVERY_MS);
}
