import { useState } from "preact/hooks";
import type { Subscription, SubscriptionLine } from "../api/index.ts";
import { formatList, formatMoney } from "../i18n/index.ts";
import { availabilityState } from "../seats/index.ts";
import { MeterBar } from "../ui/meter-bar.tsx";
import { Notice } from "../ui/notice.tsx";
import { ReadingAge } from "../ui/reading-age.tsx";
import type { SubscriptionContext } from "./context.ts";
import { lineSeats, productSeats } from "./line-seats.ts";
import { ManageWay } from "./manage-way.tsx";
import { ReclaimHint } from "./reclaim-hint.tsx";

interface LicensesProps {
  subscription: Subscription;
  context: SubscriptionContext;
}

/** Products and groups with what was bought of each, how much of it is in use, and its price; then the way to change it. */
export function LicensesCard({ subscription, context }: LicensesProps) {
  const { translate } = context;
  const { cycle, lines } = subscription;
  const showsPrices = lines.some(({ unitPrice }) => unitPrice !== undefined);
  return (
    <section class="card licenses" aria-labelledby="licenses">
      <div class="card-head">
        <h3 id="licenses">{translate("subscription.licenses")}</h3>
        <Age context={context} />
      </div>
      {context.model.seats.value?.availability.helpDesk === "failing" && (
        <Notice kind="warning" role="status">
          {translate("subscription.not_followed")}
        </Notice>
      )}
      <table class="rows products" aria-labelledby="licenses">
        <thead>
          <tr>
            <th scope="col">{translate("subscription.product")}</th>
            <th scope="col" class="number">
              {translate("subscription.bought")}
            </th>
            <th scope="col" class="number">
              {translate("subscription.in_use")}
            </th>
            <th scope="col" class="number">
              {translate("subscription.available")}
            </th>
            {showsPrices && (
              <th scope="col" class="number">
                {translate(cycle === "month" ? "subscription.each_month" : "subscription.each_year")}
              </th>
            )}
          </tr>
        </thead>
        {lines.map((line) => (
          <Line key={line.target} line={line} subscription={subscription} context={context} />
        ))}
      </table>
      <ManageWay subscription={subscription} context={context} />
    </section>
  );
}

function Line({ line, subscription, context }: LicensesProps & { line: SubscriptionLine }) {
  const { translate, language, model } = context;
  const [open, setOpen] = useState(false);
  const snapshot = model.seats.value;
  const seats = lineSeats(line, snapshot);
  const isGate = line.target === subscription.primaryTarget;
  const threshold = isGate ? snapshot?.availability.lowThreshold : undefined;
  const state = availabilityState(
    seats === null ? null : { purchased: line.quantity, remaining: seats.left },
    threshold,
  );
  const level = state === "unknown" || state === "plenty" ? "plenty" : state === "none" ? "none" : "low";
  const id = `products-${line.target}`;
  return (
    <tbody class={level}>
      <tr>
        <th scope="row">
          <span class="name">{line.name}</span>
          {line.products.length > 1 && (
            <button
              type="button"
              class="button link small"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              onClick={() => setOpen(!open)}
            >
              {translate("subscription.moves_together", { count: line.products.length })}
            </button>
          )}
          {line.products.length === 1 && line.products[0]?.kind === "addon" && (
            <span class="small subtle">{translate("subscription.addon")}</span>
          )}
          {!line.purchasableOnline && <span class="small subtle">{translate("subscription.sales_only")}</span>}
          {isGate && <ReclaimHint context={context} />}
        </th>
        <td class="number" data-label={translate("subscription.bought")}>
          {number(line.quantity, language)}
        </td>
        <td class="number" data-label={translate("subscription.in_use")}>
          {seats === null ? translate("subscription.unknown") : number(seats.used, language)}
          {seats !== null && <MeterBar used={seats.used} pending={0} purchased={line.quantity} level={level} />}
        </td>
        <td class="number left" data-label={translate("subscription.available")}>
          {seats === null ? translate("subscription.unknown") : number(seats.left, language)}
        </td>
        {line.unitPrice !== undefined && (
          <td
            class="number"
            data-label={translate(
              subscription.cycle === "month" ? "subscription.each_month" : "subscription.each_year",
            )}
          >
            {formatMoney(line.unitPrice, language)}
          </td>
        )}
      </tr>
      {open && (
        <tr class="members" id={id}>
          <td colSpan={5}>
            <p class="small subtle">
              {translate("subscription.moves_why", {
                name: line.name,
                products: formatList(
                  line.products.map(({ name }) => name),
                  language,
                ),
              })}
            </p>
            <ul>
              {line.products.map(({ id: product, name }) => {
                const used = productSeats(product, snapshot)?.used;
                return (
                  <li key={product}>
                    {used === undefined
                      ? translate("subscription.product_unknown", { name })
                      : translate("subscription.product_used", { name, used, purchased: line.quantity })}
                  </li>
                );
              })}
            </ul>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Age({ context: { model, translate, language, now } }: { context: SubscriptionContext }) {
  const snapshot = model.seats.value;
  if (snapshot === null) return <p class="small subtle">{translate("subscription.seats_unknown")}</p>;
  const { picture } = snapshot.availability;
  if (picture === null) return <p class="small subtle">{translate("subscription.not_counted")}</p>;
  return <ReadingAge snapshot={snapshot} context={{ translate, language, now }} />;
}

function number(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}
