import { afterAll } from "vitest";
import { createHandlers } from "../handlers.ts";
import type { App } from "../http/app.ts";
import { createApp } from "../http/app.ts";
import type { Handlers } from "../http/handler.ts";
import type { TestServices } from "./services.ts";
import type { TestIssuer } from "./tokens.ts";
import { testIssuer } from "./tokens.ts";

export interface TestApp {
  app: App;
  tokens: TestIssuer;
}

/** The whole service over HTTP without a socket (`app.inject`), and somebody who signs tokens for it. */
export function testApp(services: TestServices, changes: Partial<Handlers> = {}): TestApp {
  const tokens = testIssuer();
  const app = createApp(services, { ...createHandlers(services), ...changes }, { keySets: tokens.keySets });
  afterAll(() => app.close());
  return { app, tokens };
}
