import type { Services } from "../services.ts";
import type { HelpDeskConnector } from "./connector.ts";
import type { Reading } from "./reading.ts";

/** What a step of the work on one account has at hand. It makes few calls, and saves how far it came. */
export interface Step {
  services: Services;
  connector: HelpDeskConnector;
  accountId: string;
  lease: string;
  /** How the account stood when the step began. */
  reading: Reading;
}

/** How many people are asked for, or written down, at once. */
export const BATCH = 100;
