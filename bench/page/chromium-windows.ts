import type { Page } from "@playwright/test";
import { confirmWindow } from "../../e2e/support/confirm-window.ts";
import { helpDeskPage } from "../../e2e/support/help-desk.ts";
import { openOwnPage } from "../../e2e/support/own-pages.ts";
import type { BenchDesk } from "./desk.ts";
import type { Painted } from "./painted.ts";
import { notePainted, notePress, openPicture } from "./painted.ts";
import type { TimedWindows } from "./timed-windows.ts";
import { timedFrom } from "./timed-windows.ts";

/** The windows of Chromium, opened by the owner of `acorn` with the dialog before them. */
export async function chromiumWindows({ withExtension, home }: BenchDesk): Promise<TimedWindows> {
  await withExtension.addInitScript(notePainted);
  const own = await openOwnPage(withExtension, "options");
  const page = await home(withExtension);
  const { openAddUser, addMoreLicenses, dialog } = helpDeskPage(page);
  await openAddUser();
  await addMoreLicenses.click();
  const buy = dialog.getByRole("button", { name: "Buy licenses", disabled: false });
  return {
    async empty() {
      const coming = withExtension.waitForEvent("page");
      const asked = await own.evaluate(openPicture);
      const window = await coming;
      const timed = timedFrom(asked, await noted<Painted>(window));
      await window.close();
      return timed;
    },
    async confirming() {
      await page.bringToFront();
      await buy.waitFor();
      await page.evaluate(notePress);
      await buy.click();
      const window = await confirmWindow(withExtension);
      await window.amount.waitFor();
      const timed = timedFrom(await noted<number>(page), await noted<Painted>(window.page));
      const closed = window.page.waitForEvent("close");
      await dialog.getByRole("button", { name: "Cancel" }).click();
      await closed;
      return timed;
    },
  };
}

function noted<T extends Painted | number>(page: Page): Promise<T> {
  return page.evaluate(() => (globalThis as unknown as { benchNoted: Promise<T> }).benchNoted);
}
