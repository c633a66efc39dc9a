import { useState } from "react";
import { hasVariant } from "../active-variants.ts";
import { readJson } from "../host-api.ts";
import { useLoaded } from "../loaded.ts";
import { Avatar } from "../shell/avatar.tsx";
import { Slow } from "../slow.tsx";
import { words } from "../words.ts";
import { RoleOfPerson } from "./profile/role-of-person.tsx";
import type { Person } from "./profile/use-role-change.ts";
import { readMembers } from "./tickets.ts";

const mayChangeRoles = hasVariant("profile-role") || hasVariant("other-profile") || hasVariant("bare-dialog");

/** A person of the account. */
export function UserPage({ id }: { id: string }) {
  const [version, setVersion] = useState(0);
  const loaded = useLoaded(`user ${id} ${version}`, async (signal) => {
    const [{ user }, members] = await Promise.all([
      readJson<{ user: Omit<Person, "id" | "role_key"> & { id: number } }>(`/api/v2/users/${id}`, signal),
      readMembers(signal),
    ]);
    const person: Person = {
      ...user,
      id: String(user.id),
      role_key: members.get(String(user.id))?.roleKey ?? "end_user",
    };
    return { user: person };
  });
  if (loaded.state === "failed") return <p className="page-notice">{words.notFound}</p>;
  if (loaded.state === "loading") return <div className="skeleton" aria-hidden="true" />;
  const { user } = loaded.value;
  return (
    <div className="page narrow-page">
      <div className="person-head">
        <Avatar name={user.name} size={48} />
        <h1>{user.name}</h1>
      </div>
      <dl className="sheet facts">
        <dt>{words.email}</dt>
        <dd>{user.email}</dd>
        <dt>{words.role}</dt>
        <dd>{words.roleOf[user.role_key] ?? user.role_key}</dd>
        <dt>{words.status}</dt>
        <dd>{user.suspended ? words.suspended : words.active}</dd>
      </dl>
      {mayChangeRoles && (
        <Slow seconds={6}>
          <RoleOfPerson person={user} onChanged={() => setVersion((now) => now + 1)} />
        </Slow>
      )}
    </div>
  );
}
