import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

export type BrowserName = "chromium" | "firefox";

interface BrowserSource {
  variable: string;
  commands: readonly string[];
  paths: readonly string[];
  debian: string;
  install: string;
}

/** Branded Chrome no longer loads unpacked extensions from the command line, so it is not among them. */
const SOURCES: Record<BrowserName, BrowserSource> = {
  chromium: {
    variable: "SEATMETER_CHROMIUM",
    commands: ["chromium", "chromium-browser"],
    paths: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
    debian: "chromium",
    install: "npx playwright install chromium",
  },
  firefox: {
    variable: "SEATMETER_FIREFOX",
    commands: ["firefox-esr", "firefox"],
    paths: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
    debian: "firefox-esr",
    install: "Firefox 140 or newer from your system's packages",
  },
};

/** Where a browser is that can load the extension: named by a variable, installed, or downloaded before; else `null`. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = SOURCES[name];
  const named = process.env[variable];
  if (named !== undefined && named !== "") {
    if (!isExecutable(named)) throw new Error(`${variable} names ${named}, which can't be run.`);
    return named;
  }
  const downloaded = name === "chromium" ? [chromium.executablePath()] : [];
  return [...commands.flatMap(onPath), ...paths, ...downloaded].find(isExecutable) ?? null;
}

/**
 * As `findBrowser`, and installs one where there is none: Playwright's download (Chromium only), then, as root on a
 * Debian-like system, its package. Rejects with what to install by hand.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  process.stdout.write(`No ${name} found; installing one …\n`);
  for (const attempt of installers(name)) {
    attempt();
    const installed = findBrowser(name);
    if (installed !== null) return installed;
  }
  const { variable, install, debian } = SOURCES[name];
  throw new Error(
    `No ${name} could be found or installed. Install it (${install}; on Debian or Ubuntu: apt-get install ${debian}), ` +
      `or name one in ${variable}.`,
  );
}

/** The X server without a screen, for tests of which window has the focus; `null` where there is none. */
export function findXvfb(): string | null {
  return onPath("Xvfb").find(isExecutable) ?? null;
}

/** As `findXvfb`, and installs it as root on a Debian-like system. */
export function ensureXvfb(): string | null {
  if (findXvfb() === null && mayInstall()) aptInstall("xvfb");
  return findXvfb();
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && onPath("apt-get").length > 0;
}

function aptInstall(...packages: string[]): void {
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

function installers(name: BrowserName): (() => void)[] {
  const apt = () => aptInstall(SOURCES[name].debian, "fonts-dejavu-core");
  const playwright = () => run("npx", ["playwright", "install", "chromium"], 180_000);
  return [...(mayInstall() ? [apt] : []), ...(name === "chromium" ? [playwright] : [])];
}

function run(command: string, args: string[], timeout = 600_000): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], timeout, env });
}

function onPath(command: string): string[] {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, command))
    .filter(existsSync);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
