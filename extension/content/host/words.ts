import type { HostWords } from "../../platform/host-words.ts";

const ENGLISH: HostWords = {
  userType: ["user type", "type"],
  role: ["role"],
  endUser: ["end user", "end-user"],
  staff: ["staff member", "team member"],
  seatsRemaining: ["seats remaining", "licenses remaining"],
  roles: {
    "account owner": "owner",
    owner: "owner",
    admin: "admin",
    administrator: "admin",
    "billing admin": "billing_admin",
    agent: "agent",
    "light agent": "light_agent",
    contributor: "contributor",
    "end user": "end_user",
    "end-user": "end_user",
  },
};

const ITALIAN: HostWords = {
  userType: ["tipo di utente", "tipo utente"],
  role: ["ruolo"],
  endUser: ["utente finale"],
  staff: ["membro dello staff", "membro del team"],
  seatsRemaining: ["licenze rimanenti", "postazioni rimanenti"],
  roles: {
    "proprietario dell'account": "owner",
    proprietario: "owner",
    amministratore: "admin",
    "amministratore di fatturazione": "billing_admin",
    agente: "agent",
    "agente light": "light_agent",
    collaboratore: "contributor",
    "utente finale": "end_user",
  },
};

// From here on every word is a guess: the vendor's help center in that language names roles so, its form was not seen.

const GERMAN: HostWords = {
  userType: ["benutzertyp", "typ"],
  role: ["rolle"],
  endUser: ["endbenutzer", "endnutzer"],
  staff: ["mitarbeiter", "teammitglied"],
  seatsRemaining: ["verbleibende plätze", "verbleibende lizenzen"],
  roles: {
    kontoinhaber: "owner",
    inhaber: "owner",
    administrator: "admin",
    admin: "admin",
    abrechnungsadministrator: "billing_admin",
    "abrechnungs-admin": "billing_admin",
    agent: "agent",
    "light agent": "light_agent",
    "light-agent": "light_agent",
    contributor: "contributor",
    mitwirkender: "contributor",
    endbenutzer: "end_user",
    endnutzer: "end_user",
  },
};

const FRENCH: HostWords = {
  userType: ["type d'utilisateur", "type"],
  role: ["rôle"],
  endUser: ["utilisateur final"],
  staff: ["membre du personnel", "membre de l'équipe"],
  seatsRemaining: ["licences restantes", "places restantes"],
  roles: {
    "propriétaire du compte": "owner",
    propriétaire: "owner",
    administrateur: "admin",
    "administrateur de facturation": "billing_admin",
    "administrateur de la facturation": "billing_admin",
    agent: "agent",
    "agent light": "light_agent",
    "light agent": "light_agent",
    contributeur: "contributor",
    "utilisateur final": "end_user",
  },
};

const SPANISH: HostWords = {
  userType: ["tipo de usuario", "tipo"],
  role: ["rol", "función"],
  endUser: ["usuario final"],
  staff: ["miembro del personal", "miembro del equipo"],
  seatsRemaining: ["licencias restantes", "puestos restantes"],
  roles: {
    "propietario de la cuenta": "owner",
    propietario: "owner",
    administrador: "admin",
    "administrador de facturación": "billing_admin",
    agente: "agent",
    "agente light": "light_agent",
    "light agent": "light_agent",
    colaborador: "contributor",
    "usuario final": "end_user",
  },
};

const PORTUGUESE: HostWords = {
  userType: ["tipo de usuário", "tipo"],
  role: ["função"],
  endUser: ["usuário final"],
  staff: ["membro da equipe", "membro do pessoal"],
  seatsRemaining: ["licenças restantes", "assentos restantes"],
  roles: {
    "proprietário da conta": "owner",
    proprietário: "owner",
    administrador: "admin",
    "administrador de faturamento": "billing_admin",
    "administrador de cobrança": "billing_admin",
    agente: "agent",
    "agente light": "light_agent",
    "light agent": "light_agent",
    colaborador: "contributor",
    "usuário final": "end_user",
  },
};

const JAPANESE: HostWords = {
  userType: ["ユーザータイプ", "ユーザの種類", "ユーザーの種類"],
  role: ["役割", "ロール"],
  endUser: ["エンドユーザー", "エンドユーザ"],
  staff: ["チームメンバー", "スタッフメンバー", "スタッフ"],
  seatsRemaining: ["残りのライセンス数", "残りのシート数"],
  roles: {
    アカウントオーナー: "owner",
    オーナー: "owner",
    管理者: "admin",
    請求管理者: "billing_admin",
    エージェント: "agent",
    ライトエージェント: "light_agent",
    コントリビュータ: "contributor",
    コントリビューター: "contributor",
    エンドユーザー: "end_user",
    エンドユーザ: "end_user",
  },
};

const ARABIC: HostWords = {
  userType: ["نوع المستخدم"],
  role: ["الدور"],
  endUser: ["مستخدم نهائي", "المستخدم النهائي"],
  staff: ["عضو في الفريق", "عضو الفريق"],
  seatsRemaining: ["التراخيص المتبقية", "المقاعد المتبقية"],
  roles: {
    "مالك الحساب": "owner",
    المالك: "owner",
    مسؤول: "admin",
    "مسؤول الفوترة": "billing_admin",
    وكيل: "agent",
    "وكيل محدود": "light_agent",
    مساهم: "contributor",
    "مستخدم نهائي": "end_user",
  },
};

/**
 * The host's words by language, without regions. The build writes them into a file beside the worker, which sends a page
 * its own language with the first answer: no page carries the others.
 */
export const HOST_WORDS: Readonly<Record<string, HostWords>> = {
  en: ENGLISH,
  it: ITALIAN,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  ja: JAPANESE,
  ar: ARABIC,
};
