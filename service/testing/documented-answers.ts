import type { ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { openApiDocument } from "../http/openapi.ts";

/** An answer as a client got it. */
export interface Answer {
  /** Its name in the table of operations. */
  operation: string;
  status: number;
  /** Names in lower case. */
  headers: Record<string, unknown>;
  body: string;
}

interface DescribedResponse {
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: object }>;
}

type DescribedOperation = { operationId: string; responses: Record<string, DescribedResponse> };

const document = openApiDocument() as { paths: Record<string, Record<string, DescribedOperation>> };

const operations = new Map(
  Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .map((operation) => [operation.operationId, operation.responses]),
);

const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(document, "document");
formats.default(ajv);

const validators = new Map<string, ValidateFunction>();

/** Headers that say something about an answer, so clients have to know about them. */
const NOTEWORTHY = ["etag", "location", "retry-after", "idempotency-replayed", "www-authenticate"];

/** Answers that any operation can give, made by what stands before its handler: it is enough that one of them does. */
const COMMON = [
  "invalid-input",
  "not-signed-in",
  "sign-in-misconfigured",
  "not-permitted",
  "person-suspended",
  "too-many-requests",
  "internal",
  "unavailable",
  "body-too-large",
  "wrong-content-type",
];

/** Every answer that the document promises, as `kindOf` names it; common ones once for all operations. */
export function documentedKinds(): string[] {
  const kinds = [...operations].flatMap(([operation, responses]) =>
    Object.entries(responses).flatMap(([status, { content = {} }]) => {
      const problem = content["application/problem+json"]?.schema as ProblemSchema | undefined;
      if (problem === undefined) return [`${operation} ${status}`];
      const types = problem.allOf[1].properties.type.enum.map((uri) => uri.slice(uri.lastIndexOf(":") + 1));
      return types.map((type) => (COMMON.includes(type) ? `any ${type}` : `${operation} ${type}`));
    }),
  );
  return [...new Set(kinds)].sort();
}

interface ProblemSchema {
  allOf: [object, { properties: { type: { enum: string[] } } }];
}

/** What an answer is to the document: its operation, with the type of its problem, or its status. */
export function kindOf({ operation, status, body }: Pick<Answer, "operation" | "status" | "body">): string {
  if (status < 400) return `${operation} ${status}`;
  const { title } = JSON.parse(body) as { title: string };
  return COMMON.includes(title) ? `any ${title}` : `${operation} ${title}`;
}

/** In what an answer differs from what the OpenAPI document says of it; empty where it does not. */
export function differences({ operation, status, headers, body }: Answer): string[] {
  const described = operations.get(operation)?.[status];
  const what = `${operation} ${status}`;
  if (described === undefined) return [`${what} is not documented: ${body.slice(0, 200)}`];
  const told = Object.keys(described.headers ?? {}).map((name) => name.toLowerCase());
  const untold = NOTEWORTHY.filter((name) => headers[name] !== undefined && !told.includes(name));
  const found = untold.map((name) => `${what}: the header ${name} is not documented`);
  const contents = Object.keys(described.content ?? {});
  if (contents.length === 0) return body === "" ? found : [...found, `${what} should have no body`];
  const type = String(headers["content-type"]).split(";")[0] ?? "";
  if (!contents.includes(type)) return [...found, `${what} is ${type}, which is not documented`];
  return type.endsWith("json") ? [...found, ...wrongFields(operation, status, type, JSON.parse(body))] : found;
}

function wrongFields(operation: string, status: number, type: string, body: unknown): string[] {
  const validate = validatorOf(operation, status, type);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${operation} ${status}: ${instancePath} ${message}: ${JSON.stringify(body)}`,
  );
}

function validatorOf(operation: string, status: number, type: string): ValidateFunction {
  const key = `${operation} ${status} ${type}`;
  const known = validators.get(key) ?? ajv.compile({ $ref: `document#${pointerTo(operation, status, type)}` });
  validators.set(key, known);
  return known;
}

function pointerTo(operation: string, status: number, type: string): string {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, { operationId }] of Object.entries(methods)) {
      if (operationId !== operation) continue;
      const parts = ["paths", path, method, "responses", String(status), "content", type, "schema"];
      return parts.map((part) => `/${encodeURIComponent(part.replace(/~/g, "~0").replace(/\//g, "~1"))}`).join("");
    }
  }
  throw new Error(`The document has no ${operation}`);
}
