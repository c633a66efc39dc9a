import type { HelpDeskSetup } from "../../shared/api/index.ts";
import type { Clock } from "../clock.ts";
import type { ReceivedEvent } from "../http/received-event.ts";
import type { HelpDeskConnector, Pace } from "./connector.ts";
import type { MendsOfKind } from "./mends.ts";
import type { Send } from "./send.ts";

/** A kind of help desk, whole: a folder beside this, and a line in `service/help-desk-kinds.ts`. */
export interface HelpDeskKind {
  /** Its name in set-ups and rows, for good: lower-case words with dashes. */
  readonly id: string;
  /**
   * What a set-up of it may hold beyond what each may: a rule for what it has a form for, `null` for what it doesn't take. A
   * field that isn't here may be anything.
   */
  readonly setUp: Readonly<Partial<Record<SetUpField, SetUpRule | null>>>;
  /**
   * Opens connectors, for as long as the process runs: what one learns that is good for the next of the same client, as a
   * token, is kept here, and in memory alone.
   */
  createConnectors(means: KindMeans): (connection: Connection) => HelpDeskConnector;
  readonly events: HelpDeskEvents;
  readonly signIn: HelpDeskSignIn;
  /** How operators mend what only it can be the reason of; `mends.ts` has all else. */
  readonly mends: MendsOfKind;
}

export type SetUpField = Extract<keyof HelpDeskSetup, "ownerId" | "signInClient"> | "connector.client";

/** `expected` completes the sentence "should be …". */
export interface SetUpRule {
  pattern: RegExp;
  expected: string;
}

export interface KindMeans {
  clock: Clock;
  send: Send;
}

/** An account's help desk, as its set-up has it. */
export interface Connection {
  accountId: string;
  /** Where its API is asked. */
  apiOrigin: string;
  /** The confidential client that reads. */
  client: string;
  secret: string;
  webhooks: HelpDeskSetup["webhooks"];
  /** The owner as the set-up names them, for accounts whose help desk doesn't. */
  ownerId: string | null;
  /** All that the account's help desk is known by. */
  hosts: ReadonlySet<string>;
  /** To be waited for before each call. */
  pace: Pace;
}

/** What a help desk tells by itself, as JSON, at the address that its connector had it subscribed with. */
export interface HelpDeskEvents {
  /** Whether it was signed with this secret, one of those that `subscribe` gave; compared in constant time. */
  isSigned(event: ReceivedEvent, secret: string): boolean;
  /** Whom a signed event is about; `null` for one that is about nobody. */
  read(body: unknown): HeardOf | null;
}

export interface HeardOf {
  /** `null` where it isn't told whom it is about. */
  memberId: string | null;
  isEndUser: boolean;
}

/** How people show who they are at the help desk: an authorization code with PKCE (RFC 7636), for a public client. */
export interface HelpDeskSignIn {
  /** The help desk's page that asks whether the service may know who somebody is. */
  authorizationAddress(desk: Pick<SignInDesk, "page" | "client">, asked: Question): string;
  /**
   * Who has just signed in; whatever was issued for that is let go of. Calls go by `send`, to `desk.api` alone. Rejects with
   * `Refused`.
   */
  readPerson(desk: SignInDesk, answer: SignInAnswer, send: Send): Promise<HelpDeskPerson>;
}

export interface SignInDesk {
  /** Where people meet the help desk, and are signed in. */
  page: string;
  /** Where it is asked. */
  api: string;
  /** The service's public client there. */
  client: string;
  /** All that the help desk is known by. */
  hosts: ReadonlySet<string>;
}

export interface Question {
  /** Where people come back to, with `state` and `code`, or with `error`. */
  redirect: string;
  state: string;
  /** The verifier's SHA-256 in base64url: what comes back is worth nothing without the verifier. */
  challenge: string;
}

export interface SignInAnswer {
  code: string;
  verifier: string;
  redirect: string;
}

export interface HelpDeskPerson {
  /** As the connector names them. */
  id: string;
  name: string;
}
