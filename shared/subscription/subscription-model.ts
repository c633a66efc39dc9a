import type { ReadonlySignal, Signal } from "@preact/signals";
import { computed, signal as signalOf } from "@preact/signals";
import type {
  AvailabilitySnapshot,
  LedgerEntry,
  Member,
  ProblemDetails,
  Reclaimable,
  Removal,
  SeatApi,
  Subscription,
  Viewer,
} from "../api/index.ts";
import { asProblem, Problem } from "../api/index.ts";
import { decimalMarkOf } from "../i18n/index.ts";
import { demotionsCsv } from "./demotions-csv.ts";
import type { MailsModel } from "./mails-model.ts";
import { createMailsModel } from "./mails-model.ts";
import type { PagedList } from "./paged-list.ts";
import { createPagedList } from "./paged-list.ts";
import type { Part } from "./part.ts";
import { createPart, known } from "./part.ts";
import type { SettingsModel } from "./settings-model.ts";
import { createSettingsModel } from "./settings-model.ts";
import type { UsageModel } from "./usage-model.ts";
import { createUsageModel, readPeaks } from "./usage-model.ts";

export const SECTIONS = ["overview", "usage", "people", "ledger", "settings"] as const;
export type Section = (typeof SECTIONS)[number];

/** How the cancelling of a removal stands. */
export type Keeping = { id: string; kind: "asking" } | { id: string; kind: "failed"; problem: ProblemDetails };

/** What is known of the past and of who sits where; for whoever reads the ledger. */
export interface Insights {
  usage: UsageModel;
  /** The most seats of each line that were in use since the period began. */
  peaks: Part<ReadonlyMap<string, number | null>>;
  reclaimable: PagedList<Reclaimable>;
  members: PagedList<Member>;
  ledger: PagedList<LedgerEntry>;
  /** How the download stands. */
  saving: Signal<{ kind: "idle" } | { kind: "saving" } | { kind: "failed"; problem: ProblemDetails }>;
  /** As spreadsheets in this language read it. */
  saveLedger(language: string): Promise<void>;
}

/** Everything that the page knows, each part read by itself, for one person of one help desk. */
export interface SubscriptionModel {
  viewer: Viewer;
  section: Signal<Section>;
  /** What this person may open. */
  sections: readonly Section[];
  seats: ReadonlySignal<AvailabilitySnapshot | null>;
  subscription: Part<Subscription>;
  removals: Part<Removal[]>;
  keeping: ReadonlySignal<Keeping | null>;
  /** What was kept after all, to be told. */
  kept: ReadonlySignal<Removal | null>;
  keep(removal: Removal): Promise<void>;
  /** Saves who would lose a license by it as CSV; `person` gives the address of somebody's page in the help desk. */
  savePeople(removal: Removal, how: { language: string; person(memberId: string): string }): void;
  insights: Insights | null;
  settings: SettingsModel | null;
  mails: MailsModel | null;
  /** Names that were read, by id: some answers know people by id alone. */
  names: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Reads afresh what changes with a purchase. */
  refresh(): void;
  dispose(): void;
}

export interface SubscriptionModelOptions {
  api: SeatApi;
  viewer: Viewer;
  snapshot: AvailabilitySnapshot | null;
  /** Puts a file where the browser keeps downloads. */
  save: (name: string, content: Blob) => void;
  /** This machine's milliseconds. */
  now: () => number;
}

