import type { BrowserSession } from "./support/browser.ts";
import { countingExtension, runningIn } from "./support/counting-extension.ts";
import { test as base, expect } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";

const AVAILABILITY = /^\/v1\/availability$/;

/** A Chromium with a build that counts what its content script keeps running. */
const test = base.extend<{ counting: BrowserSession }>({
  counting: async ({ openBrowser }, use) => {
    const extension = await countingExtension();
    await use(await openBrowser(extension.folder));
    await extension.remove();
  },
});

/** The body's children, and for the badge what stands beside +Add; whether that goes, its size tells. */
const IDLE = {
  intervals: 0,
  timeouts: 0,
  frames: 0,
  idleCallbacks: 0,
  subtreeObservers: 0,
  observers: 2,
  sizeObservers: 1,
};

/** Also what keeps the meter in its form, and the clock by which its age grows. */
const WITH_FORM = { ...IDLE, intervals: 1, subtreeObservers: 1, observers: 4 };

const openAndClose = async (desk: HelpDeskPage) => {
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  await desk.form.getByRole("button", { name: "Cancel" }).click();
  await expect(desk.form).toBeHidden();
};

test("an idle page runs nothing but two observers of children and one of a size, also after form and dialog were open", async ({
  stack,
  gateway,
  counting,
}) => {
  const desk = await signIn(counting.context, stack, "acorn", "owner");
  await gateway.seen("GET", AVAILABILITY);
  await expect.poll(() => runningIn(desk.page)).toEqual(IDLE);

  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  await expect.poll(() => runningIn(desk.page)).toEqual(WITH_FORM);
  for (let time = 0; time < 3; time += 1) {
    await desk.addMoreLicenses.click();
    await expect(desk.dialog.getByText("Due today")).toBeVisible();
    await desk.page.keyboard.press("Escape");
    await expect(desk.dialog).toBeHidden();
  }
  await expect.poll(() => runningIn(desk.page)).toEqual(WITH_FORM);
  await desk.form.getByRole("button", { name: "Cancel" }).click();
  await expect(desk.form).toBeHidden();
  await expect.poll(() => runningIn(desk.page)).toEqual(IDLE);

  for (let time = 0; time < 3; time += 1) await openAndClose(desk);
  await expect.poll(() => runningIn(desk.page)).toEqual(IDLE);
});

test("four visible pages ask as often as one, and closed ones never", { tag: "@long" }, async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const session = await openBrowser();
  const { context } = session;
  const first = await signIn(context, stack, "acorn", "owner");
  await gateway.seen("GET", AVAILABILITY);
  const pages = [first.page];
  while (pages.length < 4) pages.push((await signIn(context, stack, "acorn", "owner")).page);
  const worker = await session.worker();
  const alarms = () =>
    worker.evaluate(async () => {
      // The worker's own; this file speaks to no browser.
      const { chrome } = globalThis as unknown as { chrome: { alarms: { getAll(): Promise<{ name: string }[]> } } };
      return (await chrome.alarms.getAll()).map(({ name }) => name).filter((name) => name.startsWith("poll|"));
    });
  await expect.poll(alarms).toHaveLength(1);
  const [alarm = ""] = await alarms();

  for (let turn = 0; turn < 3; turn += 1) {
    const before = gateway.count("GET", AVAILABILITY);
    // The next poll is due at once: its alarm rings, as it does after half a minute.
    await worker.evaluate(async (name) => {
      const { chrome } = globalThis as unknown as {
        chrome: { alarms: { create(name: string, when: { when: number }): Promise<void> } };
      };
      await chrome.alarms.create(name, { when: Date.now() });
    }, alarm);
    await gateway.seen("GET", AVAILABILITY, before + 1);
    // The next alarm is set when the answer has been taken in: whatever else was to be asked has been asked by then.
    await expect.poll(alarms).toHaveLength(1);
    expect(gateway.count("GET", AVAILABILITY)).toBe(before + 1);
  }

  const rest = await context.newPage();
  await Promise.all(pages.map((page) => page.close()));
  await expect.poll(alarms).toHaveLength(0);
  await rest.close();
});
