import type { Availability, Viewer } from "../../../shared/api/index.ts";
import { ofHelpDesk, Problem } from "../../../shared/api/index.ts";
import { capabilitiesWithoutService, defaultLowThreshold } from "../../../shared/seats/index.ts";
import type { DeskKey } from "../../platform/desk.ts";
import { originOf, personOf } from "../../platform/desk.ts";
import { hostSubscriptionAddress } from "../../platform/host-addresses.ts";
import type { EnteredTotal } from "../../platform/kept.ts";
import { totalOf } from "../../platform/kept.ts";
import type { Managed } from "../../platform/managed.ts";
import { managedDesk, NOTHING_MANAGED } from "../../platform/managed.ts";
import type { Area } from "../../platform/storage.ts";
import { notConnected } from "../identity/connections.ts";
import { personChanged } from "../identity/sessions.ts";
import type { Session } from "../identity/sign-in.ts";
import type { HelpDeskApiAt, HelpDeskPerson, LicensesInUse } from "./kind.ts";

/** How often a help desk is asked for numbers at most, in seconds: its API is shared by all that the account uses. */
const PACE = 600;

/** A help desk without a seat service, by its own REST API: as far as that goes. */
export interface HostDesk {
  /**
   * Who is signed in. There is no token, so this asks every time. Rejects as `readPersonId`, and with
   * `help-desk-unavailable` where the help desk gives no answer that can be used.
   */
  session(origin: string): Promise<Session>;
  /** Answers the two things that a help desk itself knows; all else rejects with `not-connected`. */
  answer(desk: DeskKey, operation: string): Promise<unknown>;
}

export function createHostDesk(
  apiAt: HelpDeskApiAt,
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
    return { issuer: origin, person: await apiAt(origin).readPersonId(origin), accessToken: "", expiresAt: 0 };
  }

  async function answer(desk: DeskKey, operation: string): Promise<unknown> {
    const origin = originOf(desk);
    switch (operation) {
      case "getViewer": {
        const person = await apiAt(origin).readPerson(origin);
        if (person.id !== personOf(desk)) throw personChanged();
        return viewerOf(person, origin);
      }
      case "getAvailability": {
        const total = await totalAt(origin);
        if (total === undefined) throw new Problem({ type: "total-unknown", status: 0, detail: "" });
        return availabilityOf(await apiAt(origin).countLicenses(origin), total.purchased, origin, now());
      }
      default:
        throw notConnected();
    }
  }

  return {
    session: (origin) => session(origin).catch(blameHelpDesk),
    answer: (...asked) => answer(...asked).catch(blameHelpDesk),
  };
}

function viewerOf({ id, name, role }: HelpDeskPerson, origin: string): Viewer {
  const { host } = new URL(origin);
  const keepsSubscription = role === "owner" || role === "billing_admin";
  return {
    ...{ memberId: id, name, role },
    account: {
      id: host,
      name: host,
      kind: "self_service",
      subscriptionUrl: keepsSubscription ? hostSubscriptionAddress(origin, null) : null,
    },
    capabilities: [...capabilitiesWithoutService(role)],
    deciders: [],
    salesRepresentative: null,
  };
}

/** How many were bought no documented call says: it is what somebody entered. */
function availabilityOf(
  { product, inUse: assigned }: LicensesInUse,
  purchased: number,
  origin: string,
  now: number,
): Availability {
  const seats = { purchased, assigned, reserved: 0, remaining: purchased - assigned };
  return {
    account: new URL(origin).host,
    asOf: new Date(now).toISOString(),
    source: "estimate",
    gateProduct: product.id,
    products: [{ ...product, kind: "product", group: null, ...seats }],
    lowThreshold: defaultLowThreshold(purchased),
    pollAfterSeconds: PACE,
    // Nobody says when the last one was taken.
    exhausted: null,
  };
}

function blameHelpDesk(thrown: unknown): never {
  throw ofHelpDesk(thrown);
}
