/** The hour and minute of a moment where the person is, with its day where that isn't today. */
export function formatTime(moment: number, language: string, now: number): string {
  const sameDay = new Date(moment).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(language, {
    hour: "numeric",
    minute: "2-digit",
    ...(sameDay ? {} : { day: "numeric", month: "short" }),
  }).format(moment);
}

/** A moment of any year, where the person is: its day, or its minute, too. */
export function formatMoment(moment: string, language: string, precision: "day" | "minute"): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return "";
  const key = `${language} ${precision}`;
  const format =
    moments.get(key) ??
    new Intl.DateTimeFormat(language, {
      dateStyle: "medium",
      ...(precision === "minute" ? { timeStyle: "short" } : {}),
    });
  moments.set(key, format);
  return format.format(at);
}

/** Made once: lists have a moment in every row, and making one takes longer than using it. */
const moments = new Map<string, Intl.DateTimeFormat>();

/** How long ago: "2 minutes ago". Under a minute counts as now. */
export function formatAge(seconds: number, language: string): string {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (seconds < 60) return relative.format(0, "second");
  if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), "minute");
  if (seconds < 86_400) return relative.format(-Math.floor(seconds / 3600), "hour");
  return relative.format(-Math.floor(seconds / 86_400), "day");
}
