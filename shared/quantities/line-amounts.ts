/** What lines cost, as a column of the table: written out, since this folder computes and formats no price. */
export interface LineAmounts {
  /** What the column is headed. */
  label: string;
  /** By target; a line without one costs nothing now. */
  amounts: ReadonlyMap<string, string>;
  /** A newer price is on its way. */
  busy: boolean;
}
