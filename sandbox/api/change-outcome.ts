import type { User } from "../db/connection.ts";
import { maxAgentExceeded, notFound, seatsUnreachable } from "../http/host-error.ts";
import type { ChangeOutcome } from "../seats/changing.ts";

/** The member as changed; refuses as the host does where nothing was. */
export function changed(outcome: ChangeOutcome): User {
  switch (outcome.kind) {
    case "changed":
      return outcome.user;
    case "no_seat":
      throw maxAgentExceeded();
    case "not_found":
      throw notFound();
    case "unreachable":
      throw seatsUnreachable();
  }
}
