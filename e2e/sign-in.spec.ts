import { startIssuer } from "../extension/background/identity/testing/issuer.ts";
import { personId } from "../sandbox/seed/person-id.ts";
import { SANDBOX_REDIRECT_URIS } from "../scripts/extension-identity.ts";
import type { Stack } from "../scripts/stack.ts";
import { axeFindings } from "./support/axe.ts";
import { readBooks } from "./support/books.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { openOwnPage } from "./support/own-pages.ts";
import { change } from "./support/rows.ts";

const UNREACHABLE = "The help desk’s sign-in can’t be reached. Nothing was bought and what you typed is kept";

/** Where the owner is signed in, by a page that goes on by script; its token endpoint breaks when it is told to. */
async function scriptedIssuer(stack: Stack) {
  const state = { isBroken: false };
  const issuer = await startIssuer({
    redirectUris: SANDBOX_REDIRECT_URIS,
    byScript: true,
    person: personId("acorn", "owner"),
    claims: { access: { account: "acorn", name: "Mara Conti", role: "owner" } },
    tokens: (body) => (state.isBroken ? { status: 503, body: {} } : { status: 200, body }),
  });
  await change(
    stack,
    `UPDATE accounts SET issuer = '${issuer.issuer}', keys_url = '${issuer.keysUrl}' WHERE id = 'acorn'`,
  );
  return { state, issuer };
}

test("a sign-in that goes on by script is silent; one that breaks takes no dialog away, and is tried again", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const { state, issuer } = await scriptedIssuer(stack);
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });
  await expect(desk.form.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
  await desk.review(3);
  const window = await confirmWindow(context);

  state.isBroken = true;
  await desk.confirmPurchase();
  await expect(window.page.getByRole("alert")).toContainText(UNREACHABLE);
  await expect(desk.dialog.getByText(UNREACHABLE)).toBeVisible();
  await expect(desk.dialog.getByRole("spinbutton")).toHaveValue("3");
  expect((await readBooks(stack, "acorn")).orders).toBe(0);

  state.isBroken = false;
  await desk.confirmPurchase();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added.");
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
  await issuer.close();
});

test("signed out in another tab the dialog says so in the page's language, and goes on with what was typed", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner", "/agent/users/new?lang=it");
  await desk.page.locator('select[name="user_type"]').selectOption("staff");
  await desk.page.getByRole("meter").waitFor();
  await desk.page.getByRole("region").getByRole("button").click();
  await desk.page.getByRole("spinbutton").fill("4");
  await expect(desk.page.locator(".amount").first()).toBeVisible();

  const other = await context.newPage();
  await other.goto(`${stack.helpDesk("acorn")}/sign-out`);
  // The token is good for a while yet: the service ends it, and the popup asks at once.
  gateway.set("GET", /^\/v1\/availability/, { kind: "answer", status: 401, body: "" });
  const popup = await openOwnPage(context, "popup");
  await expect(popup.getByText("Nobody is signed in here.")).toBeVisible();
  await popup.close();
  await desk.page.bringToFront();
  const dialog = desk.page.getByRole("dialog", { name: "Non hai effettuato l’accesso" });
  await expect(dialog).toBeVisible();
  expect(await axeFindings(desk.page)).toEqual([]);
  gateway.clear();
  await other.goto(`${stack.helpDesk("acorn")}/sign-in?as=owner&to=/agent/home`);
  await desk.page.bringToFront();
  await dialog.getByRole("button", { name: "Riprova" }).click();
  await expect(desk.page.getByRole("spinbutton")).toHaveValue("4");
  expect((await readBooks(stack, "acorn")).orders).toBe(0);
});
