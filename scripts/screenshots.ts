import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { launchChromium } from "../e2e/support/browser.ts";
import { helpDeskPage } from "../e2e/support/help-desk.ts";
import { buildAll } from "./build.ts";
import { startPostgres } from "./postgres.ts";
import { startStack } from "./stack.ts";

/** `npm run screenshots`: README's pictures, from the product as it is, on a day that never changes. */
const DAY = "2026-11-23T15:00:00Z";
const pictures = fileURLToPath(new URL("../docs/images/", import.meta.url));
mkdirSync(pictures, { recursive: true });

await buildAll();
const folder = mkdtempSync(join(tmpdir(), "seatmeter-screenshots-"));
const postgres = await startPostgres({ dataDir: join(folder, "postgres"), durable: false });
const stack = await startStack({
  databaseUrl: postgres.url,
  helpDeskPort: 0,
  servicePort: 0,
  serviceEnv: { SEATMETER_CLOCK_OFFSET_MS: String(Date.parse(DAY) - Date.now()) },
});
const browser = await launchChromium();
try {
  const open = async (as: string, to: string) => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1000, height: 720 });
    await page.goto(`${stack.helpDesk("acorn")}/sign-in?as=${as}&to=${encodeURIComponent(to)}`);
    return page;
  };
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: join(pictures, `${name}.png`), animations: "disabled" });

  const desk = helpDeskPage(await open("owner", "/agent/home"));
  await desk.openAddUser();
  await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });
  await desk.meter.waitFor();
  await shoot(desk.page, "form");
  await desk.addMoreLicenses.click();
  await desk.dialog.getByRole("spinbutton", { name: "Additional licenses" }).fill("3");
  await desk.dialog.getByText("$66.24").waitFor();
  await shoot(desk.page, "cart");
  await desk.dialog.getByRole("button", { name: "Buy licenses" }).click();
  await desk.confirm.waitFor();
  await shoot(desk.page, "review");
  await desk.confirm.click();
  await desk.dialog.getByText(/3 licenses added/).waitFor();
  await shoot(desk.page, "added");

  const italian = await open("owner", "/agent/users/new?lang=it&theme=dark");
  await italian.getByRole("button", { name: "Aggiungi altre licenze" }).click();
  await italian
    .getByRole("dialog")
    .getByText(/imposte incluse/)
    .waitFor();
  await shoot(italian, "dark-italian");
} finally {
  await browser.close();
  await stack.stop();
  await postgres.stop();
  for (const left of [postgres.dataDir, folder]) rmSync(left, { recursive: true, force: true });
}
