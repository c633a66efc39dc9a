import type { BrowserContext } from "@playwright/test";
import type { Stack } from "../../scripts/stack.ts";
import type { PersonName } from "./help-desk.ts";
import { signIn } from "./help-desk.ts";

/** Somebody who may not buy asks for licenses, and goes. */
export async function askFor(
  context: BrowserContext,
  stack: Stack,
  account: string,
  { person = "agent", licenses = 1, reason = "" }: { person?: PersonName; licenses?: number; reason?: string } = {},
): Promise<void> {
  const desk = await signIn(context, stack, account, person);
  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  await desk.dialog.getByRole("spinbutton", { name: "Additional licenses" }).fill(String(licenses));
  await desk.dialog.getByLabel("Reason").fill(reason);
  await desk.dialog.getByRole("button", { name: "Request licenses" }).click();
  await desk.dialog.getByRole("button", { name: "Cancel request" }).waitFor();
  await desk.page.close();
}
