import type { FrameLocator, Locator, Page } from "@playwright/test";

export type Hand = "mouse" | "keyboard";

/** Where a form stands: a page, a frame or a part of either. */
export type Scope = Page | FrameLocator | Locator;

/** Chooses in whatever markup a labelled choice has, as a person does with the mouse or by keyboard. */
export async function choose(page: Page, scope: Scope, label: string, option: string, hand: Hand): Promise<void> {
  const garden8 = scope
    .locator('[data-garden-id="forms.field"]')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('[data-garden-id="forms.faux_input"]');
  const list = scope.getByRole("combobox", { name: label, exact: true });
  const radio = scope.getByRole("radio", { name: option, exact: true });
  await garden8
    .or(list)
    .or(scope.getByRole("group", { name: label }))
    .first()
    .waitFor();
  if (await radio.isVisible()) return chooseRadio(page, radio, hand);
  if (await garden8.isVisible()) return chooseListed(page, scope, garden8, garden8.locator("input"), option, hand);
  if ((await list.evaluate(({ tagName }) => tagName)) === "SELECT") return chooseNative(page, list, option, hand);
  return chooseListed(page, scope, list, list, option, hand);
}

async function chooseRadio(page: Page, radio: Locator, hand: Hand): Promise<void> {
  if (hand === "mouse") return radio.check({ force: true });
  await radio.focus();
  await page.keyboard.press("Space");
}

async function chooseNative(page: Page, list: Locator, option: string, hand: Hand): Promise<void> {
  if (hand === "mouse") return void (await list.selectOption({ label: option }));
  await list.focus();
  await page.keyboard.type(option);
}

/** Far more than any list here has. */
const PATIENCE = 20;

/** A list that opens: who has the focus then names the marked option. */
async function chooseListed(
  page: Page,
  scope: Scope,
  trigger: Locator,
  focused: Locator,
  option: string,
  hand: Hand,
): Promise<void> {
  const options = ("frameLocator" in scope && "page" in scope ? scope.page() : scope).getByRole("option");
  const wanted = options.filter({ hasText: new RegExp(`^${option}$`) });
  if (hand === "mouse") {
    await trigger.click();
    return wanted.click();
  }
  await trigger.focus();
  await page.keyboard.press("ArrowDown");
  await wanted.waitFor();
  const id = await wanted.getAttribute("id");
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    if ((await focused.getAttribute("aria-activedescendant")) === id) return page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`The keyboard never reached "${option}".`);
}
