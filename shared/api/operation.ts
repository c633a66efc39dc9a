import type * as v from "valibot";
import type { Capability } from "../seats/index.ts";

/** Who may call, as the server checks it. A viewer needs one of the capabilities named, or only to be signed in. */
export type Access =
  | { caller: "anyone" }
  | { caller: "viewer"; needsOneOf: readonly Capability[] }
  | { caller: "help_desk"; scope: "assignments" }
  | { caller: "operator"; scope: "admin" };

type Entries = Record<string, v.GenericSchema>;

/** Where each part of an operation's flat input travels in an HTTP request. */
export interface InputParts<P extends Entries, Q extends Entries, H extends string, B extends v.GenericSchema> {
  /** Named in the path as `{name}`. */
  params: P;
  query: Q;
  /** Input name → header name. Their values are strings, checked by the handler, since their absence has own statuses. */
  headers: Record<H, string>;
  body: B | null;
}

export interface Operation<
  P extends Entries = Entries,
  Q extends Entries = Entries,
  H extends string = string,
  B extends v.GenericSchema = v.GenericSchema,
  O extends v.GenericSchema = v.GenericSchema,
> {
  summary: string;
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  access: Access;
  input: InputParts<P, Q, H, B>;
  output: O;
  /** Statuses of success; the first is the usual one. */
  success: readonly number[];
}

type Simplify<T> = { [K in keyof T]: T[K] } & {};

/** What a caller passes: path, query, headers and body as one flat object. */
export type InputOf<T> =
  T extends Operation<infer P, infer Q, infer H, infer B>
    ? Simplify<
        v.InferInput<v.StrictObjectSchema<P, undefined>> &
          v.InferInput<v.StrictObjectSchema<Q, undefined>> &
          Record<H, string> &
          ([v.GenericSchema] extends [B] ? unknown : v.InferInput<B>)
      >
    : never;

export type OutputOf<T> =
  T extends Operation<Entries, Entries, string, v.GenericSchema, infer O> ? v.InferOutput<O> : never;

interface Declaration<
  P extends Entries,
  Q extends Entries,
  H extends string,
  B extends v.GenericSchema,
  O extends v.GenericSchema,
  A extends Access,
> {
  summary: string;
  access: A;
  params?: P;
  query?: Q;
  headers?: Record<H, string>;
  body?: B;
  output: O;
  success?: readonly number[];
}

/** Declares one row of the table of operations. */
export function operation<
  // biome-ignore lint/complexity/noBannedTypes: an operation without such parts has none, not any.
  P extends Entries = {},
  // biome-ignore lint/complexity/noBannedTypes: as above.
  Q extends Entries = {},
  H extends string = never,
  B extends v.GenericSchema = v.GenericSchema,
  O extends v.GenericSchema = v.GenericSchema,
  const A extends Access = Access,
>(
  route: `${Operation["method"]} /${string}`,
  { summary, access, params, query, headers, body, output, success = [200] }: Declaration<P, Q, H, B, O, A>,
): Operation<P, Q, H, B, O> & { access: A } {
  const [method, path] = route.split(" ") as [Operation["method"], string];
  return {
    summary,
    method,
    path,
    access,
    input: {
      params: params ?? ({} as P),
      query: query ?? ({} as Q),
      headers: headers ?? ({} as Record<H, string>),
      body: body ?? null,
    },
    output,
    success,
  };
}
