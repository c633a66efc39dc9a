import { signal as signalOf } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SeatState } from "../../../shared/api/index.ts";
import { seatsOf, snapshotOf } from "../../../shared/api/testing.ts";
import type { FormState } from "../../../shared/meter/index.ts";
import { PAGES } from "../help-desk-kinds/pages.ts";
import { dialog, element, nativeField, ROLES } from "../host/testing/garden.ts";
import { endLife, within } from "../lifetime.ts";
import { createOwnRoot } from "../own-root.ts";
import { openMeter } from "./meter-surface.ts";
import type { Meter, Meters } from "./meters.ts";
import type { MeterSession } from "./page-session.ts";

const { form: DOOR } = PAGES.zendesk.doors;
const NONE_LEFT = seatsOf(snapshotOf(10, 10));
const SOME_LEFT = seatsOf(snapshotOf(10, 8));

let life: AbortController;
let meters: Meters;
let form: Element;
let newest: SeatState;
const ask = vi.fn(async () => newest);

/** As much as it takes to be painted, and for the page to have a moment. */
const painted = () => vi.advanceTimersByTimeAsync(1_000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestIdleCallback", (work: () => void) => setTimeout(work));
  vi.stubGlobal("cancelIdleCallback", clearTimeout);
  life = new AbortController();
  meters = keepOne();
  newest = NONE_LEFT;
  form = document.body.appendChild(element(dialog(nativeField("Role", "role", ROLES))));
  ask.mockClear();
});
afterEach(() => {
  endLife(life);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** One meter, which each form has in its turn. */
function keepOne(): Meters {
  let spare: Meter | null = {
    own: createOwnRoot(),
    form: signalOf<FormState>({ role: "unknown", userType: "unknown", refused: false }),
    now: signalOf(0),
    isDrawn: true,
    draw: vi.fn(),
    erase: vi.fn(),
  };
  return {
    take() {
      if (spare === null) throw new Error("The meter stands in a form.");
      const taken = spare;
      spare = null;
      return taken;
    },
    giveBack(meter) {
      spare = meter;
    },
    drawAhead: vi.fn(),
  };
}

/** The meter, in a form that the host is about to refuse. */
async function opened() {
  if (DOOR === undefined) throw new Error("The help desk has no form.");
  const open = within(life.signal);
  const meter = meters.take();
  meters.giveBack(meter);
  const session = {
    ...{ seats: signalOf(SOME_LEFT), hostWords: signalOf(null), ask },
    ...{ language: "en", translate: () => "", refresh: vi.fn(), connect: vi.fn(), enterTotal: vi.fn() },
    viewer: () => null,
  } as unknown as MeterSession;
  openMeter(
    {
      form,
      door: DOOR,
      refusals: PAGES.zendesk.refusals,
      session,
      meters,
      accountRoles: { known: () => [], readFor: vi.fn() },
    },
    open.signal,
  );
  await painted();
  return { meter, end: () => endLife(open) };
}

async function isRefused(): Promise<void> {
  form.querySelector<HTMLElement>('button[type="submit"]')?.click();
  form.querySelector("form")?.prepend(element('<div role="alert">Could not be added</div>'));
  await painted();
}

test("a refusal is for want of a license only where the newest numbers have none left", async () => {
  const { meter } = await opened();
  newest = SOME_LEFT;
  await isRefused();
  expect(ask).toHaveBeenCalledWith({ kind: "refresh" });
  expect(meter.form.value.refused).toBe(false);
  form.querySelector('[role="alert"]')?.remove();
  newest = NONE_LEFT;
  await isRefused();
  expect(meter.form.value.refused).toBe(true);
  form.querySelector('[role="alert"]')?.remove();
  await painted();
  expect(meter.form.value.refused).toBe(false);
});

test("the next form has not been refused, nor does an answer that comes late refuse it", async () => {
  const { meter, end } = await opened();
  await isRefused();
  expect(meter.form.value.refused).toBe(true);
  end();
  expect(meter.form.value.refused).toBe(false);
  expect(meter.own.node.isConnected).toBe(false);

  form.querySelector('[role="alert"]')?.remove();
  const { end: endAgain } = await opened();
  let answer: (state: SeatState) => void = () => undefined;
  ask.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  await isRefused();
  endAgain();
  answer(NONE_LEFT);
  await painted();
  expect(meter.form.value.refused).toBe(false);
});
