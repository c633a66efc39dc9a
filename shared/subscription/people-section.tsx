import { useEffect, useMemo } from "preact/hooks";
import type { Member } from "../api/index.ts";
import { formatList, formatMoment } from "../i18n/index.ts";
import { consumesSeat } from "../seats/index.ts";
import type { SubscriptionContext } from "./context.ts";
import { PagesEnd } from "./pages-view.tsx";
import { known } from "./part.ts";
import { productNames } from "./product-names.ts";
import { ReclaimableCard } from "./reclaimable-card.tsx";
import type { Insights } from "./subscription-model.ts";

/** Who sits where, those added last in front; and whose seats could be freed. */
export function PeopleSection({ insights, context }: { insights: Insights; context: SubscriptionContext }) {
  const { translate } = context;
  const { members, reclaimable } = insights;
  useEffect(() => {
    void members.loadOnce();
    void reclaimable.loadOnce();
  }, [members, reclaimable]);
  const { pages } = members.state.value;
  const showsActivity = pages[0]?.[0]?.lastActiveAt !== undefined;
  return (
    <>
      <ReclaimableCard list={reclaimable} context={context} />
      <section class="card" aria-labelledby="team">
        <h3 id="team">{translate("members.title")}</h3>
        <table class={showsActivity ? "rows team activity" : "rows team"} aria-labelledby="team">
          <thead>
            <tr>
              <th scope="col">{translate("members.name")}</th>
              <th scope="col">{translate("members.role")}</th>
              <th scope="col">{translate("members.products")}</th>
              <th scope="col">{translate("members.added")}</th>
              <th scope="col" class="number">
                {translate("members.tickets")}
              </th>
              {showsActivity && <th scope="col">{translate("members.active")}</th>}
            </tr>
          </thead>
          {pages.map((page) => (
            <MembersPage key={page[0]?.memberId} page={page} context={context} />
          ))}
        </table>
        <PagesEnd list={members} empty={translate("members.none")} context={context} />
      </section>
    </>
  );
}

function MembersPage({ page, context }: { page: readonly Member[]; context: SubscriptionContext }) {
  const { translate, language, links } = context;
  const subscription = known(context.model.subscription);
  // Drawn once: the next page, or a minute that has passed, changes none of these rows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they show is the page, in this language, with the subscription's names.
  const rows = useMemo(
    () =>
      page.map((member) => {
        const { memberId, name, role, status, products, addedAt, openTickets, lastActiveAt } = member;
        const seats = formatList(productNames(products, context), language);
        return (
          <tr key={memberId}>
            <th scope="row">
              <a href={links.person(memberId)} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
              {status === "suspended" && <span class="tag">{translate("members.suspended")}</span>}
            </th>
            <td data-label={translate("members.role")}>{translate("members.role_name", { role })}</td>
            <td data-label={translate("members.products")}>
              {products.length === 0 ? (
                <span class="subtle">{translate("members.no_license")}</span>
              ) : (
                <>
                  {seats}
                  {consumesSeat(member).reason === "product_role_uses_seat" && (
                    <span class="small subtle">{translate("members.by_product_role")}</span>
                  )}
                </>
              )}
            </td>
            <td data-label={translate("members.added")}>{formatMoment(addedAt, language, "day")}</td>
            <td class="number" data-label={translate("members.tickets")}>
              {openTickets === null
                ? translate("subscription.unknown")
                : new Intl.NumberFormat(language).format(openTickets)}
            </td>
            {lastActiveAt !== undefined && (
              <td data-label={translate("members.active")}>
                {lastActiveAt === null ? translate("members.never") : formatMoment(lastActiveAt, language, "day")}
              </td>
            )}
          </tr>
        );
      }),
    [page, language, subscription],
  );
  return <tbody>{rows}</tbody>;
}
