import { formatAge, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import type { MeterCount } from "./meter-content.ts";
import type { MeterContext } from "./meter-context.ts";

/** How old the figures are and why, where that matters; outside the live region, since it changes by the minute. */
export function MeterAge({ count, context }: { count: MeterCount; context: MeterContext }) {
  const { translate, language } = context;
  const { age, countAge, unread, problem, estimate } = count;
  if (age === null && countAge === null && unread === 0 && !estimate) return null;
  return (
    <p class="age small subtle">
      {estimate && translate("meter.estimate")} {unread > 0 && translate("meter.unread", { count: unread })}{" "}
      {countAge !== null && translate("meter.counted", { age: formatAge(countAge, language) })}{" "}
      {age !== null && translate("meter.age", { age: formatAge(age, language) })}{" "}
      {problem !== null && problemSentence(problem, context)}{" "}
      {problem !== null && (
        <Button kind="link" small onPress={context.onRetry}>
          {translate("action.retry")}
        </Button>
      )}
    </p>
  );
}
