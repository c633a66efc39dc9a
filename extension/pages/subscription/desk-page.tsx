import type { SeatState } from "../../../shared/api/index.ts";
import { isToBeTold } from "../../../shared/checkout/index.ts";
import { drawUsage, NoAccess, SubscriptionPage } from "../../../shared/subscription/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { hostSubscriptionAddress, personAddress } from "../../platform/host-addresses.ts";
import { ConnectionLine } from "../connection-line.tsx";
import type { PageContext } from "../draw-page.ts";
import type { DeskSession } from "./desk-session.ts";
import { mountCart } from "./mount-cart.ts";

interface DeskPageProps {
  session: DeskSession;
  context: PageContext;
  openOptions: () => Promise<void>;
}

/** One help desk's subscription, for whoever is signed in there. */
export function DeskPage({ session, context, openOptions }: DeskPageProps) {
  const { translate, language } = context;
  const view = session.view.value;
  switch (view.kind) {
    case "outside":
      return <Outside seats={view.seats} session={session} context={context} openOptions={openOptions} />;
    case "no_access":
      return <NoAccess viewer={view.viewer} translate={translate} />;
    case "open": {
      const { origin } = session;
      const { model } = view;
      const person = (memberId: string) => personAddress(origin, memberId);
      return (
        <SubscriptionPage
          // Somebody else's page keeps nothing of this one.
          key={model.viewer.memberId}
          context={{
            ...{ model, translate, language, drawUsage },
            now: session.now.value,
            theme: context.theme.value,
            links: {
              person,
              subscription: hostSubscriptionAddress(origin, model.viewer.account.subscriptionUrl),
            },
            hasPurchase: session.purchases.value.some(isToBeTold),
            mountCart: (node, onClosed) =>
              mountCart(node, {
                ...{ view, context, person, onClosed },
                draft: session.draftOf(model.viewer.memberId),
              }),
          }}
        />
      );
    }
  }
}

function Outside({ seats, session, context, openOptions }: DeskPageProps & { seats: SeatState }) {
  const { translate } = context;
  const { kind } = seats.connection;
  return (
    <main class="subscription">
      <h1>{translate("action.manage_subscription")}</h1>
      <p class="brand subtle">{new URL(session.origin).host}</p>
      <div class="card">
        <div role="status">
          {kind === "connecting" ? (
            <p class="loading">{translate("subscription.reading")}</p>
          ) : (
            <ConnectionLine state={seats} context={context} />
          )}
        </div>
        <div class="answers">
          {kind === "signed_out" && (
            <Button kind="primary" onPress={session.connect}>
              {translate("action.connect")}
            </Button>
          )}
          {kind === "failed" && <Button onPress={session.retry}>{translate("action.retry")}</Button>}
          {kind === "not_connected" && <Button onPress={() => void openOptions()}>{translate("popup.options")}</Button>}
        </div>
      </div>
    </main>
  );
}
