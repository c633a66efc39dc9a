import { IN_STAND_IN } from "../world/help-desk.ts";
import type { Check } from "./check.ts";
import { sqlCheck } from "./check.ts";

/**
 * Nobody loses a seat whom the help desk had all along: between the moment in which they were given it and the one in which
 * it was taken, there has to be one in which they used no license there. Looked at once, for every moment of the day.
 */
const NOBODY_RELEASED = sqlCheck(
  9,
  "nobody lost a seat whom the help desk had all the time",
  `WITH told AS (
     SELECT side, person, uses, at, lead(at, 1, 'infinity') OVER (PARTITION BY side, person ORDER BY n) AS until
     FROM faults.moves
   )
   SELECT seat.person, seat.at AS seated, seat.until AS released FROM told AS seat
   WHERE side = 'here' AND uses AND until <> 'infinity' AND NOT EXISTS (
     SELECT FROM told AS there
     WHERE there.side = 'there' AND there.person = seat.person AND NOT there.uses
       AND there.at <= seat.until AND there.until >= seat.at)`,
);

const EQUAL = sqlCheck(
  9,
  "after the next picture the same people use a license there and have a seat here",
  `SELECT coalesce(there.id, here.member_id) AS person, there.role, there.status, here.member_id IS NOT NULL AS seated
   FROM (SELECT * FROM sandbox.users WHERE account = '${IN_STAND_IN}' AND faults.uses(users)) AS there
   FULL JOIN (
     SELECT member_id FROM assignments WHERE product_id = 'support'
       AND account_id IN (SELECT account_id FROM help_desk_readings)
   ) AS here ON here.member_id = there.id
   WHERE there.id IS NULL OR here.member_id IS NULL`,
);

const NOBODY_UNREAD = sqlCheck(
  9,
  "after the next picture nobody is unread, and as many are known as the help desk has",
  `SELECT picture.people, picture.unread, staff.people AS there FROM pictures AS picture,
     (SELECT count(*)::int4 AS people FROM sandbox.users
      WHERE account = '${IN_STAND_IN}' AND active AND role <> 'end_user') AS staff
   WHERE picture.account_id IN (SELECT account_id FROM help_desk_readings)
     AND (picture.unread > 0 OR picture.people <> staff.people)`,
);

/** What may be written to a help desk: a token asked for, and the service's own webhooks. */
const ALLOWED = /^POST \/oauth\/tokens$|^(POST|PATCH|DELETE) \/api\/v2\/webhooks(\/\w+)?$/;

/** What holds of an account that is connected to its help desk. */
export const CONNECTED: readonly Check[] = [
  NOBODY_RELEASED,
  EQUAL,
  NOBODY_UNREAD,
  {
    invariant: 9,
    what: "nothing was written to the help desk but the service's own webhooks",
    violations: async ({ desk }) => [...new Set(desk?.writes.filter((each) => !ALLOWED.test(each)))],
  },
];
