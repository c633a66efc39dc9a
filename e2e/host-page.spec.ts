import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { IS_OURS, ownRoots } from "./support/own-roots.ts";

/** Our nodes in the page. */
const roots = (page: Page) => ownRoots(page);

test("the host drops, clones and moves our node every 100 ms: one meter, always back", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.page.getByRole("table").waitFor();
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  await desk.page.evaluate(`(() => {
    const form = document.querySelector('[role="dialog"]');
    // Clones of our node, too: they carry what it carries.
    const ours = () => [...form.querySelectorAll("div[style]")].filter(${IS_OURS});
    const nodes = document.getElementsByTagName("*");
    const before = nodes.length;
    const acts = [
      (node) => node.remove(),
      (node) => node.after(node.cloneNode(true)),
      (node) => node.before(node.cloneNode(true)),
      (node) => form.prepend(node),
      (node) => form.append(node),
      (node) => node.replaceWith(document.createElement("div"), node.cloneNode(true)),
      (node) => { const row = node.previousElementSibling; const next = row.nextSibling; row.remove(); next.before(row); },
    ];
    window.seen = { rounds: 0, wrong: [], growth: 0 };
    setInterval(() => {
      const found = ours();
      // What stood there when the host came by again, a tenth of a second later.
      if (found.length !== 1 || found[0].shadowRoot === null) seen.wrong.push(seen.rounds + ": " + found.length);
      for (const div of form.querySelectorAll("div:empty:not([class]):not([id]):not([style])")) div.remove();
      seen.growth = Math.max(seen.growth, nodes.length - before);
      if (found.length > 0) acts[seen.rounds % acts.length](found[0]);
      seen.rounds += 1;
    }, 100);
  })()`);
  await expect.poll(() => desk.page.evaluate<number>("seen.rounds")).toBeGreaterThan(28);
  expect(await desk.page.evaluate("seen.wrong")).toEqual([]);
  expect(await desk.page.evaluate("seen.growth")).toBe(0);
  await expect(desk.meter).toHaveCount(1);
  await expect(desk.meter).toHaveAttribute("aria-valuenow", "8");
});

test("keys in the host's dialog and in ours reach whom they are for", { tag: "@long" }, async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  const { keyboard } = desk.page;
  await desk.openAddUser();

  await test.step("Tab goes round in the host's dialog: through our button, never first or last, never out", async () => {
    for (const userType of ["Staff member", "End user"]) {
      await desk.form.getByRole("combobox", { name: "User type" }).selectOption({ label: userType });
      await expect(desk.addMoreLicenses).toBeVisible();
      for (const key of ["Tab", "Shift+Tab"]) {
        await desk.form.getByLabel("Name").focus();
        const round = await focusRound(desk.page, key);
        expect(round.filter((stop) => stop === "ours")).toHaveLength(1);
        expect(round).not.toContain("outside");
      }
      expect(await desk.form.locator(TABBABLE).first().evaluate(isOurs)).toBe(false);
      expect(await desk.form.locator(TABBABLE).last().evaluate(isOurs)).toBe(false);
    }
    await desk.form.getByRole("combobox", { name: "User type" }).selectOption({ label: "Staff member" });
  });

  for (const key of ["Escape", "Enter"]) {
    await test.step(`${key} held closes only ours, and opens nothing again`, async () => {
      await desk.addMoreLicenses.click();
      await expect(desk.dialog.getByRole("spinbutton")).toBeFocused();
      if (key === "Enter") await desk.dialog.getByRole("button", { name: "Close" }).focus();
      for (const _ of "held") await keyboard.down(key);
      await keyboard.up(key);
      await expect(desk.dialog).toBeHidden();
      await expect(desk.form).toBeVisible();
      await expect(desk.addMoreLicenses).toBeFocused();
    });
  }

  await test.step("Escape closes only ours, then the host's", async () => {
    await desk.addMoreLicenses.click();
    await expect(desk.dialog.getByRole("spinbutton")).toBeFocused();
    await keyboard.press("Escape");
    await expect(desk.dialog).toBeHidden();
    await expect(desk.form).toBeVisible();
    await expect(desk.addMoreLicenses).toBeFocused();
    await keyboard.press("Escape");
    await expect(desk.form).toBeHidden();
  });

  await test.step("the host's shortcuts and its focus trap get nothing of what is typed in our fields", async () => {
    await desk.openAddUser();
    await desk.page.evaluate(`(() => {
      window.heard = "";
      for (const type of ["keydown", "keypress", "keyup"]) {
        for (const target of [document, window]) {
          target.addEventListener(type, (event) => { if (event.key.length === 1) window.heard += event.key; });
        }
      }
      const form = document.querySelector('[role="dialog"]');
      const pull = ({ target }) => { if (!form.contains(target)) form.querySelector("input").focus(); };
      document.addEventListener("focus", pull, true);
      document.addEventListener("focusin", pull);
    })()`);
    await desk.form.getByLabel("Name").press("n");
    expect(await desk.page.evaluate("heard")).toContain("n");
    await desk.page.evaluate("void (heard = '')");

    await desk.addMoreLicenses.click();
    const quantity = desk.dialog.getByRole("spinbutton");
    await expect(quantity).toBeFocused();
    await quantity.press("ControlOrMeta+a");
    await desk.page.keyboard.type("3 abc cba");
    await expect(quantity).toHaveValue("3 abc cba");
    expect(await desk.page.evaluate("heard")).toBe("");
  });
});

