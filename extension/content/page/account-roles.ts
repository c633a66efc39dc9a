import { signal as signalOf } from "@preact/signals-core";
import { seesMeter } from "../../../shared/seats/policy.ts";
import type { AccountRole } from "../../platform/host-words.ts";
import type { MeterSession } from "./page-session.ts";

/** The roles that the account keeps: nobody asks for them before a form has one that can't be told otherwise. */
export interface AccountRoles {
  /** As far as they have been read, for the signed-in person. An effect that calls it runs again when they arrive. */
  known(): readonly AccountRole[];
  /** Asks for them, once for each form, unless they are known. */
  readFor(form: Element): void;
}

export function createAccountRoles({ ask, viewer }: Pick<MeterSession, "ask" | "viewer">): AccountRoles {
  const read = signalOf<{ person: string | null; roles: readonly AccountRole[] }>({ person: null, roles: [] });
  const askedFor = new WeakSet<Element>();

  async function readAs(person: string): Promise<void> {
    const roles = await ask({ kind: "accountRoles", person });
    read.value = { person, roles };
  }

  return {
    known() {
      const { person, roles } = read.value;
      return person !== null && person === viewer()?.memberId ? roles : NONE;
    },
    readFor(form) {
      const who = viewer();
      if (who === null || !seesMeter(who) || who.memberId === read.value.person || askedFor.has(form)) return;
      askedFor.add(form);
      // Where there is no answer the role stays unknown, and the next form asks again.
      readAs(who.memberId).catch(() => undefined);
    },
  };
}

const NONE: readonly AccountRole[] = [];
