import { confirmInWindow } from "../support/confirm-window.ts";
import { expect, test } from "../support/fixtures.ts";
import { meterIn } from "./expect-meter.ts";
import { placeOf, WAYS } from "./go-through.ts";
import { DIALOG_NAME } from "./sentences.ts";
import { openStandIn } from "./stand-in.ts";
import { walksOn } from "./walks.ts";

const [WALK] = walksOn({ door: "wizard", variants: ["wizard-frame"] }, "left");

test("acorn: what is bought from a frame is bought in the page, and the meter in the frame has it", async ({
  stack,
  openBrowser,
}) => {
  if (WALK === undefined) throw new Error("The wizard stands in no frame.");
  const { context } = await openBrowser();
  const desk = await openStandIn(context, stack, "acorn");
  const { page } = desk;
  const place = placeOf(page, WALK);
  await WAYS.wizard.open(desk, WALK);
  await WAYS.wizard.goOn(desk, WALK, async (step) => {
    if (step !== "role") return;
    const meter = meterIn(place);
    await expect(meter.getByRole("meter")).toHaveAttribute("aria-valuetext", "8 of 10 licenses in use, 2 left");
    await meter.getByRole("button", { name: "Add more licenses" }).click();
    const dialog = page.getByRole("dialog", { name: DIALOG_NAME });
    await dialog.getByRole("spinbutton").fill("3");
    await dialog.getByRole("button", { name: "Buy licenses" }).click();
    await confirmInWindow(context);
    await expect(dialog.getByRole("status")).toContainText("3 licenses added.");
    await dialog.getByRole("button", { name: "Back to the form" }).click();
    await expect(page.locator("iframe")).toBeFocused();
    await expect(meter.getByRole("meter")).toHaveAttribute("aria-valuetext", "8 of 13 licenses in use, 5 left");
  });
});
