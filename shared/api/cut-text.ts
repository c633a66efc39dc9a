/**
 * Shortens a text to at most `most` UTF-16 units, as the schemas count them. A shortened text ends in "…" after a whole
 * character as people see one: never within an emoji, or between a letter and its accent.
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
