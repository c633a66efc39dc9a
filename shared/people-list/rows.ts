import Papa from "papaparse";
import type { ListFault } from "./listed-person.ts";
import { MOST_PEOPLE } from "./listed-person.ts";

export interface Row {
  /** From 1. */
  line: number;
  cells: readonly string[];
}

/** How long a list may be, in UTF-16 units. */
const LONGEST = 5_000_000;
/** Blank lines are rows, too. */
const MOST_ROWS = MOST_PEOPLE * 3;
const DELIMITERS = [",", ";", "\t"];

/** Reads the rows of a CSV that have anything in them, whichever of comma, semicolon and tab separates its cells. */
export function rowsOf(
  text: string,
  isHeader: (cells: readonly string[]) => boolean,
): { rows: Row[] } | { fault: ListFault } {
  if (text.length > LONGEST) return { fault: { kind: "too_large" } };
  // One kind of line end: files put together from several have several.
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const delimiter = DELIMITERS.find((one) => isHeader(firstCells(lines, one)));
  const { data, errors } = Papa.parse<string[]>(lines, {
    newline: "\n",
    preview: MOST_ROWS,
    ...(delimiter === undefined ? { delimitersToGuess: DELIMITERS } : { delimiter }),
  });
  // What stands after it may have been read as one cell, whatever it was.
  const quote = errors.find(({ type }) => type === "Quotes");
  if (quote !== undefined) {
    const line = lineAt(lines, quote.index ?? 0);
    return { fault: { kind: quote.code === "MissingQuotes" ? "open_quote" : "stray_quote", line } };
  }
  if (data.length >= MOST_ROWS) return { fault: { kind: "too_many" } };
  const rows: Row[] = [];
  let line = 1;
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ line, cells });
    line += 1 + breaksIn(cells);
  }
  return { rows };
}

/** The first row that isn't blank, read with this delimiter. */
function firstCells(text: string, delimiter: string): readonly string[] {
  const { data } = Papa.parse<string[]>(text.trimStart(), { newline: "\n", delimiter, preview: 1 });
  return data[0] ?? [];
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes("\n")) breaks += cell.split("\n").length - 1;
  return breaks;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
