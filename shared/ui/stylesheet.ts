const made = new Map<string, CSSStyleSheet>();

/**
 * Puts styles into a shadow root as constructable stylesheets, which a strict page policy allows. The same text is
 * parsed once a page, and never adopted twice.
 */
export function adoptStyles(root: ShadowRoot, ...styles: readonly string[]): void {
  const missing = styles.map(stylesheetOf).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  // Assigned, not pushed: Firefox's content scripts see the list through a wrapper that can't be pushed to.
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}

function stylesheetOf(css: string): CSSStyleSheet {
  const known = made.get(css);
  if (known !== undefined) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  made.set(css, sheet);
  return sheet;
}
