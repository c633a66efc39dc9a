import { beginPage } from "./begin-page.ts";

const scripts = globalThis.__seatmeter;
if (scripts !== undefined) scripts.page = { begin: beginPage };
