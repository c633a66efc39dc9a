import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";

test("birch: two people take the last seat at the same time, and exactly one gets it", { tag: "@long" }, async ({
  stack,
  openBrowser,
}) => {
  const [one, other] = [await openBrowser(), await openBrowser()];
  const desks = [
    await signIn(one.context, stack, "birch", "owner"),
    await signIn(other.context, stack, "birch", "admin"),
  ];
  for (const [index, desk] of desks.entries()) {
    await desk.openAddUser();
    await desk.fill({ name: `Person ${index}`, email: `person.${index}@birch.example` });
    // Else the meter may still move the button, between pressing it and letting go.
    await expect(desk.form.getByText(/uses the last license/)).toBeVisible();
  }
  await Promise.all(desks.map((desk) => desk.submit()));

  const refusals = desks.map((desk) => desk.form.getByText("Subscription limit reached").first());
  const settled = await Promise.all(
    desks.map((desk, index) =>
      Promise.race([
        desk.form.waitFor({ state: "hidden" }).then(() => "added"),
        refusals[index]?.waitFor().then(() => "refused"),
      ]),
    ),
  );
  expect(settled.toSorted()).toEqual(["added", "refused"]);
  const told = desks.filter((_, index) => settled[index] === "refused");
  for (const desk of told) await expect(desk.form.getByText("50 of 50 licenses in use, none left")).toBeVisible();
});
