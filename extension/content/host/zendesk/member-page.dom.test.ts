import { beforeEach, describe, expect, test } from "vitest";
import type { AccountRole, HostWords } from "../../../platform/host-words.ts";
import { comboboxField, element } from "../testing/garden.ts";
import { memberPage } from "./member-page.ts";
import { readMember, takeSaved } from "./read-member.ts";
import { HOST_WORDS } from "./words.ts";

const ENGLISH = HOST_WORDS.en ?? null;

/** A member's form with what is chosen in each list. */
function show(chosen: Readonly<Record<string, string>>): Element {
  const lists = Object.entries(chosen).map(([label, text]) => comboboxField(label, label.toLowerCase(), text));
  const form = element(`<form><input type="search">${lists.join("")}<button>Save</button></form>`);
  document.body.replaceChildren(form);
  return form;
}

/** Chooses as a list of Garden's shows it. */
function choose(form: Element, list: string, text: string): void {
  const input = form.querySelector<HTMLInputElement>(`[aria-labelledby="${list.toLowerCase()}-label"] input`);
  if (input === null) throw new Error(`There is no ${list}.`);
  input.value = text;
}

const read = (form: Element, words: HostWords | null = ENGLISH, accountRoles: readonly AccountRole[] = []) =>
  readMember(form, { words, accountRoles });

const LIGHT = { Support: "Light agent", Explore: "No access", Guide: "Viewer", Chat: "No access", Talk: "No access" };

beforeEach(() => document.body.replaceChildren());

test("it is the page of one member, with a form that gives roles in products", () => {
  expect(memberPage.applies("/admin/people/team/members/7")).toBe(true);
  expect(memberPage.applies("/admin/people/team/members/new")).toBe(false);
  expect(memberPage.applies("/admin/people/team/members")).toBe(false);
  const form = show(LIGHT);
  expect(memberPage.prove(document.body, ENGLISH)).toBe(form);
  form.setAttribute("aria-hidden", "true");
  expect(memberPage.prove(document.body, ENGLISH)).toBeNull();
  show({ Language: "English" });
  expect(memberPage.prove(document.body, ENGLISH)).toBeNull();
});

/** As docs/domain.md has them. */
test.each([
  ["Explore", "Editor", "explore_editor"],
  ["Explore", "Admin", "explore_admin"],
  ["Analytics", "Editor", "explore_editor"],
  ["Guide", "Agent", "guide_agent"],
  ["Knowledge", "Admin", "guide_admin"],
  ["Chat", "Agent", "chat_agent"],
  ["Talk", "Team lead", "talk_team_lead"],
  ["Voice", "Admin", "talk_admin"],
])("a light agent with %s %s uses a license by it", (product, role, productRole) => {
  const form = show({ Support: "Light agent", [product]: "No access" });
  expect(read(form)).toMatchObject({ role: "light_agent", holds: false });
  expect(read(form)).not.toHaveProperty("productRole");
  choose(form, product, role);
  expect(read(form)).toMatchObject({ role: "light_agent", productRole, holds: false });
});

test("a viewer uses none, and neither does whoever has no access", () => {
  const form = show(LIGHT);
  choose(form, "Explore", "Viewer");
  const reading = read(form);
  expect(reading).toMatchObject({ role: "light_agent", isForeign: false });
  expect(reading).not.toHaveProperty("productRole");
});

describe("what isn't known stays unknown", () => {
  test.each([
    ["a role that no table has", "Explore", "Onlooker"],
    ["a role that this product doesn't have", "Explore", "Agent"],
  ])("%s", (_, product, role) => {
    const form = show(LIGHT);
    read(form);
    choose(form, product, role);
    expect(read(form)).toMatchObject({ role: "unknown", holds: false });
  });

  test("one that costs is known to cost, whatever another is", () => {
    const form = show({ ...LIGHT, Chat: "Onlooker" });
    choose(form, "Talk", "Admin");
    expect(read(form)).toMatchObject({ productRole: "talk_admin" });
  });

  test("nobody is said to have a license, or not, where their own role isn't shown", () => {
    const form = show({ Explore: "Editor" });
    expect(read(form)).toMatchObject({ role: "unknown", holds: null });
  });
});

describe("what is saved", () => {
  test("is no news: an agent has a license already, whatever the products", () => {
    const form = show({ ...LIGHT, Support: "Agent" });
    choose(form, "Explore", "Admin");
    expect(read(form)).toMatchObject({ role: "agent", holds: true });
    choose(form, "Support", "Light agent");
    expect(read(form)).toMatchObject({ role: "light_agent", productRole: "explore_admin", holds: true });
  });

  test("is told by the words that come later, too", () => {
    const form = show(LIGHT);
    expect(read(form, null)).toMatchObject({ holds: null });
    choose(form, "Explore", "Editor");
    expect(read(form)).toMatchObject({ productRole: "explore_editor", holds: false });
  });

  test("is told by the account's own roles once they are read", () => {
    const form = show({ ...LIGHT, Support: "Team lead" });
    expect(read(form)).toMatchObject({ role: "unknown", isForeign: true });
    expect(read(form, ENGLISH, [{ id: "5", name: "Team lead", role: "agent" }])).toMatchObject({ holds: true });
  });

  test("is what was chosen when Save was pressed", () => {
    const form = show(LIGHT);
    read(form);
    choose(form, "Explore", "Editor");
    expect(read(form).holds).toBe(false);
    takeSaved(form);
    expect(read(form).holds).toBe(true);
  });
});
