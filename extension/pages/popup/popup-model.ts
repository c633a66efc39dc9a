import type { ReadonlySignal, Signal } from "@preact/signals";
import { signal } from "@preact/signals";
import type { InsightsPart, ProblemDetails, Viewer } from "../../../shared/api/index.ts";
import type { OwnPageAct } from "../../platform/own-page-messages.ts";
import type { Versions } from "../../platform/self-check.ts";
import type { Desk, Desks } from "../desks/desks.ts";
import { newest } from "../newest.ts";
import { telling } from "../telling.ts";
import type { InboxModel } from "./inbox-model.ts";
import type { Trend } from "./trend.ts";
import { readTrends } from "./trend.ts";

export interface PopupModel {
  /** The help desk that the person looks at comes first; `null` until they are read. */
  desks: Signal<Desk[] | null>;
  problem: Signal<ProblemDetails | null>;
  /** How many messages of others were refused since the browser started. */
  refused: ReadonlySignal<number>;
  load(): Promise<void>;
  /** Shows their current state: a page has opened, somebody has signed in, the worker has read newer numbers. */
  follow(): Promise<void>;
  /** Has something done for a help desk, then shows the state of all of them. */
  act(origin: string, act: OwnPageAct): Promise<void>;
  /** Leads to the dialog that adds licenses, in the help desk's page. */
  add(origin: string, viewer: Viewer): Promise<void>;
  /** The change of the number in use, by help desk and product, as far as it has been read. */
  trends: ReadonlySignal<ReadonlyMap<string, Trend>>;
  openOptions(): Promise<void>;
  /** Puts a text where it can be pasted from. */
  copy(text: string): Promise<void>;
  /** What a report says that it is of. */
  versions: Versions;
  /** Requests of one help desk; `null` where none concern this person. */
  inboxOf(desk: Desk): InboxModel | null;
}

export interface PopupPorts {
  desks: Pick<Desks, "list" | "ask">;
  refused: () => Promise<number>;
  add: (origin: string, person: string) => Promise<void>;
  /** The origin of the page that the person looks at. */
  currentOrigin: () => Promise<string | null>;
  openOptions: () => Promise<void>;
  /** Closes the popup, which has led elsewhere. */
  close: () => Promise<void>;
  /** What is known of the past, as this person reaches it. */
  insightsOf: (origin: string, person: string) => Pick<InsightsPart, "usage">;
  inbox: (origin: string, viewer: Viewer, onChanged: () => void) => InboxModel;
  copy: PopupModel["copy"];
  versions: Versions;
  now: () => number;
}

export function createPopupModel(ports: PopupPorts): PopupModel {
  const desks = signal<Desk[] | null>(null);
  const problem = signal<ProblemDetails | null>(null);
  const refused = signal(0);

  const trends = signal<ReadonlyMap<string, Trend>>(new Map());

  const tell = telling(problem);

  const list = newest(
    () => Promise.all([ports.desks.list(), ports.currentOrigin(), ports.refused()]),
    ([found, here, count]) => {
      refused.value = count;
      const isHere = ({ origin }: Desk) => origin === here;
      desks.value = [...found.filter(isHere), ...found.filter((desk) => !isHere(desk))];
    },
  );

  async function readTrendsOf({ origin, state: { connection, snapshot } }: Desk): Promise<void> {
    if (connection.kind !== "connected" || !connection.viewer.capabilities.includes("readLedger")) return;
    const insights = ports.insightsOf(origin, connection.viewer.memberId);
    const read = await readTrends(insights, snapshot?.availability.products ?? [], ports.now());
    trends.value = new Map([...read].map(([product, trend]) => [`${origin} ${product}`, trend]));
  }

  const inboxes = new Map<string, { model: InboxModel; changedAt: string }>();

  function inboxOf({ origin, state: { connection, snapshot } }: Desk): InboxModel | null {
    const changedAt = snapshot?.availability.requests?.changedAt;
    if (connection.kind !== "connected" || changedAt === undefined) return null;
    const { viewer } = connection;
    if (!viewer.capabilities.some((one) => one === "decide" || one === "askDeciders")) return null;
    const key = `${origin} ${viewer.memberId}`;
    const known = inboxes.get(key);
    const model = known?.model ?? ports.inbox(origin, viewer, () => void act(origin, "refresh"));
    if (known?.changedAt !== changedAt) {
      inboxes.set(key, { model, changedAt });
      void model.read();
    }
    return model;
  }

  const act = (origin: string, what: OwnPageAct) =>
    tell(async () => {
      await ports.desks.ask(origin, what);
      if (what === "show" || what === "manage" || what === "people") await ports.close();
      await list();
    });

  return {
    ...{ desks, problem, refused, trends, act, inboxOf },
    ...{ copy: ports.copy, versions: ports.versions },
    add: (origin, viewer) =>
      tell(async () => {
        await ports.add(origin, viewer.memberId);
        await ports.close();
      }),
    // What a press came to stays on screen; what can't be read now is read with the next news.
    follow: () => list().catch(() => undefined),
    async load() {
      await tell(list);
      // What is known shows at once; newer numbers follow.
      const [first] = desks.value ?? [];
      if (first?.state.connection.kind !== "connected") return;
      await act(first.origin, "refresh");
      const now = desks.value?.find(({ origin }) => origin === first.origin);
      // A trend is an extra: if it can't be read, the meters do without it.
      if (now !== undefined) await readTrendsOf(now).catch(() => undefined);
    },
    async openOptions() {
      await ports.openOptions();
      await ports.close();
    },
  };
}
