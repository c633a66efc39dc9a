import { setTimeout as wait } from "node:timers/promises";
import type { AccountSetupInput } from "../../shared/api/index.ts";
import { Problem } from "../../shared/api/index.ts";
import { EXTENSION_CLIENT, keysAddress, webhookAddress } from "../account-address.ts";
import { noteTold, openTicketsOf, staffOf } from "../db/users.ts";
import type { Account, Desk } from "../desk.ts";
import { CONNECTOR_CLIENT, connectorSecret, SIGN_IN_CLIENT } from "../oauth/clients.ts";
import { memberWord } from "../seats/member-word.ts";
import type { SeedAccount } from "./accounts.ts";
import { nameSlug } from "./names.ts";

/**
 * Sets the accounts up at the seat service and tells it who sits where, as any operator and help desk would: what it has
 * heard before isn't said again, unless the account is new to it. Waits for a service that does not answer yet.
 */
export async function setUpAccounts(desk: Desk, signal: AbortSignal, say: (line: string) => void): Promise<void> {
  await Promise.all(
    [...desk.accounts.values()].map((account) =>
      untilReachable(() => setUpAccount(desk, account), desk.serviceUrl, signal, say),
    ),
  );
}

async function setUpAccount(desk: Desk, account: Account): Promise<void> {
  const staff = await staffOf(desk.db, account.id);
  const deciders = staff.flatMap(({ name, role, email }) =>
    role === "owner" || role === "billing_admin" ? [{ name, role, email }] : [],
  );
  const { created } = await desk.seats.putAccount(account.id, accountSetup(desk, account, deciders));
  if (account.seed.isConnected) return connect(desk, account);
  const tickets = await openTicketsOf(desk.db, account.id);
  for (const user of staff) {
    if (!created && user.told_sequence === user.sequence) continue;
    try {
      await desk.seats.putAssignment(account, memberWord(user, tickets.get(user.id)));
    } catch (thrown) {
      // A word that was said but never noted here: the service knows better than this list.
      if (!(thrown instanceof Problem && thrown.type === "sequence-outdated")) throw thrown;
    }
    await noteTold(desk.db, user);
  }
  await confirmPicture(desk, account);
}

/** As the operator of a seat service connects any help desk: with its two OAuth clients, and nothing else. */
function connect({ seats }: Desk, { id, origin }: Account): Promise<void> {
  return seats.putHelpDesk(id, {
    kind: "zendesk",
    apiOrigin: origin,
    signInClient: SIGN_IN_CLIENT,
    connector: { client: CONNECTOR_CLIENT, secret: connectorSecret(id) },
  });
}

/** Says that everybody was told of. Somebody who is being added meanwhile is told of by their own word: it is said later. */
export async function confirmPicture(desk: Desk, account: Account): Promise<void> {
  const { length } = await staffOf(desk.db, account.id);
  try {
    await desk.seats.putPicture(account, length);
  } catch (thrown) {
    if (!(thrown instanceof Problem && thrown.type === "picture-incomplete")) throw thrown;
  }
}

function accountSetup(desk: Desk, account: Account, deciders: AccountSetupInput["deciders"]): AccountSetupInput {
  return {
    ...account.seed.terms,
    helpDeskOrigin: account.origin,
    identity: account.seed.isConnected
      ? null
      : { issuer: account.issuer, keysUrl: keysAddress(account.id, desk.port), clientId: EXTENSION_CLIENT },
    // The help desk's own page shows the widget.
    corsOrigins: [account.origin],
    subscriptionUrl: `${account.origin}/admin/account/billing/subscription`,
    deciders,
    salesEmail: salesAddress(account.seed),
    webhook: { url: webhookAddress(account.id, desk.port), secret: account.keys.webhookSecret },
  };
}

/** Sales work elsewhere: their address is not one of the account's people. */
function salesAddress({ id, terms }: SeedAccount): string | null {
  const name = terms.salesRepresentative;
  return name === null ? null : `${nameSlug(name).replaceAll("-", ".")}@${id}-cloud.example`;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 2000;

async function untilReachable(
  work: () => Promise<void>,
  serviceUrl: string,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    try {
      return await work();
    } catch (thrown) {
      if (!(thrown instanceof Problem) || !worthWaiting(thrown)) throw thrown;
      if (waitMs >= LONGEST_WAIT_MS / 4) say(`Waiting for the seat service at ${serviceUrl}: ${thrown.message}`);
      const retryMs = (thrown.details.retryAfterSeconds ?? 0) * 1000;
      await wait(Math.max(waitMs, retryMs), undefined, { signal });
    }
  }
}

function worthWaiting({ type }: Problem): boolean {
  return (
    type === "unreachable" || type === "unavailable" || type === "too-many-requests" || type === "order-in-progress"
  );
}
