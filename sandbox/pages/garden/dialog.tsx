import { Body, Close, Footer, FooterItem, Header, Modal } from "@zendeskgarden/react-modals";
import { hasVariant } from "../active-variants.ts";
import { words } from "../words.ts";
import type { DialogProps } from "./dialog-props.ts";
import { PlainDialog } from "./plain-dialog.tsx";
import { testId } from "./test-id.ts";

/** A dialog of the host: a Garden modal, portalled to the body or, where it is there for good, into a container. */
export function Dialog(props: DialogProps) {
  if (hasVariant("plain-dialog")) return <PlainDialog {...props} />;
  const { title, testId: id, onClose, children, buttons } = props;
  const container = hasVariant("in-container") ? document.getElementById("dialogs") : null;
  return (
    <Modal onClose={onClose} {...testId(id)} {...(container === null ? {} : { appendToNode: container })}>
      <Header tag="h2">{title}</Header>
      <Body>{children}</Body>
      <Footer>
        {buttons.map((button) => (
          <FooterItem key={button.key}>{button}</FooterItem>
        ))}
      </Footer>
      <Close aria-label={words.close} />
    </Modal>
  );
}
