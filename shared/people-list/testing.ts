import type { Role } from "../seats/index.ts";
import type { PeopleList } from "./listed-person.ts";
import { readList } from "./read-list.ts";
import type { ReadRole } from "./role-names.ts";
import { createReadRole } from "./role-names.ts";

/** The host's words in two languages, and two roles of an account's own. */
const WORDS: Readonly<Record<string, Role>>[] = [
  { admin: "admin", administrator: "admin", agent: "agent", "light agent": "light_agent", "end user": "end_user" },
  { agente: "agent", "agente interno": "light_agent", collaboratore: "contributor", "utente finale": "end_user" },
];

export const readRole: ReadRole = createReadRole({
  words: WORDS,
  accountRoles: [
    { id: "360001", name: "Team lead", role: "agent" },
    { id: "360002", name: "Chat only", role: "unknown" },
  ],
});

/** Reads a list to its end, and counts how often it let the page breathe. */
export function wholeList(text: string, roles: ReadRole = readRole): { list: PeopleList; pauses: number } {
  const reading = readList(text, roles);
  let pauses = 0;
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return { list: step.value, pauses };
    pauses += 1;
  }
}

/** This many people, as in the help desk's import: every third a light agent, every tenth an end user. */
export function peopleCsv(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const [role, restriction] =
      index % 10 === 9 ? ["End-user", ""] : index % 3 === 0 ? ["Agent", "Light Agent"] : ["Agent", ""];
    return `"Person ${index}, of many",person.${index}@example.com,${role},${restriction}`;
  });
  return ["Name,Email,Role,Restriction", ...rows, ""].join("\r\n");
}
