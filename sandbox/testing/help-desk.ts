import { afterAll } from "vitest";
import { deskDatabase } from "./database.ts";
import type { HelpDesk } from "./start-help-desk.ts";
import { startHelpDesk } from "./start-help-desk.ts";

export interface HelpDeskOptions {
  /** Where the seat service would be: part of the redirect URL that the OAuth clients have anyhow. */
  serviceUrl?: string;
  /** More redirect URLs of both OAuth clients. */
  oauthRedirectUris?: readonly string[];
  /** What its clock begins with. */
  now?: Date;
}

/** The stand-in help desk as a test starts it: its clock stands still until it is told to move. */
export interface TestHelpDesk extends HelpDesk {
  /** Sets its clock forward: tokens expire by it. */
  advance(seconds: number): void;
  now(): Date;
}

/** Starts the stand-in in this process, on free ports and a database of its own; ended after the file's tests. */
export async function testHelpDesk(options: HelpDeskOptions = {}): Promise<TestHelpDesk> {
  const database = await deskDatabase();
  let time = (options.now ?? new Date("2026-11-30T09:00:00Z")).getTime();
  const now = () => new Date(time);
  const helpDesk = await startHelpDesk(database.url, { ...options, now });
  afterAll(async () => {
    await helpDesk.close();
    await database.drop();
  });
  return {
    ...helpDesk,
    advance(seconds) {
      time += seconds * 1000;
    },
    now,
  };
}
