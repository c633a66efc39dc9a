import { hasVariant } from "../active-variants.ts";
import type { Member } from "../agent/tickets.ts";
import { Link } from "../link.tsx";
import { words } from "../words.ts";
import type { Seats } from "./seats.ts";
import { gateSeats } from "./seats.ts";

interface SeatsRemainingProps {
  /** Either is `null` while it isn't known. */
  seats: Seats | null;
  members: readonly Member[] | null;
}

/** By plan 50 to 5,000; the stand-in's accounts all have this many. */
const LIGHT_AGENTS = 50;

/** "Seats remaining" on Team members: one line, or one for each kind, as the vendor's plans with light agents have. */
export function SeatsRemaining({ seats, members }: SeatsRemainingProps) {
  const left = seats === null ? null : gateSeats(seats);
  const agents = left === null ? words.unknown : `${left.remaining} ${words.ofSeats} ${left.purchased}`;
  if (!hasVariant("two-limits")) {
    return (
      <p className="seats-remaining" data-test-id="seats-remaining">
        {words.seatsRemaining}: <strong>{agents}</strong>
      </p>
    );
  }
  const light = members?.filter(({ roleKey }) => roleKey === "light_agent").length;
  const lightAgents = light === undefined ? words.unknown : `${LIGHT_AGENTS - light} ${words.ofSeats} ${LIGHT_AGENTS}`;
  return (
    <div className="seats-remaining">
      <p>{words.seatsRemaining}</p>
      <p>
        {words.agents}: <strong>{agents}</strong>
      </p>
      <p>
        {words.lightAgents}: <strong>{lightAgents}</strong>
      </p>
      <Link href="/admin/account/billing/subscription">{words.addMoreSeats}</Link>
    </div>
  );
}
