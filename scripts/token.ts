import { parseArgs } from "node:util";

const USAGE = "npm run token -- --account birch --as owner [--port 8400]";

/** Prints a bearer token of a person of the running stand-in help desk. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      account: { type: "string" },
      as: { type: "string" },
      port: { type: "string", default: process.env.SEATMETER_HELP_DESK_PORT ?? "8400" },
    },
  });
  if (values.account === undefined || values.as === undefined) throw new Error(USAGE);
  const path = `/accounts/${encodeURIComponent(values.account)}/token?${new URLSearchParams({ as: values.as })}`;
  // By address: Node does not resolve `*.localhost`.
  const answer = await fetch(`http://127.0.0.1:${values.port}${path}`).catch(() => null);
  if (answer === null) throw new Error(`No help desk answers on port ${values.port}: start it with \`npm start\`.`);
  if (!answer.ok) throw new Error(`The help desk knows no ${values.as} of ${values.account}.`);
  const { token } = (await answer.json()) as { token: string };
  process.stdout.write(`${token}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
