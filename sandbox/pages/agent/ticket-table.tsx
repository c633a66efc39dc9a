import { Body, Cell, Head, HeaderCell, HeaderRow, Row, Table } from "@zendeskgarden/react-tables";
import { dateTime } from "../dates.ts";
import { Link } from "../link.tsx";
import { useLoaded } from "../loaded.ts";
import { words } from "../words.ts";
import { StatusMark } from "./status-mark.tsx";
import type { Ticket } from "./tickets.ts";
import { readTickets } from "./tickets.ts";

interface TicketTableProps {
  filter: (ticket: Ticket) => boolean;
  /** Whose tickets are counted apart. */
  mine?: string;
}

/** The account's tickets, newest first. */
export function TicketTable({ filter, mine }: TicketTableProps) {
  const loaded = useLoaded("tickets", readTickets);
  if (loaded.state === "failed") return <p className="page-notice">{words.notLoaded}</p>;
  if (loaded.state === "loading") return <div className="skeleton" aria-hidden="true" />;
  const { tickets, members } = loaded.value;
  const shown = tickets.filter(filter);
  return (
    <>
      {mine !== undefined && (
        <dl className="counts">
          <Count label={words.open} value={shown.filter(({ status }) => status === "open").length} />
          <Count
            label={words.assignedToYou}
            value={shown.filter(({ assignee_id }) => String(assignee_id) === mine).length}
          />
        </dl>
      )}
      <div className="table-scroll">
        <Table aria-label={words.yourTickets}>
          <Head>
            <HeaderRow>
              <HeaderCell width={110}>{words.status}</HeaderCell>
              <HeaderCell>{words.subject}</HeaderCell>
              <HeaderCell width={150}>{words.requester}</HeaderCell>
              <HeaderCell width={170}>{words.assignee}</HeaderCell>
              <HeaderCell width={90}>{words.priority}</HeaderCell>
              <HeaderCell width={150}>{words.updated}</HeaderCell>
            </HeaderRow>
          </Head>
          <Body>
            {shown.map((ticket) => (
              <Row key={ticket.id}>
                <Cell>
                  <StatusMark status={ticket.status} />
                </Cell>
                <Cell isTruncated>
                  <Link href={`/agent/tickets/${ticket.id}`} className="plain-link">
                    {ticket.subject}
                  </Link>
                </Cell>
                <Cell isTruncated>{ticket.requester}</Cell>
                <Cell isTruncated>{members.get(String(ticket.assignee_id))?.name ?? words.unassigned}</Cell>
                <Cell>{words.priorityOf[ticket.priority] ?? ticket.priority}</Cell>
                <Cell>{dateTime(ticket.created_at)}</Cell>
              </Row>
            ))}
          </Body>
        </Table>
      </div>
    </>
  );
}

function Count({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
