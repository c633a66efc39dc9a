import { expect } from "@playwright/test";
import type { ElementHandle, Frame, Page } from "puppeteer-core";

/** What has a role in our screens, and where that isn't said by ARIA. */
const SELECTORS = {
  button: "button",
  checkbox: '[type="checkbox"]',
  combobox: 'select, [role="combobox"]',
  dialog: 'dialog, [role="dialog"]',
  heading: "h1, h2, h3",
  link: "a[href]",
  menuitem: '[role="menuitem"]',
  meter: '[role="meter"]',
  option: '[role="option"]',
  radio: '[type="radio"]',
  row: "tr",
  spinbutton: '[role="spinbutton"]',
  textbox: 'textarea, input:not([type="checkbox"], [type="radio"], [role="spinbutton"])',
  /** Whatever says this itself, however many elements its words are in. */
  text: "*",
} as const;

export type Role = keyof typeof SELECTORS;
/** All of a name, or a pattern for it. */
export type Name = string | RegExp;

/** Where something is sought: a page without its frames, or a frame. */
export type Place = Page | Frame;

export interface Sought {
  selector: string;
  isText: boolean;
  source: string;
  flags: string;
  enabled: boolean;
}

/**
 * For Firefox: waits until somebody sees something of this role and name, also within shadow roots: ours are open in
 * sandbox builds. Puppeteer's own `>>>` with text or ARIA keeps what it once read of a shadow tree, and in Firefox never
 * finds what is drawn there later.
 */
export async function find(page: Place, role: Role, name: Name, enabled = false): Promise<ElementHandle> {
  const found = await page
    .waitForFunction(seek, { polling: 100 }, sought(role, name, enabled))
    .catch((cause: unknown) => Promise.reject(new Error(`No ${role} was to be seen: ${name}`, { cause })));
  return found as ElementHandle;
}

/** Whether somebody sees it now. */
export async function sees(page: Place, role: Role, name: Name): Promise<boolean> {
  const found = await page.evaluateHandle(seek, sought(role, name, false));
  return found.asElement() !== null;
}

/** Waits until nobody sees it any more. */
export async function waitUntilGone(page: Place, role: Role, name: Name): Promise<void> {
  await expect.poll(() => sees(page, role, name), `${role}: ${name}`).toBe(false);
}

/**
 * Presses it as somebody does who first scrolls to it, once it stands still: a meter that comes above it moves it away. What
 * waits for a price, or for its page to be in front for a while, keeps the focus and says so by ARIA: it is waited for.
 */
export async function press(page: Place, role: Role, name: Name): Promise<void> {
  await (await find(page, role, name)).scrollIntoView();
  const found = await find(page, role, name, true);
  await found.evaluate(standsStill);
  await found.click();
}

/** Runs in the page; resolves once it has been where it is for a tenth of a second. */
async function standsStill(node: Element): Promise<void> {
  const place = () => JSON.stringify(node.getBoundingClientRect());
  for (let before = ""; before !== place(); ) {
    before = place();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Types over whatever stands in a field. */
export async function type(page: Place, role: "spinbutton" | "textbox", name: Name, text: string): Promise<void> {
  const field = await find(page, role, name);
  await field.scrollIntoView();
  await field.click({ count: 3 });
  await field.type(text);
}

export function sought(role: Role, name: Name, enabled: boolean): Sought {
  const { source, flags } =
    typeof name === "string" ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) : name;
  return { selector: SELECTORS[role], isText: role === "text", source, flags, enabled };
}

/** Runs in the page; `closed` are roots that nobody finds from there. */
export function seek(
  { selector, isText, source, flags, enabled }: Sought,
  closed: readonly ShadowRoot[] = [],
): Element | null {
  const wanted = new RegExp(source, flags);
  const textOf = (node: Element | null) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
  const nameOf = (node: Element & { labels?: NodeListOf<Element> | null }) => {
    const said = node.getAttribute("aria-label");
    if (said !== null) return said;
    const root = node.getRootNode() as Document | ShadowRoot;
    const by = node.getAttribute("aria-labelledby")?.split(" ");
    if (by !== undefined) return by.map((id) => textOf(root.getElementById(id))).join(" ");
    const labels = [...(node.labels ?? [])];
    return labels.length > 0 ? labels.map(textOf).join(" ") : textOf(node);
  };
  const matches = (node: Element) =>
    wanted.test(isText ? textOf(node) : nameOf(node)) &&
    node.checkVisibility({ visibilityProperty: true }) &&
    !(isText && [...node.children].some((child) => wanted.test(textOf(child)))) &&
    !(enabled && (node.matches(":disabled") || node.getAttribute("aria-disabled") === "true"));
  const roots: (Document | ShadowRoot)[] = [document, ...closed];
  let found: Element | null = null;
  for (const root of roots) {
    for (const node of root.querySelectorAll("*")) if (node.shadowRoot !== null) roots.push(node.shadowRoot);
    // Nobody gets at what is behind a modal dialog.
    const modal = root.querySelector("dialog:modal");
    if (modal !== null)
      return [modal, ...modal.querySelectorAll("*")].find((node) => node.matches(selector) && matches(node)) ?? null;
    found ??= [...root.querySelectorAll(selector)].find(matches) ?? null;
  }
  return found;
}
