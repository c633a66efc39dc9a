import type { Page } from "@playwright/test";
import { chromiumId, SANDBOX_KEY } from "../../scripts/extension-identity.ts";
import { addFrame, ROLE_STEP } from "../support/add-frame.ts";
import { expect, test } from "../support/fixtures.ts";
import { expectNothing, meterIn } from "./expect-meter.ts";
import { sentenceOf } from "./sentences.ts";
import { openStandIn } from "./stand-in.ts";

/** A page that has another in a frame, and nothing else. */
const around = (address: string) =>
  `<!doctype html><html lang="en"><title>Around</title><iframe name="inner" src="${address}"></iframe></html>`;

/**
 * Whether a script of ours runs there, which then hears the worker: in the page, or in a frame from elsewhere. A frame that
 * was only asked for its origin has none.
 */
async function isOurs(page: Page, frameName?: string): Promise<boolean> {
  const frame = frameName === undefined ? page : page.frame({ name: frameName });
  if (frame === null) throw new Error(`There is no frame ${frameName}.`);
  const session = await page.context().newCDPSession(frame);
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context: { id, origin } }) => {
    if (origin === `chrome-extension://${chromiumId(SANDBOX_KEY)}`) worlds.push(id);
  });
  // Tells of all that are there before it answers.
  await session.send("Runtime.enable");
  const hears = { expression: "chrome.runtime.onMessage.hasListeners()", returnByValue: true };
  const answers = await Promise.all(
    worlds.map((contextId) => session.send("Runtime.evaluate", { ...hears, contextId })),
  );
  await session.detach();
  return answers.some(({ result }) => result.value === true);
}

test("a frame of another account's help desk gets nothing of ours and changes nothing, whoever is signed in there", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  // Somebody who owns both, and has both open.
  const other = await openStandIn(context, stack, "birch");
  const desk = await openStandIn(context, stack, "acorn");
  const { page } = desk;
  const own = stack.helpDesk("acorn");
  const foreign = stack.helpDesk("birch");
  const answer = (body: string) => ({ contentType: "text/html", body });
  await page.route("**/role-step", (route) => route.fulfill(answer(ROLE_STEP)));
  await page.route("**/around", (route) => route.fulfill(answer(around(`${own}/role-step`))));
  await desk.open("/admin/people/team/members/new", []);
  await page.getByRole("heading", { name: "Create team member" }).waitFor();
  // The same page without its policy, which lets nobody else's frames in.
  const html = await page.evaluate(async () => (await fetch(location.href)).text());
  await page.route("**/members/new?*", (route) => route.fulfill(answer(html)));
  await page.reload();
  await page.getByRole("heading", { name: "Create team member" }).waitFor();

  const foreignStep = await addFrame(page, "foreign", `${foreign}/role-step`);
  // Its own page inside somebody else's isn't part of the page.
  await addFrame(page, "around", `${foreign}/around`);
  const within = page.frameLocator('iframe[name="around"]').frameLocator("iframe");
  await expect(within.getByLabel("Support")).toBeVisible();
  // What comes last is asked for last: by then the others have been passed over.
  const ownStep = await addFrame(page, "own", `${own}/role-step`);
  await expect(meterIn(ownStep).getByRole("status")).toHaveText(
    sentenceOf({ door: "wizard", variants: [], rows: [], situation: "left", person: "owner" }),
  );

  await expect(foreignStep.getByLabel("Support")).toBeVisible();
  await expectNothing(page, "another account's frame", foreignStep);
  await expectNothing(page, "a frame within another account's", within);
  expect(await isOurs(page, "foreign")).toBe(false);
  expect(await isOurs(page, "around")).toBe(false);
  expect(await isOurs(page)).toBe(true);

  await test.step("a frame of ours that goes to another account's loses what it had", async () => {
    await page.evaluate((address) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[name="own"]');
      if (frame === null) throw new Error("There is no frame.");
      frame.src = address;
      return new Promise((resolve) => frame.addEventListener("load", () => resolve(null), { once: true }));
    }, `${foreign}/role-step`);
    await addFrame(page, "last", `${own}/role-step`);
    await expect(meterIn(page.frameLocator('iframe[name="last"]'))).toHaveCount(1);
    await expectNothing(page, "a frame that went elsewhere", ownStep);
    expect(await isOurs(page, "own")).toBe(false);
  });
  await expect(other.page.getByRole("button", { name: "1 license left" })).toBeVisible();
});
