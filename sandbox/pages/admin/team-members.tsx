import { Button } from "@zendeskgarden/react-buttons";
import { Item, Menu } from "@zendeskgarden/react-dropdowns";
import { Notification, Title, useToast } from "@zendeskgarden/react-notifications";
import { Body, Cell, Head, HeaderCell, HeaderRow, OverflowButton, Row, Table } from "@zendeskgarden/react-tables";
import { useState } from "react";
import { hasVariant } from "../active-variants.ts";
import type { Member } from "../agent/tickets.ts";
import { readMembers } from "../agent/tickets.ts";
import { day } from "../dates.ts";
import { adminTestId } from "../garden/test-id.ts";
import { writeJson } from "../host-api.ts";
import { Link } from "../link.tsx";
import { useLoaded } from "../loaded.ts";
import { goTo } from "../path.ts";
import { useSession } from "../session-context.ts";
import { Avatar } from "../shell/avatar.tsx";
import { AddUserDialog } from "../user-form/add-user-dialog.tsx";
import { words } from "../words.ts";
import { readSeats } from "./seats.ts";
import { SeatsRemaining } from "./seats-remaining.tsx";

/** `/admin/people/team/members`: who works here, with the seats that are left. */
export function TeamMembers() {
  const { roles } = useSession();
  const [version, setVersion] = useState(0);
  const [adding, setAdding] = useState(false);
  const members = useLoaded(`members ${version}`, readMembers);
  const seats = useLoaded(`seats ${version}`, readSeats);
  const { addToast } = useToast();
  const say = (title: string, type: "success" | "error") =>
    addToast(({ close }) => (
      <Notification type={type} role={type === "error" ? "alert" : "status"}>
        <Title>{title}</Title>
        <Notification.Close aria-label={words.close} onClick={close} />
      </Notification>
    ));
  const change = async (member: Member, action: string) => {
    const path = `/api/v2/users/${encodeURIComponent(member.id)}`;
    const answer =
      action === "downgrade"
        ? await writeJson("PUT", path, { user: { role: "end-user" } })
        : await writeJson("PUT", path, { user: { suspended: action === "suspend" } });
    const full = !answer.ok && answer.errors.base !== undefined;
    say(answer.ok ? words.memberChanged : full ? words.limitReached : words.notSaved, answer.ok ? "success" : "error");
    setVersion((now) => now + 1);
  };

  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.teamMembers}</h1>
        <SeatsRemaining
          seats={seats.state === "loaded" ? seats.value : null}
          members={members.state === "loaded" ? [...members.value.values()] : null}
        />
        {roles.length > 0 && hasVariant("create-member") && (
          <Button
            isPrimary
            size="small"
            onClick={() => goTo("/admin/people/team/members/new")}
            {...adminTestId("add-team-member-button")}
          >
            {words.createTeamMember}
          </Button>
        )}
        {roles.length > 0 && !hasVariant("create-member") && (
          <Button isPrimary size="small" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )}
      </div>
      {members.state === "failed" && <p className="page-notice">{words.notLoaded}</p>}
      {members.state === "loading" && <div className="skeleton" aria-hidden="true" />}
      {members.state === "loaded" && (
        <MemberTable members={[...members.value.values()]} mayChange={roles.length > 0} onChange={change} />
      )}
      {adding && (
        <AddUserDialog
          first={{ userType: "staff" }}
          onClose={() => setAdding(false)}
          onAdded={(user) => {
            setAdding(false);
            say(`${words.userAdded}: ${user.name}`, "success");
            setVersion((now) => now + 1);
          }}
        />
      )}
    </div>
  );
}

interface MemberTableProps {
  members: readonly Member[];
  mayChange: boolean;
  onChange: (member: Member, action: string) => void;
}

function MemberTable({ members, mayChange, onChange }: MemberTableProps) {
  return (
    <div className="table-scroll">
      <Table aria-label={words.teamMembers}>
        <Head>
          <HeaderRow>
            <HeaderCell>{words.name}</HeaderCell>
            <HeaderCell width={180}>{words.role}</HeaderCell>
            <HeaderCell width={110}>{words.status}</HeaderCell>
            <HeaderCell width={140}>{words.lastActive}</HeaderCell>
            <HeaderCell width={80}>{words.seat}</HeaderCell>
            <HeaderCell width={50}>
              <span className="unseen">{words.actions}</span>
            </HeaderCell>
          </HeaderRow>
        </Head>
        <Body>
          {members.map((member) => (
            <Row key={member.id} data-member-id={member.id}>
              <Cell>
                <span className="person">
                  <Avatar name={member.name} />
                  <span>
                    {hasVariant("create-member") ? (
                      <Link className="plain-link" href={`/admin/people/team/members/${member.id}`}>
                        {member.name}
                      </Link>
                    ) : (
                      member.name
                    )}
                    <small>{member.email}</small>
                  </span>
                </span>
              </Cell>
              <Cell>{words.roleOf[member.roleKey] ?? member.roleName}</Cell>
              <Cell>
                {member.suspended ? <span className="status status-suspended">{words.suspended}</span> : words.active}
              </Cell>
              <Cell>{member.lastActiveAt === null ? words.never : day(member.lastActiveAt)}</Cell>
              <Cell>{member.usesSeat ? words.yes : words.no}</Cell>
              <Cell hasOverflow>
                {mayChange && member.role !== "owner" && <MemberMenu member={member} onChange={onChange} />}
              </Cell>
            </Row>
          ))}
        </Body>
      </Table>
    </div>
  );
}

function MemberMenu({ member, onChange }: { member: Member; onChange: MemberTableProps["onChange"] }) {
  return (
    <Menu
      isCompact
      placement="bottom-end"
      appendToNode={document.body}
      onChange={({ value }) => value !== undefined && onChange(member, value)}
      button={({ ref, size: _size, ...props }) => (
        <OverflowButton {...props} ref={ref} type="button" aria-label={`${words.actionsFor} ${member.name}`} />
      )}
    >
      {member.suspended ? (
        <Item value="unsuspend">{words.unsuspend}</Item>
      ) : (
        <Item value="suspend">{words.suspend}</Item>
      )}
      <Item value="downgrade" type="danger">
        {words.downgrade}
      </Item>
    </Menu>
  );
}
