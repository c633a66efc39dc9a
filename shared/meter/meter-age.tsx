import { formatAge, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import type { MeterCount } from "./meter-content.ts";
import type { MeterContext } from "./meter-context.ts";

/** How old the figures are and why, where that matters; outside the live region, since it changes by the minute. */
export function MeterAge({ count: { age, problem, estimate }, context }: { count: MeterCount; context: MeterContext }) {
  const { translate, language } = context;
  if (age === null && !estimate) return null;
  return (
    <p class="age small subtle">
      {estimate && translate("meter.estimate")}{" "}
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
