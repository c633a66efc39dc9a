import type { Role } from "../../../shared/seats/roles.ts";

/** What the help desk calls things, in the languages that we know it in. All in lower case. */
export interface HostWords {
  userType: readonly string[];
  role: readonly string[];
  endUser: readonly string[];
  staff: readonly string[];
  /** The built-in roles. Any other name of a staff member's role is one that the account made itself. */
  roles: Readonly<Record<string, Role>>;
}

const ENGLISH: HostWords = {
  userType: ["user type", "type"],
  role: ["role"],
  endUser: ["end user", "end-user"],
  staff: ["staff member", "team member"],
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

const WORDS: Readonly<Record<string, HostWords>> = { en: ENGLISH, it: ITALIAN };

/** The words of the page's language; `null` where we don't know it, so that nothing is guessed from a foreign word. */
export function hostWords(language: string): HostWords | null {
  return WORDS[language.toLowerCase().split("-")[0] ?? ""] ?? null;
}
