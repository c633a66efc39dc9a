import { runBenches } from "./report/run-benches.ts";
import { service } from "./service/all.ts";

await runBenches(service);
