import type { BrowserSession } from "./support/browser.ts";
import { forgetEverything } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import type { Fault, Gateway } from "./support/gateway.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";

const answer = (status: number, body = "", headers: Record<string, string> = {}): Fault => ({
  kind: "answer",
  status,
  body,
  headers,
});
const UNREADABLE = "The seat service’s answer can’t be read.";

const FAULTS: Record<string, { fault: Fault; sentence: string }> = {
  "401": { fault: answer(401), sentence: "Your sign-in has ended." },
  "403": { fault: answer(403), sentence: "Your role doesn’t allow this here." },
  "404": { fault: answer(404), sentence: "The seat service doesn’t know what was asked for." },
  "500": {
    fault: answer(500, "<h1>Oops</h1>", { "Content-Type": "text/html" }),
    sentence: "The seat service made a mistake.",
  },
  HTML: { fault: answer(200, "<!doctype html><p>Log in</p>", { "Content-Type": "text/html" }), sentence: UNREADABLE },
  truncated: {
    fault: { kind: "change_answer", change: (body) => body.slice(0, body.length / 2) },
    sentence: UNREADABLE,
  },
  "wrong shape": { fault: { kind: "change_answer", change: () => '{"products":0}' }, sentence: UNREADABLE },
  // The last: it is obeyed until its time has come.
  "429": { fault: answer(429, "", { "Retry-After": "600" }), sentence: "The seat service is asked too often" },
};

for (const path of [/^\/v1\/connection/, /^\/v1\/viewer/, /^\/v1\/availability/]) {
  test(`${path.source.slice(7)} fails in every way: the meter says so, never 0, and the host works on`, async ({
    stack,
    gateway,
    openBrowser,
  }) => {
    const session = await openBrowser();
    const desk = await signIn(session.context, stack, "acorn", "owner", "/agent/users/new");
    // What the page asks at first has been answered, and fills nothing after it was forgotten.
    await desk.page.getByRole("combobox", { name: "User type" }).selectOption({ label: "Staff member" });
    await desk.meter.waitFor();
    for (const [name, { fault, sentence }] of Object.entries(FAULTS)) {
      await test.step(name, () => showsFault({ session, desk, gateway, path, fault, sentence }));
      if (name === "429") await obeysRetryAfter(desk, gateway, path);
      else await recovers(desk, gateway);
    }
  });
}

interface Case {
  session: BrowserSession;
  desk: HelpDeskPage;
  gateway: Gateway;
  path: RegExp;
  fault: Fault;
  sentence: string;
}

async function showsFault({ session, desk, gateway, path, fault, sentence }: Case): Promise<void> {
  const { page } = desk;
  await page.goto("about:blank");
  await forgetEverything(session);
  gateway.set("GET", path, fault);
  await page.goBack();
  await page.getByRole("combobox", { name: "User type" }).selectOption({ label: "Staff member" });
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText(/\b0 (of|left)|none left/)).toHaveCount(0);
  await expect(desk.meter).toHaveCount(0);
  await page.getByLabel("Name").fill("Giulia Ferri");
}

async function recovers({ page, meter }: HelpDeskPage, gateway: Gateway): Promise<void> {
  gateway.clear();
  // The meter may be back by itself before anybody presses.
  await page.getByRole("button", { name: "Try again" }).or(meter).first().click();
  await expect(meter).toHaveAttribute("aria-valuenow", "8");
  await expect(page.getByLabel("Name")).toHaveValue("Giulia Ferri");
}

async function obeysRetryAfter({ page, meter }: HelpDeskPage, gateway: Gateway, path: RegExp): Promise<void> {
  gateway.clear();
  const before = gateway.count("GET", path);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.reload();
  await page.getByRole("combobox", { name: "User type" }).selectOption({ label: "Staff member" });
  await expect(page.getByText("The seat service is asked too often")).toBeVisible();
  await expect(meter).toHaveCount(0);
  expect(gateway.count("GET", path)).toBe(before);
}
