import type { ProblemDetails } from "../api/index.ts";
import { formatTime } from "./time.ts";
import type { Translate } from "./translate.ts";

/** What somebody was about when it failed, and so what didn't happen: a decline that fails bought nothing either way. */
export type Tried = "buying" | "sending" | "changing";

/** One plain sentence: what happened, what was not lost, what to do. */
export function problemSentence(
  { type, fields, inProgress, retryAfterSeconds }: ProblemDetails,
  { translate, language, now }: { translate: Translate; language: string; now: number },
  tried: Tried = "changing",
): string {
  if (type === "order-in-progress" && inProgress !== undefined) {
    const since = formatTime(Date.parse(inProgress.since), language, now);
    return translate("problem.order-in-progress.named", { by: inProgress.by, since, tried });
  }
  if (type === "too-many-requests" && retryAfterSeconds !== undefined) {
    return translate("problem.too-many-requests.wait", { seconds: retryAfterSeconds });
  }
  const [field] = fields ?? [];
  if (type === "sign-in-misconfigured" && field !== undefined) {
    return translate("problem.sign-in-misconfigured.named", { claim: field.field });
  }
  return translate(`problem.${type}`, { tried });
}
