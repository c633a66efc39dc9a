import { addressOf } from "./address.ts";
import type { Column } from "./column-names.ts";
import { columnCalled } from "./column-names.ts";
import type { ListFault } from "./listed-person.ts";
import { cellText, wordOf } from "./plain-text.ts";
import type { ReadRole } from "./role-names.ts";
import type { Row } from "./rows.ts";

/** Where each column stands; the e-mail address always does. */
export interface Columns extends Partial<Record<Column, number>> {
  email: number;
}

/** Whether a row names the column that every list needs. */
export function isHeader(cells: readonly string[]): boolean {
  return cells.some((cell) => columnCalled(wordOf(cell)) === "email");
}

/** Reads the columns by their names in the first row, or by what stands in them where no row names them. */
export function columnsOf(
  rows: readonly Row[],
  readRole: ReadRole,
): { columns: Columns; people: readonly Row[] } | { fault: ListFault } {
  const [first, ...others] = rows;
  if (first === undefined) return { fault: { kind: "empty" } };
  const named = first.cells.map((cell) => columnCalled(wordOf(cell)));
  if (named.some((column) => column !== undefined) && !first.cells.some(isAddress)) {
    const columns = namedColumns(named);
    return "fault" in columns ? columns : { columns, people: others };
  }
  const columns = columnsByContent(rows, readRole);
  return "fault" in columns ? columns : { columns, people: rows };
}

function namedColumns(named: readonly (Column | undefined)[]): Columns | { fault: ListFault } {
  const found = named.filter((column) => column !== undefined);
  if (new Set(found).size < found.length) return { fault: { kind: "unclear_columns" } };
  const at = (column: Column) => (found.includes(column) ? { [column]: named.indexOf(column) } : {});
  const email = named.indexOf("email");
  if (email === -1) return { fault: { kind: "no_email_column" } };
  return { email, ...at("name"), ...at("role"), ...at("restriction") };
}

/** How many rows are looked at. */
const LOOKED_AT = 200;

function columnsByContent(rows: readonly Row[], readRole: ReadRole): Columns | { fault: ListFault } {
  const looked = rows.slice(0, LOOKED_AT);
  const width = Math.max(...looked.map(({ cells }) => cells.length));
  const all = Array.from({ length: width }, (_, column) => looked.map(({ cells }) => cellText(cells[column])));
  const [email, ...otherEmails] = indexesOf(all, (cells) => cells.some(isAddress));
  if (email === undefined) return { fault: { kind: "no_email_column" } };
  if (otherEmails.length > 0) return { fault: { kind: "unclear_columns" } };
  const isRole = (cell: string) => readRole(cell, "") !== "unknown";
  const roles = indexesOf(all, (cells) => cells.some(isRole) && cells.every((cell) => cell === "" || isRole(cell)));
  const [role, restriction, ...more] = roles;
  // As in the help desk's import: each has a role, and some a restriction beside it.
  const isPair = restriction === (role ?? 0) + 1 && all[role ?? 0]?.every((cell) => cell !== "") === true;
  if (more.length > 0 || (restriction !== undefined && !isPair)) return { fault: { kind: "unclear_columns" } };
  const taken = [email, role, restriction];
  const name = indexesOf(all, (cells) => cells.some((cell) => cell !== "")).find((column) => !taken.includes(column));
  return {
    email,
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(restriction === undefined ? {} : { restriction }),
  };
}

function isAddress(cell: string): boolean {
  return addressOf(cellText(cell)) !== null;
}

function indexesOf(columns: readonly string[][], matches: (cells: readonly string[]) => boolean): number[] {
  return columns.flatMap((cells, column) => (matches(cells) ? [column] : []));
}
