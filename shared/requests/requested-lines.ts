import type { SeatRequest } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import { formatList } from "../i18n/index.ts";

/** What is asked for: "3 licenses for Suite and 1 license for Sell". */
export function requestedLines(
  { lines }: Pick<SeatRequest, "lines">,
  { translate, language }: { translate: Translate; language: string },
): string {
  return formatList(
    lines.map(({ name, add }) => translate("request.line", { add, name })),
    language,
  );
}

/** How many licenses are asked for, of all lines together. */
export function requestedCount({ lines }: Pick<SeatRequest, "lines">): number {
  return lines.reduce((sum, { add }) => sum + add, 0);
}
