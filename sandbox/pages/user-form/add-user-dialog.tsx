import { Button } from "@zendeskgarden/react-buttons";
import { useId } from "react";
import { hasVariant } from "../active-variants.ts";
import { Dialog } from "../garden/dialog.tsx";
import { testId } from "../garden/test-id.ts";
import { Slow } from "../slow.tsx";
import { words } from "../words.ts";
import { useAddUser } from "./use-add-user.ts";
import type { AddedUser, UserDraft } from "./user-draft.ts";
import { UserFields } from "./user-fields.tsx";

interface AddUserDialogProps {
  first?: Partial<UserDraft>;
  onClose: () => void;
  onAdded: (user: AddedUser) => void;
}

/** The host's add-user dialog: a Garden modal, portalled to the body. */
export function AddUserDialog({ first = {}, onClose, onAdded }: AddUserDialogProps) {
  const form = useAddUser(first, onAdded);
  const id = useId();
  return (
    <Dialog
      title={words.addUser}
      testId="add-user-modal"
      onClose={onClose}
      buttons={[
        <Button key="cancel" isBasic onClick={onClose}>
          {words.cancel}
        </Button>,
        <Slow key="add" seconds={10}>
          <Button isPrimary type="submit" form={id} disabled={form.sending} {...testId("user-form-submit")}>
            {words.add}
          </Button>
        </Slow>,
      ]}
    >
      <form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <UserFields form={form} asked={hasVariant("bare-dialog") ? "nothing" : "type-and-role"} />
      </form>
    </Dialog>
  );
}
