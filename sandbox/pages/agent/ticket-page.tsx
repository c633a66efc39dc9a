import { Button } from "@zendeskgarden/react-buttons";
import { Field, Label, Textarea } from "@zendeskgarden/react-forms";
import { dateTime } from "../dates.ts";
import { readJson } from "../host-api.ts";
import { useLoaded } from "../loaded.ts";
import { Avatar } from "../shell/avatar.tsx";
import { words } from "../words.ts";
import { StatusMark } from "./status-mark.tsx";
import type { Ticket } from "./tickets.ts";
import { readMembers } from "./tickets.ts";

/** One ticket: its properties, what was said, and a field to answer in. */
export function TicketPage({ id }: { id: string }) {
  const loaded = useLoaded(`ticket ${id}`, async (signal) => {
    const [{ ticket }, members] = await Promise.all([
      readJson<{ ticket: Ticket }>(`/api/v2/tickets/${id}`, signal),
      readMembers(signal),
    ]);
    return { ticket, assignee: members.get(String(ticket.assignee_id))?.name ?? words.unassigned };
  });
  if (loaded.state === "failed") return <p className="page-notice">{words.notFound}</p>;
  if (loaded.state === "loading") return <div className="skeleton" aria-hidden="true" />;
  const { ticket, assignee } = loaded.value;
  return (
    <div className="ticket">
      <aside className="ticket-side">
        <dl>
          <dt>{words.requester}</dt>
          <dd>{ticket.requester}</dd>
          <dt>{words.assignee}</dt>
          <dd>{assignee}</dd>
          <dt>{words.priority}</dt>
          <dd>{words.priorityOf[ticket.priority] ?? ticket.priority}</dd>
          <dt>{words.status}</dt>
          <dd>
            <StatusMark status={ticket.status} />
          </dd>
        </dl>
      </aside>
      <article className="ticket-main">
        <h1>{ticket.subject}</h1>
        <div className="comment">
          <Avatar name={ticket.requester} />
          <div>
            <p className="comment-head">
              <strong>{ticket.requester}</strong> <span>{dateTime(ticket.created_at)}</span>
            </p>
            <p>{ticket.description}</p>
          </div>
        </div>
        <div className="reply">
          <Field>
            <Label>{words.reply}</Label>
            <Textarea minRows={4} isResizable />
          </Field>
          <div className="form-buttons">
            <Button isPrimary>{words.submit}</Button>
          </div>
        </div>
      </article>
    </div>
  );
}
