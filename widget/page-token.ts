import type { ProblemDetails } from "../shared/api/index.ts";
import { Problem } from "../shared/api/problem.ts";

/** How long the page may take to find a token, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Asks the page for a token of whoever is signed in to it. Rejects with `signed-out` where it says that nobody is, and with
 * `token-failed` where it says nothing that can be used: the page's own code threw, never answered, or gave something else.
 */
export async function pageToken(getToken: () => unknown): Promise<string> {
  const token = await inTime(getToken).catch((thrown: unknown) => {
    // Of use to whoever runs the page, and to nobody else.
    reportError(thrown);
    throw new Problem(FAILED);
  });
  if (token === null) throw new Problem(NOBODY);
  if (typeof token !== "string" || token === "") throw new Problem(FAILED);
  return token;
}

/** Also what throws before it promises anything. */
async function inTime(getToken: () => unknown): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("getToken took too long.")), PATIENCE);
  });
  try {
    return await Promise.race([getToken(), late]);
  } finally {
    clearTimeout(timer);
  }
}

export const NOBODY: ProblemDetails = { type: "signed-out", status: 0, detail: "Nobody is signed in." };
const FAILED: ProblemDetails = { type: "token-failed", status: 0, detail: "The page gave no token." };
