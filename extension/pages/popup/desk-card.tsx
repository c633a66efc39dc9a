import { formatAge } from "../../../shared/i18n/index.ts";
import { freshness, maySeeSubscription } from "../../../shared/seats/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { Notice } from "../../../shared/ui/notice.tsx";
import { ConnectionLine } from "../connection-line.tsx";
import type { Desk } from "../desks/desks.ts";
import { Inbox } from "./inbox.tsx";
import type { PopupProps } from "./popup-props.ts";
import { ProductMeter } from "./product-meter.tsx";

/** One help desk: a meter for each product, how old the figures are, and what can be done. */
export function DeskCard({ desk, model, context }: PopupProps & { desk: Desk }) {
  const { translate, language } = context;
  const { origin, state, missing } = desk;
  const { connection, snapshot } = state;
  const inbox = model.inboxOf(desk);
  const maySee = connection.kind === "connected" && connection.viewer.capabilities.includes("seeMeter");
  return (
    <li class="card">
      <h2>
        <bdi>{connection.kind === "connected" ? connection.viewer.account.name : new URL(origin).host}</bdi>
      </h2>
      {missing !== null && <Notice kind="warning">{translate("popup.missing", { selector: missing })}</Notice>}
      <ConnectionLine state={state} context={context} />
      {connection.kind === "connected" && !maySee && <p class="subtle">{translate("popup.may_not_see")}</p>}
      {inbox !== null && connection.kind === "connected" && (
        <Inbox model={inbox} viewer={connection.viewer} context={context} />
      )}
      {snapshot !== null && (
        <div>
          {snapshot.availability.products.map((product) => (
            <ProductMeter
              key={product.id}
              product={product}
              lowThreshold={
                product.id === snapshot.availability.gateProduct ? snapshot.availability.lowThreshold : null
              }
              trend={model.trends.value.get(`${origin} ${product.id}`) ?? null}
              context={context}
            />
          ))}
        </div>
      )}
      {snapshot !== null && (
        <p class="small subtle">
          {translate("meter.age", { age: formatAge(freshness(snapshot.readAt, Date.now()).ageSeconds, language) })}
        </p>
      )}
      <div class="actions">
        {connection.kind === "signed_out" ? (
          <Button small kind="primary" onPress={() => void model.act(origin, "connect")}>
            {translate("action.connect")}
          </Button>
        ) : (
          <Button small onPress={() => void model.act(origin, "refresh")}>
            {translate("popup.refresh")}
          </Button>
        )}
        {connection.kind === "connected" && maySeeSubscription(connection.viewer) && (
          <Button small onPress={() => void model.act(origin, "manage")}>
            {translate("action.manage_subscription")}
          </Button>
        )}
        <Button small onPress={() => void model.act(origin, "show")}>
          {translate("popup.open_desk")}
        </Button>
      </div>
    </li>
  );
}
