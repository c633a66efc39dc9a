/** A cell without what nobody sees: spaces around, doubled ones, and marks without a width. */
export function cellText(cell: string | undefined): string {
  return (cell ?? "")
    .replace(/[\u200b-\u200f\u2060\u2066-\u2069\u061c\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** As words are compared: without case, and without the marks that lists put beside a column's name. */
export function wordOf(cell: string | undefined): string {
  return cellText(cell)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[*:：]/g, "")
    .replace(/_/g, " ")
    .trim();
}
