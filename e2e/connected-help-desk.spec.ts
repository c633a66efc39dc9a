import { personId } from "../sandbox/seed/person-id.ts";
import { Visitor } from "../sandbox/testing/visitor.ts";
import type { Stack } from "../scripts/stack.ts";
import { expect, test } from "./support/fixtures.ts";
import { NEXT_POLL, signIn } from "./support/help-desk.ts";
import { asOperator } from "./support/operator.ts";
import { change, numberOf, rowOf } from "./support/rows.ts";

/**
 * Events are collected for two seconds, and calls are a tenth of the account's limit. One that failed, as on a machine with
 * much else to do, is tried again after 15 seconds, then after 30 and 60.
 */
const READ = { timeout: 150_000 };

const PICTURE = "/v1/admin/accounts/oak/help-desk/picture";

/** As a help desk is that was connected a moment ago: nobody of it was counted yet, and nobody begins to. */
const forgetPeople = (stack: Stack) =>
  change(
    stack,
    `DELETE FROM pictures WHERE account_id = 'oak';
     DELETE FROM assignments WHERE account_id = 'oak';
     DELETE FROM members WHERE account_id = 'oak';
     UPDATE help_desk_readings SET blocked_until = now() + interval '1 day', phase = 'idle', lease = NULL, leased_until = NULL
     WHERE account_id = 'oak'`,
  );

/** How far its people have been read, with what keeps them from it. */
const reading = (stack: Stack) =>
  rowOf(
    stack,
    `SELECT unread, phase, last_error AS error, failures, blocked_until > now() AS blocked
     FROM help_desk_readings LEFT JOIN pictures USING (account_id) WHERE account_id = 'oak'`,
  );
const used = (stack: Stack) =>
  numberOf(stack, "SELECT assigned AS number FROM products WHERE account_id = 'oak' AND id = 'support'");

test("connected with two OAuth clients alone: signs in with the help desk, counts its people, sells, and follows it", async ({
  stack,
  openBrowser,
}) => {
  test.slow();
  await forgetPeople(stack);
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "oak", "owner");
  const region = desk.form.getByRole("region", { name: "Licenses in use" });

  await test.step("before anybody was counted that is said, and nothing says 0", async () => {
    await desk.openAddUser();
    const [consent] = await Promise.all([
      context.waitForEvent("page"),
      desk.form.getByRole("button", { name: "Connect" }).click(),
    ]);
    await consent.getByRole("button", { name: "Allow" }).click();
    await expect(region.getByText(/^It isn’t known yet who uses licenses/)).toBeVisible();
    await expect(region.getByText(/\b0\b/)).toHaveCount(0);
  });

  await test.step("once all are counted there are numbers, and the light agent who works in Explore is one of them", async () => {
    await asOperator(stack, PICTURE, {});
    await expect.poll(() => reading(stack), READ).toMatchObject({ unread: 0, phase: "idle", error: null });
    expect(await used(stack)).toBe(9);
    await desk.page.reload();
    await desk.openAddUser();
    await expect(desk.meter).toHaveAttribute("aria-valuetext", "9 of 12 licenses in use, 3 left", NEXT_POLL);
    expect(context.pages()).toHaveLength(2);
  });

  await test.step("licenses are bought as anywhere", async () => {
    await desk.review(2);
    await desk.confirmPurchase();
    await expect(desk.dialog.getByRole("status")).toContainText("2 licenses added.");
    await desk.page.keyboard.press("Escape");
    await expect(desk.meter).toHaveAttribute("aria-valuetext", "9 of 14 licenses in use, 5 left");
  });

  await test.step("whoever is added, promoted, suspended, demoted or deleted there is counted as it is", async () => {
    await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@oak.example" });
    await desk.submit();
    await expect(desk.form).toBeHidden();
    await expect.poll(() => used(stack), READ).toBe(10);

    const owner = new Visitor("oak", Number(new URL(stack.helpDesk("oak")).port));
    await owner.signIn("owner");
    const { json } = await owner.addUser({ name: "Ada Okoye", email: "ada@oak.example", role: "end-user" });
    const ada = `/api/v2/users/${json.user.id}`;
    const become = async (user: object) => expect((await owner.write("PUT", ada, { user })).status).toBe(200);
    await become({ role: "agent" });
    await expect.poll(() => used(stack), READ).toBe(11);
    // Whoever is suspended keeps the license.
    await become({ suspended: true });
    const suspended = `SELECT count(*) AS number FROM members WHERE account_id = 'oak' AND id = '${json.user.id}'
      AND status = 'suspended'`;
    await expect.poll(() => numberOf(stack, suspended), READ).toBe(1);
    expect(await used(stack)).toBe(11);
    await become({ role: "end-user" });
    await expect.poll(() => used(stack), READ).toBe(10);
    const agent = `/api/v2/users/${personId("oak", "agent")}`;
    expect((await owner.write("DELETE", agent)).status).toBe(200);
    await expect.poll(() => used(stack), READ).toBe(9);
    await desk.page.reload();
    await desk.openAddUser();
    await expect(desk.meter).toHaveAttribute("aria-valuetext", "9 of 14 licenses in use, 5 left", NEXT_POLL);
  });

  await test.step("nobody is let in by the session of whoever was signed in before", async () => {
    const other = await signIn(context, stack, "oak", "admin");
    await other.openAddUser();
    await expect(other.form.getByRole("button", { name: "Connect" })).toBeVisible();
    await expect(other.meter).toBeHidden();
  });
});
