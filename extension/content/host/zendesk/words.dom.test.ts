import { describe, expect, test } from "vitest";
import { baseOf, LANGUAGES } from "../../../../shared/i18n/index.ts";
import { consumesSeat } from "../../../../shared/seats/index.ts";
import { comboboxField, dialog, element } from "../testing/garden.ts";
import { readAddUserForm } from "./read-form.ts";
import { HOST_WORDS } from "./words.ts";

const wordsOf = (language: string) => HOST_WORDS[baseOf(language)] ?? null;
const read = (form: Element, language: string) => readAddUserForm(form, { words: wordsOf(language), accountRoles: [] });

function show(fields: string): Element {
  const form = element(dialog(fields));
  document.body.replaceChildren(form);
  return form;
}

/** As docs/host.md has them, letter by letter: the vendor's own words, and what each role is. */
const TYPED: Record<
  string,
  { type: string; staff: string[]; end: string; role: string[]; seats: string; roles: string[] }
> = {
  en: {
    ...{ type: "User type", staff: ["Staff member", "Team member"], end: "End user", role: ["Role", "Support"] },
    seats: "Seats remaining",
    roles: ["Account owner", "Billing admin", "Light agent", "Contributor", "Admin", "Agent", "End user"],
  },
  it: {
    ...{ type: "Tipo di utente", staff: ["Membro dello staff", "Membro del team"], end: "Utente finale" },
    ...{ role: ["Ruolo", "Support"], seats: "Licenze rimanenti" },
    roles: [
      ...["Proprietario dell’account", "Amministratore di fatturazione", "Agente interno", "Collaboratore"],
      ...["Amministratore", "Agente", "Utente finale"],
    ],
  },
  de: {
    ...{ type: "Benutzertyp", staff: ["Mitarbeiter", "Teammitglied"], end: "Endbenutzer" },
    ...{ role: ["Rolle", "Support"], seats: "Verbleibende Lizenzen" },
    roles: [
      ...["Kontoinhaber", "Abrechnungsadministrator", "Light Agent", "Mitwirkender"],
      ...["Administrator", "Agent", "Endbenutzer"],
    ],
  },
  fr: {
    ...{ type: "Type d’utilisateur", staff: ["Membre du personnel"], end: "Utilisateur final" },
    ...{ role: ["Rôle", "Support"], seats: "Licences restantes" },
    roles: [
      ...["Propriétaire du compte", "Administrateur de la facturation", "Agent light", "Contributeur"],
      ...["Administrateur", "Agent", "Utilisateur final"],
    ],
  },
  es: {
    ...{ type: "Tipo de usuario", staff: ["personal del equipo", "integrante del equipo"], end: "Usuario final" },
    ...{ role: ["Rol", "Support"], seats: "Licencias restantes" },
    roles: [
      ...["Dueño de la cuenta", "Administrador de facturación", "Agente light", "Colaborador"],
      ...["Administrador", "Agente", "Usuario final"],
    ],
  },
  "pt-BR": {
    ...{ type: "Tipo de usuário", staff: ["membro da equipe"], end: "Usuário final" },
    ...{ role: ["Função", "Support"], seats: "Licenças restantes" },
    roles: [
      ...["Responsável pela conta", "Administrador de faturamento", "Agente light", "Colaborador"],
      ...["Administrador", "Agente", "Usuário final"],
    ],
  },
  ja: {
    ...{ type: "ユーザータイプ", staff: ["スタッフメンバー"], end: "エンドユーザー" },
    ...{ role: ["ロール", "Support"], seats: "残りのライセンス数" },
    roles: [
      ...["アカウントオーナー", "請求管理者", "ライトエージェント", "閲覧担当"],
      ...["管理者", "エージェント", "エンドユーザー"],
    ],
  },
  ar: {
    ...{ type: "نوع المستخدم", staff: ["عضو في الفريق"], end: "مستخدم نهائي" },
    ...{ role: ["الدور", "Support"], seats: "التراخيص المتبقية" },
    roles: ["مالك الحساب", "مسؤول الفوترة", "وكيل محدود", "مساهم", "مسؤول", "وكيل", "مستخدم نهائي"],
  },
};

/** In the order of `roles` above: the role, whether it uses a seat, and why. */
const KINDS = [
  ["owner", true, "role_uses_seat"],
  ["billing_admin", true, "role_uses_seat"],
  ["light_agent", false, "light_role_is_free"],
  ["contributor", false, "light_role_is_free"],
  ["admin", true, "role_uses_seat"],
  ["agent", true, "role_uses_seat"],
  ["end_user", false, "end_user_is_free"],
] as const;

describe.each(LANGUAGES)("every word of the host's in %s", (language) => {
  const typed = TYPED[language];
  if (typed === undefined) throw new Error(`${language} has no words.`);
  const withRole = (role: string, label = typed.role[0] ?? "") =>
    show(comboboxField(typed.type, "a", typed.staff[0] ?? "") + comboboxField(label, "b", role));

  test.each(KINDS.map((kind, at) => [typed.roles[at] ?? "", ...kind] as const))(
    "%s is %s",
    (word, role, uses, reason) => {
      const reading = read(withRole(word), language);
      expect(reading).toMatchObject({ role, isForeign: false });
      expect(consumesSeat({ role: reading.role, status: "active" })).toEqual({ uses, reason });
    },
  );

  test("a role that it has no word for is unknown, also one that begins as another's", () => {
    for (const word of ["Zyx", `${typed.roles[5]} zyx`, `zyx ${typed.roles[2]}`, "Agent obsługi"]) {
      const reading = read(withRole(word), language);
      expect(reading).toMatchObject({ role: "unknown", isForeign: true });
      expect(consumesSeat({ role: reading.role, status: "active" }).uses).toBeNull();
    }
  });

  test("user types, and whatever the list of roles is called", () => {
    for (const staff of typed.staff) {
      expect(read(show(comboboxField(typed.type, "a", staff)), language).userType).toBe("staff");
    }
    expect(read(show(comboboxField(typed.type, "a", typed.end)), language)).toMatchObject({ role: "end_user" });
    for (const label of typed.role) {
      expect(read(withRole(typed.roles[2] ?? "", label), language).role).toBe("light_agent");
    }
  });

  test("how the host says what is left", () => {
    expect(wordsOf(language)?.seatsRemaining).toContain(typed.seats.toLowerCase());
  });
});

test("the host's words stand as the form's texts are read", () => {
  expect(Object.keys(HOST_WORDS)).toEqual(LANGUAGES.map(baseOf));
  // In lower case, with straight apostrophes and single spaces.
  for (const { roles, productRoles, ...lists } of Object.values(HOST_WORDS)) {
    for (const word of [...Object.values(lists).flat(), ...Object.keys(roles), ...Object.keys(productRoles)]) {
      expect(word).toBe(word.toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ").trim());
    }
  }
});

/** The wizard's, as docs/host.md has them; where it has none there is none. */
test.each([
  ["en", ["assign role"], ["next"], ["save"]],
  ["it", ["assegna ruolo"], ["avanti"], ["salva"]],
  ["de", ["rolle zuweisen"], ["weiter"], []],
  ["fr", [], [], []],
  ["es", ["asignar rol"], ["siguiente"], []],
  ["pt", ["atribuir função"], ["avançar"], []],
  ["ja", [], [], []],
])("what the wizard's section and buttons are called: %s", (language, assignRole, next, save) => {
  expect(HOST_WORDS[language]).toMatchObject({ assignRole, next, save });
});
