import type { AvailabilitySnapshot } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import { formatAge } from "../i18n/index.ts";
import { countAge, freshness } from "../seats/index.ts";

interface ReadingAgeProps {
  snapshot: AvailabilitySnapshot;
  /** `now` in this machine's milliseconds. */
  context: { translate: Translate; language: string; now: number };
}

/**
 * How far figures are to be trusted that stand without a meter's own words: how many more licenses may be in use, how long
 * ago the people were counted where that is long, and when all of it was read.
 */
export function ReadingAge({ snapshot: { availability, readAt }, context }: ReadingAgeProps) {
  const { translate, language, now } = context;
  const { picture } = availability;
  const counted = picture == null ? null : countAge(Date.parse(picture.takenAt), now);
  return (
    <p class="small subtle">
      {picture != null && picture.unread > 0 && translate("meter.unread", { count: picture.unread })}{" "}
      {counted !== null && translate("meter.counted", { age: formatAge(counted, language) })}{" "}
      {translate("meter.age", { age: formatAge(freshness(readAt, now).ageSeconds, language) })}
    </p>
  );
}
