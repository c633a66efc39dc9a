import { Button } from "@zendeskgarden/react-buttons";
import { words } from "../words.ts";
import { useAddUser } from "./use-add-user.ts";
import type { AddedUser } from "./user-draft.ts";
import { UserFields } from "./user-fields.tsx";

interface NewUserPageProps {
  onClose: () => void;
  onAdded: (user: AddedUser) => void;
}

/** The same form as a page of its own: `/agent/users/new`. */
export function NewUserPage({ onClose, onAdded }: NewUserPageProps) {
  const form = useAddUser({}, onAdded);
  return (
    <div className="page narrow-page">
      <h1>{words.addUser}</h1>
      <form
        noValidate
        className="sheet"
        data-test-id="new-user-form"
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <UserFields form={form} />
        <div className="form-buttons">
          <Button isBasic onClick={onClose}>
            {words.cancel}
          </Button>
          <Button isPrimary type="submit" disabled={form.sending} data-test-id="user-form-submit">
            {words.add}
          </Button>
        </div>
      </form>
    </div>
  );
}
