import { Readable } from "node:stream";
import type { LedgerEntry } from "../../shared/api/index.ts";
import type { Handlers } from "../http/handler.ts";
import type { PageRequest } from "../http/page.ts";
import { readPage } from "../http/page.ts";
import type { Services } from "../services.ts";
import { acceptsCsv } from "./accepts-csv.ts";
import { ledgerCsv } from "./ledger-csv.ts";
import type { LedgerRange } from "./read.ts";
import { listLedger } from "./read.ts";

/** How many lines of CSV are read at once. */
const CSV_PAGE = 1_000;

/** The ledger over HTTP: pages of JSON, or the whole of it as CSV. */
export function createLedgerHandlers(services: Services): Pick<Handlers, "getLedger"> {
  return {
    getLedger: async ({ input: { from, before, decimal, ...query }, caller, accept }) => {
      const range = { from: momentOf(from), before: momentOf(before) };
      const page = { ...readPage(query), ...range };
      const headers = { Vary: "Accept" };
      if (!acceptsCsv(accept)) {
        return { kind: "body", status: 200, body: await listLedger(services.db, caller.accountId, page), headers };
      }
      const pages = await pagesOf(services, caller.accountId, { ...page, limit: CSV_PAGE });
      return {
        kind: "text",
        contentType: "text/csv; charset=utf-8; header=present",
        text: Readable.from(ledgerCsv(pages, decimal ?? "point")),
        headers: { ...headers, "Content-Disposition": 'attachment; filename="ledger.csv"' },
      };
    },
  };
}

function momentOf(text: string | undefined): Date | null {
  return text === undefined ? null : new Date(text);
}

/**
 * The first page, read at once so that whatever is wrong is still an answer; then one after the other as they are asked
 * for, with no connection held between two.
 */
async function pagesOf(
  { db }: Services,
  accountId: string,
  range: PageRequest & LedgerRange,
): Promise<AsyncGenerator<LedgerEntry[]>> {
  let page = await listLedger(db, accountId, range);
  return (async function* () {
    yield page.items;
    while (page.nextCursor !== null) {
      page = await listLedger(db, accountId, { ...range, after: readPage({ cursor: page.nextCursor }).after });
      yield page.items;
    }
  })();
}
