import { maySeeSubscription } from "../../../shared/seats/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { ConnectionLine } from "../connection-line.tsx";
import type { Desk } from "../desks/desks.ts";
import type { OptionsProps } from "./options-props.ts";
import { TotalForm } from "./total-form.tsx";

/** One help desk: its service, who is connected, and what can be done about it. */
export function DeskRow({ desk, model, context }: OptionsProps & { desk: Desk }) {
  const { translate } = context;
  const { origin, service, isOwn, managed, state } = desk;
  const { host } = new URL(origin);
  const { connection } = state;
  return (
    <li class="card">
      <h3>
        <bdi>{host}</bdi>
      </h3>
      <ConnectionLine state={state} context={context} />
      {service !== null && (
        <p class="small subtle">
          {translate(isOwn || managed !== null ? "options.service" : "options.service_of_page", {
            address: new URL(service).host,
          })}
        </p>
      )}
      {desk.issuer !== null && (
        <p class="small subtle">{translate("options.issuer", { address: new URL(desk.issuer).href })}</p>
      )}
      {typeof managed?.purchased === "number" && (
        <dl>
          <dt>{translate("options.total_label")}</dt>
          <dd>{new Intl.NumberFormat(context.language).format(managed.purchased)}</dd>
        </dl>
      )}
      {managed !== null && <p class="small subtle">{translate("options.managed")}</p>}
      {service === null && connection.kind === "connected" && typeof managed?.purchased !== "number" && (
        <TotalForm origin={origin} total={desk.total} model={model} context={context} />
      )}
      <div class="actions">
        {(connection.kind === "signed_out" || (connection.kind === "failed" && managed?.service != null)) && (
          <Button small kind="primary" onPress={() => void model.connect(origin)}>
            {translate("action.connect")}
          </Button>
        )}
        {connection.kind === "connected" && maySeeSubscription(connection.viewer) && (
          <Button small onPress={() => void model.manage(origin)}>
            {translate("action.manage_subscription")}
          </Button>
        )}
        {(isOwn || desk.total !== null) && managed === null && (
          <Button small onPress={() => void model.remove(desk)}>
            {translate("options.remove", { desk: host })}
          </Button>
        )}
      </div>
    </li>
  );
}
