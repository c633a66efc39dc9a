import type { Reclaimable } from "../api/index.ts";
import { formatList, formatMoney } from "../i18n/index.ts";
import type { SubscriptionContext } from "./context.ts";
import type { PagedList } from "./paged-list.ts";
import { PagesEnd } from "./pages-view.tsx";
import { productNames } from "./product-names.ts";
import { evidenceSentence } from "./reclaimable.ts";

interface ReclaimableProps {
  /** Only the first few, with a way to all of them. */
  brief?: boolean;
  list: PagedList<Reclaimable>;
  context: SubscriptionContext;
}

const BRIEF = 4;

/** Seats that could be freed, with the evidence; freeing them is done in the help desk, by a person. */
export function ReclaimableCard({ brief = false, list, context }: ReclaimableProps) {
  const { translate } = context;
  const { pages, ended } = list.state.value;
  const isEmpty = ended && pages.length === 0;
  const first = pages[0] ?? [];
  const isCut = brief && first.length > BRIEF;
  return (
    <section class="card" aria-labelledby="reclaimable">
      <h3 id="reclaimable">{translate("subscription.reclaimable")}</h3>
      {!isEmpty && <p class="small subtle">{translate("subscription.reclaimable_intro")}</p>}
      {(isCut ? [first.slice(0, BRIEF)] : pages).map((page) => (
        <ul key={page[0]?.memberId} class="reclaimable">
          {page.map((person) => (
            <Person key={person.memberId} person={person} context={context} />
          ))}
        </ul>
      ))}
      {isCut ? (
        <a href="#people">{translate("subscription.show_people")}</a>
      ) : (
        <PagesEnd list={list} empty={translate("subscription.reclaimable_none")} context={context} />
      )}
    </section>
  );
}

function Person({ person, context }: { person: Reclaimable; context: SubscriptionContext }) {
  const { translate, language, links } = context;
  const { memberId, name, products, savesYearly, evidence } = person;
  return (
    <li>
      <div>
        <a href={links.person(memberId)} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
        {evidence.map((one) => (
          <p key={one.kind} class="small">
            {evidenceSentence(one, context)}
          </p>
        ))}
      </div>
      <div class="small subtle">
        <p>{translate("subscription.seats_in", { products: formatList(productNames(products, context), language) })}</p>
        {savesYearly !== undefined && (
          <p>{translate("subscription.seat_saves", { amount: formatMoney(savesYearly, language) })}</p>
        )}
      </div>
    </li>
  );
}
