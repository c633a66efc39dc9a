import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import type { Access, Operation, ServiceProblemType } from "../../shared/api/index.ts";
import { operations, SERVICE_PROBLEMS } from "../../shared/api/index.ts";
import { describeFields, PARAMETERS } from "./openapi-fields.ts";
import { headerComponents, headersOf } from "./openapi-headers.ts";

type JsonObject = Record<string, unknown>;

/** The OpenAPI 3.1 document, made from the table of operations: what it says is what is checked. */
export function openApiDocument(): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method.toLowerCase()]: describeOperation(name, operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Seatmeter seat service",
      version: "1.0.0",
      summary: "How many seats an account has, who uses them, and what was bought.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths,
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    components: {
      schemas: { Problem: problemSchema },
      headers: headerComponents,
      securitySchemes: {
        member: bearer(
          "An access token for a person: of the account's own issuer, or of the service's, where people sign in with the help desk itself.",
        ),
        helpDesk: bearer("A service token of the account's own issuer, with the scope `assignments`."),
        operator: bearer("An operator's token, with the scope `admin`."),
      },
    },
  };
}

function describeOperation(operationId: string, operation: Operation): JsonObject {
  const { input, access, summary, output } = operation;
  return {
    operationId,
    summary,
    tags: [access.caller],
    ...(access.caller === "viewer" && access.needsOneOf.length > 0
      ? { description: `Needs one of the capabilities ${access.needsOneOf.join(", ")}.` }
      : {}),
    security: access.caller === "anyone" ? [] : [{ [SCHEMES[access.caller]]: [] }],
    parameters: [
      ...Object.entries(input.params).map(([name, schema]) => parameter("path", name, schema)),
      ...Object.entries(input.query).map(([name, schema]) => parameter("query", name, schema)),
      ...Object.values(input.headers).map((name) => ({
        name,
        in: "header",
        description: PARAMETERS[name],
        required: true,
        schema: { type: "string" },
      })),
      ...(operationId === "getAvailability"
        ? [
            {
              name: "If-None-Match",
              in: "header",
              description: PARAMETERS["If-None-Match"],
              schema: { type: "string" },
            },
          ]
        : []),
    ],
    ...(input.body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: { "application/json": { schema: jsonSchema(input.body, "input", operationId) } },
          },
        }),
    responses: {
      ...Object.fromEntries(operation.success.map((status) => [String(status), answer(operationId, status, output)])),
      ...(operationId === "getAvailability"
        ? { "304": { description: "Nothing changed since that ETag.", headers: headersOf(operationId, 304) } }
        : {}),
      ...problemResponses(operation, operationId),
    },
  };
}

const TAGS: Record<Access["caller"], string> = {
  anyone: "Without a token.",
  viewer: "For people, by their own token: who may do what follows from the role and the account.",
  help_desk: "For the help desk itself.",
  operator: "For whoever runs the service.",
};

const SCHEMES: Record<Exclude<Access["caller"], "anyone">, string> = {
  viewer: "member",
  help_desk: "helpDesk",
  operator: "operator",
};

function parameter(place: "path" | "query", name: string, schema: v.GenericSchema): JsonObject {
  const required = place === "path" || schema.type !== "optional";
  return { name, in: place, description: PARAMETERS[name], required, schema: jsonSchema(schema, "input", name) };
}

/** Besides JSON, where the request's `Accept` asks for it. */
const OTHER_FORMS: Record<string, JsonObject> = {
  getLedger: { "text/csv": { schema: { type: "string" } } },
};

function answer(operationId: string, status: number, output: v.GenericSchema): JsonObject {
  const description = { 200: "Done.", 201: "Made.", 202: "Accepted; its outcome is not known yet." }[status] ?? "Done.";
  const content = {
    "application/json": { schema: jsonSchema(output, "output", operationId) },
    ...OTHER_FORMS[operationId],
  };
  return { description, headers: headersOf(operationId, status), content };
}

/** Every operation's, before those that its own handler throws. */
const COMMON: readonly ServiceProblemType[] = ["invalid-input", "too-many-requests", "internal", "unavailable"];
const SIGNED_IN: readonly ServiceProblemType[] = [
  "not-signed-in",
  "sign-in-misconfigured",
  "not-permitted",
  "person-suspended",
];
const WITH_BODY: readonly ServiceProblemType[] = ["body-too-large", "wrong-content-type"];

/** What an order may meet, whichever way it is placed. */
const ORDERING: readonly ServiceProblemType[] = [
  "idempotency-key-missing",
  "payment-declined",
  "not-found",
  "order-running",
  "order-in-progress",
  "contact-sales",
  "use-subscription-page",
  "cap-exceeded",
  "quote-expired",
  "version-changed",
  "idempotency-key-reused",
  "version-missing",
];

