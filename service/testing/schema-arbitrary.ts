import fc from "fast-check";

export interface JsonSchema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

/** Values that a schema allows, as far as it says; `likely` are values that make sense by the name of their field. */
export function valid(schema: JsonSchema, likely: Likely = {}, name = ""): fc.Arbitrary<unknown> {
  const sensible = likely[name];
  const by = bySchema(schema, likely);
  return sensible === undefined ? by : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...sensible) }, by);
}

export type Likely = Record<string, readonly [unknown, ...unknown[]]>;

/** The same with something wrong somewhere: a value of another kind, a field too many or one that is missing. */
export function invalid(schema: JsonSchema, likely: Likely = {}): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 1, arbitrary: JUNK },
    {
      weight: 4,
      arbitrary: fc.tuple(valid(schema, likely), fc.nat(), JUNK).map(([value, at, junk]) => spoil(value, at, junk)),
    },
  );
}

/** What people send who mean harm, and what programs send that are broken. */
const JUNK: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER + 1,
    "",
    "3",
    "\u0000",
    "\ud800",
    "'; DROP TABLE orders; --",
    "../../etc/passwd",
    "%00",
    "x".repeat(5_000),
    "𝒳😀\u202e",
    [],
    {},
    [[[]]],
    { $ne: null },
    { constructor: { prototype: 1 } },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

function spoil(value: unknown, at: number, junk: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0 || at % 3 === 0) return [...value, junk];
    const index = at % value.length;
    return value.map((item, own) => (own === index ? spoil(item, Math.floor(at / 3), junk) : item));
  }
  if (typeof value !== "object" || value === null) return junk;
  const entries = Object.entries(value);
  const [name] = entries[at % Math.max(1, entries.length)] ?? [];
  if (name === undefined || at % 5 === 0) return { ...value, unexpected: junk };
  if (at % 5 === 1) return Object.fromEntries(entries.filter(([own]) => own !== name));
  return Object.fromEntries(
    entries.map(([own, item]) => [own, own === name ? spoil(item, Math.floor(at / 5), junk) : item]),
  );
}

function bySchema(schema: JsonSchema, likely: Likely): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => bySchema(one, likely)));
  switch (schema.type) {
    case "object": {
      const properties = Object.entries(schema.properties ?? {});
      return fc.record(Object.fromEntries(properties.map(([name, one]) => [name, valid(one, likely, name)])), {
        requiredKeys: schema.required ?? [],
      });
    }
    case "array": {
      const { minItems: minLength = 0, maxItems = 5 } = schema;
      return fc.array(bySchema(schema.items ?? {}, likely), {
        minLength,
        maxLength: Math.max(minLength, Math.min(maxItems, 5)),
      });
    }
    case "string":
      return text(schema);
    case "integer":
      return fc.oneof(
        fc.integer({ min: schema.minimum ?? -2_147_483_648, max: Math.min(schema.maximum ?? 20, 2_147_483_647) }),
        fc.constantFrom(schema.minimum ?? 0, schema.maximum ?? 0),
      );
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return fc.jsonValue();
  }
}

function text({ format, pattern, minLength = 0, maxLength = 60 }: JsonSchema): fc.Arbitrary<string> {
  switch (format) {
    case "uri":
      return fc.webUrl();
    case "email":
      return fc.emailAddress();
    case "date":
      return day.map((at) => at.slice(0, 10));
    case "date-time":
      return day;
    default:
      return pattern === undefined
        ? fc.string({ minLength, maxLength, unit: "grapheme" })
        : matching(pattern, Math.max(maxLength, 40));
  }
}

/** Made once for each pattern: classes as `\p{L}` take seconds to prepare, and the same one stands in many bodies. */
function matching(pattern: string, maxLength: number): fc.Arbitrary<string> {
  const key = JSON.stringify([pattern, maxLength]);
  const made = PATTERNS.get(key) ?? fc.stringMatching(new RegExp(pattern, "u"), { maxLength });
  PATTERNS.set(key, made);
  return made;
}

const PATTERNS = new Map<string, fc.Arbitrary<string>>();

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString());
