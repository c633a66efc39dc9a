import { addLabelOf } from "../../../shared/meter/index.ts";
import { maySeeSubscription, seesMeter } from "../../../shared/seats/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { Notice } from "../../../shared/ui/notice.tsx";
import { ReadingAge } from "../../../shared/ui/reading-age.tsx";
import { missingPlace } from "../../platform/self-check.ts";
import { ConnectionLine } from "../connection-line.tsx";
import type { Desk } from "../desks/desks.ts";
import { Inbox } from "./inbox.tsx";
import type { InboxModel } from "./inbox-model.ts";
import type { PopupProps } from "./popup-props.ts";
import { ProductMeter } from "./product-meter.tsx";
import { productRows } from "./product-rows.ts";
import { SelfCheckView } from "./self-check-view.tsx";

interface DeskProps extends PopupProps {
  desk: Desk;
}

/** One help desk: what waits and what can be done first, then a meter for each product, and how old the figures are. */
export function DeskCard({ desk, model, context }: DeskProps) {
  const { translate } = context;
  const { origin, state, selfCheck } = desk;
  const { connection } = state;
  const inbox = model.inboxOf(desk);
  const missing = missingPlace(selfCheck);
  const maySee = connection.kind === "connected" && connection.viewer.capabilities.includes("seeMeter");
  return (
    <li class="card">
      <h2>
        <bdi>{connection.kind === "connected" ? connection.viewer.account.name : new URL(origin).host}</bdi>
      </h2>
      {missing !== null && (
        <Notice kind="warning">{translate("popup.missing", { place: translate(`check.${missing.place}`) })}</Notice>
      )}
      <ConnectionLine state={state} context={context} isBelowAccount />
      {connection.kind === "connected" && !maySee && <p class="subtle">{translate("popup.may_not_see")}</p>}
      {inbox !== null && connection.kind === "connected" && (
        <Inbox model={inbox} viewer={connection.viewer} context={context} />
      )}
      <FirstActions {...{ desk, model, context }} isSecond={inbox !== null && waits(inbox)} />
      <Meters {...{ desk, model, context }} />
      <div class="actions">
        {connection.kind !== "signed_out" && (
          <Button small onPress={() => void model.act(origin, "refresh")}>
            {translate("popup.refresh")}
          </Button>
        )}
        <Button small onPress={() => void model.act(origin, "show")}>
          {translate("popup.open_desk")}
        </Button>
      </div>
      {selfCheck !== null && <SelfCheckView check={selfCheck} model={model} context={context} />}
    </li>
  );
}

/** Whether somebody's request waits for a decision. */
function waits({ state }: InboxModel): boolean {
  return state.value.kind === "read" && state.value.toDecide.length > 0;
}

interface FirstActionsProps extends DeskProps {
  /** Something else is more likely what somebody came for. */
  isSecond: boolean;
}

/** What somebody most likely came for. */
function FirstActions({ desk: { origin, state }, model, context: { translate }, isSecond }: FirstActionsProps) {
  const { connection, problem } = state;
  if (connection.kind === "signed_out") {
    return (
      <div class="actions">
        <Button small kind="primary" onPress={() => void model.act(origin, "connect")}>
          {translate("action.connect")}
        </Button>
      </div>
    );
  }
  if (connection.kind !== "connected") return null;
  const { viewer } = connection;
  const add = addLabelOf(viewer);
  // Without a service the help desk's own page is what is left: it is opened from there.
  const mayAdd = add !== null && add !== "action.manage_subscription";
  const mayManage = maySeeSubscription(viewer);
  const lacksTotal = problem?.type === "total-unknown";
  const mayAsk = seesMeter(viewer) && viewer.role !== "unknown";
  if (!mayAdd && !mayManage && !lacksTotal && !mayAsk) return null;
  return (
    <div class="actions">
      {lacksTotal && (
        <Button small kind="primary" onPress={() => void model.openOptions()}>
          {translate("action.enter_total")}
        </Button>
      )}
      {mayAdd && (
        <Button
          small
          kind={isSecond || lacksTotal ? "secondary" : "primary"}
          onPress={() => void model.add(origin, viewer)}
        >
          {translate(add)}
        </Button>
      )}
      {mayManage && (
        <Button small onPress={() => void model.act(origin, "manage")}>
          {translate("action.manage_subscription")}
        </Button>
      )}
      {mayAsk && (
        <Button small onPress={() => void model.act(origin, "people")}>
          {translate("action.people")}
        </Button>
      )}
    </div>
  );
}

function Meters({ desk: { origin, state }, model, context }: DeskProps) {
  const { snapshot } = state;
  if (snapshot === null) return null;
  const { translate, language } = context;
  return (
    <>
      <div class="meters">
        {productRows(snapshot.availability).map((row) => (
          <ProductMeter
            key={row.product.id}
            row={row}
            trend={model.trends.value.get(`${origin} ${row.product.id}`) ?? null}
            context={context}
          />
        ))}
      </div>
      <ReadingAge snapshot={snapshot} context={{ translate, language, now: Date.now() }} />
    </>
  );
}
