import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input, Label, Textarea } from "@zendeskgarden/react-forms";
import { Alert, Title } from "@zendeskgarden/react-notifications";
import { useState } from "react";
import { writeJson } from "../host-api.ts";
import { goTo } from "../path.ts";
import { words } from "../words.ts";
import type { Ticket } from "./tickets.ts";

/** A new ticket: subject and description. */
export function NewTicket({ onDone }: { onDone: () => void }) {
  const [subject, setSubject] = useState("");
  const [description, setDescription] = useState("");
  const [failed, setFailed] = useState(false);
  const send = async () => {
    const body = { ticket: { subject, comment: { body: description } } };
    const answer = await writeJson<{ ticket: Ticket }>("POST", "/api/v2/tickets", body);
    setFailed(!answer.ok);
    if (!answer.ok) return;
    onDone();
    goTo(`/agent/tickets/${answer.value.ticket.id}`);
  };
  return (
    <div className="page narrow-page">
      <h1>{words.newTicket}</h1>
      <form
        noValidate
        className="sheet"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <div className="user-fields">
          {failed && (
            <Alert type="error" role="alert">
              <Title>{words.description}</Title>
            </Alert>
          )}
          <Field>
            <Label>{words.subject}</Label>
            <Input name="subject" value={subject} onChange={(event) => setSubject(event.target.value)} />
          </Field>
          <Field>
            <Label>{words.description}</Label>
            <Textarea
              name="description"
              minRows={6}
              isResizable
              value={description}
              onChange={(event) => setDescription(event.target.value)}
            />
          </Field>
        </div>
        <div className="form-buttons">
          <Button isPrimary type="submit">
            {words.submit}
          </Button>
        </div>
      </form>
    </div>
  );
}
