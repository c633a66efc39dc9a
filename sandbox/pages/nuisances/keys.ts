const TABBABLE = 'a[href], button:not([disabled]), input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** Where shortcuts that were carried out are told: tests read it. */
function carryOut(key: string): void {
  const { dataset } = document.documentElement;
  dataset.shortcuts = `${dataset.shortcuts ?? ""}${key}`;
}

/** Shortcuts of one letter, as a help desk has them: heard at the document, wherever nobody types into a field. */
export function listenForShortcuts(): void {
  document.addEventListener("keydown", (event) => {
    if (!isShortcut(event)) return;
    carryOut(event.key);
    event.preventDefault();
  });
}

/** The same, heard on the window before anybody else, who then hears nothing of it. */
export function captureKeys(): void {
  addEventListener(
    "keydown",
    (event) => {
      if (!isShortcut(event)) return;
      carryOut(event.key);
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** While a dialog is open, Tab from its last control, or from outside of it, goes to its first. */
export function jailFocus(): void {
  document.addEventListener(
    "keydown",
    (event) => {
      const dialog = [...document.querySelectorAll('[role="dialog"]')].at(-1);
      if (event.key !== "Tab" || dialog === undefined) return;
      const controls = [...dialog.querySelectorAll<HTMLElement>(TABBABLE)];
      const isAtEnd = event.target === (event.shiftKey ? controls[0] : controls.at(-1));
      const isOutside = event.target instanceof Node && !dialog.contains(event.target);
      if (!isAtEnd && !isOutside) return;
      event.preventDefault();
      (event.shiftKey ? controls.at(-1) : controls[0])?.focus();
    },
    { capture: true },
  );
}

function isShortcut(event: KeyboardEvent): boolean {
  const isTyped = event.target instanceof Element && event.target.matches("input, select, textarea");
  return /^[a-z]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyped;
}
