import type { Press } from "../../shared/api/press.ts";
import { Problem } from "../../shared/api/problem.ts";
import { spendPress } from "../../shared/ui/press.ts";

/** Spends what somebody pressed. Throws `not-pressed` where nobody has, just now, for anything that wasn't sent yet. */
export function takePress(press: Press | undefined): void {
  if (!spendPress(press)) throw new Problem({ type: "not-pressed", status: 0, detail: "Nobody pressed for it." });
}
