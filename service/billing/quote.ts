import type { Channel, Quote, QuoteRequestLine } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { checkQuotedRequest } from "../requests/quoted-request.ts";
import { wantOpenTickets } from "../seats/open-tickets.ts";
import { assertPictured } from "../seats/picture.ts";
import type { Services } from "../services.ts";
import type { LineChange } from "./changes.ts";
import { changesOf } from "./changes.ts";
import { checkChannel } from "./channel.ts";
import { priceOf } from "./price.ts";
import { renewAccount } from "./renewal/renew.ts";
import { assertOwnerKeepsSeat, wouldDemote } from "./renewal/would-demote.ts";
import type { Terms } from "./terms.ts";
import { readTerms } from "./terms.ts";
import { undoSecondsOf } from "./undo-window.ts";

/** How long a price is kept, in seconds. */
const QUOTE_SECONDS = 15 * 60;

export interface QuoteRequest {
  channel: Channel;
  lines: readonly QuoteRequestLine[];
  /** The request that it would approve. */
  seatRequestId?: string | undefined;
}

/**
 * Prices a change and keeps the price, word for word, for a quarter of an hour, but not past the end of the period that
 * it was counted in. Rejects with the refusals of `checkChannel`, `changesOf` and `checkQuotedRequest`, and of a removal
 * with `seats-unknown` until all people of the account were known once.
 */
export async function createQuote(
  services: Services,
  caller: ViewerCaller,
  { channel, lines, seatRequestId }: QuoteRequest,
): Promise<Quote> {
  const { db, clock, ids } = services;
  checkChannel(channel, caller.capabilities);
  const terms = await readRenewedTerms(services, caller.accountId);
  const changes = changesOf(lines, terms, { channel, removeSeats: caller.capabilities.includes("removeSeats") });
  await checkQuotedRequest(db, caller, { channel, changes, seatRequestId });
  const now = clock.now();
  const { periodEnd, ...price } = priced(() => priceOf(terms, changes, wholeSecond(now)));
  if (changes.some(isRemoval)) await assertPictured(db, caller.accountId);
  await assertOwnerKeepsSeat(db, terms, changes);
  const losing = await wouldDemote(db, terms, changes);
  await wantOpenTickets(
    db,
    caller.accountId,
    losing.map(({ memberId }) => memberId),
    now,
  );
  const expiresAt = new Date(Math.min(now.getTime() + QUOTE_SECONDS * 1000, periodEnd.getTime()));
  const quote: Quote = {
    id: ids.id("quo"),
    channel,
    ...(seatRequestId === undefined ? {} : { seatRequestId }),
    createdAt: now.toISOString(),
    expiresAt: expiresAt.toISOString(),
    ...price,
    wouldDemote: losing,
    acknowledgement: losing.length > 0,
    undoSeconds: undoSecondsOf(expiresAt, periodEnd),
  };
  await db
    .insertInto("quotes")
    .values({
      id: quote.id,
      account_id: caller.accountId,
      member_id: caller.memberId,
      channel,
      version: terms.version,
      created_at: now,
      expires_at: expiresAt,
      body: JSON.stringify(quote),
    })
    .execute();
  return quote;
}

/** Who would lose their seat by it can't be said before everybody is known. */
function isRemoval({ effective, renewsAt, line }: LineChange): boolean {
  return effective === "renewal" && renewsAt < line.quantity;
}

/** Terms as they are after a renewal that has come, even where the job that applies it is late. */
async function readRenewedTerms(services: Services, accountId: string): Promise<Terms> {
  const terms = await readTerms(services.db, accountId);
  if (terms.renewalDueAt === null || terms.renewalDueAt > services.clock.now()) return terms;
  const renewed = await renewAccount(services, accountId, "wait");
  return renewed ? readTerms(services.db, accountId) : terms;
}

/** This person's quote, expired or not. Rejects with `not-found`, also for somebody else's. */
export async function readQuote({ db }: Services, caller: ViewerCaller, id: string): Promise<Quote> {
  const row = await selectQuote(db, caller, id).executeTakeFirst();
  if (row === undefined) throw noSuchQuote();
  return row.body;
}

/** The query behind it, as a part of a larger one. */
export function selectQuote(db: Services["db"], { accountId, memberId }: ViewerCaller, id: string) {
  return db
    .selectFrom("quotes")
    .select("body")
    .where("id", "=", id)
    .where("account_id", "=", accountId)
    .where("member_id", "=", memberId);
}

export function noSuchQuote() {
  return serviceProblem("not-found", "You have no such quote.");
}

/** So that counted seconds, where an account counts them, are whole ones. */
function wholeSecond(now: Date): Date {
  return new Date(Math.floor(now.getTime() / 1000) * 1000);
}

function priced<T>(price: () => T): T {
  try {
    return price();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw serviceProblem("contact-sales", "This is more than can be ordered here.");
  }
}
