import { createWriteStream } from "node:fs";
import { startServer } from "../../scripts/processes.ts";
import type { Line, LineOptions } from "./line.ts";
import { startLine } from "./line.ts";

/** The payment simulator as a process of its own, behind a line that may break. */
export interface Provider {
  line: Line;
  /** From now on it does what it should; what it has decided stays. */
  behave(): Promise<void>;
  stop(): Promise<void>;
}

export interface ProviderOptions {
  databaseUrl: string;
  /** Where its events go. */
  eventsUrl: string;
  /** How it misbehaves; `null` not at all. */
  misbehaviour: object | null;
  misfortune: LineOptions["misfortune"];
  logFile: string;
}

const API_KEY = "key-of-the-faults-0123456789";
/** Of the simulator's events, and of the webhooks that accounts get. */
export const WEBHOOK_SECRET = `whsec_${Buffer.from("secret-of-the-faults-0123456789ab").toString("base64")}`;

/** How the service reaches it through its line. */
export function paymentsEnvironment(line: Line): Record<string, string> {
  return {
    SEATMETER_PAYMENTS_URL: `http://127.0.0.1:${line.port}`,
    SEATMETER_PAYMENTS_KEY: API_KEY,
    SEATMETER_PAYMENTS_WEBHOOK_SECRET: WEBHOOK_SECRET,
  };
}

export async function startProvider(options: ProviderOptions): Promise<Provider> {
  const log = createWriteStream(options.logFile);
  const server = await startServer({
    name: "simulator",
    entry: "service/simulator/main.ts",
    env: {
      DATABASE_URL: options.databaseUrl,
      SEATMETER_SIMULATOR_PORT: "0",
      SEATMETER_SIMULATOR_EVENTS_URL: options.eventsUrl,
      SEATMETER_SIMULATOR_MISBEHAVIOUR: JSON.stringify(options.misbehaviour ?? {}),
      SEATMETER_PAYMENTS_KEY: API_KEY,
      SEATMETER_PAYMENTS_WEBHOOK_SECRET: WEBHOOK_SECRET,
      SEATMETER_LOG_LEVEL: "warn",
    },
    onLine: (said) => log.write(`${said}\n`),
  });
  const line = await startLine({ port: Number(new URL(server.url).port), misfortune: options.misfortune });
  return {
    line,
    async behave() {
      const headers = { authorization: `Bearer ${API_KEY}` };
      const answer = await fetch(new URL("/control", server.url), { method: "DELETE", headers });
      if (!answer.ok) throw new Error(`The simulator does not behave: ${answer.status}`);
    },
    async stop() {
      await line.close();
      await server.stop();
      log.end();
    },
  };
}
