import * as v from "valibot";
import { HelpDeskError } from "../connector.ts";
import type { HostAnswer } from "../send.ts";
import { errorText } from "./errors.ts";

/** Reads an answer of success. Rejects with a `HelpDeskError` for any other, and for one of another shape. */
export function readAnswer<S extends v.GenericSchema>(answer: HostAnswer, schema: S): v.InferOutput<S> {
  assertSuccess(answer);
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), answer.body);
  if (!json.success) throw new HelpDeskError("not-json", "The answer is no JSON, as of a page that people sign in at");
  const read = v.safeParse(schema, json.output);
  if (read.success) return read.output;
  const where = v.getDotPath(read.issues[0]) ?? "the answer";
  throw new HelpDeskError("unreadable", `${where} is not as documented`);
}

/** Throws a `HelpDeskError` with the host's own words for an answer that is no success. */
export function assertSuccess({ status, body }: HostAnswer): void {
  if (status >= 200 && status < 300) return;
  const said = `${status} ${errorText(body)}`.trim();
  if (status >= 300 && status < 400) throw new HelpDeskError("redirected", said);
  if (status >= 500) throw new HelpDeskError("failed", said);
  if (status === 401) throw new HelpDeskError("token-refused", said);
  if (status === 403) throw new HelpDeskError(/scope/i.test(said) ? "scope-refused" : "not-allowed", said);
  if (status === 404) throw new HelpDeskError("not-found", said);
  throw new HelpDeskError("refused", said);
}
