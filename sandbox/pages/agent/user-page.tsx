import { readJson } from "../host-api.ts";
import { useLoaded } from "../loaded.ts";
import { Avatar } from "../shell/avatar.tsx";
import { words } from "../words.ts";

interface HostUser {
  id: string;
  name: string;
  email: string;
  role_key: string;
  suspended: boolean;
}

/** A person of the account. */
export function UserPage({ id }: { id: string }) {
  const loaded = useLoaded(`user ${id}`, (signal) => readJson<{ user: HostUser }>(`/api/v2/users/${id}`, signal));
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
    </div>
  );
}
