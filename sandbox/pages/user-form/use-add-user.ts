import { useState } from "react";
import type { HostErrors } from "../host-api.ts";
import { isSubscriptionLimit, writeJson } from "../host-api.ts";
import { useSession } from "../session-context.ts";
import { words } from "../words.ts";
import type { AddedUser, UserDraft } from "./user-draft.ts";
import { EMPTY_DRAFT, userBody } from "./user-draft.ts";

/** What stands in the form's alert. */
export interface FormAlert {
  title: string;
  text: string;
  /** Whether it is that no seat is left. */
  isLimit: boolean;
}

export interface AddUser {
  draft: UserDraft;
  change: (part: Partial<UserDraft>) => void;
  fieldErrors: { name?: string; email?: string };
  alert: FormAlert | null;
  sending: boolean;
  /** Checks what is typed, and says what is wrong with it. */
  check: () => boolean;
  /** Checks and sends what is typed; the form keeps it when anything is wrong. */
  submit: () => Promise<void>;
}

/** The state of an add-user form, in the dialog and on the page alike. */
export function useAddUser(first: Partial<UserDraft>, onAdded: (user: AddedUser) => void): AddUser {
  const { roles } = useSession();
  const [draft, setDraft] = useState<UserDraft>({ ...EMPTY_DRAFT, ...first });
  const [fieldErrors, setFieldErrors] = useState<AddUser["fieldErrors"]>({});
  const [alert, setAlert] = useState<FormAlert | null>(null);
  const [sending, setSending] = useState(false);

  const check = () => {
    const wrong = wrongIn(draft);
    setFieldErrors(wrong);
    return wrong.name === undefined && wrong.email === undefined;
  };
  const submit = async () => {
    setAlert(null);
    if (!check() || sending) return;
    setSending(true);
    const answer = await writeJson<{ user: AddedUser }>("POST", "/api/v2/users", userBody(draft, roles));
    setSending(false);
    if (answer.ok) return onAdded(answer.value.user);
    if (answer.errors.email !== undefined) setFieldErrors({ email: emailError(answer.errors) });
    else setAlert(alertFor(answer.status, answer.errors));
  };

  return {
    draft,
    change: (part) => setDraft((now) => ({ ...now, ...part })),
    fieldErrors,
    alert,
    sending,
    check,
    submit,
  };
}

function wrongIn({ name, email }: UserDraft): AddUser["fieldErrors"] {
  return {
    ...(name.trim() === "" ? { name: words.nameMissing } : {}),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? {} : { email: words.emailWrong }),
  };
}

function emailError(errors: HostErrors): string {
  return errors.email?.some(({ error }) => error === "DuplicateValue") ? words.emailTaken : words.emailWrong;
}

function alertFor(status: number, errors: HostErrors): FormAlert {
  if (isSubscriptionLimit(errors)) {
    return { title: words.limitReached, text: words.limitReachedText, isLimit: true };
  }
  const because = (title: string, text = "") => ({ title, text, isLimit: false });
  if (status === 403) return because(words.notAllowed);
  if (status === 503) return because(words.serviceDown, words.serviceDownText);
  return because(words.notSaved);
}
