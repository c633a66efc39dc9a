import type { Kysely } from "kysely";
import { putAccount } from "../../service/admin/put-account.ts";
import { systemClock } from "../../service/clock.ts";
import type { Database } from "../../service/db/tables.ts";
import type { AccountName } from "../../service/testing/accounts.ts";
import { accountSetup } from "../../service/testing/accounts.ts";
import type { AccountSetupInput } from "../../shared/api/index.ts";

export interface Account {
  id: string;
  issuer: string;
  /** What can be bought here. */
  targets: readonly string[];
  /** Some products that the help desk names, beside the gate product's group that it need not name. */
  products: readonly string[];
  /** Whether licenses can be removed on the page of the subscription. */
  removes: boolean;
}

/** Kinds, currencies and cycles that differ; several buyers on each, so that they meet. */
const KINDS: readonly { name: AccountName; changes?: Partial<AccountSetupInput> }[] = [
  { name: "acorn" },
  { name: "acorn", changes: { granularity: "second" } },
  { name: "maple" },
  { name: "birch" },
  { name: "acorn", changes: { cycleAnchor: "2026-01-31", timeZone: "Pacific/Auckland" } },
  { name: "maple", changes: { currency: "EUR", timeZone: "Europe/Rome" } },
];

export async function setUpAccounts(db: Kysely<Database>, keysUrl: string): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const [index, kind] of KINDS.entries()) accounts.push(await setUpAccount(db, `faults-${index}`, keysUrl, kind));
  return accounts;
}

async function setUpAccount(
  db: Kysely<Database>,
  id: string,
  keysUrl: string,
  { name, changes = {} }: (typeof KINDS)[number],
): Promise<Account> {
  const helpDeskOrigin = `http://${id}.localhost:8400`;
  const issuer = `${helpDeskOrigin}/oidc`;
  const identity = { issuer, keysUrl, audience: "urn:seatmeter:service", clientId: "faults" };
  const setup = accountSetup(name, { ...changes, helpDeskOrigin, identity });
  await putAccount({ db, clock: systemClock(0), config: { payments: null } }, id, setup);
  const targets = setup.lines.filter(({ products }) => products.every((each) => each.purchasableOnline));
  return {
    id,
    issuer,
    targets: targets.map(({ target }) => target),
    products: setup.lines.flatMap(({ products }) => products.slice(0, 1).map((product) => product.id)),
    removes: setup.kind === "self_service",
  };
}
