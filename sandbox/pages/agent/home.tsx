import { useSession } from "../session-context.ts";
import { words } from "../words.ts";
import { TicketTable } from "./ticket-table.tsx";

/** Where an agent starts: a word of welcome, and the tickets. */
export function Home() {
  const { person, account } = useSession();
  return (
    <div className="page">
      <p className="eyebrow">{account.name}</p>
      <h1>
        {words.hello}, {person.name.split(" ")[0]}
      </h1>
      <TicketTable
        mine={person.id}
        // Some of one's own, and those that wait.
        filter={(ticket) => ticket.status !== "solved"}
      />
    </div>
  );
}
