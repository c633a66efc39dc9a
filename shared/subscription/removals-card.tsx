import type { Removal } from "../api/index.ts";
import { formatDate, formatMoment, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { SubscriptionContext } from "./context.ts";
import { PartView } from "./part-view.tsx";

/** What waits for renewal, who would lose a seat by it, and how to keep the licenses after all. */
export function RemovalsCard({ context }: { context: SubscriptionContext }) {
  const { translate, model } = context;
  const state = model.removals.state.value;
  const kept = model.kept.value;
  // Nothing waits, mostly: no card for it, nor for the reading of it.
  const isShown = state.kind === "failed" || (state.kind === "read" && (state.value.length > 0 || kept !== null));
  return (
    <div class={isShown ? "card" : undefined}>
      {isShown && <h3>{translate("subscription.waiting")}</h3>}
      <div role="status">
        {kept !== null && (
          <Notice kind="success">
            {translate(kept.direction === "remove" ? "subscription.kept" : "subscription.not_added", {
              name: kept.name,
              count: kept.quantity,
            })}
          </Notice>
        )}
      </div>
      {isShown && (
        <PartView part={model.removals} context={context}>
          {(removals) => (
            <ul class="removals">
              {removals.map((removal) => (
                <Waiting key={removal.id} removal={removal} context={context} />
              ))}
            </ul>
          )}
        </PartView>
      )}
    </div>
  );
}

function Waiting({ removal, context }: { removal: Removal; context: SubscriptionContext }) {
  const { translate, language, model, now } = context;
  const { id, name, direction, quantity: count, by, createdAt, wouldDemote } = removal;
  const date = formatDate(removal.date, language, new Date(now).toISOString());
  const keeping = model.keeping.value?.id === id ? model.keeping.value : null;
  return (
    <li>
      <div class="waiting">
        <div>
          <p>
            <strong>
              {translate(direction === "remove" ? "subscription.removes" : "subscription.adds", { name, count, date })}
            </strong>
          </p>
          <p class="small subtle">
            {translate("subscription.ordered_by", {
              name: by.name ?? by.memberId,
              date: formatMoment(createdAt, language, "day"),
            })}
          </p>
        </div>
        {model.viewer.capabilities.includes("editSubscription") && (
          <Button small disabled={keeping?.kind === "asking"} onPress={() => void model.keep(removal)}>
            {translate(direction === "remove" ? "subscription.keep" : "subscription.do_not_add")}
          </Button>
        )}
      </div>
      {keeping?.kind === "failed" && (
        <Notice kind="danger" role="alert">
          {problemSentence(keeping.problem, context)}
        </Notice>
      )}
      {wouldDemote.length > 0 && <WouldLose removal={removal} context={context} />}
    </li>
  );
}

/** In words that promise no more than is known: who it will be is seen only at renewal. */
function WouldLose({ removal, context }: { removal: Removal; context: SubscriptionContext }) {
  const { translate, language, links, model } = context;
  const { wouldDemote: people } = removal;
  return (
    <Notice kind="warning">
      <p>{translate("subscription.would_lose", { count: people.length })}</p>
      <ul>
        {people.map(({ memberId, name, openTickets, becomesEndUser }) => (
          <li key={memberId}>
            <a href={links.person(memberId)} target="_blank" rel="noopener noreferrer">
              {name}
            </a>{" "}
            <span class="small">
              {translate(becomesEndUser ? "subscription.would_end_user" : "subscription.would_lose_product")}{" "}
              {openTickets !== null && translate("subscription.open_tickets", { count: openTickets })}
            </span>
          </li>
        ))}
      </ul>
      {people.some(({ openTickets }) => openTickets === null) && (
        <p class="small">{translate("subscription.tickets_unknown")}</p>
      )}
      <Button small onPress={() => model.savePeople(removal, { language, person: links.person })}>
        {translate("ledger.save")}
      </Button>
    </Notice>
  );
}
