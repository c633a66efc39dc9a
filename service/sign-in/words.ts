import type { Language } from "../../shared/api/index.ts";

/** Why nobody was signed in. */
export const REFUSALS = [
  "end_user",
  "suspended",
  "inactive",
  "nobody",
  "somebody_else",
  "other_account",
  "consent_refused",
  "not_begun_here",
  "client_refused",
  "code_refused",
  "unreadable",
  "unreachable",
  "failed",
] as const;

export type Refusal = (typeof REFUSALS)[number];

export interface SignInWords {
  title: string;
  refused: Readonly<Record<Refusal, string>>;
  signOut: { title: string; question: string; button: string; done: string };
}

export const WORDS: Record<Language, SignInWords> = {
  en: {
    title: "You aren’t signed in",
    refused: {
      end_user:
        "Your user in the help desk is an end user. Licenses are for the team: ask an administrator for a role.",
      suspended: "Your user in the help desk is suspended. Ask an administrator of the help desk.",
      inactive: "Your user in the help desk is no longer active. Ask an administrator of the help desk.",
      nobody: "Nobody is signed in to the help desk. Sign in there, close this window and try again.",
      somebody_else:
        "You signed in to the help desk as a different person than in the page you came from. Close this window, reload that page and try again.",
      other_account:
        "The answer came from a different help desk. Tell whoever runs the seat service: its set-up names the wrong address.",
      consent_refused:
        "You didn’t allow the seat service to see who you are. Close this window, and try again to allow it.",
      not_begun_here: "This sign-in has expired, or was started in another window. Close this window and try again.",
      client_refused:
        "The help desk doesn’t accept the seat service’s OAuth client. Tell whoever runs the service: it has to be public and have this service’s redirect address.",
      code_refused: "The help desk didn’t confirm your sign-in in time. Close this window and try again.",
      unreadable:
        "The help desk answered in a way that the seat service can’t read. Close this window and try again; if it keeps happening, tell whoever runs the service.",
      unreachable: "The help desk can’t be reached right now. Close this window and try again in a minute.",
      failed: "This sign-in can’t continue. Close this window and try again.",
    },
    signOut: {
      title: "Sign out",
      question: "Sign out of the seat service in this browser? You stay signed in to the help desk.",
      button: "Sign out",
      done: "You are signed out of the seat service in this browser.",
    },
  },
  it: {
    title: "Accesso non effettuato",
    refused: {
      end_user:
        "Nell’help desk sei un utente finale. Le licenze sono per il team: chiedi un ruolo a un amministratore.",
      suspended: "Il tuo utente nell’help desk è sospeso. Rivolgiti a un amministratore dell’help desk.",
      inactive: "Il tuo utente nell’help desk non è più attivo. Rivolgiti a un amministratore dell’help desk.",
      nobody: "Nessuno ha effettuato l’accesso all’help desk. Accedi, chiudi questa finestra e riprova.",
      somebody_else:
        "Hai effettuato l’accesso all’help desk con un utente diverso da quello della pagina da cui vieni. Chiudi questa finestra, ricarica quella pagina e riprova.",
      other_account:
        "La risposta è arrivata da un altro help desk. Avvisa chi gestisce il servizio licenze: la configurazione indica l’indirizzo sbagliato.",
      consent_refused:
        "Non hai consentito al servizio licenze di sapere chi sei. Chiudi questa finestra e riprova per consentirlo.",
      not_begun_here: "Questo accesso è scaduto o è iniziato in un’altra finestra. Chiudi questa finestra e riprova.",
      client_refused:
        "L’help desk non accetta il client OAuth del servizio licenze. Avvisa chi gestisce il servizio: deve essere pubblico e avere l’indirizzo di reindirizzamento di questo servizio.",
      code_refused: "L’help desk non ha confermato l’accesso in tempo. Chiudi questa finestra e riprova.",
      unreadable:
        "L’help desk ha dato una risposta che il servizio licenze non sa leggere. Chiudi questa finestra e riprova; se continua, avvisa chi gestisce il servizio.",
      unreachable: "In questo momento l’help desk non è raggiungibile. Chiudi questa finestra e riprova tra un minuto.",
      failed: "Questo accesso non può continuare. Chiudi questa finestra e riprova.",
    },
    signOut: {
      title: "Esci",
      question: "Vuoi uscire dal servizio licenze in questo browser? La sessione nell’help desk resta attiva.",
      button: "Esci",
      done: "La sessione del servizio licenze in questo browser è terminata.",
    },
  },
};
