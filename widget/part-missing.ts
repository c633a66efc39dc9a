import { Problem } from "../shared/api/problem.ts";

/** What a part that doesn't come over the network rejects with. */
export function partMissing(): never {
  throw new Problem({ type: "part-missing", status: 0, detail: "A part of the widget didn't load." });
}
