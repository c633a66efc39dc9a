import type { Person } from "./person.ts";

export interface Observation {
  looks: number;
  violations: string[];
}

interface Seats {
  id: string;
  group: string | null;
  purchased: number;
  assigned: number;
  reserved: number;
  remaining: number;
}

/** Polls availability as every open page does: members of a group have equal quantities at every instant (invariant 5). */
export async function observe(observer: Person, dayEnds: AbortSignal): Promise<Observation> {
  const violations: string[] = [];
  let looks = 0;
  while (!dayEnds.aborted) {
    await observer.pause(100, 300);
    const heard = await observer.ask({ method: "GET", path: "/v1/availability" });
    if (heard.kind === "nothing" || heard.status !== 200) continue;
    looks += 1;
    const { products } = heard.body as { products: Seats[] };
    for (const { group } of products) {
      if (group === null) continue;
      const numbers = new Set(products.filter((each) => each.group === group).map(({ purchased }) => purchased));
      if (numbers.size > 1) violations.push(`${observer.account.id}/${group}: ${[...numbers].join(", ")}`);
    }
  }
  return { looks, violations: [...new Set(violations)] };
}
