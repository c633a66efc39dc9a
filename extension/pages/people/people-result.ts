import type { ReadonlySignal } from "@preact/signals";
import { computed } from "@preact/signals";
import type { SeatState } from "../../../shared/api/index.ts";
import { countedGateOf } from "../../../shared/api/index.ts";
import type { ListCount, Range, TeamLicenses } from "../../../shared/people-list/index.ts";
import { countList, missingOf } from "../../../shared/people-list/index.ts";
import { MAX_QUANTITY } from "../../../shared/seats/index.ts";
import type { ListModel } from "./list-model.ts";

/** Who has a license already, as far as this person may know. */
export type Team = { kind: "reading" } | { kind: "known"; licenses: TeamLicenses } | { kind: "unknown" };

/** What the list comes to. */
export interface Result {
  count: ListCount;
  /** How many are left, and how many are missing then; `null` where nobody knows. */
  left: number | null;
  missing: Range | null;
  /** How many would be bought or asked for: what is missing, and no more than goes at once. */
  options: readonly number[];
}

interface Sources {
  seats: ReadonlySignal<SeatState>;
  list: Pick<ListModel, "state">;
  team: ReadonlySignal<Team>;
  /** The option that was chosen; `null` before. */
  wish: ReadonlySignal<number | null>;
}

/** What a list comes to, held against the team and the licenses that are left, and which of its options is wanted. */
export function createResult({ seats, list, team, wish }: Sources): {
  result: ReadonlySignal<Result | null>;
  wanted: ReadonlySignal<number | null>;
} {
  const count = computed(() => {
    const { value } = list.state;
    if (value.kind !== "read" || team.value.kind === "reading") return null;
    return countList(value.list.people, team.value.kind === "known" ? team.value.licenses : null);
  });
  const left = computed(() => {
    const gate = countedGateOf(seats.value.snapshot);
    return gate === undefined ? null : Math.max(0, gate.remaining);
  });
  const result = computed((): Result | null => {
    if (count.value === null) return null;
    const missing = left.value === null ? null : missingOf(count.value.needed, left.value);
    const numbers = missing === null ? [] : [missing.least, missing.most];
    const options = [...new Set(numbers.map((number) => Math.min(number, MAX_QUANTITY)))].filter(
      (number) => number > 0,
    );
    return { count: count.value, left: left.value, missing, options };
  });
  // Enough for what is known, unless they choose what is needed at most.
  const wanted = computed(() => {
    const options = result.value?.options ?? [];
    return options.find((option) => option === wish.value) ?? options[0] ?? null;
  });
  return { result, wanted };
}
