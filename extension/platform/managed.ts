import * as v from "valibot";
import type { Language } from "../../shared/i18n/index.ts";
import { LANGUAGES } from "../../shared/i18n/index.ts";
import { MAX_QUANTITY } from "../../shared/seats/max-quantity.ts";
import { readDeskOrigin, readServiceAddress } from "./addresses.ts";

/** A help desk that an organization has set, by its policy for the browser. */
export interface ManagedDesk {
  origin: string;
  /** `null` if none is set: then there is none, or it is up to this browser's user. */
  service: string | null;
  /** How many licenses were bought; `null` where that isn't set. */
  purchased: number | null;
}

export interface Managed {
  desks: readonly ManagedDesk[];
  language: Language | null;
}

export const NOTHING_MANAGED: Managed = { desks: [], language: null };

const Settings = v.object({
  helpDesks: v.optional(v.fallback(v.array(v.unknown()), []), []),
  language: v.optional(v.fallback(v.nullable(v.picklist(LANGUAGES)), null), null),
});
const Desk = v.object({
  address: v.pipe(v.string(), v.transform(readDeskOrigin), v.string()),
  service: v.optional(v.pipe(v.string(), v.transform(readServiceAddress), v.string())),
  licenses: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_QUANTITY))),
});

/** Reads what a policy says. What isn't as `managed-schema.json` wants it is left out, and the rest holds. */
export function readManaged(policy: unknown): Managed {
  const settings = v.safeParse(Settings, policy);
  if (!settings.success) return NOTHING_MANAGED;
  const { helpDesks, language } = settings.output;
  const desks = helpDesks.flatMap((each) => {
    const desk = v.safeParse(Desk, each);
    if (!desk.success) return [];
    const { address, service = null, licenses = null } = desk.output;
    return [{ origin: address, service, purchased: licenses }];
  });
  return { desks, language };
}

export function managedDesk({ desks }: Managed, origin: string): ManagedDesk | null {
  return desks.find((desk) => desk.origin === origin) ?? null;
}
