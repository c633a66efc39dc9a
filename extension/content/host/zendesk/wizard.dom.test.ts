import { beforeEach, describe, expect, test } from "vitest";
import type { AccountRole, HostWords } from "../../../platform/host-words.ts";
import { createOwnRoot } from "../../own-root.ts";
import { comboboxField, element, nativeField, openListField } from "../testing/garden.ts";
import { forgetWizard, readWizard } from "./read-wizard.ts";
import { wizard, wizardInFrame } from "./wizard.ts";
import { HOST_WORDS } from "./words.ts";

const ENGLISH = HOST_WORDS.en ?? null;
const EMAIL = '<div><label for="e">Email</label><input id="e" type="email"></div>';
const NEXT = '<footer><button type="button">Back</button><button data-testid="footer-next-btn">Next</button></footer>';
const SUMMARY = '<section id="last"><h2>Summary</h2></section>';
const support = (chosen: string) => `<section><h2>Assign role</h2>${comboboxField("Support", "s", chosen)}</section>`;

/** Shows a step, in the form that was there before or in one of its own. */
function step(content: string, tag = "form"): Element {
  const box = document.querySelector(tag) ?? document.createElement(tag);
  box.replaceChildren(...element(`<div>${content}</div>`).children);
  if (!box.isConnected) document.body.append(box);
  return box;
}

const read = (box: Element, words: HostWords | null = ENGLISH, accountRoles: readonly AccountRole[] = []) =>
  readWizard(box, { words, accountRoles });
const find = (words: HostWords | null = ENGLISH) => wizard.prove(document.body, words);

beforeEach(() => {
  document.body.replaceChildren();
  forgetWizard();
});

test("it stands at its own path; a frame of that page has any", () => {
  expect(wizard.applies("/admin/people/team/members/new")).toBe(true);
  expect(wizard.applies("/admin/people/team/members/7")).toBe(false);
  expect(wizardInFrame.applies("/frames/anything")).toBe(true);
});

describe("from the first step to the last", () => {
  test("the first step has no meter, the second has what is chosen, and the others keep it", () => {
    const box = step(EMAIL + NEXT);
    expect(find()).toBe(box);
    expect(read(box)).toMatchObject({ role: "unknown", row: null });
    step(support("") + NEXT);
    expect(read(box)).toMatchObject({ role: "unknown", isForeign: false });
    step(support("Light agent") + NEXT);
    const chosen = read(box);
    expect(chosen).toMatchObject({ role: "light_agent", userType: "staff" });
    expect(chosen).not.toHaveProperty("row");
    expect(chosen.control?.getAttribute("role")).toBe("combobox");
    step(SUMMARY + NEXT);
    expect(read(box)).toMatchObject({ role: "light_agent", row: box.querySelector("#last") });
  });

  test("in a form of each step's own, it is followed by what was learnt", () => {
    read(step(EMAIL + NEXT));
    read(step(support("Agent") + NEXT, "form"));
    document.body.replaceChildren();
    const last = step(SUMMARY + NEXT);
    expect(find()).toBe(last);
    expect(read(last).role).toBe("agent");
  });

  test("where the step has a list for each product, a light agent uses a license by a role there, until the end", () => {
    const box = step(EMAIL + NEXT);
    read(box);
    const products = (explore: string) =>
      `${comboboxField("Explore", "x", explore)}${comboboxField("Talk", "t", "No access")}`;
    step(`<div>${support("Light agent")}${products("Editor")}</div>${NEXT}`);
    const chosen = read(box);
    expect(chosen).toMatchObject({ role: "light_agent", productRole: "explore_editor" });
    expect(chosen.control?.getAttribute("aria-labelledby")).toBe("t-label");
    step(SUMMARY + NEXT);
    expect(read(box)).toMatchObject({ role: "light_agent", productRole: "explore_editor" });

    for (const [explore, role] of [
      ["Viewer", "light_agent"],
      ["Onlooker", "unknown"],
    ] as const) {
      step(`<div>${support("Light agent")}${products(explore)}</div>${NEXT}`);
      read(box);
      step(SUMMARY + NEXT);
      expect(read(box)).toMatchObject({ role });
      expect(read(box)).not.toHaveProperty("productRole");
    }
  });

  test("whoever goes back to the first step, or leaves, begins anew", () => {
    const box = step(EMAIL + NEXT);
    read(box);
    read(step(support("Agent") + NEXT));
    read(step(EMAIL + NEXT));
    expect(read(step(SUMMARY + NEXT)).role).toBe("unknown");
    forgetWizard();
    expect(find()).toBeNull();
  });

  test("a step whose role nobody can read states both cases, and isn't passed over", () => {
    const box = step(EMAIL + NEXT);
    read(box);
    step(`<section id="plain"><button>Helper</button></section>${NEXT}`);
    expect(read(box)).toMatchObject({ role: "unknown", row: box.querySelector("#plain") });
  });

  test("ours isn't what it stands after", () => {
    const box = step(EMAIL + NEXT);
    read(box);
    step(SUMMARY + NEXT);
    box.querySelector("footer")?.before(createOwnRoot().node);
    expect(read(box).row?.id).toBe("last");
  });
});

test("no other page is one: a button that leads on proves nothing by itself", () => {
  step(SUMMARY + NEXT);
  expect(find()).toBeNull();
});

test("a copy of it that nobody sees isn't it", () => {
  const copy = step(EMAIL + NEXT);
  copy.setAttribute("inert", "");
  expect(find()).toBeNull();
});

test("where there is no form, its box is the one that has the buttons, too", () => {
  const box = step(`<div>${EMAIL}</div>${NEXT}`, "section");
  expect(find()).toBe(box);
});

describe("the list of roles", () => {
  const roles = [
    ["light_agent", "Leichter Kollege"],
    ["agent", "Kollege"],
  ] as const;

  test("is called by the product in every language, and its keys are roles", () => {
    const box = step(openListField("Support", "s", roles, "Leichter Kollege") + NEXT);
    expect(read(box, null).role).toBe("light_agent");
  });

  test("is the only one of a step that says it assigns a role", () => {
    const section = (title: string) => `<section><h2>${title}</h2>${comboboxField("", "s", "Agent")}</section>${NEXT}`;
    expect(read(step(section("Assign role"))).role).toBe("agent");
    expect(read(step(section("Brands"))).control).toBeNull();
  });

  test("a role of the account's own is asked for; one that nobody knows is unknown", () => {
    const box = step(support("Team lead") + NEXT);
    expect(read(box)).toMatchObject({ role: "unknown", isForeign: true });
    expect(read(box, ENGLISH, [{ id: "5", name: "Team lead", role: "agent" }])).toMatchObject({ role: "agent" });
  });
});

test.each([
  ["Next", "en"],
  ["Salva", "it"],
  ["Weiter", "de"],
])("without test ids the footer is told by its word: %s", (word, language) => {
  read(step(EMAIL + NEXT));
  const box = step(`${SUMMARY}<footer><button>${word}</button></footer>`);
  const words = HOST_WORDS[language] ?? null;
  expect(read(box, words).row?.id).toBe("last");
  expect(read(box, null).row).toBeNull();
});

test("an e-mail field beside a list is the first step still: nothing is read of that list", () => {
  const box = step(EMAIL + nativeField("Support", "s", [["agent", "Agent"]]) + NEXT);
  expect(read(box)).toMatchObject({ role: "unknown", row: null });
});
