import type { Readable } from "node:stream";
import type * as v from "valibot";
import type { Operation, OperationName, OperationOutput, Operations } from "../../shared/api/index.ts";
import type { Capability, Role } from "../../shared/seats/index.ts";

/** Who is calling, as the token proves it. */
export type Caller =
  | { kind: "anyone" }
  | {
      kind: "viewer";
      accountId: string;
      memberId: string;
      name: string;
      role: Role;
      capabilities: readonly Capability[];
    }
  | { kind: "help_desk"; accountId: string }
  | { kind: "operator" };

/** Who a token is of. */
export interface Authenticated {
  caller: Exclude<Caller, { kind: "anyone" }>;
  /** Pages that may call on behalf of the account of this token. */
  corsOrigins: readonly string[];
}

export type ViewerCaller = Extract<Caller, { kind: "viewer" }>;

/** The caller that an operation's `access` names: the router has checked it before the handler runs. */
export type CallerOf<N extends OperationName> =
  OperationAccess<N> extends { caller: infer K } ? Extract<Caller, { kind: K }> : never;

type OperationAccess<N extends OperationName> = Operations[N]["access"];

/** Path, query, headers and body as one flat object, as the schemas gave it: with their defaults filled in. */
export type ReceivedInput<N extends OperationName> =
  Operations[N] extends Operation<infer P, infer Q, infer H, infer B>
    ? v.InferOutput<v.StrictObjectSchema<P, undefined>> &
        v.InferOutput<v.StrictObjectSchema<Q, undefined>> & { [K in H]: string | undefined } & ([
          v.GenericSchema,
        ] extends [B]
          ? unknown
          : v.InferOutput<B>)
    : never;

export interface Call<N extends OperationName> {
  /** Checked against the operation's schemas; values of headers are strings or missing. */
  input: ReceivedInput<N>;
  caller: CallerOf<N>;
  /** The request's `If-None-Match`, for reads that can answer 304. */
  ifNoneMatch: string | undefined;
  /** The raw body, for signatures over its exact bytes. */
  rawBody?: Uint8Array | undefined;
  /** The request's `Accept`. */
  accept?: string | undefined;
}

export type Reply<N extends OperationName> =
  | { kind: "body"; status: number; body: OperationOutput<N>; headers?: Record<string, string> }
  /** Another form of the same, which the request's `Accept` asked for: CSV. */
  | { kind: "text"; contentType: string; text: string | Readable; headers?: Record<string, string> }
  | { kind: "not_modified"; headers: Record<string, string> };

/** Answers one operation; throws a `Problem` to refuse. */
export type Handler<N extends OperationName> = (call: Call<N>) => Promise<Reply<N>>;

export type Handlers = { [N in OperationName]: Handler<N> };
