import { beforeEach, expect, test } from "vitest";
import { comboboxField, element, nativeField, ROLES, radioField, selectField, USER_TYPES } from "../testing/garden.ts";
import { profile, userTypeIn } from "./profile.ts";
import { readProfile } from "./read-profile.ts";
import { HOST_WORDS } from "./words.ts";

const words = HOST_WORDS.en ?? null;
const known = { words, accountRoles: [] };
const found = () => profile.prove(document.body, words);

/** Name and mail of somebody, with these fields in a sheet below. */
function show(fields: string, around = ""): void {
  const page = `<main><section ${around}><h1>Casey Doyle</h1><p>casey@example.com</p><div id="sheet">${fields}</div></section></main>`;
  document.body.replaceChildren(element(page));
}

beforeEach(() => document.body.replaceChildren());

test.each([
  ["/agent/users/1234", true],
  ["/agent/users/1234/requested_tickets", true],
  ["/agent/users/new", false],
  ["/agent/tickets/1234", false],
])("%s is a person: %s", (path, is) => {
  expect(profile.applies(path)).toBe(is);
});

test.each([
  ["the browser's list", nativeField("Role", "role", [["light_agent", "Light agent"]])],
  ["a list of Garden 8", selectField("Role", "r", "Light agent")],
  ["a list of Garden 9", comboboxField("Role", "r", "Light agent")],
  ["radio buttons", radioField("Role", "r", ROLES, "light_agent")],
])("a light agent's role uses none, in %s; the meter stands after the field", (_, field) => {
  show(field);
  const box = found();
  expect(box?.id).toBe("sheet");
  if (box === null) return;
  expect(readProfile(box, known)).toMatchObject({ role: "light_agent", row: box.firstElementChild });
  expect(userTypeIn(box, words)).toBeNull();
});

test("the field stands by itself also where others stand beside it", () => {
  show(
    `<div>${nativeField("Language", "locale", [["en", "English"]])}</div>${selectField("Role", "r", "Contributor")}`,
  );
  const box = found();
  expect(box?.id).toBe("sheet");
  if (box !== null) expect(readProfile(box, known).row?.textContent).toContain("Role");
});

test.each([
  ["an agent's has it already", nativeField("Role", "role", [["agent", "Agent"]])],
  ["an end user's gets none yet", nativeField("User type", "user_type", USER_TYPES)],
])("nothing is said of who is no light agent: %s", (_, field) => {
  show(field);
  const box = found();
  expect(box).not.toBeNull();
  if (box !== null) expect(readProfile(box, known).row).toBeNull();
});

test.each([
  ["words that no table has", nativeField("Position", "role", [["1", "Onlooker"]]), ""],
  ["no list, but buttons", "<span>Light agent</span><button>Change</button>", ""],
  ["another tab, which isn't looked at", nativeField("Role", "role", ROLES), 'style="display:none"'],
  ["a copy that can't be used", nativeField("Role", "role", ROLES), "inert"],
])("none is found in %s", (_, field, around) => {
  show(field, around);
  expect(found()).toBeNull();
});
