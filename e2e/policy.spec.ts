import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "@playwright/test";
import { ensureBrowser } from "../scripts/browsers.ts";
import { chromiumId, FIREFOX_ID, SANDBOX_KEY } from "../scripts/extension-identity.ts";
import { find } from "./support/find.ts";
import { goToOwn, ownAddress } from "./support/firefox.ts";
import { mounted, whyNotMounted } from "./support/mounted.ts";
import { openOwnPage } from "./support/own-pages.ts";
import { chromiums } from "./support/standing-chromium.ts";
import { firefoxes, openTab } from "./support/standing-firefox.ts";

/** What an organization sets, with an address that is none. */
const SETTINGS = {
  helpDesks: [
    { address: "acme.zendesk.com", service: "https://seats.example" },
    { address: "birch.zendesk.com", licenses: 25 },
    { address: "http://", licenses: 3 },
  ],
  language: "it",
};
const LISTED = ["acme.zendesk.com", "birch.zendesk.com"];
const build = (browser: string) => fileURLToPath(new URL(`../dist/${browser}`, import.meta.url));

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "seatmeter-policy-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

const CHROMIUM_SETTINGS = "/etc/chromium";
const whyNot = whyNotMounted();
const whyNoChromium = whyNot ?? (existsSync(CHROMIUM_SETTINGS) ? null : "needs a Chromium that looks in /etc/chromium");
const named = (title: string, why: string | null) => (why === null ? title : `${title} (${why})`);

test(
  named("Chromium: a policy sets help desks and language, also in a page that is open", whyNoChromium),
  async ({ folder }) => {
    test.skip(whyNoChromium !== null);
    const policy = join(folder, "policies", "managed");
    write(policy, "seatmeter.json", { "3rdparty": { extensions: { [chromiumId(SANDBOX_KEY)]: SETTINGS } } });
    const own = chromiums(mounted(ensureBrowser("chromium"), folder, CHROMIUM_SETTINGS, folder));
    try {
      const { context } = await own.take(build("chrome-sandbox"));
      // Chromium says that there is no policy until it has read it, some seconds after the extension was installed.
      const page = await openOwnPage(context, "options");
      await expect(page.getByRole("heading", { name: "Opzioni di Seatmeter" })).toBeVisible();
      const cards = page.getByRole("listitem").filter({ hasText: "Impostato dalla tua organizzazione." });
      await expect(cards.getByRole("heading")).toHaveText(LISTED);
      await expect(cards.nth(1)).toContainText("25");
      await expect(page.getByRole("combobox", { name: "Lingua" })).toBeDisabled();
    } finally {
      await own.stop();
    }
  },
);

test(named("Firefox: a policy sets help desks and language", whyNot), { tag: "@long" }, async ({ folder }) => {
  test.skip(whyNot !== null);
  const policies = join(folder, "distribution");
  // Chromium, which knows the schema, leaves out the whole list then.
  const withNonsense = { ...SETTINGS, helpDesks: [...SETTINGS.helpDesks, "nonsense"] };
  write(policies, "policies.json", { policies: { "3rdparty": { Extensions: { [FIREFOX_ID]: withNonsense } } } });
  const firefox = ensureBrowser("firefox");
  const beside = realpathSync(join(dirname(realpathSync(firefox)), "distribution"));
  const own = firefoxes({ executable: mounted(firefox, policies, beside, folder) });
  const browser = await own.take({ extension: build("firefox-sandbox"), downloads: folder });
  try {
    const page = await openTab(browser);
    await goToOwn(page, ownAddress("options"));
    await find(page, "heading", "Opzioni di Seatmeter");
    for (const name of LISTED) await find(page, "heading", name);
    await find(page, "text", "Impostato dalla tua organizzazione.");
    const language = await find(page, "combobox", "Lingua");
    expect(await language.evaluate((list) => (list as HTMLSelectElement).disabled)).toBe(true);
  } finally {
    await browser.close();
  }
});

function write(folder: string, name: string, content: object): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify(content));
}
