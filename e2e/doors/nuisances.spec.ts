import { DECOY_NAMES } from "../../sandbox/pages/decoys/names.ts";
import type { VariantName } from "../../sandbox/pages/variants.ts";
import { expect, test } from "../support/fixtures.ts";
import { openStandIn } from "./stand-in.ts";

/** Several at once: what each does in the way of our own nodes is another test's. */
const NUISANCES: readonly (readonly VariantName[])[] = [
  ["rerender", "ghost", "mutation-storm", "ticket-tabs"],
  ["drop-foreign", "focus-jail", "shortcuts", "font-size"],
  ["clone-foreign", "key-capture", "hostile-css"],
  ["patched-prototypes", "zoom"],
];

test("whatever gets in the way, the host's own form can be completed", { tag: "@long" }, async ({
  stack,
  plainBrowser,
}) => {
  const desk = await openStandIn(plainBrowser, stack, "acorn");
  for (const nuisances of NUISANCES) {
    await test.step(nuisances.join(), async () => {
      const person = desk.person();
      await desk.open("/agent/home", nuisances);
      await desk.openDialog("keyboard");
      await desk.addInDialog(person, "keyboard");
      await desk.isStaff(person);
    });
  }

  await test.step("decoys open, and nothing comes of them", async () => {
    for (const name of DECOY_NAMES) {
      await desk.open(`/agent/decoys/${name}`, []);
      await desk.page.locator("form button, button[form]").last().click();
      await expect(desk.page).toHaveURL(/\/agent\/home$/);
    }
  });

  await test.step("slow", async () => {
    const person = desk.person();
    await desk.page.clock.install();
    await desk.open("/agent/home", ["slow"]);
    await desk.openDialog("mouse");
    await expect(desk.dialog.getByLabel("Email")).toHaveCount(0);
    await desk.page.clock.runFor(10_000);
    await desk.addInDialog(person, "mouse");
    await desk.isStaff(person);
  });
});
