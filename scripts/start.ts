import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBrowser } from "./browsers.ts";
import { buildAll } from "./build.ts";
import { openBrowser } from "./open-browser.ts";
import { isFree } from "./ports.ts";
import { startPostgres } from "./postgres.ts";
import { startStack } from "./stack.ts";

/** `npm start`: the whole product on this machine. `--no-browser` only prints addresses, `--reset` begins afresh. */
const { values: flags } = parseArgs({ options: { "no-browser": { type: "boolean" }, reset: { type: "boolean" } } });
const stateFolder = fileURLToPath(new URL("../.seatmeter/", import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

if (flags.reset === true) {
  if (process.env.DATABASE_URL !== undefined) {
    process.stderr.write(
      "--reset clears the embedded database only; DATABASE_URL names your own: clear that yourself.\n",
    );
    process.exit(2);
  }
  rmSync(stateFolder, { recursive: true, force: true });
}

const helpDeskPort = Number(process.env.SEATMETER_HELP_DESK_PORT ?? 8400);
const servicePort = Number(process.env.SEATMETER_SERVICE_PORT ?? 8401);
const simulatorPort = Number(process.env.SEATMETER_SIMULATOR_PORT ?? 8402);
await mustBeFree(helpDeskPort, "SEATMETER_HELP_DESK_PORT");
await mustBeFree(servicePort, "SEATMETER_SERVICE_PORT");
await mustBeFree(simulatorPort, "SEATMETER_SIMULATOR_PORT");

say("Building …");
await buildAll();

const postgres =
  process.env.DATABASE_URL === undefined
    ? await startPostgres({ dataDir: `${stateFolder}postgres`, fresh: flags.reset === true })
    : { url: process.env.DATABASE_URL, stop: async () => {} };

const stack = await startStack({
  databaseUrl: postgres.url,
  helpDeskPort,
  servicePort,
  simulatorPort,
  restart: true,
}).catch(async (error: Error) => {
  await postgres.stop();
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

const first = `${stack.helpDesk("acorn")}/sign-in?as=owner&to=/agent/home`;
say("");
say(`Help desk      ${first}`);
say(`Other people   ${stack.helpDesk("acorn")}/sign-in`);
say(`Other accounts maple, birch, willow, cedar, aspen, oak in place of acorn`);
say(`Widget         ${stack.helpDesk("acorn")}/widget`);
say(`Mail           ${stack.helpDesk("acorn")}/mail`);
say(`Seat service   ${stack.serviceUrl} (OpenAPI at /openapi.json)`);

const browser = flags["no-browser"] === true ? null : await showBrowser(first);
if (browser === null) {
  say("");
  say("No browser was opened. To load the extension yourself: Chromium → chrome://extensions → Developer mode →");
  say(`Load unpacked → ${fileURLToPath(new URL("../dist/chrome-sandbox", import.meta.url))}`);
}
say("");
say("Ctrl+C stops everything.");

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  // Ctrl+C has reached them, too: whichever is gone already is as it should be.
  await Promise.allSettled([stack.stop(), browser?.close()]);
  await postgres.stop();
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());

/** Opens Chromium with the extension; `null`, with the reason said, where there is no display or no Chromium. */
async function showBrowser(url: string): Promise<Awaited<ReturnType<typeof openBrowser>> | null> {
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    say("\nThere is no display here.");
    return null;
  }
  try {
    return await openBrowser(ensureBrowser("chromium"), stateFolder, url);
  } catch (error) {
    say(`\n${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

async function mustBeFree(port: number, variable: string): Promise<void> {
  if (Number.isInteger(port) && port > 0 && port < 65_536 && (await isFree(port))) return;
  process.stderr.write(`Port ${port} can't be used: end what listens there, or name another in ${variable}.\n`);
  process.exit(1);
}
