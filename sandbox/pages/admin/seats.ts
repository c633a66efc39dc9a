import { readJson } from "../host-api.ts";

/** What the seat service says, as far as these pages show it. */
export interface Seats {
  availability: {
    gateProduct: string;
    products: { id: string; name: string; purchased: number; assigned: number; reserved: number; remaining: number }[];
  } | null;
  subscription: {
    cycle: "month" | "year";
    renewalDate: string;
    lines: {
      target: string;
      name: string;
      quantity: number;
      unitPrice?: { amountMinor: number; currency: string; exponent: number };
      products: { id: string; name: string }[];
    }[];
  } | null;
}

export function readSeats(signal: AbortSignal): Promise<Seats> {
  return readJson<Seats>("/api/sandbox/seats", signal);
}

/** Support's seats, which adding a team member takes. */
export function gateSeats({ availability }: Seats): { remaining: number; purchased: number } | null {
  return availability?.products.find(({ id }) => id === availability.gateProduct) ?? null;
}
