import { expect, test } from "../support/fixtures.ts";
import { openStandIn } from "./stand-in.ts";

/** The vendor's words in each language: user type; end user, staff; role; Add; owner's, light agent's and contributor's names. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "User type",
    "End user",
    "Staff member",
    "Role",
    "Light agent",
    "Contributor",
    "Billing admin",
    "Seats remaining",
  ],
  it: [
    "Tipo di utente",
    "Utente finale",
    "Membro dello staff",
    "Ruolo",
    "Agente interno",
    "Collaboratore",
    "Amministratore di fatturazione",
    "Licenze rimanenti",
  ],
  de: [
    "Benutzertyp",
    "Endbenutzer",
    "Mitarbeiter",
    "Rolle",
    "Light Agent",
    "Mitwirkender",
    "Abrechnungsadministrator",
    "Verbleibende Lizenzen",
  ],
  fr: [
    "Type d’utilisateur",
    "Utilisateur final",
    "Membre du personnel",
    "Rôle",
    "Agent light",
    "Contributeur",
    "Administrateur de la facturation",
    "Licences restantes",
  ],
  es: [
    "Tipo de usuario",
    "Usuario final",
    "Integrante del equipo",
    "Rol",
    "Agente light",
    "Colaborador",
    "Administrador de facturación",
    "Licencias restantes",
  ],
  "pt-BR": [
    "Tipo de usuário",
    "Usuário final",
    "Membro da equipe",
    "Função",
    "Agente light",
    "Colaborador",
    "Administrador de faturamento",
    "Licenças restantes",
  ],
  ja: [
    "ユーザータイプ",
    "エンドユーザー",
    "スタッフメンバー",
    "ロール",
    "ライトエージェント",
    "閲覧担当",
    "請求管理者",
    "残りのライセンス数",
  ],
};

test("the stand-in speaks the vendor's words", async ({ stack, plainBrowser }) => {
  const desk = await openStandIn(plainBrowser, stack, "acorn");
  const { page } = desk;
  for (const [language, [userType = "", endUser, staff = "", role = "", ...rest]] of Object.entries(WORDS)) {
    await test.step(language, async () => {
      await desk.open("/agent/home", [], language);
      await desk.openDialog("mouse");
      const types = page.getByRole("combobox", { name: userType, exact: true });
      await expect(types.getByRole("option")).toHaveText([endUser ?? "", staff]);
      await types.selectOption({ label: staff });
      const [light = "", contributor = "", billing = "", remaining = ""] = rest;
      const roles = page.getByRole("combobox", { name: role, exact: true }).getByRole("option");
      const shown = await roles.allTextContents();
      expect(shown).toEqual(expect.arrayContaining([light, contributor, billing]));
      await desk.open("/admin/people/team/members", ["two-limits"], language);
      await page.getByText(remaining, { exact: true }).waitFor();
    });
  }
});
