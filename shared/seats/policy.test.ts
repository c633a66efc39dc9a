import { describe, expect, it } from "vitest";
import type { AccountTerms } from "./account.ts";
import type { Capability, SeatAction } from "./policy.ts";
import { CAPABILITIES, capabilitiesOf, firstAction } from "./policy.ts";
import { ROLES, type Role } from "./roles.ts";

/** The columns of the table in the domain page. */
const FORMS = {
  "self-service, eligible": { kind: "self_service", instantPurchase: true },
  "self-service, not": { kind: "self_service", instantPurchase: false },
  "sales-assisted, eligible": { kind: "sales_assisted", instantPurchase: true },
  "sales-assisted, not": { kind: "sales_assisted", instantPurchase: false },
  managed: { kind: "managed", instantPurchase: false },
} as const satisfies Record<string, AccountTerms>;

type Form = keyof typeof FORMS;
type Row = [Role, Form, Exclude<SeatAction, "retry_role">, string];

/** Written out by hand, cell by cell: what comes first, then everything that is open. */
const TABLE: Row[] = [
  [
    "owner",
    "self-service, eligible",
    "buy",
    "seeMeter seeBadge seePrices buyInstantly editSubscription removeSeats decide readLedger configure",
  ],
  [
    "owner",
    "self-service, not",
    "manage_subscription",
    "seeMeter seeBadge seePrices editSubscription removeSeats decide readLedger configure",
  ],
  [
    "owner",
    "sales-assisted, eligible",
    "buy",
    "seeMeter seeBadge seePrices buyInstantly editSubscription decide readLedger configure",
  ],
  [
    "owner",
    "sales-assisted, not",
    "contact_sales",
    "seeMeter seeBadge seePrices editSubscription contactSales decide readLedger configure",
  ],
  ["owner", "managed", "contact_sales", "seeMeter seeBadge seePrices contactSales decide readLedger configure"],
  [
    "billing_admin",
    "self-service, eligible",
    "buy",
    "seeMeter seeBadge seePrices buyInstantly editSubscription removeSeats decide readLedger configure",
  ],
  [
    "billing_admin",
    "self-service, not",
    "manage_subscription",
    "seeMeter seeBadge seePrices editSubscription removeSeats decide readLedger configure",
  ],
  [
    "billing_admin",
    "sales-assisted, eligible",
    "buy",
    "seeMeter seeBadge seePrices buyInstantly editSubscription decide readLedger configure",
  ],
  [
    "billing_admin",
    "sales-assisted, not",
    "contact_sales",
    "seeMeter seeBadge seePrices editSubscription contactSales decide readLedger configure",
  ],
  ["billing_admin", "managed", "contact_sales", "seeMeter seeBadge seePrices contactSales decide readLedger configure"],
  ["admin", "self-service, eligible", "request", "seeMeter seeBadge seePrices askDeciders readLedger"],
  ["admin", "self-service, not", "request", "seeMeter seeBadge seePrices askDeciders readLedger"],
  ["admin", "sales-assisted, eligible", "request", "seeMeter seeBadge seePrices askDeciders readLedger"],
  ["admin", "sales-assisted, not", "request", "seeMeter seeBadge seePrices askDeciders readLedger"],
  ["admin", "managed", "request", "seeMeter seeBadge seePrices askDeciders contactSales readLedger"],
  ["agent", "self-service, eligible", "request", "seeMeter askDeciders"],
  ["agent", "self-service, not", "request", "seeMeter askDeciders"],
  ["agent", "sales-assisted, eligible", "request", "seeMeter askDeciders"],
  ["agent", "sales-assisted, not", "request", "seeMeter askDeciders"],
  ["agent", "managed", "request", "seeMeter askDeciders"],
  ["light_agent", "self-service, eligible", "none", ""],
  ["light_agent", "self-service, not", "none", ""],
  ["light_agent", "sales-assisted, eligible", "none", ""],
  ["light_agent", "sales-assisted, not", "none", ""],
  ["light_agent", "managed", "none", ""],
  ["contributor", "self-service, eligible", "none", ""],
  ["contributor", "self-service, not", "none", ""],
  ["contributor", "sales-assisted, eligible", "none", ""],
  ["contributor", "sales-assisted, not", "none", ""],
  ["contributor", "managed", "none", ""],
  ["end_user", "self-service, eligible", "none", ""],
  ["end_user", "self-service, not", "none", ""],
  ["end_user", "sales-assisted, eligible", "none", ""],
  ["end_user", "sales-assisted, not", "none", ""],
  ["end_user", "managed", "none", ""],
  ["unknown", "self-service, eligible", "none", ""],
  ["unknown", "self-service, not", "none", ""],
  ["unknown", "sales-assisted, eligible", "none", ""],
  ["unknown", "sales-assisted, not", "none", ""],
  ["unknown", "managed", "none", ""],
];

describe("the policy table", () => {
  it("has a cell for every role on every form of account, once", () => {
    const cells = TABLE.map(([role, form]) => `${role}/${form}`);
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells).toHaveLength(ROLES.length * Object.keys(FORMS).length);
  });

  it.each(TABLE)("%s on %s: %s", (role, form, first, open) => {
    const capabilities = capabilitiesOf(role, FORMS[form]);
    expect([...capabilities].sort()).toEqual(open.split(" ").filter(Boolean).sort());
    expect(firstAction(capabilities)).toBe(first);
  });
});

describe("rules that span the table", () => {
  const every = ROLES.flatMap((role) => Object.values(FORMS).map((form) => ({ role, form })));
  const who = (capability: Capability) =>
    new Set(every.filter(({ role, form }) => capabilitiesOf(role, form).includes(capability)).map(({ role }) => role));

  it("only owners and billing admins buy, edit, decide and configure", () => {
    for (const capability of ["buyInstantly", "editSubscription", "removeSeats", "decide", "configure"] as const) {
      expect(who(capability)).toEqual(new Set(["owner", "billing_admin"]));
    }
  });

  it("agents ask without seeing contract prices", () => {
    expect(who("seePrices")).toEqual(new Set(["owner", "billing_admin", "admin"]));
    expect(who("askDeciders")).toEqual(new Set(["admin", "agent"]));
  });

  it("licenses are removed here on self-service accounts alone", () => {
    const kinds = every.filter(({ role, form }) => capabilitiesOf(role, form).includes("removeSeats"));
    expect(new Set(kinds.map(({ form }) => form.kind))).toEqual(new Set(["self_service"]));
  });

  it("whoever sees the meter has a next step", () => {
    for (const { role, form } of every) {
      const capabilities = capabilitiesOf(role, form);
      if (capabilities.includes("seeMeter")) expect(firstAction(capabilities)).not.toBe("none");
    }
  });

  it("a managed account that is marked eligible still buys through sales", () => {
    expect(capabilitiesOf("owner", { kind: "managed", instantPurchase: true })).not.toContain("buyInstantly");
  });

  it("names each capability once, and gives none twice", () => {
    expect(new Set(CAPABILITIES).size).toBe(CAPABILITIES.length);
    for (const { role, form } of every) {
      const capabilities = capabilitiesOf(role, form);
      expect(new Set(capabilities).size).toBe(capabilities.length);
    }
  });
});
