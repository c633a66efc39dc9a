import * as v from "valibot";
import { HelpDeskError } from "../../connector.ts";
import type { HostAnswer } from "../../send.ts";

/** Somebody as the counter describes them. */
export const Clerk = v.object({
  badge: v.pipe(v.string(), v.regex(/^[a-z]{1,40}$/)),
  name: v.string(),
  job: v.picklist(["clerk", "chief", "guest"]),
  away: v.boolean(),
  since: v.pipe(v.number(), v.safeInteger()),
});
export type Clerk = v.InferOutput<typeof Clerk>;

/** Reads an answer of success. Throws a `HelpDeskError` for any other, and for one of another shape. */
export function readAnswer<S extends v.GenericSchema>({ status, body }: HostAnswer, schema: S): v.InferOutput<S> {
  if (status !== 200) throw new HelpDeskError(faultOf(status), `${status} ${body}`);
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), body);
  if (!read.success) throw new HelpDeskError("unreadable", "The answer is not as agreed");
  return read.output;
}

function faultOf(status: number): HelpDeskError["fault"] {
  switch (status) {
    case 401:
      return "secret-refused";
    case 403:
      return "not-allowed";
    case 404:
    case 410:
      return "not-found";
    default:
      return status >= 500 ? "failed" : "refused";
  }
}
