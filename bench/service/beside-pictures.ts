import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { connectorClient } from "../../sandbox/testing/start-help-desk.ts";
import type { Server } from "../../scripts/processes.ts";
import { startServer } from "../../scripts/processes.ts";
import { systemClock } from "../../service/clock.ts";
import { connect } from "../../service/db/connect.ts";
import { HELP_DESK_KINDS } from "../../service/help-desk-kinds.ts";
import { putHelpDesk } from "../../service/help-desks/put-help-desk.ts";
import type { Bench } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { median, pairedRatio, quantile } from "../report/statistics.ts";
import type { Arena } from "./arena.ts";
import { ENCRYPTION_KEY, openArena } from "./arena.ts";
import { readHelpDesk } from "./help-desk-reader.ts";
import { load } from "./load.ts";
import { etagOf, knownPoll } from "./people.ts";
import type { BenchAccount } from "./seed.ts";

const IN_STAND_IN = "acorn";
const PEOPLE = 10_000;
const ROUNDS = 10;
const MILLISECONDS = 4_000;
const CONNECTIONS = 8;
/** Of 12,000 people who look at once, each of whom asks once a minute: it leaves the machine room for both. */
const PER_SECOND = 200;
/** Until the picture is under way, or has stopped. */
const LEAD_MS = 1_500;
const WITHIN = 0.2;
/** A tenth of 2,500 a minute, in milliseconds from one call to the next. */
const PACE_MS = 240;
/** A control that is slower than half of that pace is none. */
const ENOUGH_PAGES = MILLISECONDS / PACE_MS / 2;

/** What is done beside the polls: nothing; the help desk is read, by nobody of the service's; the service reads it. */
const KINDS = ["alone", "control", "beside"] as const;
type Kind = (typeof KINDS)[number];

/** Whether one account's polls wait while another one's people are read. */
export const besidePictures: Bench = {
  name: "service-beside-pictures",
  title: "Service: polls while another account's people are read",
  async measure() {
    const arena = await openArena(2);
    const [polled, connected] = arena.accounts;
    if (polled === undefined || connected === undefined) throw new Error("There are two accounts");
    const helpDesk = await startServer({
      name: "help desk",
      entry: "bench/service/help-desk-server.ts",
      env: {
        ...{ DATABASE_URL: arena.databaseUrl, BENCH_ACCOUNT: IN_STAND_IN, BENCH_PEOPLE: String(PEOPLE) },
        BENCH_CONNECTED: connected.id,
      },
    });
    const client = new pg.Client(arena.databaseUrl);
    await client.connect();
    try {
      await connectAccount(arena, helpDesk, connected);
      const etag = await etagOf(arena, polled);
      const polls = await Promise.all(
        Array.from({ length: 500 }, (_, index) => knownPoll(arena, polled, `member-${index}`, etag)),
      );
      const rounds: Record<Kind, number>[] = [];
      let pages = 0;
      for (let round = 0; round <= ROUNDS; round += 1) {
        const measured = { alone: Number.NaN, control: Number.NaN, beside: Number.NaN };
        for (const kind of round % 2 === 0 ? KINDS : KINDS.toReversed()) {
          const stopReading = kind === "control" ? readHelpDesk(helpDesk.url, IN_STAND_IN, PACE_MS) : null;
          await turn(client, kind);
          const before = await pagesOf(client);
          let asked = 0;
          const next = () => polls[asked++ % polls.length] ?? "";
          const options = {
            connections: CONNECTIONS,
            milliseconds: MILLISECONDS,
            perSecond: PER_SECOND,
            next,
            status: 304,
          };
          measured[kind] = quantile((await load({ url: arena.service.url, ...options })).latencies, 0.99);
          const read = stopReading === null ? null : await stopReading();
          if (read !== null && read < ENOUGH_PAGES) throw new Error(`Only ${read} pages were read of the help desk`);
          const taken = (await pagesOf(client)) - before;
          if (kind !== "beside" && taken !== 0) throw new Error("The picture didn't stop");
          if (round > 0) pages += Math.max(0, taken);
        }
        if (round > 0) rounds.push(measured);
      }
      const of = (kind: Kind) => rounds.map((each) => each[kind]);
      const ratio = pairedRatio(of("beside"), of("control"));
      return {
        figures: [
          {
            what: "a poll's p99 while another account's people are read, as a part of while others read that help desk",
            budget: `≤ ${1 + WITHIN}`,
            result: digits(ratio),
            met: ratio <= 1 + WITHIN,
            beside: `${digits(median(of("beside")))} ms and ${digits(median(of("control")))} ms; ${pages} pages of 100 people read meanwhile`,
            n: `${ROUNDS} rounds`,
          },
          {
            what: "the same as a part of with nothing beside it, the stand-in's processor time included",
            budget: "",
            result: digits(pairedRatio(of("beside"), of("alone"))),
            met: null,
            beside: `alone ${digits(median(of("alone")))} ms`,
            n: `${ROUNDS} rounds`,
          },
        ],
        method: `One process of the service on a durable Postgres, and the stand-in help desk as a process of its own, with ${PEOPLE.toLocaleString("en-US")} people and the highest limit that a plan has, 2,500 requests a minute, of which the service takes a tenth. ${MILLISECONDS / 1000} s of polls of the other account, ${PER_SECOND} a second over ${CONNECTIONS} connections, answered 304, in turns with nothing beside them, with the stand-in read by the measuring process at the pace of a picture, and with a picture under way. A real help desk has a machine of its own; here the stand-in and its database share two processors with the service, so what its answers take is in both of the figures that are compared, and the picture in one alone. The ratio is the median of the rounds' ratios.`,
        raw: { rounds, pages },
      };
    } finally {
      await client.end();
      await helpDesk.stop();
      await arena.close();
    }
  },
};

async function connectAccount(arena: Arena, helpDesk: Server, { id }: BenchAccount): Promise<void> {
  const { db, close } = connect(arena.databaseUrl);
  const apiOrigin = helpDesk.url;
  const { clientId, clientSecret } = connectorClient(IN_STAND_IN);
  const means = {
    db,
    clock: systemClock(0),
    config: { encryptionKeys: [ENCRYPTION_KEY] },
    helpDeskKinds: HELP_DESK_KINDS,
  };
  await putHelpDesk(means, id, {
    ...{ kind: "zendesk", apiOrigin, webhooks: "off", ownerId: null, signInClient: null },
    connector: { client: clientId, secret: clientSecret },
  });
  await close();
}

/** Has the picture go on, or stop where it is. */
async function turn(client: pg.Client, kind: Kind): Promise<void> {
  await client.query(
    kind !== "beside"
      ? "UPDATE help_desk_readings SET blocked_until = 'infinity', lease = NULL, leased_until = NULL"
      : `UPDATE help_desk_readings SET blocked_until = NULL, check_due_at = 'infinity',
           picture_due_at = CASE WHEN phase IN ('list', 'missing') THEN picture_due_at ELSE now() END`,
  );
  await delay(LEAD_MS);
}

async function pagesOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ marks: number }>(
    "SELECT cardinality(seen)::int4 AS marks FROM help_desk_readings",
  );
  // Each page leaves two: whom it named, and where the next one is.
  return Math.floor((rows[0]?.marks ?? 0) / 2);
}
