import { sql } from "kysely";
import type { Services } from "../services.ts";

/** How long what was read is good for, in milliseconds. */
const FRESH_MS = 5_000;

/** Whether some account lists this page among those that may call from a browser. */
export type IsListed = (origin: string) => Promise<boolean>;

/**
 * Reads all pages that accounts list at once, and at most every few seconds: an `Origin` is anybody's word, and however many
 * are made up, each costs a look into a set. While the database doesn't answer, those that were listed still are.
 */
export function createListedOrigins({ db, clock, log }: Pick<Services, "db" | "clock" | "log">): IsListed {
  let listed: ReadonlySet<string> = new Set();
  let askedAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;

  return async (origin) => {
    const now = clock.now().getTime();
    // A clock that was set back must not keep what is old for longer.
    if (now < askedAt || now - askedAt >= FRESH_MS) {
      askedAt = now;
      reading = read().finally(() => {
        reading = null;
      });
    }
    await reading;
    return listed.has(origin);
  };

  async function read(): Promise<void> {
    try {
      const rows = await db
        .selectFrom("accounts")
        .select(sql<string>`unnest(cors_origins)`.as("origin"))
        .distinct()
        .execute();
      listed = new Set(rows.map((row) => row.origin));
    } catch (thrown) {
      log.warn({ err: thrown }, "pages that accounts list could not be read");
    }
  }
}
