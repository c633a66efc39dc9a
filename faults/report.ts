import type { Check } from "./checks/check.ts";
import type { World } from "./world/world.ts";

export interface Verdict {
  invariant: number;
  what: string;
  violations: string[];
}

/** One run, as it is kept and printed. */
export interface Report {
  seed: number;
  form: "short" | "long";
  at: string;
  seconds: number;
  /** `kill -9` from outside, without those by which clocks leapt. */
  kills: number;
  processes: number;
  leaps: number;
  /** How often Postgres was struck. */
  crashes: number;
  fellAtPoint: number;
  failedStarts: number;
  crashed: string[];
  cuts: Record<string, Record<string, number>>;
  acknowledgements: Record<string, number>;
  /** Orders whose buyer never got an answer that day. */
  unknowns: number;
  looks: number;
  connected: Connected;
  heard: Record<string, number>;
  verdicts: Verdict[];
}

/** How much befell the account that is connected to its help desk. */
export interface Connected {
  /** Changes of who uses a license there. */
  changes: number;
  seated: number;
  released: number;
  /** Requests that the service made there. */
  calls: number;
}

export async function connectedOf({ pool, desk }: World): Promise<Connected> {
  if (desk === null) return { changes: 0, seated: 0, released: 0, calls: 0 };
  const { rows } = await pool.query<Omit<Connected, "calls">>(
    `SELECT count(*) FILTER (WHERE side = 'there')::int4 AS changes,
       count(*) FILTER (WHERE side = 'here' AND uses)::int4 AS seated,
       count(*) FILTER (WHERE side = 'here' AND NOT uses)::int4 AS released FROM faults.moves`,
  );
  return { ...(rows[0] ?? { changes: 0, seated: 0, released: 0 }), calls: desk.calls() };
}

export function verdictOf({ invariant, what }: Pick<Check, "invariant" | "what">, violations: string[]): Verdict {
  return { invariant, what, violations };
}

export function violationsOf(report: Report): number {
  return report.verdicts.reduce((sum, { violations }) => sum + violations.length, 0);
}

export function cutsOf({ lines }: World): Report["cuts"] {
  return Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, { ...line.befallen }]));
}

/** The report as people read it. */
export function textOf(report: Report): string {
  const { seed, form, at, seconds, kills, processes, leaps, crashes, fellAtPoint, failedStarts, crashed } = report;
  const { unknowns, looks, connected } = report;
  const kinds = ["cut", "reset", "half_close", "stall"] as const;
  const cuts = Object.entries(report.cuts).map(
    ([line, befallen]) => `| ${line} | ${kinds.map((kind) => befallen[kind] ?? 0).join(" | ")} |`,
  );
  const verdicts = report.verdicts.map(
    ({ invariant, what, violations }) =>
      `| ${invariant === 0 ? "–" : invariant} | ${what} | ${violations.length}${violations.length === 0 ? " ✓" : " ✗"} |`,
  );
  const details = report.verdicts.flatMap(({ what, violations }) =>
    violations.length === 0 ? [] : [`\n**${what}**\n`, ...violations.slice(0, 20).map((each) => `- \`${each}\``)],
  );
  const acknowledged = Object.entries(report.acknowledgements).map(([what, count]) => `${count} ${what}`);
  return `## The ${form} form
Seed ${seed}, ${at.slice(0, 10)}, ${Math.round(seconds)} s, ${processes} processes: ${kills} × \`kill -9\` from outside (${(kills / (seconds / 60)).toFixed(1)} a minute), ${fellAtPoint} at a fail point, ${crashes} crashes of Postgres, ${leaps} leaps of the clocks, ${failedStarts} starts that a broken line to the database prevented, ${crashed.length} processes that ended by themselves.

Acknowledged: ${acknowledged.join(", ")}. Orders whose buyer heard nothing that day: ${unknowns}. Looks at the database while it stormed: ${looks}. Of the connected help desk's people ${connected.changes} were added or changed, ${connected.seated} were given a seat and ${connected.released} lost theirs, by ${connected.calls} requests.

| line | cut | reset | half closed | stalled |
| --- | --- | --- | --- | --- |
${cuts.join("\n")}

| invariant | what was looked at | violations |
| --- | --- | --- |
${verdicts.join("\n")}
${details.join("\n")}`;
}
