import type { BrowserContext, Page } from "@playwright/test";
import { readAsked } from "./support/asked.ts";
import { readBooks } from "./support/books.ts";
import { axeFindingsInBothThemes } from "./support/both-themes.ts";
import { everythingKept } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";

/** Five agents, a light agent, an end user, and the owner, who has a license. */
const LIST = [
  "Name;Email;Role;Restriction",
  ...["Zoë", "Yara", "Xenia", "Wanda", "Vera"].map((name) => `${name} Listperson;${name}@listed.example;Agent;`),
  '"<img src=x onerror=""window.ran=1"">";light@listed.example;Agent;Light Agent',
  "Ed Listperson;ed@listed.example;End-user;",
  "Mara Conti;mara.conti@acorn.example;Admin;",
].join("\n");

const LISTED = /listperson|listed\.example|onerror/i;

test("a list of people is bought for, and asked for, to the number, and nothing else of it leaves the browser", async ({
  stack,
  openBrowser,
}) => {
  const browser = await openBrowser();
  const { context } = browser;
  const sent = requestsOf(context);
  const owner = await signIn(context, stack, "acorn", "owner", "/admin/people/team/members");
  const before = await readBooks(stack, "acorn");

  const people = await test.step("Team members leads to the page", async () => {
    const opened = context.waitForEvent("page");
    await owner.page.getByRole("button", { name: "A list of people…" }).click();
    const page = await opened;
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A list of people");
    return page;
  });

  await test.step("a pasted list says what it takes, what is missing, and the service's price", async () => {
    await paste(people, LIST);
    await expect(people.getByRole("heading", { name: "8 people: 5 licenses needed" })).toBeVisible();
    await expect(people.getByText("1 already has a license")).toBeVisible();
    await expect(people.getByText("3 licenses are missing")).toBeVisible();
    await expect(people.locator(".amount")).toContainText("$");
    expect(await people.evaluate("Boolean(window.ran)")).toBe(false);
    expect(await axeFindingsInBothThemes(people)).toEqual([]);
  });

  await test.step("the owner buys exactly that, in the cart and the window that there are", async () => {
    const { dialog } = owner;
    await people.getByRole("button", { name: "Buy 3 licenses" }).click();
    await expect(dialog.getByRole("spinbutton", { name: "Additional licenses" })).toHaveValue("3");
    await dialog.getByRole("button", { name: "Buy licenses" }).click();
    await owner.confirmPurchase();
    await expect(dialog.getByRole("status")).toContainText("3 licenses added.");
    const after = await readBooks(stack, "acorn");
    expect(after.purchased - before.purchased).toBe(3);
    await expect(people.getByText("Enough licenses are left for everybody on the list.")).toBeVisible();
  });

  await test.step("a file in another encoding is read as that", async () => {
    await people.getByRole("button", { name: "Start over" }).click();
    await people.getByLabel("Choose a file").setInputFiles({
      name: "team.csv",
      mimeType: "text/csv",
      // Windows-1252: "Zoë – €", as no UTF-8 has it.
      buffer: Buffer.from("Name,Email,Role\nZo\xeb \x96 \x80,zoe@listed.example,Agent", "latin1"),
    });
    await expect(people.getByText("team.csv, read as Windows-1252")).toBeVisible();
    await expect(people.getByRole("cell", { name: "Zoë – €" })).toBeVisible();
  });

  await test.step("ten thousand people are read without holding up the page", async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => `Person ${row} Listperson,p${row}@listed.example,Agent`);
    await people.getByLabel("Choose a file").setInputFiles({
      name: "many.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(["Name,Email,Role", ...rows].join("\n")),
    });
    await expect(people.getByRole("heading", { name: "10,000 people: 10,000 licenses needed" })).toBeVisible();
    await expect(people.getByRole("row")).toHaveCount(101);
  });
  await people.close();
  await owner.page.close();

  await test.step("an agent asks for exactly that, without being told who has a license", async () => {
    const agent = await signIn(context, stack, "birch", "agent");
    await agent.openAddUser();
    await agent.addMoreLicenses.click();
    const opened = context.waitForEvent("page");
    await agent.dialog.getByRole("button", { name: "A list of people…" }).click();
    const page = await opened;
    await expect(agent.dialog).toBeHidden();
    const asked = await readAsked(stack, "birch");
    await paste(page, LIST);
    await expect(page.getByText("It isn’t known here who already has a license")).toBeVisible();
    const button = page.getByRole("button", { name: /^Request \d+ licenses?$/ });
    const wanted = /\d+/.exec(await button.innerText())?.[0] ?? "";
    await button.click();
    const number = agent.dialog.getByRole("spinbutton", { name: "Additional licenses: Suite" });
    await expect(number).toHaveValue(wanted);
    await agent.dialog.getByLabel("Reason").fill("A new team");
    await agent.dialog.getByRole("button", { name: "Request licenses" }).click();
    await expect(agent.dialog.getByRole("heading", { name: "Your request for licenses" })).toBeVisible();
    expect((await readAsked(stack, "birch")).requests).toBe(asked.requests + 1);
  });

  await test.step("no request and nothing that is kept has a name or an address of the list", async () => {
    // Those of the worker were heard, too.
    expect(sent.some((request) => /\/v1\/quotes .*"add":3/.test(request))).toBe(true);
    expect(sent.some((request) => request.includes("/api/v2/users?role"))).toBe(true);
    expect(sent.filter((request) => LISTED.test(request))).toEqual([]);
    expect(await everythingKept(browser)).not.toMatch(LISTED);
  });
});

/** All that leaves the browser from now on: method, address, body. */
function requestsOf(context: BrowserContext): string[] {
  const sent: string[] = [];
  context.on("request", (request) => {
    sent.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ""}`);
  });
  return sent;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("Paste the list").fill(text);
}
