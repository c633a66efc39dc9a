import { describe, expect, test } from "vitest";
import { baseOf } from "../../../../shared/i18n/index.ts";
import type { AccountRole } from "../../../platform/host-words.ts";
import {
  comboboxField,
  dialog,
  element,
  nativeField,
  openListField,
  ROLES,
  radioField,
  selectField,
  USER_TYPES,
} from "../testing/garden.ts";
import { readAddUserForm } from "./read-form.ts";
import { HOST_WORDS } from "./words.ts";

const wordsOf = (language: string) => HOST_WORDS[baseOf(language)] ?? null;
const read = (form: Element, language: string, accountRoles: readonly AccountRole[] = []) =>
  readAddUserForm(form, { words: wordsOf(language), accountRoles });

function show(fields: string): Element {
  const form = element(dialog(fields));
  document.body.replaceChildren(form);
  return form;
}

function choose(form: Element, name: string, value: string): void {
  const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (select === null) throw new Error(`There is no ${name}.`);
  select.value = value;
}

describe("native selects", () => {
  const fields = nativeField("User type", "user_type", USER_TYPES) + nativeField("Role", "role", ROLES);

  test.each([
    ["end_user", "agent", { userType: "end_user", role: "end_user" }],
    ["staff", "agent", { userType: "staff", role: "agent" }],
    ["staff", "light_agent", { userType: "staff", role: "light_agent" }],
    ["staff", "custom-17", { userType: "staff", role: "unknown", isForeign: true }],
  ])("%s, %s", (type, role, expected) => {
    const form = show(fields);
    choose(form, "user_type", type);
    choose(form, "role", role);
    expect(read(form, "en-US")).toMatchObject(expected);
  });
});

test.each([
  ["its id", (label: string, id: string) => `<label for="${id}">${label}</label><input id="${id}" role="combobox">`],
  ["standing around it", (label: string) => `<label>${label} <input role="combobox"></label>`],
])("a control that only its label tells of is found by %s", (_, field) => {
  const form = show(field("User type", "f1") + field("Role", "f2"));
  const [type, role] = form.querySelectorAll<HTMLInputElement>('[role="combobox"]');
  if (type !== undefined) type.value = "Staff member";
  if (role !== undefined) role.value = "Light agent";
  expect(read(form, "en")).toMatchObject({ userType: "staff", role: "light_agent" });
});

describe("Garden's comboboxes", () => {
  test.each([
    ["en", "User type", "Staff member", "Role", "Light agent", "light_agent"],
    ["en", "User type", "Staff member", "Role *", "Administrator", "admin"],
    ["en-GB", "User type", "Staff member", "Role", "Night shift", "unknown"],
    ["it", "Tipo di utente", "Membro dello staff", "Ruolo", "Agente interno", "light_agent"],
    ["it", "Tipo di utente", "Membro del team", "Ruolo", "Collaboratore", "contributor"],
    ["it", "Tipo di utente", "Membro del team", "Ruolo", "Amministratore di fatturazione", "billing_admin"],
    ["de-AT", "Benutzertyp", "Teammitglied", "Rolle (erforderlich)", "Light Agent", "light_agent"],
    ["de", "Benutzertyp", "Mitarbeiter", "Rolle", "Nachtschicht", "unknown"],
    ["fr", "Type d’utilisateur", "Membre du personnel", "Rôle :", "Administrateur de la facturation", "billing_admin"],
    ["es-419", "Tipo de usuario", "Integrante del equipo", "Rol", "Colaborador", "contributor"],
    ["pt-br", "Tipo de usuário", "Membro da equipe", "Função*", "Administrador", "admin"],
    ["ja", "ユーザータイプ", "スタッフメンバー", "ロール（必須）", "ライトエージェント", "light_agent"],
    ["ar", "نوع المستخدم", "عضو في الفريق", "الدور", "وكيل محدود", "light_agent"],
  ])("%s: %s %s, %s %s", (language, typeLabel, type, roleLabel, role, expected) => {
    const form = show(comboboxField(typeLabel, "a", type) + comboboxField(roleLabel, "b", role));
    expect(read(form, language)).toMatchObject({ userType: "staff", role: expected });
  });

  test("a placeholder is no choice", () => {
    const form = show(
      comboboxField("User type", "a", "Staff member") + comboboxField("Role", "b", "", "Select a role"),
    );
    expect(read(form, "en")).toMatchObject({ userType: "staff", role: "unknown" });
  });
});

describe("each control that the form may have", () => {
  test.each([
    [
      "radio buttons",
      radioField("User type", "t1", USER_TYPES, "staff") + radioField("Role", "r1", ROLES, "light_agent"),
    ],
    ["lists of Garden 8", selectField("User type", "t", "Staff member") + selectField("Role", "r", "Light agent")],
    ["lists of Garden 9", comboboxField("User type", "t", "Staff member") + comboboxField("Role", "r", "Light agent")],
    [
      "the browser's own",
      nativeField("User type", "t", [["", "Staff member"]]) + nativeField("Role", "r", [["", "Light agent"]]),
    ],
  ])("%s", (_, fields) => {
    expect(read(show(fields), "en")).toMatchObject({ userType: "staff", role: "light_agent", isForeign: false });
  });

  test("radio buttons of which none is chosen say nothing, and the meter stands by them", () => {
    const form = show(radioField("Role", "role", ROLES));
    expect(read(form, "en")).toMatchObject({
      role: "unknown",
      isForeign: false,
      control: form.querySelector("fieldset"),
    });
  });
});

