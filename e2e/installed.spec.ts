import { startIssuer } from "../extension/background/identity/testing/issuer.ts";
import { personId } from "../sandbox/seed/person-id.ts";
import type { Stack } from "../scripts/stack.ts";
import { BROWSERS } from "./support/attacked.ts";
import { CHOOSE_STAFF } from "./support/attacked-browser.ts";
import type { Somebody } from "./support/closed.ts";
import type { PackagedBrowser } from "./support/packaged.ts";
import { expect, test } from "./support/packaged.ts";
import { change } from "./support/rows.ts";

const DESK = "https://acorn.zendesk.com";
const ISSUER = "https://sign-in.zendesk.com";
/**
 * Firefox's question whether Seatmeter may reach a service is pressed as a person does. Nothing presses Chromium's: there the
 * service is at an address that the manifest itself names, and Chromium asks nothing.
 */
const SERVICES = { Chromium: "https://seats.zendesk.com", Firefox: "https://seats.acorn.example" } as const;

// Tokens for it are made for the address by which these browsers know it.
test.use({ serviceEnv: { SEATMETER_FORMER_AUDIENCES: Object.values(SERVICES).join(",") } });

for (const kind of BROWSERS) {
  const service = SERVICES[kind];

  test(`${kind}: what npm run package makes leads from its first page to numbers`, { tag: "@long" }, async ({
    stack,
    packaged,
  }) => {
    // Two of each browser, and a service with a setting of its own.
    test.slow();
    const redirectUris: string[] = [];
    const access = { account: "acorn", name: "Mara Conti", role: "owner" };
    const person = personId("acorn", "owner");
    const issuer = await startIssuer({ address: ISSUER, redirectUris, person, claims: { access } });
    const desk = stack.helpDesk("acorn");
    const installer = await packaged(kind, {
      [new URL(DESK).host]: { url: `http://127.0.0.1:${new URL(desk).port}`, host: new URL(desk).host },
      [new URL(service).host]: { url: stack.publicServiceUrl },
      [new URL(ISSUER).host]: { url: new URL(issuer.keysUrl).origin },
    });

    await test.step("without a service, by at most five fields and presses", async () => {
      const browser = await installer.install();
      await signInAtDesk(browser);
      const { somebody, count } = counted(browser.welcome);
      await somebody.type("textbox", /^Help desk address/, "acorn");
      await somebody.type("textbox", /^Licenses this account has/, "10");
      await somebody.press("button", "Add help desk");
      // The light agent with a role in Explore uses an eighth, which the help desk's API doesn't tell.
      await somebody.find("text", "7 of 10 licenses in use, 3 left");
      expect(count()).toBeLessThanOrEqual(5);
      await expectMeterInForm(browser, /\b3 left$/);
      await browser.close();
    });

    await test.step("with a service, whose sign-in somebody confirms", async () => {
      await knowByRealNames(stack, issuer.keysUrl);
      const browser = await installer.install();
      redirectUris.push(browser.redirectUri);
      await signInAtDesk(browser);
      const { welcome } = browser;
      await welcome.press("radio", "We have a seat service");
      await welcome.type("textbox", /^Help desk address/, "acorn");
      await welcome.type("textbox", /^Seat service address/, service);
      await welcome.press("button", "Add help desk");
      if (kind === "Firefox") await browser.allowAccess();
      await welcome.find("text", `People sign in at ${ISSUER}/.`);
      await welcome.press("button", "Yes, add it");
      await welcome.find("text", "Connected as Mara Conti · Acorn");
      await welcome.find("text", "8 of 10 licenses in use, 2 left");
      expect(issuer.redeemed).toHaveLength(1);
      await expectMeterInForm(browser, /\b2 left$/);
      await browser.close();
    });

    await installer.close();
    await issuer.close();
  });
}

/** As the person is who installs it: signed in at the help desk, with or without a page of it open. */
async function signInAtDesk(browser: PackagedBrowser): Promise<void> {
  const page = await browser.open(`${DESK}/sign-in?as=owner&to=/widget`);
  await page.close();
}

async function expectMeterInForm(browser: PackagedBrowser, left: RegExp): Promise<void> {
  const page = await browser.open(`${DESK}/agent/users/new`);
  await expect.poll(() => page.run(CHOOSE_STAFF)).toBe(true);
  await page.somebody.find("text", left);
  await page.close();
}

/** The seeded accounts name addresses that only this machine knows. */
function knowByRealNames(stack: Stack, keysUrl: string): Promise<void> {
  return change(
    stack,
    `UPDATE accounts SET issuer = '${ISSUER}', keys_url = '${keysUrl}', help_desk_origin = '${DESK}' WHERE id = 'acorn';
     INSERT INTO help_desk_addresses (origin, account_id) VALUES ('${DESK}', 'acorn')`,
  );
}

/** Somebody whose presses and fields are counted. */
function counted(somebody: Somebody): { somebody: Pick<Somebody, "find" | "press" | "type">; count: () => number } {
  let done = 0;
  return {
    count: () => done,
    somebody: {
      find: somebody.find,
      press(role, name) {
        done += 1;
        return somebody.press(role, name);
      },
      type(role, name, text) {
        done += 1;
        return somebody.type(role, name, text);
      },
    },
  };
}
