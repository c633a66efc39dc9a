import { addFrame } from "./support/add-frame.ts";
import type { BrowserSession } from "./support/browser.ts";
import { countingExtension, runningIn } from "./support/counting-extension.ts";
import { test as base, expect } from "./support/fixtures.ts";
import { nextGreeting } from "./support/greeting.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";

const AVAILABILITY = /^\/v1\/availability$/;
const VIEWER = /^\/v1\/viewer/;

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

/** A frame in which nothing of ours stands. */
const NOTHING = { ...IDLE, observers: 0, sizeObservers: 0 };

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

test("frames run nothing: those that nobody looks into, and those that were found to have no wizard", {
  tag: "@long",
}, async ({ stack, gateway, counting }) => {
  const { page } = await signIn(counting.context, stack, "acorn", "owner");
  await page.route("**/nothing", (route) => route.fulfill({ contentType: "text/html", body: "<p>Nothing</p>" }));
  await gateway.seen("GET", AVAILABILITY);
  const address = `${stack.helpDesk("acorn")}/nothing`;
  const added = async (name: string) => {
    await addFrame(page, name, address);
    const frame = page.frame({ name });
    if (frame === null) throw new Error("There is no frame.");
    return frame;
  };

  const ofHome = await added("home");
  await expect.poll(() => runningIn(page)).toEqual(IDLE);
  expect(await runningIn(ofHome)).toEqual(NOTHING);

  const greeted = nextGreeting(gateway);
  await page.goto(`${stack.helpDesk("acorn")}/admin/people/team/members/new?variant=`);
  await greeted();
  const before = gateway.count("GET", VIEWER);
  const ofWizard = await added("wizard");
  // It is looked into for a while, and that ends.
  await expect.poll(() => runningIn(ofWizard)).toMatchObject({ subtreeObservers: 1, timeouts: 1 });
  await expect.poll(() => runningIn(ofWizard)).toEqual(NOTHING);
  expect(gateway.count("GET", VIEWER)).toBe(before);
  await expect.poll(() => pollAlarms(counting)).toHaveLength(1);
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
  const alarms = () => pollAlarms(session);
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

/** The alarms at which the worker asks how many licenses are left. */
async function pollAlarms(session: BrowserSession): Promise<string[]> {
  const worker = await session.worker();
  return worker.evaluate(async () => {
    // The worker's own; this file speaks to no browser.
    const { chrome } = globalThis as unknown as { chrome: { alarms: { getAll(): Promise<{ name: string }[]> } } };
    return (await chrome.alarms.getAll()).map(({ name }) => name).filter((name) => name.startsWith("poll|"));
  });
}
