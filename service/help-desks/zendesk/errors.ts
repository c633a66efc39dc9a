import * as v from "valibot";

const Text = v.pipe(v.string(), v.minLength(1));
const One = v.object({
  title: v.optional(v.unknown()),
  message: v.optional(v.unknown()),
  detail: v.optional(v.unknown()),
  code: v.optional(v.unknown()),
});
const Body = v.object({
  error: v.optional(v.union([Text, One])),
  error_description: v.optional(v.unknown()),
  description: v.optional(v.unknown()),
  message: v.optional(v.unknown()),
  details: v.optional(v.unknown()),
  errors: v.optional(v.array(One)),
});

const MAX_LENGTH = 300;

/**
 * What the host says went wrong, in any of its forms: `{error}` with a text or with title and message, `{error,
 * description, details}`, OAuth's `error_description`, and `{errors}` of newer calls. Empty where it says nothing.
 */
export function errorText(body: string): string {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Body), body);
  if (!read.success) return "";
  const { error, errors = [], ...rest } = read.output;
  const parts = [
    ...(typeof error === "string" ? [error] : error === undefined ? [] : partsOf(error)),
    ...[rest.error_description, rest.description, rest.message],
    ...errors.flatMap(partsOf),
    rest.details === undefined ? undefined : JSON.stringify(rest.details),
  ];
  const said = parts.filter((part): part is string => typeof part === "string" && part !== "");
  return [...new Set(said)].join(": ").slice(0, MAX_LENGTH);
}

function partsOf({ code, title, message, detail }: v.InferOutput<typeof One>): unknown[] {
  return [code, title, message, detail];
}
