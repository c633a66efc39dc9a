import { sql } from "kysely";
import type { OpenRequests } from "../../shared/api/index.ts";

/** Of one person's requests and inquiries the newest are looked at, so that a poll costs the same however many there were. */
const NEWEST = 20;
/** What has ended longer ago than this is news to nobody. */
const NEWS_MS = 14 * 24 * 60 * 60 * 1000;

interface Reader {
  accountId: string;
  memberId: string;
  /** Whether every request of the account concerns them, or their own alone. */
  decides: boolean;
}

interface OpenRequestsRow {
  to_decide: number;
  mine: number;
  requests_changed_at: Date | null;
}

/** The state of requests and forms to sales for one reader: one row, each part of it by an index, for the poll's own query. */
export function openRequests({ accountId, memberId, decides }: Reader) {
  return sql<OpenRequestsRow>`(
    SELECT waiting.count AS to_decide, own.open AS mine, greatest(own.changed_at, decided.changed_at) AS requests_changed_at
    FROM
      (SELECT count(*)::integer AS count FROM seat_requests
        WHERE ${decides}::boolean AND account_id = ${accountId} AND state = 'pending' AND order_id IS NULL) AS waiting,
      (SELECT max(updated_at) AS changed_at FROM seat_requests
        WHERE ${decides}::boolean AND account_id = ${accountId}) AS decided,
      (SELECT count(*) FILTER (WHERE open)::integer AS open, max(updated_at) AS changed_at FROM (
        (SELECT request.updated_at, request.state = 'pending' AND person.withdrawn_at IS NULL AS open
          FROM seat_request_people AS person JOIN seat_requests AS request ON request.id = person.seat_request_id
          WHERE person.member_id = ${memberId} AND request.account_id = ${accountId}
          ORDER BY person.asked_at DESC LIMIT ${sql.lit(NEWEST)})
        UNION ALL
        (SELECT updated_at, state <> 'arrived' FROM sales_inquiries
          WHERE account_id = ${accountId} AND member_id = ${memberId}
          ORDER BY created_at DESC LIMIT ${sql.lit(NEWEST)})
      ) AS each) AS own
  )`;
}

/** As the poll answers it; nothing where nothing concerns them. */
export function viewOfOpenRequests(row: OpenRequestsRow, now: Date): OpenRequests | undefined {
  const { to_decide: toDecide, mine, requests_changed_at: changedAt } = row;
  if (changedAt === null) return undefined;
  const isNews = toDecide + mine > 0 || now.getTime() - changedAt.getTime() < NEWS_MS;
  return isNews ? { toDecide, mine, changedAt: changedAt.toISOString() } : undefined;
}