export function createSubscriptionModel(options: SubscriptionModelOptions): SubscriptionModel {
  const { api, viewer, now, save } = options;
  const life = new AbortController();
  const { signal } = life;
  const reading = { now, signal };
  const { purchasing } = api;

  const subscription = createPart<Subscription>(
    (call) => purchasing?.subscription(call) ?? Promise.reject(unavailable()),
    reading,
  );
  const removals = createPart<Removal[]>(async (call) => (await purchasing?.waitingRemovals?.(call)) ?? [], reading);
  const seats = signalOf(options.snapshot);
  const stopSeats = api.availability.subscribe((snapshot) => {
    seats.value = snapshot;
  });

  const keeping = signalOf<Keeping | null>(null);
  const kept = signalOf<Removal | null>(null);

  async function keep(removal: Removal): Promise<void> {
    const { id } = removal;
    if (keeping.peek()?.kind === "asking") return;
    keeping.value = { id, kind: "asking" };
    try {
      await purchasing?.cancelRemoval?.(id, { signal });
      kept.value = removal;
      keeping.value = null;
    } catch (thrown) {
      if (signal.aborted) return;
      keeping.value = { id, kind: "failed", problem: asProblem(thrown).details };
    }
    await Promise.all([removals.load(), subscription.load()]);
  }

  function savePeople(removal: Removal, { language, person }: Parameters<SubscriptionModel["savePeople"]>[1]): void {
    const csv = demotionsCsv(removal, { decimal: decimalMarkOf(language), person });
    save(fileName(`would-lose-${removal.target}`, viewer.account.id, now()), csv);
  }

  const insights = insightsOf();

  function insightsOf(): Insights | null {
    const part = api.insights;
    if (part === undefined || !viewer.capabilities.includes("readLedger")) return null;
    const saving: Insights["saving"] = signalOf({ kind: "idle" });
    return {
      usage: createUsageModel(part, reading),
      peaks: createPart(async () => {
        const read = known(subscription) ?? (await purchasing?.subscription({ signal }));
        return read === undefined ? new Map() : readPeaks(part, read, signal);
      }, reading),
      reclaimable: createPagedList((query, call) => part.reclaimable(query, call), signal),
      members: createPagedList((query, call) => part.members(query, call), signal),
      ledger: createPagedList((query, call) => part.ledger(query, call), signal),
      saving,
      async saveLedger(language) {
        if (saving.peek().kind === "saving") return;
        saving.value = { kind: "saving" };
        try {
          const content = await part.ledgerCsv({ decimal: decimalMarkOf(language) }, { signal });
          save(fileName("ledger", viewer.account.id, now()), content);
          saving.value = { kind: "idle" };
        } catch (thrown) {
          if (!signal.aborted) saving.value = { kind: "failed", problem: asProblem(thrown).details };
        }
      },
    };
  }

  const settings =
    api.settings === undefined || !viewer.capabilities.includes("configure")
      ? null
      : createSettingsModel(api.settings, {
          ...reading,
          currency: () =>
            known(subscription)?.lines.find(({ unitPrice }) => unitPrice !== undefined)?.unitPrice ?? null,
        });

  const mails = api.mails === undefined ? null : createMailsModel(api.mails, reading);

  const names = computed(() => {
    const found = new Map<string, string>([[viewer.memberId, viewer.name]]);
    const people = [
      ...(insights?.members.state.value.pages.flat() ?? []),
      ...(insights?.ledger.state.value.pages.flat().map(({ by }) => by) ?? []),
      ...(known(removals)?.map(({ by }) => by) ?? []),
    ];
    for (const person of people) if (person?.name != null) found.set(person.memberId, person.name);
    return found;
  });

  return {
    ...{ viewer, seats, subscription, removals, keeping, kept, keep, savePeople },
    ...{ insights, settings, mails, names },
    section: signalOf<Section>("overview"),
    sections: SECTIONS.filter((section) => {
      if (section === "settings") return settings !== null;
      return section === "overview" || insights !== null;
    }),
    refresh() {
      void subscription.load();
      void removals.load();
      void insights?.usage.gate.load();
      void insights?.peaks.load();
      void insights?.reclaimable.reload();
    },
    dispose() {
      stopSeats();
      life.abort();
    },
  };
}

/** Safe in every file system: the account's id is lower-case letters, digits and dashes. */
function fileName(what: string, account: string, now: number): string {
  return `seatmeter-${what}-${account}-${new Date(now).toISOString().slice(0, 10)}.csv`;
}

function unavailable(): Problem {
  return new Problem({ type: "not-connected", status: 0, detail: "Nobody sells licenses here." });
}
