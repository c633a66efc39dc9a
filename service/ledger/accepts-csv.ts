/** Whether an `Accept` header would rather have CSV than JSON (RFC 9110); without a word it is JSON. */
export function acceptsCsv(accept: string | undefined): boolean {
  if (accept === undefined) return false;
  return weightOf(accept, "text", "csv") > weightOf(accept, "application", "json");
}

/** Of the most specific range that fits. */
function weightOf(accept: string, type: string, subtype: string): number {
  const ranges = accept.split(",").map((range) => {
    const [name = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    return { name, weight: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
  });
  const fitting = [`${type}/${subtype}`, `${type}/*`, "*/*"].map((name) => ranges.find((range) => range.name === name));
  return fitting.find((range) => range !== undefined)?.weight ?? 0;
}
