import { createAdminHandlers } from "./admin/handlers.ts";
import { createBillingHandlers } from "./billing/handlers.ts";
import { createRemovalHandlers } from "./billing/renewal/handlers.ts";
import { createHelpDeskHandlers } from "./help-desks/handlers.ts";
import type { Handlers } from "./http/handler.ts";
import { createLedgerHandlers } from "./ledger/handlers.ts";
import { createMailHandlers } from "./outbox/handlers.ts";
import { createRequestHandlers } from "./requests/handlers.ts";
import { createSalesHandlers } from "./sales/handlers.ts";
import { createSeatHandlers } from "./seats/handlers.ts";
import type { Services } from "./services.ts";
import { createSettingsHandlers } from "./settings/handlers.ts";
import { createUsageHandlers } from "./usage/handlers.ts";

/** What answers each operation of the table: each part brings its own. */
export function createHandlers(services: Services): Handlers {
  return {
    ...createSeatHandlers(services),
    ...createBillingHandlers(services),
    ...createRemovalHandlers(services),
    ...createRequestHandlers(services),
    ...createSalesHandlers(services),
    ...createLedgerHandlers(services),
    ...createUsageHandlers(services),
    ...createSettingsHandlers(services),
    ...createMailHandlers(services),
    ...createAdminHandlers(services),
    ...createHelpDeskHandlers(services),
  };
}
