import type { HostWords } from "../../platform/host-words.ts";

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

/**
 * The host's words by language. The build writes them into a file beside the worker, which sends a page its own language
 * with the first answer: no page carries the others.
 */
export const HOST_WORDS: Readonly<Record<string, HostWords>> = { en: ENGLISH, it: ITALIAN };
