import { asProblem, Problem } from "../../../shared/api/index.ts";
import type { DeskKey } from "../../platform/desk.ts";
import { deskKey, originOf } from "../../platform/desk.ts";
import type { Areas, Key } from "../../platform/storage.ts";
import type { Session } from "./sign-in.ts";

const session = (origin: string): Key<Session> => `session:${origin}`;
const lastPerson = (origin: string): Key<{ issuer: string; person: string }> => `person:${origin}`;

export interface Sessions {
  /**
   * Asks the help desk who is signed in there now, one question at a time. A question that has begun may have been
   * answered before the caller's page signed in, so it is asked once more; whoever waits for that, waits together.
   */
  check(origin: string, interactive?: boolean): Promise<Session>;
  /** A token of this very person. Rejects with `person-changed` when somebody else is signed in by now. */
  tokenFor(desk: DeskKey): Promise<string>;
  /** Who was signed in when last asked, without asking. */
  current(origin: string): Promise<Session | null>;
  /** Forgets a token that the service refused. */
  drop(origin: string): Promise<void>;
}

export interface SessionsOptions {
  areas: Areas;
  now: () => number;
  /** Asks whoever knows. Rejects with a `Problem`. */
  signIn: (origin: string, interactive: boolean) => Promise<Session>;
  /** Somebody else is signed in: what belongs to the person before has to go. Awaited before anything else happens. */
  onPersonChanged: (before: DeskKey) => Promise<void>;
}

interface Question {
  answer: Promise<Session>;
  interactive: boolean;
  begun: boolean;
}

/** Who is signed in to each help desk. Everything that is kept is keyed by help desk and person. */
export function createSessions(options: SessionsOptions): Sessions {
  const { areas, now } = options;
  const asking = new Map<string, Question>();

  async function ask(origin: string, interactive: boolean): Promise<Session> {
    try {
      const found = await options.signIn(origin, interactive);
      await adopt(origin, found);
      return found;
    } catch (thrown) {
      // Signed out, as far as anybody can tell: the token must not outlive that. A sign-in page that doesn't answer
      // says nothing about who is signed in.
      if (asProblem(thrown).type === "signed-out") await areas.session.remove(session(origin));
      throw thrown;
    }
  }

  async function adopt(origin: string, found: Session): Promise<void> {
    const before = await areas.local.get(lastPerson(origin));
    if (before !== undefined && (before.person !== found.person || before.issuer !== found.issuer)) {
      await areas.session.remove(session(origin));
      await options.onPersonChanged(deskKey(origin, before.person));
    }
    await areas.local.set(lastPerson(origin), { issuer: found.issuer, person: found.person });
    await areas.session.set(session(origin), found);
  }

  function start(origin: string, interactive: boolean): Promise<Session> {
    const before = asking.get(origin);
    const asked = (before?.answer.catch(() => undefined) ?? Promise.resolve()).then(() => {
      question.begun = true;
      return ask(origin, interactive);
    });
    const answer = asked.finally(() => {
      if (asking.get(origin) === question) asking.delete(origin);
    });
    const question = { answer, interactive, begun: false };
    asking.set(origin, question);
    return answer;
  }

  function check(origin: string, interactive = false): Promise<Session> {
    const last = asking.get(origin);
    return last !== undefined && !last.begun && last.interactive === interactive
      ? last.answer
      : start(origin, interactive);
  }

  return {
    check,
    current: async (origin) => (await areas.session.get(session(origin))) ?? null,
    async tokenFor(desk) {
      const origin = originOf(desk);
      const kept = await areas.session.get(session(origin));
      const valid =
        kept !== undefined && kept.expiresAt > now() ? kept : await (asking.get(origin)?.answer ?? check(origin));
      if (deskKey(origin, valid.person) !== desk) throw personChanged();
      return valid.accessToken;
    },
    drop: (origin) => areas.session.remove(session(origin)),
  };
}

export function personChanged(): Problem {
  return new Problem({ type: "person-changed", status: 0, detail: "Somebody else is signed in to the help desk now." });
}
