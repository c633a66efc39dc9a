import { afterAll, expect } from "vitest";
import { createHandlers } from "../handlers.ts";
import type { App } from "../http/app.ts";
import { createApp } from "../http/app.ts";
import type { Handlers } from "../http/handler.ts";
import { noteAnswer } from "./answer-notes.ts";
import { differences } from "./documented-answers.ts";
import type { TestServices } from "./services.ts";
import type { TestIssuer } from "./tokens.ts";
import { testIssuer } from "./tokens.ts";

export interface TestApp {
  app: App;
  tokens: TestIssuer;
}

/**
 * The whole service over HTTP without a socket (`app.inject`), and somebody who signs tokens for it. The test file fails
 * if an answer was another one than the OpenAPI document promises.
 */
export function testApp(
  services: TestServices,
  changes: Partial<Handlers> = {},
  { keys = "known" }: { keys?: "known" | "by HTTP" } = {},
): TestApp {
  const tokens = testIssuer();
  const keySets = keys === "known" ? { keySets: tokens.keySets } : {};
  const app = createApp(services, { ...createHandlers(services), ...changes }, keySets);
  const wrong = checkAnswers(app);
  afterAll(async () => {
    await app.close();
    expect(wrong).toEqual([]);
  });
  return { app, tokens };
}

/** Returns the list to which each answer adds in what it differs from the document. */
function checkAnswers(app: App): string[] {
  const wrong: string[] = [];
  app.addHook("onSend", async (request, reply, payload) => {
    const { operation } = request.routeOptions.config;
    if (operation === undefined) return;
    const body = typeof payload === "string" ? payload : "";
    noteAnswer({ operation, status: reply.statusCode, body });
    wrong.push(...differences({ operation, status: reply.statusCode, headers: reply.getHeaders(), body }));
  });
  return wrong;
}
