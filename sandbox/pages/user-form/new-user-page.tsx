import { Button } from "@zendeskgarden/react-buttons";
import { hasVariant } from "../active-variants.ts";
import { testId } from "../garden/test-id.ts";
import { Slow } from "../slow.tsx";
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
  const roleOnly = hasVariant("agent-or-light");
  const form = useAddUser(roleOnly ? { userType: "staff" } : {}, onAdded);
  return (
    <div className="page narrow-page">
      <h1>{words.addUser}</h1>
      <form
        noValidate
        className="sheet"
        {...testId("new-user-form")}
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <UserFields form={form} asked={roleOnly ? "role" : "type-and-role"} />
        <div className="form-buttons">
          <Button isBasic onClick={onClose}>
            {words.cancel}
          </Button>
          <Slow seconds={10}>
            <Button isPrimary type="submit" disabled={form.sending} {...testId("user-form-submit")}>
              {words.add}
            </Button>
          </Slow>
        </div>
      </form>
    </div>
  );
}
