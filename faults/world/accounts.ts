import { putAccount } from "../../service/admin/put-account.ts";
import type { AccountName } from "../../service/testing/accounts.ts";
import { accountSetup } from "../../service/testing/accounts.ts";
import { everybodyIsKnown } from "../../service/testing/picture.ts";
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

export interface AccountKind {
  name: AccountName;
  changes?: Partial<AccountSetupInput>;
}

/** Kinds, currencies, cycles and ways to pay that differ; several buyers on each, so that they meet. */
export const MIXED: readonly AccountKind[] = [
  { name: "acorn", changes: { paymentMethod: "card" } },
  { name: "acorn", changes: { granularity: "second" } },
  { name: "maple", changes: { paymentMethod: "card" } },
  { name: "birch" },
  { name: "acorn", changes: { paymentMethod: "card", cycleAnchor: "2026-01-31", timeZone: "Pacific/Auckland" } },
  { name: "maple", changes: { paymentMethod: "card", currency: "EUR", timeZone: "Europe/Rome" } },
];

export async function setUpAccounts(
  services: AccountServices,
  kinds: readonly AccountKind[],
  addresses: Addresses,
): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const [index, kind] of kinds.entries()) {
    accounts.push(await setUpAccount(services, `faults-${index}`, addresses, kind));
  }
  return accounts;
}

export interface Addresses {
  keysUrl: string;
  webhook: AccountSetupInput["webhook"];
}

export type AccountServices = Parameters<typeof putAccount>[0];

async function setUpAccount(
  services: AccountServices,
  id: string,
  addresses: Addresses,
  { name, changes = {} }: AccountKind,
): Promise<Account> {
  const helpDeskOrigin = `http://${id}.localhost:8400`;
  const issuer = `${helpDeskOrigin}/oidc`;
  const { keysUrl, webhook } = addresses;
  const identity = { issuer, keysUrl, clientId: "faults" };
  const setup = accountSetup(name, {
    ...changes,
    helpDeskOrigin,
    identity,
    webhook,
    salesEmail: "sales@faults.example",
  });
  await putAccount(services, id, setup);
  await everybodyIsKnown(services, id);
  const targets = setup.lines.filter(({ products }) => products.every((each) => each.purchasableOnline));
  return {
    id,
    issuer,
    targets: targets.map(({ target }) => target),
    products: setup.lines.flatMap(({ products }) => products.slice(0, 1).map((product) => product.id)),
    removes: setup.kind === "self_service",
  };
}
