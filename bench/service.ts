import { runBenches } from "./report/run-benches.ts";
import { availability } from "./service/availability.ts";
import { orders } from "./service/orders.ts";

await runBenches([availability, orders]);
