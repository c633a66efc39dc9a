import type { Page } from "@playwright/test";
import { expect } from "../support/fixtures.ts";
import { choose } from "./choose.ts";
import type { Place } from "./expect-meter.ts";
import type { Door, Step } from "./expected.ts";
import type { StandIn } from "./stand-in.ts";
import type { Walk } from "./walks.ts";
import { exploreRoleOf, isByProduct, isFramed, isOfStaff, laterSteps, namesOf, pathOf, variantsOf } from "./walks.ts";

/** Called with each step that is on the screen. */
type At = (step: Step) => Promise<void>;

/** How a person goes through a door. */
interface Way {
  /** Up to where the page, or the dialog in it, is there. */
  open(desk: StandIn, walk: Walk): Promise<void>;
  /** Chooses what the walk says, step by step; saves nothing. */
  goOn(desk: StandIn, walk: Walk, at: At): Promise<void>;
}

export const WAYS: Readonly<Record<Door, Way>> = {
  dialog: {
    async open(desk, walk) {
      await openPage(desk, walk);
      await desk.openDialog("mouse");
      if (walk.variants.includes("slow")) await desk.page.clock.runFor(10_000);
    },
    async goOn(desk, walk, at) {
      if (!walk.variants.includes("bare-dialog")) await chooseIn(desk, walk);
      await at("form");
    },
  },
  page: {
    open: openPage,
    async goOn(desk, walk, at) {
      await chooseIn(desk, walk);
      await at("form");
    },
  },
  profile: {
    async open(desk, walk) {
      if (isOfStaff(walk) || !walk.variants.includes("bare-dialog") || walk.situation !== "none")
        return openPage(desk, walk);
      // As people come to it where the dialog asks for nothing else.
      await desk.open("/agent/home", variantsOf(walk));
      await desk.openDialog("keyboard");
      await desk.fill(desk.dialog, desk.person());
      await desk.page.keyboard.press("Enter");
      await expect(desk.page).toHaveURL(/\/agent\/users\/\d+$/);
    },
    async goOn({ page }, walk, at) {
      const { userType, staff, role } = namesOf(walk);
      if (isOfStaff(walk)) {
        if (walk.variants.includes("other-profile")) await page.getByRole("button", { name: "Change" }).waitFor();
        else await page.getByText(role, { exact: true }).last().waitFor();
        return at("role-list");
      }
      await choose(page, page, userType, staff, "mouse");
      await page.getByRole("dialog", { name: "Upgrade this user?" }).waitFor();
      await at("confirmation");
    },
  },
  wizard: {
    open: openPage,
    async goOn(desk, walk, at) {
      const { page } = desk;
      const place = placeOf(page, walk);
      // A ghost of the form stands elsewhere.
      const form = place === page ? page.locator("main") : place;
      const next = form.getByRole("button", { name: "Next" });
      await desk.fill(form, desk.person());
      await at("person");
      await next.click();
      await choose(page, form, "Support", namesOf(walk).chosenRole, "mouse");
      if (isByProduct(walk)) await choose(page, form, "Explore", exploreRoleOf(walk), "mouse");
      await at("role");
      for (const { step, heading } of laterSteps(walk)) {
        await next.click();
        await form.getByRole("heading", { name: heading }).waitFor();
        await at(step);
      }
    },
  },
  member: {
    open: openPage,
    async goOn({ page }, walk, at) {
      await choose(page, page, "Explore", exploreRoleOf(walk), "mouse");
      await at("products");
    },
  },
};

/** Where the form of a walk stands. */
export function placeOf(page: Page, walk: Walk): Place {
  return isFramed(walk) ? page.frameLocator("iframe") : page;
}

function openPage(desk: StandIn, walk: Walk): Promise<void> {
  return desk.open(pathOf(walk), variantsOf(walk));
}

/** Chooses user type and role, as far as the form asks for them. */
async function chooseIn({ dialog, page }: StandIn, walk: Walk): Promise<void> {
  const { userType, staff, role, chosenRole } = namesOf(walk);
  const form = walk.door === "dialog" ? dialog : page.locator("main form:visible");
  if (!walk.variants.includes("agent-or-light")) await choose(page, form, userType, staff, "mouse");
  await choose(page, form, role, chosenRole, "mouse");
}
