/** Of the service that is measured. */
export const METRICS_TOKEN = "token-of-the-measurements";

/** Figures of the service's own `/metrics`, by their names. */
export async function readMetrics<N extends string>(
  serviceUrl: string,
  names: readonly N[],
): Promise<Record<N, number>> {
  const answer = await fetch(`${serviceUrl}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
  const text = await answer.text();
  const entries = names.map((name) => {
    const value = new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1];
    if (value === undefined) throw new Error(`The metrics have no ${name}.`);
    return [name, Number(value)];
  });
  return Object.fromEntries(entries) as Record<N, number>;
}
