import { useState } from "react";
import { isSubscriptionLimit, writeJson } from "../../host-api.ts";
import { useSession } from "../../session-context.ts";
import { words } from "../../words.ts";

export interface Person {
  id: string;
  name: string;
  email: string;
  role_key: string;
  suspended: boolean;
}

export interface RoleChange {
  /** What the host refused, in its words. */
  refusal: string | null;
  sending: boolean;
  /** Saves the role at once, as the profile does. */
  change: (key: string) => Promise<void>;
}

/** Changes somebody's role; `onChanged` hears when it is so. */
export function useRoleChange(person: Person, onChanged: () => void): RoleChange {
  const { roles } = useSession();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const change = async (key: string) => {
    const role = roles.find((one) => one.key === key);
    if (role === undefined || sending) return;
    setSending(true);
    setRefusal(null);
    const custom = role.customRoleId === null ? {} : { custom_role_id: role.customRoleId };
    const path = `/api/v2/users/${encodeURIComponent(person.id)}`;
    const answer = await writeJson("PUT", path, { user: { role: role.apiRole, ...custom } });
    setSending(false);
    if (answer.ok) return onChanged();
    setRefusal(isSubscriptionLimit(answer.errors) ? words.subscriptionLimitReached : words.notSaved);
  };
  return { refusal, sending, change };
}
