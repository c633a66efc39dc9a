import { serveForm } from "./support/bare-form.ts";
import { everythingKept } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { deskCard, openOwnPage } from "./support/own-pages.ts";
import { ownRoots } from "./support/own-roots.ts";

test("a help desk is added by its address, connected, and removed with everything that was kept", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const session = await openBrowser();
  const { context } = session;
  const desk = stack.helpDesk("acorn");
  const { host } = new URL(desk);
  // Signed in at the help desk, on a page where the extension doesn't run.
  const page = await context.newPage();
  await page.goto(`${desk}/sign-in?as=owner&to=/widget`);

  const options = await openOwnPage(context, "options");
  await expect(options.getByText(/No help desk is connected yet/)).toBeVisible();
  const add = options.getByRole("button", { name: "Add help desk" });
  await add.click();
  await expect(options.getByRole("alert")).toHaveCount(2);

  const service = options.getByRole("textbox", { name: /Seat service address/ });
  await options.getByRole("textbox", { name: /Help desk address/ }).fill(`${desk}/agent/tickets/1?x=1`);
  await service.fill("http://127.0.0.1:1");
  await add.click();
  await expect(options.getByText(/didn’t answer|can’t be reached|not answer/i)).toBeVisible();
  await expect(service).toHaveValue("http://127.0.0.1:1");

  await service.fill(gateway.url);
  await service.press("Tab");
  await options.keyboard.press("Enter");
  // Where people sign in is shown before anything is kept.
  await expect(options.getByText(`People sign in at ${desk}/oidc.`)).toBeVisible();
  await expect(deskCard(options, host)).toHaveCount(0);
  await options.getByRole("button", { name: "Yes, add it" }).click();
  await expect(options.getByText(`${host} was added.`)).toBeVisible();
  const card = deskCard(options, host);
  await expect(card.getByText(`People sign in at ${desk}/oidc.`)).toBeVisible();
  await expect(card.getByText("Connected as Mara Conti · Acorn")).toBeVisible();

  await card.getByRole("button", { name: `Remove ${host}` }).click();
  await expect(options.getByText(`${host} was removed`, { exact: false })).toBeVisible();
  const kept = await everythingKept(session);
  expect(kept).not.toContain("Mara");
  expect(kept).not.toContain("eyJ");
});

test("a service that doesn't know the help desk is told apart from one that doesn't answer", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  await stack.helpDesk("acorn");
  const options = await openOwnPage(context, "options");
  await options.getByRole("textbox", { name: /Help desk address/ }).fill("http://nobody.localhost:1");
  await options.getByRole("textbox", { name: /Seat service address/ }).fill(gateway.url);
  await options.getByRole("button", { name: "Add help desk" }).click();
  await expect(options.getByText(/doesn’t know this help desk/)).toBeVisible();
});

test("the chosen language is the meter's, whatever the help desk speaks", { tag: "@long" }, async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const options = await openOwnPage(context, "options");
  await options.getByRole("combobox", { name: "Language" }).selectOption({ label: "Italiano" });
  await expect(options.getByText(/^Saved/)).toBeVisible();
  await options.reload();
  await expect(options.getByRole("heading", { name: "Opzioni di Seatmeter" })).toBeVisible();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await expect(desk.page.getByRole("button", { name: "Aggiungi altre licenze" })).toBeVisible();
});

test("a help desk at an address of its own gets our script, until it is removed", { tag: "@long" }, async ({
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await serveForm();
  // No account has such an address: the service's word is all that the options go by. An older one has a word more.
  const connection = {
    account: "own",
    issuer: `${desk.origin}/oidc`,
    clientId: "c",
    resource: "urn:seatmeter:service",
  };
  gateway.set("GET", /^\/v1\/connection/, {
    kind: "answer",
    status: 200,
    body: JSON.stringify(connection),
    headers: { "Content-Type": "application/json" },
  });
  const page = await context.newPage();
  await page.goto(`${desk.origin}/agent/users/new`);
  const options = await openOwnPage(context, "options");
  await options.getByRole("textbox", { name: /Help desk address/ }).fill(desk.origin);
  await options.getByRole("textbox", { name: /Seat service address/ }).fill(gateway.url);
  await options.getByRole("button", { name: "Add help desk" }).click();
  await options.getByRole("button", { name: "Yes, add it" }).click();
  await expect(options.getByText(/was added/)).toBeVisible();

  await expect(ownRoots(page)).toHaveCount(0);
  await page.reload();
  await expect(ownRoots(page)).toHaveCount(1);
  // Its sign-in doesn't answer, and the meter says so: the worker speaks with this page, too.
  await expect(page.getByText(/sign-in|didn’t answer|can’t be reached|signed in/i)).toBeVisible();

  await options.getByRole("button", { name: /^Remove/ }).click();
  await expect(options.getByText(/was removed/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Email")).toBeVisible();
  await expect(ownRoots(page)).toHaveCount(0);
  await desk.close();
});
