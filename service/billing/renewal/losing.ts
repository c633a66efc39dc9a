/** Somebody who holds seats, as far as a removal needs to know. */
export interface Holder {
  memberId: string;
  /** Products in which they hold a seat. */
  products: readonly string[];
  /** The owner's seats are never taken: an account without its owner could not be mended. */
  isOwner: boolean;
}

/** A line after a removal. */
export interface LoweredLine {
  products: readonly string[];
  quantity: number;
  /** Whether it holds the gate product, without a seat of which nobody is an agent. */
  isGate: boolean;
}

export interface Loss {
  memberId: string;
  becomesEndUser: boolean;
  /** Products in which they lose their seat. */
  products: string[];
}

/**
 * Who loses seats when lines become as low as that, in the order given (domain: Manage subscription). Whoever has no seat of
 * the gate product any more becomes an end user and so gives up every other one; elsewhere a member loses that line's
 * products and stays an agent.
 */
export function whoLoses(holders: readonly Holder[], lowered: readonly LoweredLine[]): Loss[] {
  const held = new Map(holders.map(({ memberId, products }) => [memberId, new Set(products)]));
  const counts = new Map<string, number>();
  for (const { products } of holders) for (const id of products) counts.set(id, (counts.get(id) ?? 0) + 1);
  const losses = new Map<string, Loss>();

  // The gate first: whoever becomes an end user also makes room in the other lines.
  for (const line of [...lowered].sort((one, other) => Number(other.isGate) - Number(one.isGate))) {
    for (const { memberId, isOwner } of holders) {
      const mine = held.get(memberId) ?? new Set();
      const tooMany = line.products.some((id) => mine.has(id) && (counts.get(id) ?? 0) > line.quantity);
      if (isOwner || !tooMany) continue;
      const lost = [...mine].filter((id) => line.isGate || line.products.includes(id));
      for (const id of lost) {
        mine.delete(id);
        counts.set(id, (counts.get(id) ?? 0) - 1);
      }
      const before = losses.get(memberId)?.products ?? [];
      losses.set(memberId, { memberId, becomesEndUser: line.isGate, products: [...before, ...lost] });
    }
  }
  return holders.flatMap(({ memberId }) => losses.get(memberId) ?? []);
}
