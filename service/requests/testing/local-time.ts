/** Calendar arithmetic of another make than ours, for the model: on `Intl` alone. */

const HOUR = 3_600_000;

/** What clocks of this zone show then, as if it were UTC. */
export function wallClock(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const milliseconds = ((at % 1000) + 1000) % 1000;
  return (
    Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) + milliseconds
  );
}

/** The first moment at which clocks of this zone show this, or, where they skip it, the one an hour on. */
export function instantOf(wall: number, timeZone: string): number {
  const guesses = [
    -14, -13, -12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ];
  const found = guesses
    .map((offset) => wall + offset * HOUR)
    .filter((at) => wallClock(at, timeZone) === wall)
    .sort((one, other) => one - other);
  return found[0] ?? instantOf(wall + HOUR, timeZone);
}
