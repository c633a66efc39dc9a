import fc from "fast-check";
import { expect, test } from "vitest";
import { ROLES } from "../../shared/seats/index.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import type { JsonSchema, Likely } from "../testing/schema-arbitrary.ts";
import { invalid, valid } from "../testing/schema-arbitrary.ts";
import { testServices } from "../testing/services.ts";
import { openApiDocument } from "./openapi.ts";

/**
 * Requests made from the OpenAPI document, right ones and wrong ones, by everybody: none is ever the service's fault.
 * `SEATMETER_RANDOM_REQUESTS=10000` asks for more of them than every run of the tests does.
 */
const REQUESTS = Number(process.env.SEATMETER_RANDOM_REQUESTS ?? 1_500);

interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: JsonSchema;
}

interface Described {
  operationId: string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
}

const document = openApiDocument() as { paths: Record<string, Record<string, Described>> };
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
);

const services = testServices(await testDatabase());
for (const account of ["acorn", "birch", "cedar"] as const) await setUpAccount(services, account);
const { app, tokens } = testApp(services);

/** Ids that were answered before: what one request makes, another one asks about. */
const seen: string[] = ["nobodys"];

const LIKELY: Likely = {
  target: ["suite", "support", "advanced-data-privacy"],
  channel: ["instant", "subscription", "approval"],
  add: [1, 2, 3],
  total: [0, 5, 12],
  role: ["agent", "admin", "light_agent", "end_user"],
  status: ["active", "suspended"],
  "If-Match": ['"1"', '"2"', '"3"'],
  open: ["mine"],
  reserve: ["60s"],
};

const callers = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("owner", "billing_admin", "admin", "agent") },
  { weight: 2, arbitrary: fc.constantFrom(...ROLES) },
  { weight: 4, arbitrary: fc.constantFrom("help desk", "operator") },
  { weight: 1, arbitrary: fc.constant("nobody") },
);

const requestsOf = described.map(({ path, method, operationId, parameters, requestBody }) => {
  const schema = requestBody?.content["application/json"]?.schema;
  const body = schema === undefined ? fc.constant(undefined) : mostly(valid(schema, LIKELY), invalid(schema, LIKELY));
  return fc.record({
    path: fc.constant(path),
    method: fc.constant(method),
    operationId: fc.constant(operationId),
    caller: callers,
    account: fc.constantFrom("acorn", "acorn", "birch", "cedar"),
    // Which of the ids that were seen; the newest ones first, since they are still open.
    recent: fc.nat(8),
    knownIds: fc.boolean(),
    parameters: fc.tuple(
      ...parameters.map((parameter) =>
        fc.record({
          name: fc.constant(parameter.name),
          place: fc.constant(parameter.in),
          value: fc.option(mostly(valid(parameter.schema, LIKELY, parameter.name), fc.string()), {
            nil: undefined,
            freq: parameter.required ? 20 : 2,
          }),
        }),
      ),
    ),
    body,
  });
});
const request = fc.oneof(...requestsOf);

function mostly<A, B>(usual: fc.Arbitrary<A>, seldom: fc.Arbitrary<B>): fc.Arbitrary<A | B> {
  return fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: seldom });
}

type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

async function authorization({ caller, account }: Request): Promise<Record<string, string>> {
  const of = account as "acorn" | "birch" | "cedar";
  if (caller === "nobody") return {};
  if (caller === "operator") return { authorization: await tokens.operator() };
  if (caller === "help desk") return { authorization: await tokens.helpDesk(of) };
  return { authorization: await tokens.member(of, caller as (typeof ROLES)[number]) };
}

async function send(asked: Request) {
  const known = seen.at(-1 - (asked.recent % seen.length)) ?? "nobodys";
  // A lone surrogate cannot be put into an address at all.
  const text = (value: unknown) => Buffer.from(String(value)).toString();
  const headers: Record<string, string> = {};
  const query = new URLSearchParams();
  let path = asked.path;
  for (const { name, place, value } of asked.parameters) {
    if (place === "path") {
      path = path.replace(`{${name}}`, asked.knownIds ? known : encodeURIComponent(text(value ?? "x")));
    } else if (value !== undefined && place === "query") query.append(name, text(value));
    else if (value !== undefined) headers[name.toLowerCase()] = text(value).replace(/[^\x21-\x7e]/g, "");
  }
  const body =
    asked.knownIds && isRecord(asked.body) && "quoteId" in asked.body ? { ...asked.body, quoteId: known } : asked.body;
  return app.inject({
    method: asked.method as "GET",
    url: `${path}?${query}`,
    headers: {
      ...headers,
      ...(await authorization(asked)),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

test(`${REQUESTS} requests of any kind are answered, none with an error of ours`, { timeout: 600_000 }, async () => {
  const statuses: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(request, async (asked) => {
      const { statusCode, body } = await send(asked);
      const kind = `${String(statusCode)[0]}xx`;
      statuses[kind] = (statuses[kind] ?? 0) + 1;
      if (statusCode < 300) {
        const made: unknown = JSON.parse(body);
        if (isRecord(made) && typeof made.id === "string") seen.push(made.id);
      }
      expect(statusCode, `${asked.method} ${asked.path}: ${body}`).toBeLessThan(500);
    }),
    { numRuns: REQUESTS, seed: 20_261_123, endOnFailure: true },
  );
  // Were nearly everything refused, this would show little.
  expect((statuses["2xx"] ?? 0) / REQUESTS).toBeGreaterThan(0.1);
});
