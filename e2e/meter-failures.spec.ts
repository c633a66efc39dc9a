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
const UNREADABLE = "Seatmeter can’t read the seat service’s answer.";

const CONNECTION = /^\/v1\/connection/;
const VIEWER = /^\/v1\/viewer/;
const AVAILABILITY = /^\/v1\/availability/;
/** It is obeyed until its time has come: the last of its path. */
const TOO_MANY = {
  fault: answer(429, "", { "Retry-After": "600" }),
  sentence: "Too many requests.",
};

/** Each path in each way is held by `failing-service.test.ts` of the worker; here each way is brought to the page once. */
const FAULTS: readonly { name: string; path: RegExp; fault: Fault; sentence: string }[] = [
  {
    ...{ name: "404", path: CONNECTION, fault: answer(404) },
    sentence: "The seat service can’t find this.",
  },
  {
    ...{ name: "HTML", path: CONNECTION, sentence: UNREADABLE },
    fault: answer(200, "<!doctype html><p>Log in</p>", { "Content-Type": "text/html" }),
  },
  { name: "429", path: CONNECTION, ...TOO_MANY },
  { name: "401", path: VIEWER, fault: answer(401), sentence: "Your sign-in has ended." },
  {
    ...{ name: "truncated", path: VIEWER, sentence: UNREADABLE },
    fault: { kind: "change_answer", change: (body) => body.slice(0, body.length / 2) },
  },
  { name: "429", path: VIEWER, ...TOO_MANY },
  { name: "403", path: AVAILABILITY, fault: answer(403), sentence: "Your role doesn’t allow this here." },
  {
    ...{ name: "500", path: AVAILABILITY, sentence: "Something went wrong in the seat service." },
    fault: answer(500, "<h1>Oops</h1>", { "Content-Type": "text/html" }),
  },
  {
    ...{ name: "wrong shape", path: AVAILABILITY, sentence: UNREADABLE },
    fault: { kind: "change_answer", change: () => '{"products":0}' },
  },
  { name: "429", path: AVAILABILITY, ...TOO_MANY },
];

test("whatever the meter needs fails: it says so, never 0, and the host works on", { tag: "@long" }, async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const session = await openBrowser();
  const desk = await signIn(session.context, stack, "acorn", "owner", "/agent/users/new");
  // What the page asks at first has been answered, and fills nothing after it was forgotten.
  await desk.page.getByRole("combobox", { name: "User type" }).selectOption({ label: "Staff member" });
  await desk.meter.waitFor();
  for (const { name, path, fault, sentence } of FAULTS) {
    await test.step(`${path.source.slice(7)}: ${name}`, async () => {
      await showsFault({ session, desk, gateway, path, fault, sentence });
      if (name === "429") await obeysRetryAfter(desk, gateway, path);
      else await recovers(desk, gateway);
    });
  }
});

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
  await expect(page.getByText("Too many requests.")).toBeVisible();
  await expect(meter).toHaveCount(0);
  expect(gateway.count("GET", path)).toBe(before);
}
