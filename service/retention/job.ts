import type { Job } from "../job.ts";
import type { Round } from "../rounds.ts";
import { enroll, takeTurn } from "../rounds.ts";
import type { Services } from "../services.ts";
import { forget } from "./forget.ts";

/** Forgets, once a day for each account, what the account does not want kept any longer. */
export function createRetention(services: Services): Job {
  return {
    name: "retention",
    everyMs: 600_000,
    run: async (signal) => {
      await enroll(services, "retention");
      while (!signal.aborted && (await takeTurn(services, retentionRound)));
      return false;
    },
  };
}

const retentionRound: Round = {
  job: "retention",
  everySeconds: 86_400,
  work: (trx, accountId, now) => forget(trx, accountId, now),
};
