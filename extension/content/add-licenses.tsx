import { showNotices } from "./notices.ts";
import { openDialog } from "./open-dialog.ts";
import type { OnDemand } from "./share-modules.ts";

// Brought in by the worker on demand; the content script has put `__seatmeter` there before it could ask.
const { __seatmeter: shared } = globalThis as unknown as { __seatmeter: Partial<OnDemand> };
Object.assign(shared, { openDialog, showNotices } satisfies OnDemand);
