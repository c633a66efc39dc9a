import uPlot from "uplot";
import type { DrawUsage } from "./usage-chart.ts";
import { usageSeries } from "./usage-chart.ts";

const HEIGHT = 260;

/** Draws it with uPlot, which moves nothing by itself; again where its place becomes wider or narrower. */
export const drawUsage: DrawUsage = (node, { usage, language, onPoint }) => {
  const { x, peak, purchased, forecast } = usageSeries(usage);
  const colours = coloursOf(node);
  const days = new Intl.DateTimeFormat(language, { timeZone: "UTC", day: "numeric", month: "short" });
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const axis = {
    stroke: colours.subtle,
    font: "12px system-ui, sans-serif",
    grid: { stroke: colours.grid, width: 1 },
    ticks: { show: false },
  };
  const chart = new uPlot(
    {
      width: widthOf(node),
      height: HEIGHT,
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 8 } },
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
      scales: {
        // The days that were asked for, however few of them are known.
        x: { range: () => [secondsOf(usage.from), Math.max(secondsOf(usage.to), x.at(-1) ?? 0)] },
        y: { range: (_, __, most) => [0, Math.max(1, Math.ceil(most * 1.1))] },
      },
      axes: [
        {
          ...axis,
          size: 32,
          grid: { show: false },
          space: 72,
          values: (_, splits) => splits.map((at) => days.format(at * 1000)),
        },
        {
          ...axis,
          size: 44,
          // Licenses come whole.
          incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000],
          values: (_, splits) => splits.map((count) => numbers.format(count)),
        },
      ],
      series: [
        {},
        { stroke: colours.peak, width: 2, fill: colours.area, points: { show: x.length < 3 } },
        { stroke: colours.purchased, width: 1.5, points: { show: false } },
        { stroke: colours.peak, width: 2, dash: [6, 5], points: { show: false } },
      ],
      hooks: {
        setCursor: [
          ({ cursor }) => {
            const at = cursor.idx ?? null;
            onPoint(at === null || at >= usage.days.length ? null : at);
          },
        ],
      },
    },
    [x, peak, purchased, forecast],
    node,
  );
  const observer = new ResizeObserver(() => chart.setSize({ width: widthOf(node), height: HEIGHT }));
  observer.observe(node);
  return () => {
    observer.disconnect();
    chart.destroy();
  };
};

/** The beginning of a day, as the series counts it. */
function secondsOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

function widthOf(node: HTMLElement): number {
  return Math.max(160, node.clientWidth);
}

/** The node's tokens; where colours are forced, the system's own. */
function coloursOf(node: HTMLElement) {
  if (matchMedia("(forced-colors: active)").matches) {
    return { peak: "Highlight", area: "transparent", purchased: "CanvasText", subtle: "CanvasText", grid: "GrayText" };
  }
  const style = getComputedStyle(node);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const primary = token("--primary");
  return {
    peak: primary,
    area: `color-mix(in srgb, ${primary} 14%, transparent)`,
    purchased: token("--subtle"),
    subtle: token("--subtle"),
    grid: token("--border"),
  };
}
