import type { CDPSession } from "@playwright/test";

/** What one opening took of the main thread's own time, in microseconds. */
export interface OpeningParts {
  whole: number;
  /** In callbacks of our scripts. */
  ours: number;
  /** In styles, layout and painting, whoever's. */
  drawing: number;
}

const CATEGORIES = ["blink.user_timing", "devtools.timeline", "toplevel"];
const DRAWING = new Set(["UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "UpdateLayer", "Commit"]);

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Of the thread's own clock, in microseconds; what runs is counted, and no waiting. */
  tts?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Calls `work`, in which openings are marked (`form-cycle.ts`), and says what each took. `session` is the browser's. */
export async function traceOpenings(session: CDPSession, work: () => Promise<unknown>): Promise<OpeningParts[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on("Tracing.dataCollected", take);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ["*"] },
  });
  try {
    await work();
  } finally {
    const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await done;
    session.off("Tracing.dataCollected", take);
  }
  return partsOf(events);
}

/** What each marked opening in a trace took, in their order. */
export function partsOf(events: readonly TraceEvent[]): OpeningParts[] {
  const marks = (name: string) =>
    events.filter((event) => event.name === name).sort((one, other) => (one.tts ?? 0) - (other.tts ?? 0));
  const ends = marks("open-end");
  return marks("open-start").flatMap((start, index) => {
    const end = ends[index];
    if (start.tts === undefined || end?.tts === undefined) return [];
    const here = events.filter(({ pid, tid }) => pid === start.pid && tid === start.tid);
    const [from, to] = [start.tts, end.tts];
    return [
      {
        whole: to - from,
        ours: selfTime(here, from, to, (event) => event.args?.data?.url?.startsWith("chrome-extension:") === true),
        drawing: selfTime(here, from, to, ({ name }) => DRAWING.has(name)),
      },
    ];
  });
}

/** What was spent between two moments in such events, and not in others within them. */
function selfTime(
  events: readonly TraceEvent[],
  from: number,
  to: number,
  isCounted: (event: TraceEvent) => boolean,
): number {
  const inside = events
    .flatMap((event) => {
      const { ph, tts, tdur = 0 } = event;
      if (ph !== "X" || tts === undefined || tts + tdur <= from || tts >= to) return [];
      return [{ isCounted: isCounted(event), from: Math.max(from, tts), to: Math.min(to, tts + tdur) }];
    })
    .sort((one, other) => one.from - other.from || other.to - one.to);
  let sum = 0;
  const open: typeof inside = [];
  for (const event of inside) {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= event.from) open.pop();
    const outer = open.at(-1);
    const lasting = event.to - event.from;
    if (event.isCounted) sum += lasting;
    if (outer?.isCounted === true) sum -= Math.min(lasting, outer.to - event.from);
    open.push(event);
  }
  return sum;
}
