/** What the environment says, checked once at start. */
export interface Config {
  databaseUrl: string;
  /** 0 takes a free port. */
  port: number;
  /** Where mails are received; `null` for nowhere. */
  smtpPort: number | null;
  serviceUrl: string;
  operatorSecret: string;
  /** Where the extension's sign-in may be answered. */
  redirectUris: string[];
  /** The day, `YYYY-MM-DD`, as on which new accounts stand in their billing periods; `null` for today. */
  seedDay: string | null;
}

/** Reads the settings; throws one message that names everything that is missing. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const missing = ["DATABASE_URL", "SEATMETER_SERVICE_URL", "SEATMETER_OPERATOR_SECRET"].filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`The help desk needs ${missing.join(", ")} in its environment.`);
  const port = Number(env.SEATMETER_HELP_DESK_PORT ?? "8400");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`SEATMETER_HELP_DESK_PORT is no port: ${env.SEATMETER_HELP_DESK_PORT}`);
  }
  const smtpPort = env.SEATMETER_SMTP_PORT === undefined ? null : Number(env.SEATMETER_SMTP_PORT);
  if (smtpPort !== null && !(Number.isInteger(smtpPort) && smtpPort > 0 && smtpPort <= 65_535)) {
    throw new Error(`SEATMETER_SMTP_PORT is no port: ${env.SEATMETER_SMTP_PORT}`);
  }
  return {
    databaseUrl: env.DATABASE_URL ?? "",
    port,
    smtpPort,
    seedDay: env.SEATMETER_SEED_DAY ?? null,
    serviceUrl: new URL(env.SEATMETER_SERVICE_URL ?? "").origin,
    operatorSecret: env.SEATMETER_OPERATOR_SECRET ?? "",
    redirectUris: (env.SEATMETER_REDIRECT_URIS ?? "")
      .split(",")
      .map((uri) => uri.trim())
      .filter((uri) => uri !== ""),
  };
}
