import { openAsking } from "./open-asking.ts";
import { openCart } from "./open-cart.ts";

const scripts = globalThis.__seatmeter;
if (scripts !== undefined) scripts.dialogs = { openCart, openAsking };
