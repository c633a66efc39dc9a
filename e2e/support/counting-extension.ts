import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Frame, Page } from "@playwright/test";

const BUILD = fileURLToPath(new URL("../../dist/chrome-sandbox", import.meta.url));

/** What our scripts have running in a page or frame at this moment. */
export interface Running {
  intervals: number;
  timeouts: number;
  frames: number;
  idleCallbacks: number;
  /** Observers that hear of a whole subtree. */
  subtreeObservers: number;
  observers: number;
  sizeObservers: number;
}

/**
 * A copy of the sandbox build that counts what its scripts keep running: a script before them, in the same isolated
 * world of each page and frame, wraps what starts and ends such things.
 */
export async function countingExtension(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "seatmeter-counting-"));
  await cp(BUILD, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  const matches = manifest.host_permissions.filter((pattern: string) => pattern.startsWith("http://*.localhost"));
  const everywhere = { matches, js: ["count.js"], run_at: "document_start", all_frames: true };
  manifest.content_scripts = [everywhere, ...manifest.content_scripts];
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "count.js"), `(${count})();`);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What runs now in this page, or in a frame of it; asked of the script in the other world through an attribute that both see. */
export function runningIn(page: Page | Frame): Promise<Running> {
  return page.evaluate(() => {
    dispatchEvent(new Event("seatmeter-count"));
    return JSON.parse(document.documentElement.dataset.seatmeterCount ?? "null");
  });
}

/** Runs in the extension's isolated world, before anything of ours: it can use nothing from outside. */
function count(): void {
  const world = globalThis as unknown as Record<string, (...args: unknown[]) => unknown>;
  const running = {
    intervals: new Set<unknown>(),
    timeouts: new Set<unknown>(),
    frames: new Set<unknown>(),
    idleCallbacks: new Set<unknown>(),
    observers: new Set<unknown>(),
    subtreeObservers: new Set<unknown>(),
    sizeObservers: new Set<unknown>(),
  };
  const wrap = (start: string, end: string, ids: Set<unknown>, once: boolean) => {
    const [original, cancel] = [world[start], world[end]];
    world[start] = (work, ...rest) => {
      const id = original?.call(
        globalThis,
        (...args: unknown[]) => {
          if (once) ids.delete(id);
          return (work as (...args: unknown[]) => unknown)(...args);
        },
        ...rest,
      );
      ids.add(id);
      return id;
    };
    world[end] = (id) => {
      ids.delete(id);
      return cancel?.call(globalThis, id);
    };
  };
  wrap("setInterval", "clearInterval", running.intervals, false);
  wrap("setTimeout", "clearTimeout", running.timeouts, true);
  wrap("requestAnimationFrame", "cancelAnimationFrame", running.frames, true);
  wrap("requestIdleCallback", "cancelIdleCallback", running.idleCallbacks, true);

  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (target, options) {
    running.observers.add(this);
    if (options?.subtree) running.subtreeObservers.add(this);
    observe.call(this, target, options);
  };
  MutationObserver.prototype.disconnect = function () {
    running.observers.delete(this);
    running.subtreeObservers.delete(this);
    disconnect.call(this);
  };
  const { observe: observeSize, disconnect: forgetSizes } = ResizeObserver.prototype;
  ResizeObserver.prototype.observe = function (target, options) {
    running.sizeObservers.add(this);
    observeSize.call(this, target, options);
  };
  ResizeObserver.prototype.disconnect = function () {
    running.sizeObservers.delete(this);
    forgetSizes.call(this);
  };
  addEventListener("seatmeter-count", () => {
    const counts = Object.entries(running).map(([name, all]) => [name, all.size]);
    document.documentElement.dataset.seatmeterCount = JSON.stringify(Object.fromEntries(counts));
  });
}
