import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildAll } from "../../scripts/build.ts";
import { freePort } from "../../scripts/ports.ts";
import { startPostgres } from "../../scripts/postgres.ts";
import { startStack } from "../../scripts/stack.ts";
import { EXTENSION } from "../support/browser.ts";
import { databasesOn } from "../support/databases.ts";
import { chromiums } from "../support/standing-chromium.ts";
import type { Shot } from "./album.ts";
import { writeAlbum } from "./album.ts";
import type { Look } from "./looks.ts";
import { LOOKS, STORE_LOOKS } from "./looks.ts";
import { README_PICTURES } from "./readme-pictures.ts";
import { STORE_PICTURES, STORE_WALKS } from "./store-pictures.ts";
import type { Walk } from "./tourist.ts";
import { createTourist } from "./tourist.ts";
import { WALKS } from "./walks/index.ts";

/**
 * `npm run tour`: walks through every screen in a real browser and writes pictures with a page that shows them. Fails
 * where something sticks out or is cut off. `-- --look dark --walk buying` takes one look or walk only, `-- --readme` makes
 * README's pictures anew, and `-- --store` makes those of the stores' listings, in `dist/store/`.
 */

/** The clock is everybody's; only the accounts stand in their billing periods as on this day, whatever today is. */
const DAY = "2026-11-23";
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".cache/tour");
const { values } = parseArgs({
  options: {
    look: { type: "string" },
    walk: { type: "string" },
    readme: { type: "boolean", default: false },
    store: { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
  },
});

const looks = (values.store ? STORE_LOOKS : LOOKS).filter(({ name }) => (values.look ?? name) === name);
const walks = Object.entries(WALKS).filter(
  ([name]) => (values.walk ?? name) === name && (!values.store || STORE_WALKS.has(name)),
);
if (looks.length === 0 || walks.length === 0) throw new Error("There is no look or walk of this name.");

if (!values["no-build"]) await buildAll(["chrome-sandbox", "widget", "sandbox"]);
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "seatmeter-tour-"));
const postgres = await startPostgres({ dataDir: join(data, "postgres"), durable: false });
const ports = { helpDeskPort: await freePort(), servicePort: await freePort() };
const browsers = chromiums();
const shots: Shot[] = [];
const failures: string[] = [];
try {
  for (const look of looks) {
    for (const [name, walk] of walks) {
      await take(name, walk, look).catch((error: Error) => failures.push(`${name}, ${look.name}: ${error.message}`));
    }
  }
} finally {
  await browsers.stop();
  await postgres.stop();
  for (const left of [postgres.dataDir, data]) rmSync(left, { recursive: true, force: true });
}
await writeAlbum(folder, shots);
if (values.readme) {
  for (const [picture, shot] of Object.entries(README_PICTURES)) {
    cpSync(join(folder, `${shot}.png`), join(root, "docs/images", `${picture}.png`));
  }
}
for (const { name, language } of values.store ? looks : []) {
  const listing = join(root, "dist/store", language);
  mkdirSync(listing, { recursive: true });
  for (const [index, picture] of STORE_PICTURES.entries()) {
    const shot = shots.find((taken) => taken.name === picture && taken.look === name);
    if (shot !== undefined) cpSync(join(folder, shot.file), join(listing, `${index + 1}-${picture}.png`));
  }
}
for (const { name, look, overflow } of shots) {
  for (const what of overflow) failures.push(`${name}, ${look}: sticks out: ${what}`);
}
process.stdout.write(`${shots.length} pictures in ${join(folder, "index.html")}\n`);
for (const failure of failures) process.stderr.write(`${failure}\n`);
process.exit(failures.length > 0 ? 1 : 0);

/** On fresh data, in a browser as newly installed: no walk sees what another did. */
async function take(name: string, walk: Walk, look: Look): Promise<void> {
  const databases = databasesOn(postgres.url);
  const database = `tour_${name.toLowerCase()}_${look.name}`;
  const stack = await startStack({
    databaseUrl: await databases.create(database),
    ...ports,
    helpDeskEnv: { SEATMETER_SEED_DAY: DAY },
  });
  const browser = await browsers.take(EXTENSION);
  try {
    await walk(createTourist({ stack, browser, look, folder, onShot: (shot) => shots.push(shot) }));
  } finally {
    await browser.close();
    await stack.stop();
    await databases.drop(database);
  }
}
