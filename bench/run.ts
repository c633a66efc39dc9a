import { buildAll } from "../scripts/build.ts";
import { cycles } from "./page/cycles.ts";
import { dialog } from "./page/dialog.ts";
import { inject } from "./page/inject.ts";
import { lists } from "./page/lists.ts";
import { mutations } from "./page/mutations.ts";
import { prices } from "./page/prices.ts";
import { confirmation } from "./page/window.ts";
import { worker } from "./page/worker.ts";
import { runBenches } from "./report/run-benches.ts";
import { service } from "./service/all.ts";

await buildAll(["chrome-sandbox", "firefox-sandbox", "sandbox"]);
await runBenches([inject, dialog, mutations, cycles, prices, confirmation, worker, lists, ...service]);
