import type { Adapter } from "oidc-provider";
import * as v from "valibot";
import { MemberId, PersonName } from "../../shared/api/index.ts";
import { SESSION_SECONDS } from "./session-life.ts";

const Known = v.object({ name: PersonName });

/** Whose session it is: what the help desk said when they signed in, kept no longer than the session. */
export interface People {
  remember(id: string, name: string): Promise<void>;
  nameOf(id: string): Promise<string | undefined>;
}

export function signInPeople(records: (model: string) => Adapter): People {
  const kept = records("Person");
  return {
    async remember(id, name) {
      await kept.upsert(v.parse(MemberId, id), v.parse(Known, { name }), SESSION_SECONDS);
    },
    async nameOf(id) {
      const known = v.safeParse(Known, await kept.find(id));
      return known.success ? known.output.name : undefined;
    },
  };
}
