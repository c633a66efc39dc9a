import { Button } from "../ui/button.tsx";
import type { AskingContext } from "./asking-context.ts";

interface ContextProps {
  context: AskingContext;
}

export function CancelButton({ context: { translate, close } }: ContextProps) {
  return (
    <Button kind="quiet" onPress={close}>
      {translate("ask.cancel")}
    </Button>
  );
}

/** Closes after something was done. */
export function BackButton({ context: { translate, backTo, close } }: ContextProps) {
  return (
    <Button kind="primary" onPress={close}>
      {translate(backTo === "form" ? "ask.back_to_form" : "action.close")}
    </Button>
  );
}

export function RetryButton({ context: { translate }, onPress }: ContextProps & { onPress: () => void }) {
  return (
    <Button kind="primary" onPress={onPress}>
      {translate("action.retry")}
    </Button>
  );
}

/** To the form to sales, where another way stands first. */
export function ContactSalesButton({ context: { translate, go } }: ContextProps) {
  return <Button onPress={() => go({ kind: "sales", request: null })}>{translate("action.contact_sales")}</Button>;
}

/** A number for many people at once. */
export function PeopleLink({ context: { translate, openPeoplePage } }: ContextProps) {
  return openPeoplePage === undefined ? null : (
    <p>
      <Button kind="link" onPress={openPeoplePage}>
        {translate("action.people")}
      </Button>
    </p>
  );
}

/** Only ever where this person may change the subscription themselves. */
export function SubscriptionButton({ context, primary = false }: ContextProps & { primary?: boolean }) {
  if (!context.viewer.capabilities.includes("editSubscription")) return null;
  return (
    <Button kind={primary ? "primary" : "secondary"} onPress={context.openSubscriptionPage}>
      {context.translate("action.manage_subscription")}
    </Button>
  );
}
