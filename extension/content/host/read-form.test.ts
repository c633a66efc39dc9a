// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { baseOf, LANGUAGES } from "../../../shared/i18n/index.ts";
import { comboboxField, dialog, element, nativeField, ROLES, USER_TYPES } from "./fixtures.ts";
import { readAddUserForm } from "./read-form.ts";
import { HOST_WORDS } from "./words.ts";

const wordsOf = (language: string) => HOST_WORDS[baseOf(language)] ?? null;

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
    ["staff", "custom-17", { userType: "staff", role: "agent" }],
  ])("%s, %s", (type, role, expected) => {
    const form = show(fields);
    choose(form, "user_type", type);
    choose(form, "role", role);
    expect(readAddUserForm(form, wordsOf("en-US"))).toMatchObject(expected);
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
  expect(readAddUserForm(form, wordsOf("en"))).toMatchObject({ userType: "staff", role: "light_agent" });
});

describe("Garden's comboboxes", () => {
  test.each([
    ["en", "User type", "Staff member", "Role", "Light agent", "light_agent"],
    ["en", "User type", "Staff member", "Role *", "Administrator", "admin"],
    ["en-GB", "User type", "Staff member", "Role", "Night shift", "agent"],
    ["it", "Tipo di utente", "Membro dello staff", "Ruolo", "Agente light", "light_agent"],
    ["it", "Tipo di utente", "Membro del team", "Ruolo", "Collaboratore", "contributor"],
    ["it", "Tipo di utente", "Membro del team", "Ruolo", "Amministratore di fatturazione", "billing_admin"],
    ["de-AT", "Benutzertyp", "Teammitglied", "Rolle (erforderlich)", "Light Agent", "light_agent"],
    ["de", "Benutzertyp", "Mitarbeiter", "Rolle", "Nachtschicht", "agent"],
    ["fr", "Type d’utilisateur", "Membre de l’équipe", "Rôle :", "Administrateur de facturation", "billing_admin"],
    ["es-419", "Tipo de usuario", "Miembro del equipo", "Rol", "Colaborador", "contributor"],
    ["pt-br", "Tipo de usuário", "Membro da equipe", "Função*", "Administrador", "admin"],
    ["ja", "ユーザータイプ", "チームメンバー", "役割（必須）", "ライトエージェント", "light_agent"],
    ["ar", "نوع المستخدم", "عضو في الفريق", "الدور", "وكيل محدود", "light_agent"],
  ])("%s: %s %s, %s %s", (language, typeLabel, type, roleLabel, role, expected) => {
    const form = show(comboboxField(typeLabel, "a", type) + comboboxField(roleLabel, "b", role));
    expect(readAddUserForm(form, wordsOf(language))).toMatchObject({ userType: "staff", role: expected });
  });

  test("a placeholder is no choice", () => {
    const form = show(
      comboboxField("User type", "a", "Staff member") + comboboxField("Role", "b", "", "Select a role"),
    );
    expect(readAddUserForm(form, wordsOf("en"))).toMatchObject({ userType: "staff", role: "unknown" });
  });
});

test("the host's words are known in every language that we speak, and each names every built-in role", () => {
  expect(Object.keys(HOST_WORDS)).toEqual(LANGUAGES.map(baseOf));
  const roles = (language: string) => [...new Set(Object.values(wordsOf(language)?.roles ?? {}))].sort();
  for (const language of LANGUAGES) expect(roles(language)).toEqual(roles("en"));
  // As the form's texts are read: in lower case, with straight apostrophes and single spaces.
  for (const { userType, role, endUser, staff, roles } of Object.values(HOST_WORDS)) {
    for (const word of [userType, role, endUser, staff, Object.keys(roles)].flat()) {
      expect(word).toBe(word.toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ").trim());
    }
  }
});

describe("what can't be read is unknown", () => {
  test("no role yet", () => {
    const form = show(comboboxField("User type", "a", "Staff member"));
    const reading = readAddUserForm(form, wordsOf("en"));
    expect(reading).toMatchObject({ userType: "staff", role: "unknown" });
    expect(reading.control).toBe(form.querySelector('[role="combobox"]'));
  });

  test("a language that we don't know: no custom role is guessed from a foreign word", () => {
    const form = show(
      comboboxField("Typ użytkownika", "user-type", "Pracownik") + comboboxField("Rola", "b", "Light Agent"),
    );
    expect(readAddUserForm(form, wordsOf("pl"))).toMatchObject({ userType: "unknown", role: "unknown" });
  });

  test("a language that we don't know, but values that we do", () => {
    const form = show(
      nativeField("Typ użytkownika", "user_type", [["staff", "Pracownik"]]) + nativeField("Rola", "role", ROLES),
    );
    expect(readAddUserForm(form, wordsOf("pl"))).toMatchObject({ userType: "staff", role: "agent" });
  });

  test("nothing to choose", () => {
    expect(readAddUserForm(show(""), wordsOf("en"))).toEqual({ userType: "unknown", role: "unknown", control: null });
  });
});
