import type { Connection } from "../../../shared/api/index.ts";
import { asProblem, Problem } from "../../../shared/api/index.ts";

/**
 * Whether people sign in with the help desk itself: the seat service is the issuer then, and calls them by the ids that they
 * have there.
 */
export function signsInByHelpDesk(service: string, { account, issuer }: Connection): boolean {
  return issuer === `${service}/sign-in/${account}`;
}

/**
 * The id of whoever is signed in to the help desk. Rejects with `signed-out`, but for somebody who is about to sign in:
 * the help desk asks them for that itself, so they get `null`. Rejects with `help-desk-unavailable` where it gives no answer:
 * whose session is used then, nobody knows.
 */
export async function signedInThere(ask: () => Promise<string>, interactive: boolean): Promise<string | null> {
  try {
    return await ask();
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (problem.type === "signed-out" && interactive) return null;
    // Something answers there that isn't the help desk as we know it.
    if (problem.type !== "not-connected") throw problem;
    throw new Problem({ ...problem.details, type: "help-desk-unavailable" });
  }
}
