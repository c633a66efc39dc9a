import * as v from "valibot";
import type { AccountSetupInput } from "../../shared/api/index.ts";
import { AccountSetup } from "../../shared/api/index.ts";
import { putAccount } from "../admin/put-account.ts";
import type { Services } from "../services.ts";
import { everybodyIsKnown } from "./picture.ts";

export type AccountName = "acorn" | "maple" | "birch" | "willow" | "cedar" | "aspen";
type Line = AccountSetupInput["lines"][number];

const suite = ["Support", "Guide", "Chat", "Talk", "Explore"];

/** One account of each kind, with the numbers of the stand-in help desk's. */
const setups: Record<AccountName, AccountSetupInput> = {
  acorn: account("acorn", {
    currency: "USD",
    taxRateBasisPoints: 2_000,
    timeZone: "America/New_York",
    lines: [
      group("suite", "Suite", 10, 6_900, suite),
      free("advanced-data-privacy", "Advanced data privacy", 4, 1_000, "addon"),
    ],
  }),
  maple: account("maple", {
    currency: "JPY",
    taxRateBasisPoints: 1_000,
    timeZone: "Asia/Tokyo",
    lines: [
      group("suite", "Suite", 5, 9_900, suite),
      free("workforce-management", "Workforce management", 5, 3_000, "addon"),
      free("quality-assurance", "Quality assurance", 5, 4_200, "addon"),
    ],
  }),
  birch: account("birch", {
    kind: "sales_assisted",
    salesRepresentative: "Elena Rossi",
    currency: "EUR",
    taxRateBasisPoints: 2_200,
    cycle: "year",
    cycleAnchor: "2026-07-23",
    timeZone: "Europe/Rome",
    lines: [
      group("suite", "Suite", 50, 178_800, [...suite, "Advanced AI"]),
      free("quality-assurance", "Quality assurance", 20, 42_000, "addon"),
      free("workforce-management", "Workforce management", 20, 30_000, "addon"),
      free("sell", "Sell", 10, 66_000),
    ],
  }),
  willow: account("willow", {
    kind: "sales_assisted",
    instantPurchase: false,
    salesRepresentative: "Elena Rossi",
    currency: "GBP",
    taxRateBasisPoints: 2_000,
    cycle: "year",
    cycleAnchor: "2026-04-06",
    timeZone: "Europe/London",
    lines: [
      group("support-suite", "Support Suite", 20, 84_000, ["Support", "Guide", "Talk"]),
      {
        ...free("legacy-sell", "Sell (legacy)", 5, 60_000),
        products: [
          { id: "legacy-sell", name: "Sell (legacy)", kind: "product", purchasableOnline: false, legacySell: true },
        ],
      },
    ],
  }),
  cedar: account("cedar", {
    kind: "managed",
    instantPurchase: false,
    subscriptionUrl: null,
    salesRepresentative: "Elena Rossi",
    currency: "USD",
    cycle: "year",
    cycleAnchor: "2026-01-01",
    lines: [
      group("suite", "Suite", 25, 138_000, suite),
      group("sales-suite", "Sales Suite", 10, 90_000, ["Sell", "Reach"]),
      free("workforce-management", "Workforce management", 10, 36_000, "addon"),
    ],
  }),
  aspen: account("aspen", {
    instantPurchase: false,
    currency: "EUR",
    taxRateBasisPoints: 1_900,
    cycleAnchor: "2026-01-15",
    timeZone: "Europe/Berlin",
    lines: [free("support", "Support", 3, 1_900), free("chat", "Chat", 3, 900)],
  }),
};

/** A set-up with an OpenID provider of its own. */
type OwnSetup = AccountSetup & { identity: NonNullable<AccountSetup["identity"]> };

/** The set-up of an account, changed as `changes` says. */
export function accountSetup(name: AccountName, changes: Partial<AccountSetupInput> = {}): OwnSetup {
  const { identity, ...setup } = v.parse(AccountSetup, { ...setups[name], ...changes });
  if (identity === null) throw new Error("Tests' accounts have a provider of their own.");
  return { ...setup, identity };
}

/** Sets an account up in the test's database, whose people are known. */
export async function setUpAccount(
  services: Services,
  name: AccountName,
  changes: Partial<AccountSetupInput> = {},
): Promise<AccountSetup> {
  const setup = v.parse(AccountSetup, { ...setups[name], ...changes });
  await putAccount(services, name, setup);
  await everybodyIsKnown(services, name);
  return setup;
}

function account(
  name: string,
  terms: Partial<AccountSetupInput> & { currency: string; lines: Line[] },
): AccountSetupInput {
  return {
    name: `${name[0]?.toUpperCase()}${name.slice(1)}`,
    kind: "self_service",
    instantPurchase: true,
    helpDeskOrigin: `http://${name}.localhost:8400`,
    identity: {
      issuer: `http://${name}.localhost:8400/oidc`,
      keysUrl: `http://127.0.0.1:8400/accounts/${name}/jwks`,
      clientId: "seatmeter-extension",
    },
    corsOrigins: [],
    subscriptionUrl: `http://${name}.localhost:8400/admin/account/billing/subscription`,
    seller: "Seatmeter Sandbox Ltd",
    payer: `${name} Inc.`,
    salesRepresentative: null,
    taxRateBasisPoints: 0,
    cycle: "month",
    cycleAnchor: "2026-01-01",
    timeZone: "UTC",
    gateProduct: "support",
    deciders: [
      { name: "Olivia Owner", role: "owner" },
      { name: "Bill Ling", role: "billing_admin", email: "bill.ling@accounts.example" },
    ],
    ...terms,
  };
}

function group(target: string, name: string, quantity: number, unitPriceMinor: number, products: string[]): Line {
  return {
    target,
    name,
    kind: "group",
    quantity,
    unitPriceMinor,
    products: products.map((product) => ({ id: slug(product), name: product, kind: "product" })),
  };
}

function free(
  target: string,
  name: string,
  quantity: number,
  unitPriceMinor: number,
  kind: "product" | "addon" = "product",
): Line {
  return { target, name, kind: "product", quantity, unitPriceMinor, products: [{ id: target, name, kind }] };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}
