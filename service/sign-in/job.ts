import type { Job } from "../job.ts";
import type { Services } from "../services.ts";

/** Forgets sign-ins, sessions and people that have ended. Tokens and sessions go by this machine's clock. */
export function createSignInTidy({ db }: Pick<Services, "db">): Job {
  return {
    name: "sign-in-tidy",
    everyMs: 600_000,
    run: async () => {
      await db.deleteFrom("sign_in_records").where("expires_at", "<=", new Date()).execute();
      return false;
    },
  };
}
