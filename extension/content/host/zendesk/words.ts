import type { HostWords } from "../../../platform/host-words.ts";

// Each line says where its words are from: the articles of the vendor's help center that have them in this very language
// (support.zendesk.com/hc/<language>/articles/<number>), "doc" where it is some other page of it, or "guess". Read in
// November 2026. Where a list is empty nobody has found the word.

const ENGLISH: HostWords = {
  userType: ["user type"], // 4408883609370
  role: ["role", "support"], // 4408883609370; 4408886939930
  endUser: ["end user"], // 4408883609370
  staff: ["staff member", "team member"], // 4408883609370; doc
  seatsRemaining: ["seats remaining"], // 4408834934554
  assignRole: ["assign role"], // 4408886939930
  next: ["next"], // 4408886939930
  save: ["save"], // 4408886939930
  roles: {
    // doc
    "account owner": "owner",
    "billing admin": "billing_admin",
    "end user": "end_user",
    // 4408832171034, "administrator" among the older names
    admin: "admin",
    administrator: "admin",
    agent: "agent",
    "light agent": "light_agent",
    contributor: "contributor",
  },
  productRoles: {
    // 4408832171034
    viewer: "viewer",
    editor: "editor",
    "team lead": "team_lead",
    // guess
    "no access": "none",
  },
};

const ITALIAN: HostWords = {
  userType: ["tipo di utente"], // guess
  role: ["ruolo", "support"], // doc; 4408886939930
  endUser: ["utente finale"], // 4408883763866
  staff: ["membro dello staff", "membro del team"], // guess; 4408886939930
  seatsRemaining: ["licenze rimanenti"], // 4408886939930
  assignRole: ["assegna ruolo"], // 4408886939930
  next: ["avanti"], // 4408886939930
  save: ["salva"], // 4408886939930
  roles: {
    // 7195297612058
    "proprietario dell'account": "owner",
    "amministratore di fatturazione": "billing_admin",
    // 4408883763866
    "utente finale": "end_user",
    // 4408832171034
    amministratore: "admin",
    agente: "agent",
    "agente interno": "light_agent",
    collaboratore: "contributor",
  },
  productRoles: {},
};

const GERMAN: HostWords = {
  userType: ["benutzertyp"], // 4408886939930
  role: ["rolle", "support"], // 4408886939930
  endUser: ["endbenutzer"], // 4408886939930
  staff: ["mitarbeiter", "teammitglied"], // 4408886939930
  seatsRemaining: ["verbleibende lizenzen"], // 4408886939930
  assignRole: ["rolle zuweisen"], // 4408886939930
  next: ["weiter"], // 4408886939930
  save: [],
  roles: {
    // 4408833931674
    abrechnungsadministrator: "billing_admin",
    // 4408886939930
    endbenutzer: "end_user",
    // 4408834934554
    kontoinhaber: "owner",
    administrator: "admin",
    agent: "agent",
    "light agent": "light_agent",
    mitwirkender: "contributor",
  },
  productRoles: {},
};

const FRENCH: HostWords = {
  userType: ["type d'utilisateur"], // doc
  role: ["rôle", "support"], // doc; the product's name, guess
  endUser: ["utilisateur final"], // 4408824375450
  staff: ["membre du personnel"], // 4408824375450
  seatsRemaining: ["licences restantes"], // guess
  assignRole: [],
  next: [],
  save: [],
  roles: {
    // 4408881860378
    "propriétaire du compte": "owner",
    // doc
    "administrateur de la facturation": "billing_admin",
    contributeur: "contributor",
    // 4408824375450
    "utilisateur final": "end_user",
    administrateur: "admin",
    agent: "agent",
    "agent light": "light_agent",
  },
  productRoles: {},
};

const SPANISH: HostWords = {
  userType: ["tipo de usuario"], // doc
  role: ["rol", "support"], // doc; the product's name, guess
  endUser: ["usuario final"], // 4408824375450
  staff: ["personal del equipo", "integrante del equipo"], // 4408824375450
  seatsRemaining: ["licencias restantes"], // 4408886939930
  assignRole: ["asignar rol"], // doc
  next: ["siguiente"], // doc
  save: [],
  roles: {
    // 4408881860378
    "dueño de la cuenta": "owner",
    // doc
    "administrador de facturación": "billing_admin",
    colaborador: "contributor",
    // 4408824375450
    "usuario final": "end_user",
    administrador: "admin",
    agente: "agent",
    "agente light": "light_agent",
  },
  productRoles: {},
};

const PORTUGUESE: HostWords = {
  userType: ["tipo de usuário"], // doc
  role: ["função", "support"], // doc; the product's name, guess
  endUser: ["usuário final"], // doc
  staff: ["membro da equipe"], // doc
  seatsRemaining: ["licenças restantes"], // doc
  assignRole: ["atribuir função"], // doc
  next: ["avançar"], // doc
  save: [],
  roles: {
    // 7195297612058
    "administrador de faturamento": "billing_admin",
    // doc
    "usuário final": "end_user",
    // 4408834934554
    "responsável pela conta": "owner",
    administrador: "admin",
    agente: "agent",
    "agente light": "light_agent",
    colaborador: "contributor",
  },
  productRoles: {},
};

const JAPANESE: HostWords = {
  userType: ["ユーザータイプ"], // doc
  role: ["ロール", "support"], // 4409155967258; the product's name, guess
  endUser: ["エンドユーザー"], // 4408824375450
  staff: ["スタッフメンバー"], // 4408824375450
  seatsRemaining: ["残りのライセンス数"], // 4408886939930
  assignRole: [],
  next: [],
  save: [],
  roles: {
    // doc
    請求管理者: "billing_admin",
    // 4843811949338
    閲覧担当: "contributor",
    // 4408824375450
    アカウントオーナー: "owner",
    管理者: "admin",
    エージェント: "agent",
    ライトエージェント: "light_agent",
    エンドユーザー: "end_user",
  },
  productRoles: {},
};

/** All of it a guess: the vendor has no Arabic. */
const ARABIC: HostWords = {
  userType: ["نوع المستخدم"],
  role: ["الدور", "support"],
  endUser: ["مستخدم نهائي", "المستخدم النهائي"],
  staff: ["عضو في الفريق", "عضو الفريق"],
  seatsRemaining: ["التراخيص المتبقية", "المقاعد المتبقية"],
  assignRole: [],
  next: [],
  save: [],
  roles: {
    "مالك الحساب": "owner",
    مسؤول: "admin",
    "مسؤول الفوترة": "billing_admin",
    وكيل: "agent",
    "وكيل محدود": "light_agent",
    مساهم: "contributor",
    "مستخدم نهائي": "end_user",
  },
  productRoles: {},
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