const OWN: Record<string, readonly ServiceProblemType[]> = {
  getConnection: ["help-desk-unknown"],
  getViewer: ["seats-unknown"],
  createQuote: [
    "not-found",
    "contact-sales",
    "use-subscription-page",
    "seats-in-use",
    "seats-unknown",
    "group-mismatch",
    "nothing-to-change",
    "request-closed",
    "order-in-progress",
  ],
  getQuote: ["not-found"],
  createOrder: [...ORDERING, "acknowledgement-required", "request-closed"],
  getOrder: ["not-found"],
  undoOrder: ["not-found", "order-in-progress", "undo-not-possible"],
  getRemoval: ["not-found"],
  cancelRemoval: ["not-found", "removal-done"],
  createSeatRequest: ["idempotency-key-missing", "group-mismatch", "idempotency-key-reused"],
  getSeatRequest: ["not-found"],
  approveSeatRequest: [...ORDERING, "request-closed"],
  declineSeatRequest: ["not-found", "request-closed", "order-in-progress"],
  cancelSeatRequest: ["not-found", "request-closed", "order-in-progress"],
  createSalesInquiry: [
    "idempotency-key-missing",
    "not-found",
    "request-closed",
    "order-in-progress",
    "group-mismatch",
    "idempotency-key-reused",
  ],
  getSalesInquiry: ["not-found"],
  markSalesInquiryOrdered: ["not-found", "inquiry-closed"],
  markSalesInquiryArrived: ["not-found", "inquiry-closed", "order-in-progress", "group-mismatch"],
  listMembers: ["seats-unknown"],
  listReclaimable: ["seats-unknown"],
  getUsage: ["seats-unknown"],
  putMails: ["not-found"],
  putSettings: ["version-changed", "version-missing"],
  putAssignment: ["seats-exhausted", "sequence-outdated"],
  putPicture: ["picture-incomplete"],
  putAccount: ["account-conflict", "order-in-progress"],
  getAccount: ["not-found"],
  deleteAccount: ["not-found", "order-in-progress"],
  putHelpDesk: ["not-found", "account-conflict"],
  getHelpDesk: ["not-found"],
  deleteHelpDesk: ["not-found"],
  requestPicture: ["not-found"],
  checkHelpDesk: ["not-found"],
};

function problemResponses({ access, input }: Operation, name: string): JsonObject {
  const types = [
    ...COMMON,
    ...(access.caller === "anyone" ? [] : SIGNED_IN),
    ...(input.body === null ? [] : WITH_BODY),
    ...(OWN[name] ?? []),
  ];
  const byStatus = new Map<number, Set<ServiceProblemType>>();
  for (const type of types) {
    const status = SERVICE_PROBLEMS[type];
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(type));
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      String(status),
      {
        description: `${[...names].join(", ")}.`,
        headers: headersOf(name, status),
        content: { "application/problem+json": { schema: oneOfProblems([...names]) } },
      },
    ]),
  );
}

function oneOfProblems(types: readonly ServiceProblemType[]): JsonObject {
  const type = { enum: types.map(problemUri) };
  return { allOf: [{ $ref: "#/components/schemas/Problem" }, { type: "object", properties: { type } }] };
}

function problemUri(type: string): string {
  return `urn:seatmeter:problem:${type}`;
}

const problemSchema: JsonObject = withFields("Problem", {
  type: "object",
  description: "RFC 9457. `detail` is a sentence that tells a person what to do.",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: {
      type: "string",
      format: "uri",
      enum: Object.keys(SERVICE_PROBLEMS).map(problemUri),
    },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    fields: {
      type: "array",
      items: {
        type: "object",
        required: ["field", "expected"],
        properties: { field: { type: "string" }, expected: { type: "string" } },
      },
    },
    retryAfterSeconds: { type: "integer" },
    orderId: { type: "string" },
    inProgress: {
      type: "object",
      required: ["by", "since"],
      properties: { by: { type: "string" }, since: { type: "string", format: "date-time" } },
    },
  },
});

function withFields(owner: string, schema: JsonObject): JsonObject {
  describeFields(schema, owner);
  return schema;
}

function bearer(description: string): JsonObject {
  return { type: "http", scheme: "bearer", bearerFormat: "JWT", description };
}

/** `owner` is what the schema is of: an operation, or a parameter. */
function jsonSchema(schema: v.GenericSchema, typeMode: "input" | "output", owner: string): JsonObject {
  // `endsWith` and the like say more than JSON Schema can; the rest of the schema still stands.
  const { $schema: _, ...rest } = toJsonSchema(schema, { target: "draft-2020-12", typeMode, errorMode: "ignore" });
  describeFields(rest, owner);
  return rest;
}
