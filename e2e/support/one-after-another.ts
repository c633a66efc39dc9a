import { expect } from "@playwright/test";
import type { Books } from "./books.ts";
import { openWindows } from "./confirm-window.ts";
import type { HelpDeskPage } from "./help-desk.ts";

/** The books when so many orders have been made, each sold and charged once. */
export function sold(orders: number, purchased: number): Books {
  return { provisioned: orders, orders, charges: orders, purchased };
}

/** Goes back to where the next purchase begins; the window of this one has gone by itself. */
export async function backToForm({ dialog, page }: HelpDeskPage): Promise<void> {
  await dialog.getByRole("button", { name: "Back to the form" }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => openWindows(page.context())).toEqual([]);
}
