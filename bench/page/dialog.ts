import type { Bench } from "../report/section.ts";
import { digits } from "../report/section.ts";
import { median, medianInterval, quantile, ratios } from "../report/statistics.ts";
import { openDesk } from "./desk.ts";
import type { Opening } from "./form-cycle.ts";
import { cycleForm } from "./form-cycle.ts";
import type { OpeningParts } from "./opening-parts.ts";
import { traceOpenings } from "./opening-parts.ts";

const ROUNDS = 40;
const OPENINGS = 5;
const WARM_UP = 10;
/**
 * Until what a closing asks of the worker has been answered and shown, in milliseconds: nobody opens the next dialog before,
 * and here the service and its database want the same two cores (after 150 ms the ratio is 0.05 higher).
 */
const PAUSE = 500;
/** From the menu to the click on User, in milliseconds; people take longer. */
const REST = 100;

/** What our meter costs whoever opens the host's add-user dialog, and when it is there. */
export const dialog: Bench = {
  name: "page-dialog",
  title: "Page: the host's dialog opens",
  async measure() {
    // Frames as quick as they can be drawn: at sixty a second every time would be rounded up to 16.7 ms.
    const desk = await openDesk(["--disable-frame-rate-limit", "--disable-gpu-vsync"]);
    try {
      const [ours, plain] = [await desk.home(desk.withExtension), await desk.home(desk.without)];
      const session = await desk.browser.newBrowserCDPSession();
      const once = async (page: typeof ours, times: number) => {
        await page.bringToFront();
        let openings: Opening[] = [];
        const parts = await traceOpenings(session, async () => {
          openings = await cycleForm(page, times, { wantsMeter: page === ours, pause: PAUSE, rest: REST });
        });
        return { openings, parts };
      };
      await once(ours, WARM_UP);
      await once(plain, WARM_UP);
      const turns: { withUs: Turn; without: Turn }[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const first = round % 2 === 0;
        const one = await once(first ? ours : plain, OPENINGS);
        const other = await once(first ? plain : ours, OPENINGS);
        turns.push(first ? { withUs: one, without: other } : { withUs: other, without: one });
      }
      const withUs = turns.map((turn) => turn.withUs.openings);
      const without = turns.map((turn) => turn.without.openings);
      const times = (rounds: Opening[][]) => rounds.map((openings) => median(openings.map(({ painted }) => painted)));
      const pairs = ratios(times(withUs), times(without));
      const shares = turns.map(shareOf);
      const own = median(shares.map(({ ratio }) => ratio));
      const all = withUs.flat();
      const same = all.filter(({ framesWithoutMeter }) => framesWithoutMeter === 0).length;
      const painted = withUs.flat().map((opening) => opening.painted);
      return {
        figures: [
          {
            what: "dialog appears → meter painted, with the value that is known",
            budget: "same frame",
            result: `same frame in ${same} of ${all.length}`,
            met: same === all.length,
            beside: `latest: ${Math.max(...all.map(({ framesWithoutMeter }) => framesWithoutMeter ?? Number.POSITIVE_INFINITY))} frames`,
            n: `${all.length} openings`,
          },
          {
            what: "opening the dialog, with us / without, of the main thread's own time",
            budget: "≤ 1.05",
            result: own.toFixed(3),
            met: own <= 1.05,
            beside: `${certainty(shares.map(({ ratio }) => ratio))}; our callbacks ${digits(median(shares.map(({ ours }) => ours)))} µs, styles, layout and painting ${digits(median(shares.map(({ drawing }) => drawing)))} µs more, of ${digits(median(shares.map(({ plain }) => plain)) / 1000)} ms`,
            n: `${ROUNDS} pairs of ${OPENINGS}`,
          },
          {
            what: "the same by the clock",
            budget: "",
            result: digits(median(pairs)),
            met: null,
            beside: `${certainty(pairs)}; with ${digits(median(times(withUs)))} ms (p95 ${digits(quantile(painted, 0.95))}), without ${digits(median(times(without)))} ms`,
            n: `${ROUNDS} pairs of ${OPENINGS}`,
          },
        ],
        method: `The stand-in help desk with a real service; both pages in one browser process, one in a private context, where extensions don't run. Timed from the click on User, ${REST} ms after the menu, to after the first frame that has the dialog. Frames are not held to the screen's rate. Meter painted: it stands in the shadow root when that frame's animation callbacks run. The thread's own time is of Chromium's trace: without us what the opening took, with us our scripts' callbacks and what styles, layout and painting took more; by the clock others of the machine are in it, and the pairs scatter too much to tell five percent. Each pair is the medians of five openings each, taken in turn; between a closing and the next opening are ${PAUSE} ms, in which the worker answers what the closing asked of it.`,
        raw: { turns },
      };
    } finally {
      await desk.close();
    }
  },
};

interface Turn {
  openings: Opening[];
  parts: OpeningParts[];
}

/** What one pair of turns says of our part, in microseconds of the thread's own time. */
function shareOf({ withUs, without }: { withUs: Turn; without: Turn }) {
  const of = (turn: Turn, part: keyof OpeningParts) => median(turn.parts.map((parts) => parts[part]));
  const ours = of(withUs, "ours");
  const drawing = of(withUs, "drawing") - of(without, "drawing");
  const plain = of(without, "whole");
  return { ours, drawing, plain, ratio: 1 + (ours + drawing) / plain };
}

function certainty(values: readonly number[]): string {
  const [low, high] = medianInterval(values);
  return `95 %: ${low.toFixed(3)} to ${high.toFixed(3)}`;
}
