import type { DecimalMark, Removal } from "../api/index.ts";
import { csvLine } from "../api/index.ts";

const HEADER = ["member_id", "name", "becomes_end_user", "products", "open_tickets", "added_at", "page", "renewal"];

/** Who would lose a license by this removal, with today's people: what is not known of them stays empty. */
export function demotionsCsv(
  { date, wouldDemote }: Removal,
  { decimal, person }: { decimal: DecimalMark; person(memberId: string): string },
): Blob {
  const lines = wouldDemote.map(({ memberId, name, becomesEndUser, products, openTickets, addedAt }) => [
    ...[memberId, name, becomesEndUser ? "yes" : "no", products.join(" "), openTickets, addedAt],
    ...[person(memberId), date],
  ]);
  return new Blob(
    [HEADER, ...lines].map((line) => csvLine(line, decimal)),
    { type: "text/csv" },
  );
}
