import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { chromiumId, SANDBOX_KEY } from "../../scripts/extension-identity.ts";
import type { Stack } from "../../scripts/stack.ts";
import { compileCatalogue } from "../../scripts/vite/icu-catalogues.ts";
import type { Translate } from "../../shared/i18n/index.ts";
import { createTranslate, plainText } from "../../shared/i18n/index.ts";
import type { BrowserSession } from "../support/browser.ts";
import { confirmWindow } from "../support/confirm-window.ts";
import { preferLanguage } from "../support/extension.ts";
import { overflowIn } from "../support/overflow.ts";
import type { Shot } from "./album.ts";
import type { Look } from "./looks.ts";

/** Somebody who walks through the product with one look, and photographs what they see. */
export interface Tourist {
  stack: Stack;
  look: Look;
  /** What the interface says, in this look's language: how controls are found. */
  say: Translate;
  /** Signs in and opens a page of a help desk. */
  desk(account: string, person: string, path?: string): Promise<Page>;
  /** Opens one of the extension's own pages, in this look's language. */
  ownPage(name: "options" | "popup" | "subscription" | "welcome", query?: string): Promise<Page>;
  /** The window in which a purchase is confirmed, once it is open and can be pressed. */
  confirmWindow(): Promise<Page>;
  /** Opens +Add > User and chooses "Staff member". */
  addUser(page: Page): Promise<Locator>;
  /** Presses the control of this name; waits for it to be there. */
  press(page: Page | Locator, name: string): Promise<void>;
  /** Photographs what is on screen, once nothing of it is still being read or reckoned. */
  shoot(page: Page, name: string, about: string): Promise<void>;
}

/** One person's way through some screens, on data that nobody else has touched. */
export type Walk = (tourist: Tourist) => Promise<void>;

export interface TouristOptions {
  stack: Stack;
  browser: BrowserSession;
  look: Look;
  folder: string;
  onShot: (shot: Shot) => void;
}

/** As large as the extension opens it. */
const WINDOW = { width: 560, height: 680 };

/** What stands where something else will: a price that is being asked for, a part that is being read. */
const NOT_THERE_YET = '[aria-busy="true"], .loading, .placeholder, .skeleton';

export function createTourist({ stack, browser, look, folder, onShot }: TouristOptions): Tourist {
  const { language, theme, width, height, forcedColors = false } = look;
  const translate = createTranslate(language, compileCatalogue(language));

  const say = ((key, ...values) => plainText(translate(key, ...values))) as Translate;

  async function dress(page: Page, size: { width: number; height: number }): Promise<void> {
    await page.setViewportSize(size);
    await page.emulateMedia({
      colorScheme: theme,
      reducedMotion: "reduce",
      forcedColors: forcedColors ? "active" : "none",
    });
  }

  async function open(address: string): Promise<Page> {
    const page = await browser.context.newPage();
    await dress(page, { width, height });
    await page.goto(address);
    return page;
  }

  return {
    stack,
    look,
    say,
    async desk(account, person, path = "/agent/home") {
      // The window to confirm in speaks it, too.
      await preferLanguage(browser, language);
      const to = `${path}${path.includes("?") ? "&" : "?"}lang=${language}&theme=${theme}`;
      return open(`${stack.helpDesk(account)}/sign-in?as=${person}&to=${encodeURIComponent(to)}`);
    },
    async ownPage(name, query = "") {
      await preferLanguage(browser, language);
      return open(`chrome-extension://${chromiumId(SANDBOX_KEY)}/extension/pages/${name}/index.html${query}`);
    },
    async confirmWindow() {
      const { page } = await confirmWindow(browser.context);
      await dress(page, { width: Math.min(width, WINDOW.width), height: Math.min(height, WINDOW.height) });
      await page.getByRole("button", { name: say("review.confirm"), disabled: false }).waitFor();
      return page;
    },
    async addUser(page) {
      await page.locator('[data-test-id="header-toolbar-add-menu-button"]').click();
      await page.locator('[data-test-id="header-toolbar-add-menu-new-user"]').click();
      const form = page.locator('[data-test-id="add-user-modal"]');
      await form.locator('select[name="user_type"]').selectOption("staff");
      await page.getByRole("meter").waitFor();
      return form;
    },
    press: (page, name) => page.getByRole("button", { name, exact: true }).click(),
    async shoot(page, name, about) {
      const file = `${name}-${look.name}.png`;
      await page.locator(NOT_THERE_YET).first().waitFor({ state: "detached" });
      // What moves has come to rest: the host's dialogs fade in.
      await page.mouse.move(0, 0);
      await page.evaluate("for (const animation of document.getAnimations()) animation.finish()");
      await page.screenshot({ path: join(folder, file), animations: "disabled" });
      onShot({ name, about, look: look.name, file, overflow: await overflowIn(page) });
    },
  };
}
