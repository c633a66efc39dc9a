import { readJson } from "../host-api.ts";
import { useLoaded } from "../loaded.ts";
import { Avatar } from "../shell/avatar.tsx";
import { words } from "../words.ts";
import { readMembers } from "./tickets.ts";

interface HostUser {
  id: number;
  name: string;
  email: string;
  suspended: boolean;
}

/** A person of the account. */
export function UserPage({ id }: { id: string }) {
  const loaded = useLoaded(`user ${id}`, async (signal) => {
    const [{ user }, members] = await Promise.all([
      readJson<{ user: HostUser }>(`/api/v2/users/${id}`, signal),
      readMembers(signal),
    ]);
    return { user, roleKey: members.get(String(user.id))?.roleKey ?? "end_user" };
  });
  if (loaded.state === "failed") return <p className="page-notice">{words.notFound}</p>;
  if (loaded.state === "loading") return <div className="skeleton" aria-hidden="true" />;
  const { user, roleKey } = loaded.value;
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
        <dd>{words.roleOf[roleKey] ?? roleKey}</dd>
        <dt>{words.status}</dt>
        <dd>{user.suspended ? words.suspended : words.active}</dd>
      </dl>
    </div>
  );
}
