import { createHash, randomBytes } from "node:crypto";
import { chromiumId, SANDBOX_KEY, SANDBOX_REDIRECT_URIS } from "./extension-identity.ts";
import { freePort } from "./ports.ts";
import type { Server } from "./processes.ts";
import { startServer } from "./processes.ts";

export interface StackOptions {
  databaseUrl: string;
  /** 0 takes a free one. */
  helpDeskPort: number;
  /** Known beforehand: tokens are made for the service's address. */
  servicePort: number;
  /** Starts the payment simulator there, so that accounts can be set up for cards. */
  simulatorPort?: number;
  /** Where clients reach the service, if not directly. */
  publicServiceUrl?: string;
  /** More settings for the seat service, as fail points and a shifted clock in tests. */
  serviceEnv?: Record<string, string>;
  /** More settings for the stand-in help desk. */
  helpDeskEnv?: Record<string, string>;
  onLine?: (name: string, line: string) => void;
  /** Starts a server again that ended by itself. */
  restart?: boolean;
}

export interface Stack {
  databaseUrl: string;
  /** `http://acorn.localhost:8400` and the like. */
  helpDesk(account: string): string;
  serviceUrl: string;
  /** Where clients reach it, and what tokens for it are made for. */
  publicServiceUrl: string;
  /** What the operator's own tokens are signed with. */
  operatorSecret: string;
  /** The seat service's process as it is now; replace it by `startService`. */
  service: Server;
  /** Starts the seat service again after it was stopped or killed, on the same port. */
  startService(env?: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}

/** What the sandbox's secrets are sealed with: the same each time, since its database stays, and there is nothing to keep. */
const SANDBOX_ENCRYPTION_KEY = createHash("sha256").update("seatmeter sandbox").digest("base64url");

/** Brings up the seat service and the stand-in help desk on a database that somebody else runs. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { databaseUrl, helpDeskPort, servicePort, onLine } = options;
  const publicServiceUrl = options.publicServiceUrl ?? `http://127.0.0.1:${servicePort}`;
  const operatorSecret = randomBytes(32).toString("hex");
  const starting = new AbortController();
  const smtpPort = await freePort();
  let stopping = false;

  async function start(name: string, entry: string, env: Record<string, string>, adopt: (server: Server) => void) {
    const server = await startServer({
      name,
      entry,
      env: { DATABASE_URL: databaseUrl, SEATMETER_OPERATOR_SECRET: operatorSecret, ...env },
      ...(onLine === undefined ? {} : { onLine: (line: string) => onLine(name, line) }),
      signal: starting.signal,
      onExit: (code, signal) => {
        if (stopping || options.restart !== true) return;
        process.stderr.write(`${name} ended (${signal ?? code}); starting it again.\n`);
        start(name, entry, env, adopt).catch((error: Error) => process.stderr.write(`${error.message}\n`));
      },
    });
    adopt(server);
  }

  const servers: Partial<Record<"service" | "helpDesk" | "simulator", Server>> = {};
  const running = (name: "service" | "helpDesk"): Server => {
    const server = servers[name];
    if (server === undefined) throw new Error(`The ${name} is not running.`);
    return server;
  };
  const payments = {
    SEATMETER_PAYMENTS_KEY: randomBytes(16).toString("hex"),
    SEATMETER_PAYMENTS_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString("base64")}`,
  };
  const cards: Record<string, string> =
    options.simulatorPort === undefined
      ? {}
      : { ...payments, SEATMETER_PAYMENTS_URL: `http://127.0.0.1:${options.simulatorPort}` };
  const startSimulator = async () => {
    if (options.simulatorPort === undefined) return;
    const env = {
      ...payments,
      SEATMETER_SIMULATOR_PORT: String(options.simulatorPort),
      SEATMETER_SIMULATOR_EVENTS_URL: `http://127.0.0.1:${servicePort}/v1/payment-events`,
    };
    await start("payment simulator", "service/simulator/main.ts", env, (server) => {
      servers.simulator = server;
    });
  };
  const startService = (env: Record<string, string> = {}) =>
    start(
      "seat service",
      "service/main.ts",
      {
        SEATMETER_SERVICE_PORT: String(servicePort),
        SEATMETER_PUBLIC_URL: publicServiceUrl,
        SEATMETER_ENCRYPTION_KEYS: SANDBOX_ENCRYPTION_KEY,
        SEATMETER_SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
        // The help desk listens to them on this machine.
        SEATMETER_LOCAL_WEBHOOKS: "allow",
        SEATMETER_EXTENSION_ORIGINS: `chrome-extension://${chromiumId(SANDBOX_KEY)}`,
        ...cards,
        ...options.serviceEnv,
        ...env,
      },
      (server) => {
        servers.service = server;
      },
    );

  const startHelpDesk = () =>
    start(
      "help desk",
      "sandbox/main.ts",
      {
        SEATMETER_HELP_DESK_PORT: String(helpDeskPort),
        SEATMETER_SMTP_PORT: String(smtpPort),
        SEATMETER_SERVICE_URL: publicServiceUrl,
        SEATMETER_REDIRECT_URIS: SANDBOX_REDIRECT_URIS.join(","),
        ...options.helpDeskEnv,
      },
      (server) => {
        servers.helpDesk = server;
      },
    );

  // All start at once: the help desk waits for the service.
  const all = [startService(), startHelpDesk(), startSimulator()];
  await Promise.all(all).catch(async (error) => {
    stopping = true;
    starting.abort();
    await Promise.allSettled(all);
    throw error;
  });

  return {
    databaseUrl,
    helpDesk: (account) => `http://${account}.localhost:${new URL(running("helpDesk").url).port}`,
    serviceUrl: running("service").url,
    publicServiceUrl,
    operatorSecret,
    get service() {
      return running("service");
    },
    startService,
    async stop() {
      stopping = true;
      await servers.helpDesk?.stop();
      await servers.service?.stop();
      await servers.simulator?.stop();
    },
  };
}