describe("a role is told by its key, then by the host's word, then by the account's own name for it", () => {
  const own = (id: string, name: string, role: AccountRole["role"]): AccountRole => ({ id, name, role });

  test.each<[string, string, AccountRole["role"]]>([
    ["a key, whatever the word", nativeField("Role", "role", [["light_agent", "Agent"]]), "light_agent"],
    ["an id of the account's, whatever the word", nativeField("Role", "role", [["10005", "Contributor"]]), "agent"],
    ["a number that is none of its ids", nativeField("Role", "role", [["10009", "Contributor"]]), "contributor"],
    ["the account's name, in whatever case", nativeField("Role", "role", [["x", "NIGHT  shift"]]), "agent"],
    ["the account's name of a role without a license", nativeField("Role", "role", [["x", "Guests"]]), "light_agent"],
    ["a name that it gave to two kinds", nativeField("Role", "role", [["x", "Twins"]]), "unknown"],
    ["a name that means something else to the host", nativeField("Role", "role", [["x", "Light agent"]]), "unknown"],
    ["a kind that may or may not use one", nativeField("Role", "role", [["x", "Chat agent"]]), "unknown"],
    ["a name that nobody knows", nativeField("Role", "role", [["x", "Day shift"]]), "unknown"],
    ["a name that every object has", nativeField("Role", "role", [["x", "Constructor"]]), "unknown"],
  ])("%s", (_, fields, role) => {
    const roles = [
      ...[own("10005", "Night shift", "agent"), own("7", "Guests", "light_agent"), own("8", "Twins", "agent")],
      ...[own("9", "Twins", "contributor"), own("10", "Light agent", "agent"), own("11", "Chat agent", "unknown")],
    ];
    expect(read(show(fields), "en", roles)).toMatchObject({ role, isForeign: role === "unknown" });
  });

  test("a list that was open is remembered, also in a language that we don't know", () => {
    const options = [
      ["agent", "Agent obsługi"],
      ["light_agent", "Agent obsługi (lekki)"],
      ["4711", "Nocna zmiana"],
    ] as const;
    const form = show(openListField("Rola", "role", options, "Agent obsługi (lekki)"));
    form.querySelector('[role="combobox"]')?.setAttribute("id", "role");
    expect(read(form, "pl")).toMatchObject({ role: "light_agent" });
    form.querySelector('[role="listbox"]')?.replaceChildren();
    const choose = (text: string) => form.querySelector('[role="combobox"] input')?.setAttribute("value", text);
    choose("Agent obsługi");
    expect(read(form, "pl")).toMatchObject({ role: "agent" });
    choose("Nocna zmiana");
    expect(read(form, "pl")).toMatchObject({ role: "unknown", isForeign: true });
    expect(read(form, "pl", [own("4711", "Night shift", "agent")])).toMatchObject({ role: "agent" });
  });
});

describe("a form is one in which somebody is added once user type or role is proved", () => {
  const control = (fields: string, language = "en") => read(show(fields), language).control;

  test.each<[string, string]>([
    ["a list of something else", nativeField("Format", "format", [["csv", "CSV"]])],
    ["a list that is called Role and offers others'", nativeField("Role", "part", [["guest", "Guest"]])],
    ["the same of Garden 9", comboboxField("Role", "part", "Guest")],
    ["roles that aren't called so", nativeField("Access", "access", [["viewer", "Viewer"]])],
    ["words that no table has, and nothing else to tell by", comboboxField("Position", "b", "Helper")],
  ])("not by %s", (_, fields) => {
    expect(control(fields)).toBeNull();
  });

  test.each<[string, string]>([
    ["its name, whatever it is called", nativeField("Position", "role", [["1", "Helper"]])],
    ["what it offers, though nothing of it is chosen", nativeField("Role", "x", [["", "–"], ...ROLES])],
    ["radio buttons of which none is chosen", radioField("Role", "x", ROLES)],
    ["what is chosen", comboboxField("Role", "x", "Light agent")],
    ["the user type alone", comboboxField("User type", "x", "End user")],
  ])("by %s", (_, fields) => {
    expect(control(fields)).not.toBeNull();
  });

  test("and stays one when a role is chosen that nobody knows", () => {
    const form = show(comboboxField("Role", "x", "Light agent"));
    expect(read(form, "en").control).not.toBeNull();
    form.querySelector("input[readonly]")?.setAttribute("value", "Shift coordinator");
    expect(read(form, "en")).toMatchObject({ role: "unknown", isForeign: true });
    expect(read(form, "en").control).not.toBeNull();
  });
});

describe("what can't be read is unknown", () => {
  test("no role yet", () => {
    const form = show(comboboxField("User type", "a", "Staff member"));
    const reading = read(form, "en");
    expect(reading).toMatchObject({ userType: "staff", role: "unknown" });
    expect(reading.control).toBe(form.querySelector('[role="combobox"]'));
  });

  test("a language that we don't know: no custom role is guessed from a foreign word", () => {
    const form = show(
      comboboxField("Typ użytkownika", "user-type", "Pracownik") + comboboxField("Rola", "b", "Light Agent"),
    );
    expect(read(form, "pl")).toMatchObject({ userType: "unknown", role: "unknown" });
  });

  test("a language that we don't know, but values that we do", () => {
    const form = show(
      nativeField("Typ użytkownika", "user_type", [["staff", "Pracownik"]]) + nativeField("Rola", "role", ROLES),
    );
    expect(read(form, "pl")).toMatchObject({ userType: "staff", role: "agent" });
  });

  test("nothing to choose", () => {
    expect(read(show(""), "en")).toEqual({
      ...{ userType: "unknown", role: "unknown", isForeign: false, control: null },
    });
  });
});
