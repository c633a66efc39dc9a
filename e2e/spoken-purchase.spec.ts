import { confirmWindow } from "./support/confirm-window.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";

/** An amount and a date depend on the day; everything else is said word for word. */
test("what a screen reader hears of a purchase, from the meter to the new number", { tag: "@long" }, async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  const { dialog, page } = desk;
  await desk.openAddUser();
  const card = page.getByRole("region", { name: "Licenses in use" });
  await expect(desk.meter).toHaveAttribute("aria-valuetext", "8 of 10 licenses in use, 2 left");
  await expect(card).toMatchAriaSnapshot(`
    - region "Licenses in use":
      - meter "Licenses in use":
        - strong: 8 of 10 licenses in use
        - text: ", 2 left"
      - status: This agent uses one; 1 will be left.
      - button "Add more licenses"
  `);

  await desk.addMoreLicenses.click();
  await dialog.getByRole("spinbutton", { name: "Additional licenses" }).fill("3");
  await expect(dialog.getByRole("button", { name: "Buy licenses" })).toBeEnabled();
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Add more licenses":
      - heading "Add more licenses" [level=2]
      - button "Close"
      - text: Additional licenses
      - button "One fewer"
      - spinbutton "Additional licenses": "3"
      - button "One more"
      - status: 10 now + 3 = 13 licenses
      - button "What’s included"
      - paragraph:
        - button "Buy individual products"
      - text: /3 × \\$69\\.00 .* Tax 20%/
      - strong: Due today
      - strong: /^\\$[\\d,.]+$/
      - text: /From .* including tax \\$[\\d,.]+ a month, \\$248\\.40 more than now/
      - paragraph: /You can remove licenses at any time; the removal takes effect on .*\\./
      - paragraph: Seatmeter · sold by Acorn Cloud Billed to Acorn Ltd, on account
      - button "Cancel"
      - button "Buy licenses"
  `);

  await dialog.getByRole("button", { name: "Buy licenses" }).click();
  const window = await confirmWindow(context);
  await expect(window.confirm).toBeEnabled();
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Add more licenses":
      - heading "Confirm in the Seatmeter window" [level=2]
      - button "Close"
      - status:
        - paragraph: '/Suite: 10 → 13 for \\$[\\d,.]+\\. Check and confirm it in the Seatmeter window: nothing is bought until you do\\./'
      - paragraph: Seatmeter · sold by Acorn Cloud Billed to Acorn Ltd, on account
      - button "Cancel"
      - button "Show the window"
  `);
  await expect(window.page).toHaveTitle("Review your purchase");
  await expect(window.heading).toBeFocused();
  await expect(window.confirm).toHaveAccessibleDescription(/^3 licenses for Suite, \$[\d,.]+ today$/);
  await expect(window.page.getByRole("region", { name: "Review your purchase" })).toMatchAriaSnapshot(`
    - region "Review your purchase":
      - heading "Review your purchase" [level=1]
      - paragraph: /For Acorn, at acorn\\.localhost.*/
      - paragraph: /3 licenses for Suite, \\$[\\d,.]+ today/
      - paragraph: /You will have 13 instead of 10, for \\$248\\.40 more a month including tax from .*\\./
      - text: /3 × \\$69\\.00 .* Tax 20%/
      - strong: Due today
      - strong: /^\\$[\\d,.]+$/
      - text: /From .* including tax \\$[\\d,.]+ a month, \\$248\\.40 more than now/
      - paragraph: /You can remove licenses at any time; the removal takes effect on .*\\./
      - paragraph: You can undo this for 10 minutes while the new licenses are unused.
      - text: Note
      - paragraph: "Optional: purchase order, cost center"
      - textbox "Note"
      - paragraph: Seatmeter · sold by Acorn Cloud Billed to Acorn Ltd, on account
      - button "Back"
      - button "Confirm purchase"
  `);

  await window.confirm.click();
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Add more licenses":
      - heading "Add more licenses" [level=2]
      - button "Close"
      - status:
        - paragraph:
          - strong: 3 licenses added. You had 10, now you have 13.
        - paragraph: /Receipt \\d{4}-\\d{4}-\\d+ · \\$[\\d,.]+/
      - paragraph: /You can undo this until .*, while the new licenses are unused\\./
      - paragraph: Seatmeter · sold by Acorn Cloud Billed to Acorn Ltd, on account
      - button "Undo"
      - button "Back to the form"
  `);
  await dialog.getByRole("button", { name: "Back to the form" }).click();
  await expect(desk.meter).toHaveAttribute("aria-valuetext", "8 of 13 licenses in use, 5 left");
});

test("numbers typed while prices come late and out of order: the last one counts, and nothing is bought before it", {
  tag: "@long",
}, async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  const { dialog } = desk;
  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  await expect(desk.dueToday).toBeVisible();
  const quantity = dialog.getByRole("spinbutton", { name: "Additional licenses" });
  const buy = dialog.getByRole("button", { name: "Buy licenses" });
  const quotes = /^\/v1\/quotes$/;
  const asked = gateway.count("POST", quotes);

  // The first two answers are held on their way; the third comes at once.
  gateway.set("POST", quotes, { kind: "hold_answer" });
  await quantity.fill("4");
  await gateway.seen("POST", quotes, asked + 1);
  await quantity.fill("5");
  await gateway.seen("POST", quotes, asked + 2);
  await expect(buy).toHaveAttribute("aria-disabled", "true");
  gateway.set("POST", quotes, { kind: "change_answer", change: (body) => body });
  await quantity.fill("6");
  await expect(dialog.getByText("6 × $69.00")).toBeVisible();
  await expect(buy).toBeEnabled();
  const price = await desk.dueToday.innerText();

  // What comes late says nothing any more.
  gateway.clear();
  await quantity.fill("6");
  await buy.click();
  const { amount } = await confirmWindow(context);
  await expect(amount).toHaveText(`6 licenses for Suite, ${price} today`);
  await desk.confirmPurchase();
  await expect(dialog.getByRole("status")).toContainText("6 licenses added. You had 10, now you have 16.");
});
