import { Well } from "@zendeskgarden/react-notifications";
import { Body, Cell, Head, HeaderCell, HeaderRow, Row, Table } from "@zendeskgarden/react-tables";
import { calendarDay } from "../dates.ts";
import { useLoaded } from "../loaded.ts";
import { useSession } from "../session-context.ts";
import { language, words } from "../words.ts";
import type { Seats } from "./seats.ts";
import { readSeats } from "./seats.ts";

/** `/admin/account/billing/subscription`: what is subscribed, to be read. */
export function SubscriptionPage() {
  const { account } = useSession();
  const seats = useLoaded("seats", readSeats);
  const managed = account.kind === "managed";
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.subscription}</h1>
      </div>
      {seats.state === "loading" && <div className="skeleton" aria-hidden="true" />}
      {(seats.state === "failed" || (seats.state === "loaded" && seats.value.subscription === null)) && (
        <p className="page-notice">{words.seatsUnread}</p>
      )}
      {seats.state === "loaded" && seats.value.subscription !== null && (
        <Lines subscription={seats.value.subscription} availability={seats.value.availability} />
      )}
      <Well isRecessed className="hint">
        {!managed && <strong>{words.manageHint}</strong>}
        {managed ? words.noManageText : words.manageText}
      </Well>
    </div>
  );
}

type Subscription = NonNullable<Seats["subscription"]>;

function Lines({ subscription, availability }: { subscription: Subscription; availability: Seats["availability"] }) {
  const inUse = (id: string | undefined) => availability?.products.find((product) => product.id === id)?.assigned;
  const cycle = subscription.cycle === "month" ? words.aMonth : words.aYear;
  return (
    <>
      <p className="subtle">
        {words.renews} {calendarDay(subscription.renewalDate)}
      </p>
      <div className="table-scroll">
        <Table aria-label={words.subscription}>
          <Head>
            <HeaderRow>
              <HeaderCell>{words.product}</HeaderCell>
              <HeaderCell width={110}>{words.licenses}</HeaderCell>
              <HeaderCell width={110}>{words.inUse}</HeaderCell>
              <HeaderCell width={180}>{words.each}</HeaderCell>
            </HeaderRow>
          </Head>
          <Body>
            {subscription.lines.map((line) => (
              <Row key={line.target}>
                <Cell>
                  <strong>{line.name}</strong>
                  {line.products.length > 1 && (
                    <small className="members">{line.products.map(({ name }) => name).join(", ")}</small>
                  )}
                </Cell>
                <Cell>{line.quantity}</Cell>
                <Cell>{inUse(line.products[0]?.id) ?? words.unknown}</Cell>
                <Cell>{line.unitPrice === undefined ? "" : `${money(line.unitPrice)} ${cycle}`}</Cell>
              </Row>
            ))}
          </Body>
        </Table>
      </div>
    </>
  );
}

function money({
  amountMinor,
  currency,
  exponent,
}: {
  amountMinor: number;
  currency: string;
  exponent: number;
}): string {
  const digits = { minimumFractionDigits: exponent, maximumFractionDigits: exponent };
  return new Intl.NumberFormat(language, { style: "currency", currency, ...digits }).format(
    amountMinor / 10 ** exponent,
  );
}
