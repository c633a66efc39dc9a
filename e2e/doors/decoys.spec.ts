import type { VariantName } from "../../sandbox/pages/variants.ts";
import { addFrame, ROLE_STEP } from "../support/add-frame.ts";
import { expect, test } from "../support/fixtures.ts";
import { choose, type Scope } from "./choose.ts";
import { expectNothing, meterIn } from "./expect-meter.ts";
import type { Situation } from "./expected.ts";
import { NOTHING_AT } from "./expected.ts";
import { METER_NAME, sentenceOf } from "./sentences.ts";
import { openStandIn, type StandIn } from "./stand-in.ts";
import type { Walk } from "./walks.ts";

/** As it is, and where nodes come, go and change all the time. */
const PAGES: readonly (readonly VariantName[])[] = [[], ["rerender", "mutation-storm", "clone-foreign"]];

const pathOf = (name: string) => `/agent/decoys/${name}`;

/** As who fills it in: a form that has the focus is looked at, too. */
async function fillIn(form: Scope & { locator: StandIn["page"]["locator"] }): Promise<void> {
  await form.locator("input").first().focus();
  for (const list of await form.getByRole("combobox").all()) await list.selectOption({ index: 1 });
}

/** Goes elsewhere as the page's own links do: nothing is loaded. */
function goTo({ page }: StandIn, path: string): Promise<void> {
  return page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new Event("desk:moved"));
  }, path);
}

test("nothing of ours stands where nobody gets a license", { tag: "@long" }, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await openStandIn(context, stack, "acorn");
  const form = desk.page.locator("form:visible");
  for (const variants of PAGES) {
    for (const name of NOTHING_AT) {
      await test.step([name, ...variants].join(), async () => {
        await desk.open(pathOf(name), variants);
        await fillIn(form);
        await expectNothing(desk.page, name);
      });
    }
  }
});

test("nothing of a door comes along to where nobody gets a license, and back there it is again", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await openStandIn(context, stack, "acorn");
  const { page } = desk;
  const says = sentenceOf(walkAt("page", "left"));
  const door = page.locator("main form:visible");
  await desk.open("/agent/users/new", []);
  await choose(page, door, "User type", "Staff member", "mouse");
  await choose(page, door, "Role", "Agent", "mouse");
  await expect(meterIn(page).getByRole("status")).toHaveText(says);
  for (const name of NOTHING_AT) {
    await test.step(name, async () => {
      await goTo(desk, pathOf(name));
      await fillIn(page.locator("form:visible"));
      await expectNothing(page, name);
      await page.goBack();
      await expect(meterIn(page).getByRole("status")).toHaveText(says);
    });
  }
  await test.step("a dialog over one of them gets its meter, and leaves none behind", async () => {
    await goTo(desk, pathOf("filter-people"));
    await fillIn(page.locator("form:visible"));
    await desk.openDialog("mouse");
    await choose(page, desk.dialog, "User type", "Staff member", "mouse");
    await expect(meterIn(page)).toHaveCount(1);
    await expect(desk.dialog.getByRole("region", { name: METER_NAME })).toHaveCount(1);
    await desk.dialog.getByRole("button", { name: "Cancel" }).click();
    await expectNothing(page, "after the dialog");
  });
});

test("nothing of ours stands in a frame where nobody gets a license, on the one page whose frames are looked into", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await openStandIn(context, stack, "acorn");
  const { page } = desk;
  const own = stack.helpDesk("acorn");
  await page.route("**/role-step", (route) => route.fulfill({ contentType: "text/html", body: ROLE_STEP }));
  await desk.open("/admin/people/team/members/new", []);
  await page.getByRole("heading", { name: "Create team member" }).waitFor();
  for (const name of NOTHING_AT) {
    await test.step(name, async () => {
      const frame = await addFrame(page, name, `${own}/frames/decoys/${name}`);
      await fillIn(frame.locator("form"));
      // What comes last is asked for last: by then the frame before has been looked into.
      const last = await addFrame(page, `after-${name}`, `${own}/role-step`);
      await expect(meterIn(last)).toHaveCount(1);
      await expectNothing(page, name, frame);
      await page.evaluate("for (const frame of document.querySelectorAll('iframe')) frame.remove()");
    });
  }
});

function walkAt(door: Walk["door"], situation: Situation): Walk {
  return { door, variants: [], rows: [], situation, person: "owner" };
}
