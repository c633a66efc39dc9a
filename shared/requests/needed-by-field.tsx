import type { Translate } from "../i18n/index.ts";
import { formatDate } from "../i18n/index.ts";
import type { TypedDay } from "./needed-by.ts";
import { dayIn, isDayIn, neededByBounds } from "./needed-by.ts";

interface NeededByProps {
  typed: TypedDay;
  /** The account's; where the person is, where left out. */
  timeZone?: string;
  context: { translate: Translate; language: string; now: number };
  onInput: (day: string, broken: boolean) => void;
}

/** Until when the licenses are needed, or nothing. */
export function NeededByField({ typed, timeZone, context: { translate, language, now }, onInput }: NeededByProps) {
  const { first, last } = neededByBounds(now, timeZone);
  const today = dayIn(now, timeZone);
  const isWrong = !isDayIn(typed, { first, last });
  return (
    <div class="field">
      <label class="label" for="needed-by">
        {translate("request.needed_by")} <small>({translate("request.optional")})</small>
      </label>
      <input
        class="input day"
        id="needed-by"
        type="date"
        min={first}
        max={last}
        value={typed.neededBy}
        aria-invalid={isWrong ? "true" : undefined}
        aria-describedby={isWrong ? "needed-by-error" : undefined}
        onInput={({ currentTarget: { value, validity } }) => onInput(value, validity.badInput)}
      />
      {isWrong && (
        <p class="error" id="needed-by-error" role="alert">
          {translate("request.needed_by_expected", {
            first: formatDate(first, language, today),
            last: formatDate(last, language, today),
          })}
        </p>
      )}
    </div>
  );
}
