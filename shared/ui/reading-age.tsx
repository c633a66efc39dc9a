import type { AvailabilitySnapshot } from "../api/index.ts";
import { countAge } from "../api/snapshot-times.ts";
import type { Translate } from "../i18n/index.ts";
import { formatAge } from "../i18n/index.ts";
import { freshness } from "../seats/index.ts";

interface ReadingAgeProps {
  snapshot: AvailabilitySnapshot;
  /** `now` in this machine's milliseconds. */
  context: { translate: Translate; language: string; now: number };
}

/**
 * How far figures are to be trusted that stand without a meter's own words: how many more licenses may be in use, how long
 * ago the people were counted where that is long, and when all of it was read.
 */
export function ReadingAge({ snapshot, context }: ReadingAgeProps) {
  const { translate, language, now } = context;
  const { picture } = snapshot.availability;
  const counted = countAge(snapshot, now);
  return (
    <p class="small subtle">
      {picture != null && picture.unread > 0 && translate("meter.unread", { count: picture.unread })}{" "}
      {counted !== null && translate("meter.counted", { age: formatAge(counted, language) })}{" "}
      {translate("meter.age", { age: formatAge(freshness(snapshot.readAt, now).ageSeconds, language) })}
    </p>
  );
}
