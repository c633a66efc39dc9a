import { mountAddLicenses } from "../../shared/cart/index.ts";
import type { Shared } from "./share-modules.ts";

// Brought in by the worker on demand; the content script has put `__seatmeter` there before it could ask.
const { __seatmeter: shared } = globalThis as unknown as { __seatmeter: Shared };
shared.mountAddLicenses = mountAddLicenses;
