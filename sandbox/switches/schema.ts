import * as v from "valibot";

/**
 * How an account of the stand-in behaves: each row of what is known of the vendor that is a guess can be otherwise, and
 * what goes wrong at times can go wrong. The first of each list is what is documented, or taken for likeliest.
 */
export const Switches = v.strictObject({
  /** API requests a minute for the whole account. */
  requestsPerMinute: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 700),
  /** For how long whoever asked too often is sent away, in seconds: what is left of the minute, or as long as is set. */
  retryAfter: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  /** The whole API; `restricted` is for clients alone, as where an account allows certain addresses. */
  api: v.optional(v.picklist(["answers", "unavailable", "html", "restricted"]), "answers"),
  /**
   * Each page but the first of the list of people by cursor: not to be had, a page of HTML, cut off, without end (it leads
   * to itself), beginning with the last of the page before, or said to be the last one.
   */
  laterPages: v.optional(
    v.picklist(["whole", "unavailable", "html", "cut", "endless", "overlapping", "last"]),
    "whole",
  ),
  /** The consent page; `refused` says no at once, in the person's place. */
  consent: v.optional(v.picklist(["asked", "refused"]), "asked"),
  /** The answer of `/oauth/tokens`: 200, or 201; `expires_in` where it was asked for, or always. */
  tokenStatus: v.optional(v.picklist([200, 201]), 200),
  expiresIn: v.optional(v.picklist(["where_asked", "always", "never"]), "where_asked"),
  /** `GET /api/v2/custom_roles`. */
  customRoles: v.optional(v.picklist(["listed", "forbidden", "not_found"]), "listed"),
  /** `GET /api/v2/account`: its `owner_id`, or the whole call. */
  ownerId: v.optional(v.picklist(["told", "missing", "not_answered", "forbidden"]), "told"),
  /** In lists and counts; `show_many` and single people have them anyhow. */
  suspendedPeople: v.optional(v.picklist(["listed", "absent"]), "listed"),
  lightAgents: v.optional(v.picklist(["listed", "absent"]), "listed"),
  deletedPeople: v.optional(v.picklist(["absent", "listed"]), "absent"),
  /** What a person's `role_type` is. */
  roleType: v.optional(v.picklist(["number", "text", "null", "missing"]), "number"),
  /** `GET /api/v2/users/{id}/entitlements/full`. */
  entitlements: v.optional(v.picklist(["documented", "list", "bare", "not_found", "unavailable"]), "documented"),
  /** The search: an index of its own, one that knows just whom lists have, or none that takes such a query. */
  search: v.optional(v.picklist(["whole", "as_listed", "refused"]), "whole"),
  /** What becomes of events that are raised from now on; `swapped` sends the newest first, `forged` signs wrongly. */
  events: v.optional(v.picklist(["sent", "lost", "doubled", "late", "swapped", "forged"]), "sent"),
  /** Whether `suspended_changed` is raised at all. */
  suspendedEvents: v.optional(v.picklist(["raised", "none"]), "raised"),
  /** How many requests of a webhook in five minutes it takes before a share of errors trips its circuit breaker. */
  breakerLeast: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 100),
});

export type Switches = v.InferOutput<typeof Switches>;
export type SwitchesInput = v.InferInput<typeof Switches>;

/** What single accounts have that others don't: plans differ. */
const OF_ACCOUNTS: Readonly<Record<string, SwitchesInput>> = {
  aspen: { customRoles: "forbidden" },
  willow: { ownerId: "not_answered" },
  oak: { requestsPerMinute: 2_500 },
};

/** The switches of an account, given what was set. */
export function withDefaults(account: string, set: SwitchesInput): Switches {
  return v.parse(Switches, { ...OF_ACCOUNTS[account], ...set });
}
