import { Button } from "@zendeskgarden/react-buttons";
import { Body, Close, Footer, FooterItem, Header, Modal } from "@zendeskgarden/react-modals";
import { useId } from "react";
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
    <Modal onClose={onClose} data-test-id="add-user-modal">
      <Header tag="h2">{words.addUser}</Header>
      <Body>
        <form
          id={id}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void form.submit();
          }}
        >
          <UserFields form={form} />
        </form>
      </Body>
      <Footer>
        <FooterItem>
          <Button isBasic onClick={onClose}>
            {words.cancel}
          </Button>
        </FooterItem>
        <FooterItem>
          <Button isPrimary type="submit" form={id} disabled={form.sending} data-test-id="user-form-submit">
            {words.add}
          </Button>
        </FooterItem>
      </Footer>
      <Close aria-label={words.close} />
    </Modal>
  );
}
