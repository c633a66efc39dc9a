/** What the vendor's help center calls things in one language; left out where it was found nowhere. */
interface VendorWords {
  userType: string;
  endUser: string;
  staff: string;
  role: string;
  owner: string;
  billingAdmin: string;
  lightAgent: string;
  contributor: string;
  seatsRemaining: string;
  createTeamMember?: string;
  assignRole?: string;
  next?: string;
}

/** By the language that the page speaks. Arabic isn't among them: the vendor has none. */
export const VENDOR_WORDS: Readonly<Record<string, VendorWords>> = {
  en: {
    userType: "User type",
    endUser: "End user",
    staff: "Staff member",
    role: "Role",
    owner: "Account owner",
    billingAdmin: "Billing admin",
    lightAgent: "Light agent",
    contributor: "Contributor",
    seatsRemaining: "Seats remaining",
    createTeamMember: "Create team member",
    assignRole: "Assign role",
    next: "Next",
  },
  it: {
    userType: "Tipo di utente",
    endUser: "Utente finale",
    staff: "Membro dello staff",
    role: "Ruolo",
    owner: "Proprietario dell'account",
    billingAdmin: "Amministratore di fatturazione",
    lightAgent: "Agente interno",
    contributor: "Collaboratore",
    seatsRemaining: "Licenze rimanenti",
    createTeamMember: "Aggiungi membro del team",
    assignRole: "Assegna ruolo",
    next: "Avanti",
  },
  de: {
    userType: "Benutzertyp",
    endUser: "Endbenutzer",
    staff: "Mitarbeiter",
    role: "Rolle",
    owner: "Kontoinhaber",
    billingAdmin: "Abrechnungsadministrator",
    lightAgent: "Light Agent",
    contributor: "Mitwirkender",
    seatsRemaining: "Verbleibende Lizenzen",
    createTeamMember: "Teammitglied erstellen",
    assignRole: "Rolle zuweisen",
    next: "Weiter",
  },
  fr: {
    userType: "Type d’utilisateur",
    endUser: "Utilisateur final",
    staff: "Membre du personnel",
    role: "Rôle",
    owner: "Propriétaire du compte",
    billingAdmin: "Administrateur de la facturation",
    lightAgent: "Agent light",
    contributor: "Contributeur",
    seatsRemaining: "Licences restantes",
  },
  es: {
    userType: "Tipo de usuario",
    endUser: "Usuario final",
    staff: "Integrante del equipo",
    role: "Rol",
    owner: "Dueño de la cuenta",
    billingAdmin: "Administrador de facturación",
    lightAgent: "Agente light",
    contributor: "Colaborador",
    seatsRemaining: "Licencias restantes",
    createTeamMember: "Crear integrante del equipo",
    assignRole: "Asignar rol",
    next: "Siguiente",
  },
  "pt-BR": {
    userType: "Tipo de usuário",
    endUser: "Usuário final",
    staff: "Membro da equipe",
    role: "Função",
    owner: "Responsável pela conta",
    billingAdmin: "Administrador de faturamento",
    lightAgent: "Agente light",
    contributor: "Colaborador",
    seatsRemaining: "Licenças restantes",
    createTeamMember: "Criar membro da equipe",
    assignRole: "Atribuir função",
    next: "Avançar",
  },
  ja: {
    userType: "ユーザータイプ",
    endUser: "エンドユーザー",
    staff: "スタッフメンバー",
    role: "ロール",
    owner: "アカウントオーナー",
    billingAdmin: "請求管理者",
    lightAgent: "ライトエージェント",
    contributor: "閲覧担当",
    seatsRemaining: "残りのライセンス数",
  },
};
