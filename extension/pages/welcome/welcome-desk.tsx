import { Button } from "../../../shared/ui/button.tsx";
import { ConnectionLine } from "../connection-line.tsx";
import type { Desk } from "../desks/desks.ts";
import type { OptionsProps } from "../options/options-props.ts";
import { ProductMeter } from "../popup/product-meter.tsx";
import { productRows } from "../popup/product-rows.ts";

/** One help desk that was set up: its numbers, or what is missing for them. */
export function WelcomeDesk({ desk, model, context }: OptionsProps & { desk: Desk }) {
  const { translate } = context;
  const { origin, service, state } = desk;
  const { connection, snapshot } = state;
  const isSignedOut = connection.kind === "signed_out";
  const maySee = connection.kind !== "connected" || connection.viewer.capabilities.includes("seeMeter");
  return (
    <li class="card">
      <h3>
        <bdi>{new URL(origin).host}</bdi>
      </h3>
      {isSignedOut && service === null ? (
        <p>{translate("welcome.sign_in")}</p>
      ) : (
        <ConnectionLine state={state} context={context} />
      )}
      {!maySee && <p class="subtle">{translate("popup.may_not_see")}</p>}
      {snapshot !== null && (
        <div class="meters">
          {productRows(snapshot.availability).map((row) => (
            <ProductMeter key={row.product.id} row={row} trend={null} context={context} />
          ))}
        </div>
      )}
      {snapshot?.availability.source === "estimate" && <p class="small subtle">{translate("meter.estimate")}</p>}
      <div class="actions">
        {isSignedOut && service !== null && (
          <Button small kind="primary" onPress={() => void model.connect(origin)}>
            {translate("action.connect")}
          </Button>
        )}
        <Button
          small
          kind={isSignedOut && service !== null ? "secondary" : "primary"}
          onPress={() => void model.show(origin)}
        >
          {translate("popup.open_desk")}
        </Button>
      </div>
    </li>
  );
}
