import type { Environment, Means, OpenMethod, PaymentEvents, PaymentMethod } from "./method.ts";
import type { PaymentProvider } from "./provider.ts";

/** Every way to pay that this process knows. */
export interface Payments {
  /** Those that accounts can be set up for; the first is for those that say none. */
  offered: readonly PaymentMethod[];
  /** Whoever takes the money of a way to pay. */
  provider(id: string): PaymentProvider;
  events: readonly PaymentEvents[];
}

/** Opens the methods that are configured. Throws a `ConfigurationError`. */
export function openPayments(methods: readonly PaymentMethod[], environment: Environment, means: Means): Payments {
  const open = new Map<string, OpenMethod>();
  for (const method of methods) {
    const opened = method.open(environment, means);
    if (opened !== null) open.set(method.id, opened);
  }
  return {
    offered: methods.filter(({ id }) => open.has(id)),
    provider: (id) => open.get(id)?.provider ?? missing,
    events: [...open.values()].flatMap(({ events }) => events ?? []),
  };
}

/** Of a method that is not configured any more: its orders wait until it is again. */
const missing: PaymentProvider = { charge: refuse, find: refuse, cancel: refuse, refund: refuse };

async function refuse(): Promise<never> {
  throw new Error("This way to pay is not configured");
}
