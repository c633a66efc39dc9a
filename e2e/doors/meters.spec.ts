import type { VariantName } from "../../sandbox/pages/variants.ts";
import { END_USER_NAMES, nameSlug } from "../../sandbox/seed/names.ts";
import { personId } from "../../sandbox/seed/person-id.ts";
import { expect, test } from "../support/fixtures.ts";
import { choose } from "./choose.ts";
import type { Visit } from "./expect-meter.ts";
import {
  ACCOUNTS,
  expectItLeads,
  expectItStays,
  expectNothing,
  expectOutcome,
  namesOf,
  titleOf,
  variantsOf,
  visitsTo,
  WHOLE,
} from "./expect-meter.ts";
import { NOTHING_AT, SITUATIONS } from "./expected.ts";
import { BUTTON } from "./leads-to.ts";
import type { StandIn } from "./stand-in.ts";
import { openStandIn } from "./stand-in.ts";

/** What gets in the way again and again: it has its way with the meter for a while. */
const KEEP_ON: readonly VariantName[] = ["rerender", "drop-foreign", "clone-foreign", "ghost", "mutation-storm"];

/** Goes through a door as a person does, up to the step of the row. */
type GoThrough = (desk: StandIn, visit: Visit) => Promise<void>;

const DOORS: Readonly<Record<"dialog" | "page" | "profile", GoThrough>> = {
  async dialog(desk, visit) {
    await desk.open("/agent/home", variantsOf(visit));
    await desk.openDialog("mouse");
    if (visit.row.variants.includes("slow")) await desk.page.clock.runFor(10_000);
    if (!visit.row.variants.includes("bare-dialog")) await chooseIn(desk, visit);
  },
  async page(desk, visit) {
    await desk.open("/agent/users/new", variantsOf(visit));
    await chooseIn(desk, visit);
  },
  async profile(desk, visit) {
    const { row, situation } = visit;
    const names = namesOf(visit);
    if (row.step === "role-list") {
      await openPerson(desk, visit, "light");
      if (row.variants.includes("other-profile")) return desk.page.getByRole("button", { name: "Change" }).waitFor();
      return desk.page.getByText(names.role, { exact: true }).last().waitFor();
    }
    if (row.variants.includes("bare-dialog") && situation === "none") {
      const person = desk.person();
      await desk.open("/agent/home", variantsOf(visit));
      await desk.openDialog("keyboard");
      await desk.fill(desk.dialog, person);
      await desk.page.keyboard.press("Enter");
      await expect(desk.page).toHaveURL(/\/agent\/users\/\d+$/);
    } else {
      await openPerson(desk, visit, nameSlug(END_USER_NAMES[1] ?? ""));
    }
    await choose(desk.page, desk.page, names.userType, names.staff, "mouse");
    await desk.page.getByRole("dialog", { name: "Upgrade this user?" }).waitFor();
  },
};

function openPerson(desk: StandIn, visit: Visit, key: string): Promise<void> {
  const id = personId(SITUATIONS[visit.situation].account, key);
  return desk.open(`/agent/users/${id}`, variantsOf(visit));
}

/** Chooses user type and role, as far as the form asks for them. */
async function chooseIn({ dialog, page }: StandIn, visit: Visit): Promise<void> {
  const { userType, staff, role, chosenRole } = namesOf(visit);
  const form = visit.row.door === "dialog" ? dialog : page.locator("main form:visible");
  if (!visit.row.variants.includes("agent-or-light")) await choose(page, form, userType, staff, "mouse");
  await choose(page, form, role, chosenRole, "mouse");
}

for (const account of ACCOUNTS) {
  test(`${account}: at every door of the agent interface the meter says what is true`, async ({
    stack,
    openBrowser,
  }) => {
    test.setTimeout(600_000);
    const { context } = await openBrowser();
    const desk = await openStandIn(context, stack, account);
    const pressedAt = new Set<string>();
    for (const visit of visitsTo(["dialog", "page", "profile"], account)) {
      const { door, variants, outcome } = visit.row;
      await test.step(titleOf(visit), async () => {
        // A page whose clock is the test's stays so.
        const own = variants.includes("slow") ? await openStandIn(context, stack, account) : desk;
        await own.page.bringToFront();
        if (own !== desk) await own.page.clock.install();
        await DOORS[door as keyof typeof DOORS](own, visit);
        await expectOutcome(own, visit);
        if (own !== desk) return own.page.close();
        if (outcome.kind !== "meter") return;
        if (KEEP_ON.some((name) => variants.includes(name))) await expectItStays(desk, visit);
        if (BUTTON[SITUATIONS[visit.situation].says] === "may" || (pressedAt.has(door) && !WHOLE)) return;
        pressedAt.add(door);
        await expectItLeads(desk.page, visit);
      });
    }
  });
}

test("nothing of ours stands where nobody gets a license", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await openStandIn(context, stack, "acorn");
  for (const name of NOTHING_AT) {
    await test.step(name, async () => {
      await desk.open(`/agent/decoys/${name}`, []);
      const form = desk.page.locator("form");
      // As who fills it in: a form that has the focus is looked at, too.
      await form.locator("input").first().focus();
      for (const list of await form.getByRole("combobox").all()) await list.selectOption({ index: 1 });
      await expectNothing(desk.page, name);
    });
  }
});
