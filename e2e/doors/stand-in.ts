import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { VariantName } from "../../sandbox/pages/variants.ts";
import type { Stack } from "../../scripts/stack.ts";
import { choose, type Hand, type Scope } from "./choose.ts";
import type { Person } from "./leads-to.ts";
import { press } from "./press.ts";

export interface NewPerson {
  name: string;
  email: string;
  /** As the form calls it. */
  role: string;
}

/** What the stand-in's forms are called in the language that they speak. */
export interface FormNames {
  userType: string;
  staff: string;
  role: string;
}

const ENGLISH: FormNames = { userType: "User type", staff: "Staff member", role: "Role" };

/** An account's pages with its owner signed in, or somebody else. */
export async function openStandIn(
  context: BrowserContext,
  stack: Stack,
  account: string,
  person: Person = "owner",
): Promise<StandIn> {
  const page = await context.newPage();
  await page.goto(`${stack.helpDesk(account)}/sign-in?as=${person}&to=/agent/home`);
  return new StandIn(page, stack.helpDesk(account), account);
}

/** Where a page of the stand-in is to be had in these variants. */
export function addressOf(origin: string, path: string, variants: readonly VariantName[], language = "en"): string {
  return `${origin}${path}?${new URLSearchParams({ variant: variants.join(","), lang: language })}`;
}

/** One account's pages, of which everything is done as a person does it. */
export class StandIn {
  readonly page: Page;
  readonly #origin: string;
  readonly #account: string;
  #people = 0;

  constructor(page: Page, origin: string, account: string) {
    this.page = page;
    this.#origin = origin;
    this.#account = account;
  }

  /** Somebody new, with this role to be chosen. */
  person(role = "Light agent"): NewPerson {
    this.#people += 1;
    const email = `person.${this.#people}@${this.#account}.example`;
    return { name: `Person ${this.#people}`, email, role };
  }

  async open(path: string, variants: readonly VariantName[], language = "en"): Promise<void> {
    await this.page.goto(addressOf(this.#origin, path, variants, language));
  }

  /** The add-user dialog; told by its button where it says of itself nowhere that it is one. */
  get dialog(): Locator {
    return this.page.getByRole("dialog").or(this.page.locator(".plain-dialog"));
  }

  async openDialog(hand: Hand): Promise<void> {
    const button = this.page.locator('[data-test-id="header-toolbar-add-menu-button"]');
    const user = this.page.getByRole("menuitem").nth(1);
    if (hand === "mouse") {
      await button.click();
      await user.click();
    } else {
      await button.focus();
      await this.page.keyboard.press("Enter");
      await user.waitFor();
      await this.page.keyboard.press("ArrowDown");
      await this.page.keyboard.press("Enter");
    }
    await this.dialog.waitFor();
  }

  async fill(scope: Scope, { name, email }: NewPerson): Promise<void> {
    await scope.getByLabel("Name", { exact: true }).fill(name);
    await scope.getByLabel("Email", { exact: true }).fill(email);
  }

  /** Fills the dialog in and presses Add. */
  async addInDialog(person: NewPerson, hand: Hand, names: FormNames = ENGLISH): Promise<void> {
    await this.fill(this.dialog, person);
    await choose(this.page, this.dialog, names.userType, names.staff, hand);
    await choose(this.page, this.dialog, names.role, person.role, hand);
    await press(this.page, this.dialog.getByRole("button", { name: "Add", exact: true }), hand);
  }

  /** Goes through the wizard to the end, in a frame or in the page. */
  async addInWizard(scope: Scope, person: NewPerson, hand: Hand): Promise<void> {
    const next = scope.getByRole("button", { name: "Next" });
    const save = scope.getByRole("button", { name: "Save" });
    await this.fill(scope, person);
    await press(this.page, next, hand);
    await choose(this.page, scope, "Support", person.role, hand);
    while (!(await save.isVisible())) await press(this.page, next, hand);
    await press(this.page, save, hand);
  }

  /** Waits until the help desk has this role for whoever has this address. */
  async isStaff({ email }: NewPerson, role = "light_agent"): Promise<void> {
    await expect.poll(() => this.#roleOf(email), email).toBe(role);
  }

  /** `null` for nobody of the staff. Asked from within the page: nobody but browsers resolves its name. */
  async #roleOf(email: string): Promise<string | null> {
    const members = await this.page.evaluate(async () => {
      const answer = await fetch("/api/sandbox/team");
      return ((await answer.json()) as { members: { email: string; roleKey: string }[] }).members;
    });
    return members.find((member) => member.email === email)?.roleKey ?? null;
  }
}
