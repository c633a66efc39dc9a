import { consumesSeat } from "../seats/index.ts";
import { addressOf } from "./address.ts";
import type { Columns } from "./columns.ts";
import { columnsOf, isHeader } from "./columns.ts";
import type { LineProblem, ListedPerson, PeopleList } from "./listed-person.ts";
import { MOST_PEOPLE } from "./listed-person.ts";
import { cellText } from "./plain-text.ts";
import type { ReadRole } from "./role-names.ts";
import type { Row } from "./rows.ts";
import { rowsOf } from "./rows.ts";

/** How many rows are read in one go, so that nobody waits for their page. */
const AT_ONCE = 500;

/** Reads a list of people. Yields now and then, so that whoever runs it lets the page breathe. */
export function* readList(text: string, readRole: ReadRole): Generator<undefined, PeopleList> {
  const read = rowsOf(text, isHeader);
  if ("fault" in read) return { kind: "fault", fault: read.fault };
  yield;
  const found = columnsOf(read.rows, readRole);
  if ("fault" in found) return { kind: "fault", fault: found.fault };
  if (found.people.length === 0) return { kind: "fault", fault: { kind: "empty" } };
  if (found.people.length > MOST_PEOPLE) return { kind: "fault", fault: { kind: "too_many" } };
  const { columns, people: rows } = found;
  const people = new Map<string, ListedPerson>();
  const problems: LineProblem[] = [];
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % AT_ONCE === 0) yield;
    readPerson(row, columns, readRole, people, problems);
  }
  return { kind: "read", people: [...people.values()], problems, hasRoles: columns.role !== undefined };
}

function readPerson(
  { line, cells }: Row,
  columns: Columns,
  readRole: ReadRole,
  people: Map<string, ListedPerson>,
  problems: LineProblem[],
): void {
  const cell = (column: keyof Columns) => cellText(cells[columns[column] ?? cells.length]);
  const email = cell("email");
  if (email === "") {
    problems.push({ kind: "no_email", line });
    return;
  }
  const address = addressOf(email);
  if (address === null) {
    problems.push({ kind: "not_an_email", line, text: email });
    return;
  }
  const restriction = cell("restriction");
  const role = readRole(cell("role"), restriction);
  const roleText = [cell("role"), restriction].filter((text) => text !== "").join(", ");
  const before = people.get(address);
  if (before === undefined) {
    people.set(address, { line, name: cell("name"), email, address, roleText, role });
    if (role === "unknown" && columns.role !== undefined)
      problems.push(roleText === "" ? { kind: "no_role", line } : { kind: "unknown_role", line, role: roleText });
    return;
  }
  const isSame = usesOf(before) === usesOf({ role });
  problems.push({ kind: isSame ? "duplicate" : "other_role", line, of: before.line });
  if (!isSame) people.set(address, { ...before, role: "unknown" });
}

function usesOf({ role }: Pick<ListedPerson, "role">): boolean | null {
  return consumesSeat({ role, status: "active" }).uses;
}
