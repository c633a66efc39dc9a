import { useState } from "preact/hooks";
import type { Quote, WouldDemote } from "../api/index.ts";
import { formatDate, formatList } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { RichText } from "../ui/rich-text.tsx";
import type { CartContext } from "./cart-context.ts";
import type { CartForm } from "./cart-state.ts";

interface DemotionsProps {
  quote: Quote;
  form: CartForm;
  context: CartContext;
}

/** How many people are shown at first; the others on request. */
const SHOWN = 10;

/** Who would lose a license if today's people were still there at renewal, in the account's own order, and that it was seen. */
export function DemotionsView({ quote, form, context }: DemotionsProps) {
  const { translate, language, model } = context;
  const [all, setAll] = useState(false);
  const { wouldDemote } = quote;
  const people = all ? wouldDemote : wouldDemote.slice(0, SHOWN);
  const date = formatDate(quote.nextRenewal.date, language, quote.changeAt);
  return (
    <div class="above">
      <Notice kind="warning">
        <p>
          <strong>{translate("demotions.count", { count: wouldDemote.length })}</strong>
        </p>
        <p>{translate("demotions.why", { date })}</p>
        <ul class="changes">
          {people.map((person) => (
            <Demoted key={person.memberId} person={person} form={form} context={context} />
          ))}
        </ul>
        {people.length < wouldDemote.length && (
          <Button small kind="link" onPress={() => setAll(true)}>
            {translate("demotions.more", { count: wouldDemote.length })}
          </Button>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={form.demotionsSeen}
            onChange={(event) => model.seeDemotions(event.currentTarget.checked)}
          />
          {translate("demotions.acknowledge")}
        </label>
      </Notice>
    </div>
  );
}

function Demoted({ person, form, context }: { person: WouldDemote; form: CartForm; context: CartContext }) {
  const { translate, language } = context;
  const { memberId, name, becomesEndUser, openTickets, products } = person;
  const address = context.person?.(memberId);
  return (
    <li>
      <RichText
        text={
          becomesEndUser
            ? translate("demotions.end_user", { name })
            : translate("demotions.products", { name, products: formatList(namesOf(products, form), language) })
        }
        {...(address === undefined ? {} : { marks: { b: linkTo(address) } })}
      />
      {openTickets !== null && <span class="small"> · {translate("demotions.tickets", { count: openTickets })}</span>}
    </li>
  );
}

/** Free one of their licenses there, or see what they work on. */
function linkTo(address: string) {
  return (name: string) => (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}

/** Products by their names; one that the subscription doesn't name keeps its id. */
function namesOf(ids: readonly string[], { quantities }: CartForm): string[] {
  const products = quantities.subscription.lines.flatMap((line) => line.products);
  return ids.map((id) => products.find((product) => product.id === id)?.name ?? id);
}
