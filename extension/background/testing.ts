import type { Availability, Viewer } from "../../shared/api/index.ts";

/** An account of ten Support seats with this many left. */
export function availability(remaining: number, exhausted: Availability["exhausted"] = null): Availability {
  const support = { purchased: 10, assigned: 10 - remaining, reserved: 0, remaining };
  return {
    account: "acorn",
    asOf: "2026-11-23T17:00:00Z",
    source: "service",
    gateProduct: "support",
    products: [{ id: "support", name: "Support", kind: "product", group: "suite", ...support }],
    lowThreshold: 2,
    pollAfterSeconds: 60,
    exhausted,
  };
}

export function viewer(memberId: string, capabilities: Viewer["capabilities"]): Viewer {
  return {
    memberId,
    name: "Mara Conti",
    role: "owner",
    account: { id: "acorn", name: "Acorn", kind: "self_service", subscriptionUrl: null },
    capabilities,
    deciders: [],
    salesRepresentative: null,
  };
}
