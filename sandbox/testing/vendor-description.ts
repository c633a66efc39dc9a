import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import type { Json, Parameter, VendorRequest } from "./vendor-calls.ts";
import { callOf, queryFaults, unnamedFields } from "./vendor-calls.ts";

type Method = "get" | "post" | "put" | "delete";

/** The vendor's published description of its API, as a file names it. */
export interface VendorDescription {
  /** What an answer of this call breaks of what is described, in words; nothing where it keeps to it. */
  faultsOf(method: Method, path: string, status: number, answer: unknown): string[];
  /** The same of a value and one of the description's schemas. */
  faultsOfSchema(schema: string, value: unknown): string[];
  /** What a request breaks: parameters and body; `null` where the description has no such call. */
  faultsOfRequest(request: VendorRequest): string[] | null;
  /** What the description shows as the answer of a request; `null` where it has no such call. */
  exampleFor(request: VendorRequest): unknown;
  /** The fields of the first object that an example shows, or of a part of it. */
  fieldsOf(example: string, part?: string): string[];
  /** References in it that lead nowhere. */
  lostReferences(): string[];
}

/** Where the description is; `undefined` where nobody has said. */
export const DESCRIPTION = process.env.ZENDESK_OPENAPI;

const ID = "https://vendor.invalid/openapi.json";

/** Reads the description; what it says of formats and of `nullable` is held, too. */
export function readDescription(file: string): VendorDescription {
  const document = JSON.parse(readFileSync(file, "utf8")) as Json;
  const ajv = new Ajv({ strict: false, allErrors: true });
  // Its exports are CommonJS's.
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  ajv.addFormat("datetime", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  ajv.addSchema(document, ID);
  const resolved = (part: Json): Json =>
    typeof part.$ref === "string" ? (at(document, part.$ref.slice(2).split("/").map(unescaped)) as Json) : part;
  const faultsAt = (place: readonly string[], value: unknown): string[] => {
    const isValid = ajv.compile({ $ref: `${ID}#/${place.map(escaped).join("/")}` });
    if (isValid(value)) return [];
    return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  return {
    faultsOf: (method, path, status, answer) =>
      faultsAt(["paths", path, method, "responses", String(status), "content", "application/json", "schema"], answer),
    faultsOfSchema: (schema, value) => faultsAt(["components", "schemas", schema], value),
    faultsOfRequest(request) {
      const call = callOf(document, request);
      if (call === null) return null;
      const place = ["paths", call.path, call.method];
      const parameters = ((call.operation.parameters ?? []) as Json[]).map(resolved);
      const body = ["requestBody", "content", "application/json", "schema"];
      return [
        ...queryFaults(parameters as unknown as Parameter[], call, request),
        ...(at(call.operation, body) === undefined
          ? unnamedFields(call, request.body)
          : faultsAt([...place, ...body], request.body)),
      ];
    },
    exampleFor(request) {
      const call = callOf(document, request);
      const [answer] = Object.values((call?.operation.responses ?? {}) as Json);
      const example = at(answer, ["content", "application/json", "examples", "default"]) as Json | undefined;
      return call === null || example === undefined ? null : (resolved(example).value ?? null);
    },
    fieldsOf(example, part) {
      const value = at(document, ["components", "examples", example, "value"]);
      const first = Object.values(value as Json).flat()[0] as Json;
      return Object.keys((part === undefined ? first : first[part]) as Json);
    },
    lostReferences() {
      return [...referencesIn(document)].filter(
        (to) => at(document, to.slice(2).split("/").map(unescaped)) === undefined,
      );
    },
  };
}

function at(from: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((inside, name) => (inside as Json | undefined)?.[name], from);
}

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    if (name === "$ref" && typeof inside === "string") yield inside;
    else yield* referencesIn(inside);
  }
}

/** As a JSON pointer within an address has it. */
function escaped(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function unescaped(name: string): string {
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}
