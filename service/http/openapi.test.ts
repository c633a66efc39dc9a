import { describe, expect, test } from "vitest";
import { operations } from "../../shared/api/index.ts";
import { openApiDocument } from "./openapi.ts";
import { FIELDS, innerOwner, PARAMETERS } from "./openapi-fields.ts";

interface Described {
  operationId: string;
  security: Record<string, unknown>[];
  parameters: { name: string; in: string; description?: string; required?: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: Record<string, unknown> }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

const document = openApiDocument() as {
  openapi: string;
  info: object;
  paths: Record<string, Record<string, Described>>;
  components: { schemas: object; securitySchemes: object };
};

test("is OpenAPI 3.1, and plain JSON", () => {
  expect(document.openapi).toBe("3.1.0");
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test("says what every field and every parameter is, and nothing of those that there aren't", () => {
  const silent: string[] = [];
  const keys = new Set<string>();
  const walk = (node: unknown, owner: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [keyword, child] of Object.entries(node)) {
      if (keyword !== "properties") {
        walk(child, owner);
        continue;
      }
      for (const [name, field] of Object.entries<{ description?: string }>(child)) {
        const key = `${owner}.${name}`;
        keys.add(key in FIELDS ? key : name);
        if (field.description === undefined) silent.push(key);
        walk(field, innerOwner(owner, name));
      }
    }
  };
  walk(document.components.schemas, "Problem");
  const described = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  for (const { operationId, requestBody, responses } of described) {
    walk(requestBody, operationId);
    // Which problems there may be is said beside them.
    for (const { content = {} } of Object.values(responses)) walk(content["application/json"], operationId);
  }
  expect(silent).toEqual([]);
  expect(Object.keys(FIELDS).filter((key) => !keys.has(key))).toEqual([]);

  const parameters = described.flatMap((each) => each.parameters);
  expect(parameters.filter(({ description }) => description === undefined)).toEqual([]);
  const named = new Set(parameters.map(({ name }) => name));
  expect(Object.keys(PARAMETERS).filter((name) => !named.has(name))).toEqual([]);
});

test.each([
  ["getUsage", "from", "The first day, inclusive."],
  ["createQuote", "expiresAt", "Until when it can be ordered at this price."],
  ["getSettings", "changed", "Who changed the settings last, and when; null while everything is at its default."],
])("a field of %s means what it means there: %s", (operationId, field, meaning) => {
  const operation = Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .find((each) => each.operationId === operationId);
  const answers = Object.values(operation?.responses ?? {}).flatMap(({ content = {} }) => Object.values(content));
  const properties = answers.map(({ schema }) => ("properties" in schema ? schema.properties : {}));
  expect(properties).toContainEqual(
    expect.objectContaining({ [field]: expect.objectContaining({ description: meaning }) }),
  );
});

describe.each(Object.entries(operations))("%s", (name, operation) => {
  const described = document.paths[operation.path]?.[operation.method.toLowerCase()];

  test("is there, with its parameters", () => {
    expect(described?.operationId).toBe(name);
    const inPath = described?.parameters
      .filter((parameter) => parameter.in === "path")
      .map((parameter) => parameter.name);
    expect(inPath).toEqual([...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
    for (const header of Object.values(operation.input.headers)) {
      expect(described?.parameters).toContainEqual(
        expect.objectContaining({ name: header, in: "header", required: true }),
      );
    }
  });

  test("says who may call", () => {
    expect(described?.security).toHaveLength(operation.access.caller === "anyone" ? 0 : 1);
    expect("401" in (described?.responses ?? {})).toBe(operation.access.caller !== "anyone");
  });

  test("has every status of success, and problems as problem documents", () => {
    for (const [status, response] of Object.entries(described?.responses ?? {})) {
      const types = Object.keys(response.content ?? {});
      if (Number(status) >= 400) expect(types).toEqual(["application/problem+json"]);
      else if (status !== "304")
        expect(types).toEqual(["application/json", ...(name === "getLedger" ? ["text/csv"] : [])]);
    }
    expect(Object.keys(described?.responses ?? {})).toEqual(expect.arrayContaining(operation.success.map(String)));
  });

  test("refuses unknown fields in its body", () => {
    const schema = described?.requestBody?.content["application/json"]?.schema;
    if (operation.input.body === null) expect(schema).toBeUndefined();
    else expect(schema?.additionalProperties).toBe(false);
  });
});
