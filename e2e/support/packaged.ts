import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import packageJson from "../../package.json" with { type: "json" };
import { SANDBOX_REDIRECT_URIS } from "../../scripts/extension-identity.ts";
import { packagesOf } from "../../scripts/package/packages.ts";
import type { BrowserName } from "./attacked.ts";
import type { AttackedPage } from "./attacked-browser.ts";
import { attackedChromium } from "./attacked-chromium.ts";
import { attackedFirefox } from "./attacked-firefox.ts";
import type { Somebody } from "./closed.ts";
import { somebodyAt as somebodyInChromium } from "./closed-chromium.ts";
import { somebodyAt as somebodyInFirefox } from "./closed-firefox.ts";
import { tabAt } from "./firefox.ts";
import { test as base, expect } from "./fixtures.ts";
import type { Behind } from "./https-hosts.ts";
import { startHttpsHosts } from "./https-hosts.ts";
import { chromiums } from "./standing-chromium.ts";
import { allowAccess, firefoxes } from "./standing-firefox.ts";

/** A browser of somebody who has just installed what `npm run package` makes. */
export interface PackagedBrowser {
  /** Whoever is at the page that opened by itself: its root is as closed as those in a help desk's pages. */
  welcome: Somebody;
  /** Where a sign-in brings its answer to. */
  redirectUri: string;
  /** A page of a help desk, in which the extension's roots are closed. */
  open(address: string): Promise<AttackedPage>;
  /** Presses Allow in the question that the browser itself asks. */
  allowAccess(): Promise<void>;
  close(): Promise<void>;
}

interface Installer {
  /** Installs it anew: nothing is left of the time before. */
  install(): Promise<PackagedBrowser>;
  close(): Promise<void>;
}

interface Fixtures {
  /** Browsers that reach these hosts alone. */
  packaged: (kind: BrowserName, hosts: Readonly<Record<string, Behind>>) => Promise<Installer>;
}

const WELCOME = "/extension/pages/welcome/index.html";
const root = fileURLToPath(new URL("../..", import.meta.url));

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  packaged: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "seatmeter-packaged-"));
    const closing: (() => Promise<unknown>)[] = [];
    await use(async (kind, hosts) => {
      const { port, close } = await startHttpsHosts(hosts);
      const installer = kind === "Chromium" ? chromium(folder, port) : firefox(folder, port);
      closing.push(installer.close, close);
      return installer;
    });
    for (const close of closing) await close();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect };

/** Unpacked, as README says. */
function chromium(folder: string, port: number): Installer {
  for (const [path, content] of Object.entries(unzipSync(packageFor("chrome")))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const standing = chromiums(undefined, [`--proxy-server=127.0.0.1:${port}`, "--ignore-certificate-errors"]);
  return {
    async install() {
      const session = await standing.take(folder);
      const { context } = session;
      const opened = () => context.pages().find((page) => page.url().endsWith(WELCOME));
      await expect.poll(() => opened() !== undefined, "the first page has opened").toBe(true);
      const page = opened();
      if (page === undefined) throw new Error("The first page was closed again.");
      return {
        welcome: await somebodyInChromium(page),
        redirectUri: `https://${new URL(page.url()).host}.chromiumapp.org/`,
        open: attackedChromium(session).open,
        allowAccess: () => Promise.reject(new Error("Nothing presses what Chromium asks.")),
        close: session.close,
      };
    },
    close: standing.stop,
  };
}

/** The file as it is. */
function firefox(folder: string, port: number): Installer {
  const extension = join(folder, "seatmeter.zip");
  writeFileSync(extension, packageFor("firefox"));
  const proxy = { "network.proxy.type": 1, "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": port };
  const standing = firefoxes({ settings: proxy, trusting: true });
  const [, redirectUri = ""] = SANDBOX_REDIRECT_URIS;
  return {
    async install() {
      const browser = await standing.take({ extension, downloads: folder });
      return {
        welcome: somebodyInFirefox(await tabAt(browser, WELCOME)),
        redirectUri,
        open: attackedFirefox(browser).open,
        allowAccess: () => allowAccess(browser),
        close: () => standing.giveBack(browser),
      };
    },
    close: standing.stop,
  };
}

function packageFor(browser: "chrome" | "firefox"): Uint8Array {
  const { name, version } = packageJson;
  const made = packagesOf(root).get(`${name}-${version}-${browser}.zip`);
  if (made === undefined) throw new Error(`There is no package for ${browser}.`);
  return made;
}