test("both dialogs opened and closed ten times leave nothing, and hostile style sheets reach neither meter nor dialog", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  const rounds = (count: number) =>
    desk.page.evaluate(`(async () => {
      const appears = (find) => new Promise((resolve) => {
        const look = () => (find() ? resolve(find()) : setTimeout(look, 10));
        look();
      });
      const inOurs = (selector) => [...document.querySelectorAll("div[style]")].filter(${IS_OURS})
        .map((node) => node.shadowRoot.querySelector(selector)).find((found) => found !== null);
      for (let round = 0; round < ${count}; round += 1) {
        (await appears(() => document.querySelector('[data-test-id="header-toolbar-add-menu-button"]'))).click();
        (await appears(() => document.querySelectorAll('[role="menuitem"]')[1])).click();
        const form = await appears(() => document.querySelector('[role="dialog"]'));
        (await appears(() => inOurs(".meter button"))).click();
        (await appears(() => inOurs("dialog[open] .close"))).click();
        await appears(() => inOurs("dialog") === undefined);
        form.querySelector('[aria-label="Close"]').click();
        await appears(() => !form.isConnected);
      }
    })()`);
  await desk.page.getByRole("table").waitFor();
  await rounds(1);
  const nodes = () => desk.page.evaluate<number>("document.getElementsByTagName('*').length");
  const before = await nodes();
  await rounds(9);
  // The badge beside +Add stays.
  await expect(roots(desk.page)).toHaveCount(1);
  // The host takes its own menus away some time after they closed.
  await expect.poll(nodes).toBeLessThanOrEqual(before);

  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  // With the price, Buy licenses can be pressed, and looks it.
  await desk.dueToday.waitFor();
  const looked = await looks(desk);
  await desk.page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(\`
      * { all: unset !important; color: red !important; font: 40px serif !important; visibility: hidden !important; }
      div[style] { display: none !important; opacity: 0 !important; transform: scale(0) !important; }
      body > * { pointer-events: none !important; }
    \`);
    document.adoptedStyleSheets.push(sheet);
  })()`);
  expect(await looks(desk)).toEqual(looked);
  await expect(desk.dialog).toBeVisible();
  await desk.dialog.getByRole("button", { name: "Buy licenses" }).click();
  await expect(desk.dialog.getByRole("button", { name: "Show the window" })).toBeVisible();
  await desk.page.keyboard.press("Escape");
  await expect(desk.meter).toBeVisible();
});

/** How our parts look, as far as a foreign style sheet could change it. */
function looks({ meter, dialog }: HelpDeskPage): Promise<string[]> {
  const parts = [
    meter,
    dialog,
    dialog.getByText("Due today"),
    dialog.getByRole("button", { name: "Buy licenses" }),
    dialog.getByRole("spinbutton"),
  ];
  return Promise.all(
    parts.map((part) =>
      part.evaluate((node) => {
        const style = getComputedStyle(node);
        const names = ["display", "visibility", "opacity", "color", "background-color", "font-size", "font-family"];
        return [...names, "cursor", "pointer-events"].map((name) => style.getPropertyValue(name)).join("; ");
      }),
    ),
  );
}

const TABBABLE = "a[href], button, input:not([type=hidden]), select, textarea, [tabindex]:not([tabindex='-1'])";
const isOurs = (node: Element) => node.getRootNode() !== document;

/** Where the focus is after each press, until it is back where it began: in our node, in the host's dialog, or outside. */
async function focusRound(page: Page, key: string): Promise<string[]> {
  await page.evaluate("void (window.start = document.activeElement)");
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate<string>(`(() => {
      const { activeElement } = document;
      if (activeElement === window.start) return "start";
      if (activeElement.shadowRoot !== null) return "ours";
      return activeElement.closest('[role="dialog"]') === null ? "outside" : "host";
    })()`);
    if (stop === "start") return stops;
    stops.push(stop);
    if (stops.length > 30) throw new Error(`The focus never came back: ${stops.join(", ")}`);
  }
}
