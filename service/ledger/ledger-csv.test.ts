import { expect, test } from "vitest";
import type { LedgerEntry } from "../../shared/api/index.ts";
import { ledgerCsv } from "./ledger-csv.ts";

const entry: LedgerEntry = {
  ...{ id: "1", at: "2026-11-23T12:01:00.000Z", kind: "purchase", by: { memberId: "ann", name: "Ann" } },
  ...{ target: "suite", name: "Suite", before: 10, after: 13, version: "2" },
  amount: { amountMinor: -123450, currency: "EUR", exponent: 2 },
  ...{ orderId: null, receipt: null, note: null, seatRequestId: "sr_1", removalId: null, salesInquiryId: null },
  reasons: ["New team", "=1+1"],
};

async function lineOf(decimal: "point" | "comma"): Promise<string> {
  const pages = (async function* () {
    yield [entry];
  })();
  let text = "";
  for await (const piece of ledgerCsv(pages, decimal)) text += piece;
  return text.split("\r\n")[1] ?? "";
}

test("reasons are joined so that none begins a formula, wherever a spreadsheet splits them", async () => {
  expect(await lineOf("point")).toContain(`,"New team; '=1+1",`);
  expect(await lineOf("comma")).toContain(`;"New team; '=1+1";`);
});

test("an amount has the decimals of the locale that reads it", async () => {
  expect(await lineOf("point")).toContain(",10,13,-1234.5,EUR,");
  expect(await lineOf("comma")).toContain(";10;13;-1234,5;EUR;");
});
