import * as v from "valibot";
import type { OperationName, OperationOutput } from "../../shared/api/index.ts";
import { operations, readProblem } from "../../shared/api/index.ts";
import type { Role } from "../../shared/seats/index.ts";
import type { AccountName } from "./accounts.ts";
import type { TestApp } from "./app.ts";

export interface Send {
  as: Role | "operator";
  account?: AccountName;
  id?: string;
  query?: string;
  body?: object;
  headers?: Record<string, string>;
}

/** Asks for operations as a client does, over HTTP; what works is read by its schema. */
export function testClient({ app, tokens }: TestApp) {
  return async <N extends OperationName>(
    name: N,
    { as, account = "acorn", id = "", query = "", body, headers }: Send,
  ) => {
    const { method, path } = operations[name];
    const authorization = as === "operator" ? await tokens.operator() : await tokens.member(account, as);
    const response = await app.inject({
      method,
      url: path.replace("{id}", id) + query,
      headers: { authorization, ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
    const json: unknown = response.json();
    return {
      status: response.statusCode,
      headers: response.headers,
      problem: readProblem(json)?.type ?? null,
      body: response.statusCode < 300 ? (v.parse(operations[name].output, json) as OperationOutput<N>) : null,
    };
  };
}
