import type { HelpDeskSetup } from "../../shared/api/index.ts";
import { invalidField, serviceProblem } from "../../shared/api/index.ts";
import { HelpDeskError } from "./connector.ts";
import type { HelpDeskKind, SetUpField } from "./kind.ts";

/** Every kind of help desk that this process knows. */
export interface KnownKinds {
  helpDeskKinds: readonly HelpDeskKind[];
}

/**
 * The kind of a help desk that is connected. Throws a `HelpDeskError` where it isn't known here: another version of the
 * service connected it.
 */
export function kindOf({ helpDeskKinds }: KnownKinds, id: string): HelpDeskKind {
  const kind = helpDeskKinds.find((each) => each.id === id);
  if (kind !== undefined) return kind;
  throw new HelpDeskError("unknown-kind", `This version of the service knows no help desk of the kind ${id}`);
}

/** The same for whoever calls: it is `unavailable` to them where this version doesn't know it. */
export function servedKind(kinds: KnownKinds, id: string): HelpDeskKind {
  try {
    return kindOf(kinds, id);
  } catch (thrown) {
    if (!(thrown instanceof HelpDeskError)) throw thrown;
    throw serviceProblem("unavailable", `${thrown.message}.`, { retryAfterSeconds: 60 });
  }
}

/** Throws `invalid-input` where no help desk of the set-up's kind can be connected so. */
export function checkKind({ helpDeskKinds }: KnownKinds, setup: HelpDeskSetup): void {
  const kind = helpDeskKinds.find((each) => each.id === setup.kind);
  if (kind === undefined) {
    throw invalidField("kind", `one that this service knows: ${helpDeskKinds.map(({ id }) => id).join(", ")}`);
  }
  const given: Record<SetUpField, string | null> = {
    ownerId: setup.ownerId,
    signInClient: setup.signInClient,
    "connector.client": setup.connector?.client ?? null,
  };
  for (const field of Object.keys(given) as SetUpField[]) {
    const rule = kind.setUp[field];
    const value = given[field];
    if (rule === undefined || value === null) continue;
    if (rule === null) throw invalidField(field, "null: this kind of help desk takes none");
    if (!rule.pattern.test(value)) throw invalidField(field, rule.expected);
  }
}
