/** The page's own language, which the person reads; the browser's may be another. */
export function pageLanguage(): string {
  return document.documentElement.lang || "en";
}
