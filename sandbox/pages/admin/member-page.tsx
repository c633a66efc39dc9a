import { useState } from "react";
import type { Member } from "../agent/tickets.ts";
import { readMembers } from "../agent/tickets.ts";
import { useLoaded } from "../loaded.ts";
import { Avatar } from "../shell/avatar.tsx";
import { words } from "../words.ts";
import { MemberRoles } from "./member-roles.tsx";

/** `/admin/people/team/members/{id}`: a member, with the roles in each product. */
export function MemberPage({ id }: { id: string }) {
  const [version, setVersion] = useState(0);
  const members = useLoaded(`members ${version}`, readMembers);
  if (members.state === "loading") return <div className="skeleton" aria-hidden="true" />;
  const member: Member | undefined = members.state === "loaded" ? members.value.get(id) : undefined;
  if (member === undefined) return <p className="page-notice">{words.notFound}</p>;
  return (
    <div className="page narrow-page">
      <div className="person-head">
        <Avatar name={member.name} size={48} />
        <h1>{member.name}</h1>
      </div>
      <MemberRoles key={version} member={member} onSaved={() => setVersion((now) => now + 1)} />
    </div>
  );
}
