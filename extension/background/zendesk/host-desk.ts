import { ofHelpDesk } from "../../../shared/api/index.ts";
import type { DeskKey } from "../../platform/desk.ts";
import { originOf, personOf } from "../../platform/desk.ts";
import type { EnteredTotal } from "../../platform/kept.ts";
import { totalOf } from "../../platform/kept.ts";
import type { Managed } from "../../platform/managed.ts";
import { managedDesk, NOTHING_MANAGED } from "../../platform/managed.ts";
import type { Area } from "../../platform/storage.ts";
import { notConnected } from "../identity/connections.ts";
import { personChanged } from "../identity/sessions.ts";
import type { Session } from "../identity/sign-in.ts";
import { readHostAvailability } from "./host-availability.ts";
import type { HostCall } from "./host-call.ts";
import { readHostViewer, readMe } from "./host-viewer.ts";

/** A help desk without a seat service, by its own REST API: as far as that goes. */
export interface HostDesk {
  /**
   * Who is signed in. There is no token, so this asks every time. Rejects as `readMe`, and with
   * `help-desk-unavailable` where the help desk gives no answer that can be used.
   */
  session(origin: string): Promise<Session>;
  /** Answers the two things that a help desk itself knows; all else rejects with `not-connected`. */
  answer(desk: DeskKey, operation: string): Promise<unknown>;
}

export function createHostDesk(
  call: HostCall,
  local: Area,
  now: () => number,
  managed: () => Promise<Managed> = async () => NOTHING_MANAGED,
): HostDesk {
  /** How many were bought: as set by the organization, or else as entered. */
  async function totalAt(origin: string): Promise<EnteredTotal | undefined> {
    const purchased = managedDesk(await managed(), origin)?.purchased ?? null;
    return purchased === null ? local.get(totalOf(origin)) : { purchased, enteredAt: 0 };
  }

  async function session(origin: string): Promise<Session> {
    const { id } = await readMe(call, origin);
    return { issuer: origin, person: id, accessToken: "", expiresAt: 0 };
  }

  async function answer(desk: DeskKey, operation: string): Promise<unknown> {
    const origin = originOf(desk);
    switch (operation) {
      case "getViewer": {
        const viewer = await readHostViewer(call, origin);
        if (viewer.memberId !== personOf(desk)) throw personChanged();
        return viewer;
      }
      case "getAvailability":
        return readHostAvailability(call, origin, await totalAt(origin), now());
      default:
        throw notConnected();
    }
  }

  return {
    session: (origin) => session(origin).catch(blameHelpDesk),
    answer: (...asked) => answer(...asked).catch(blameHelpDesk),
  };
}

function blameHelpDesk(thrown: unknown): never {
  throw ofHelpDesk(thrown);
}
