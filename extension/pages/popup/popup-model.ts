import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";
import type { ProblemDetails } from "../../../shared/api/index.ts";
import type { OwnPageAct } from "../../platform/own-page-messages.ts";
import type { Desk, Desks } from "../desks/desks.ts";
import { telling } from "../telling.ts";

export interface PopupModel {
  /** The help desk that the person looks at comes first; `null` until they are read. */
  desks: Signal<Desk[] | null>;
  problem: Signal<ProblemDetails | null>;
  load(): Promise<void>;
  /** Has something done for a help desk, and shows how all stand then. */
  act(origin: string, act: OwnPageAct): Promise<void>;
  openOptions(): Promise<void>;
}

export interface PopupPorts {
  desks: Pick<Desks, "list" | "ask">;
  /** The origin of the page that the person looks at. */
  currentOrigin: () => Promise<string | null>;
  openOptions: () => Promise<void>;
}

export function createPopupModel(ports: PopupPorts): PopupModel {
  const desks = signal<Desk[] | null>(null);
  const problem = signal<ProblemDetails | null>(null);

  const tell = telling(problem);

  async function list(): Promise<void> {
    const [found, here] = await Promise.all([ports.desks.list(), ports.currentOrigin()]);
    const isHere = ({ origin }: Desk) => origin === here;
    desks.value = [...found.filter(isHere), ...found.filter((desk) => !isHere(desk))];
  }

  const act = (origin: string, what: OwnPageAct) =>
    tell(async () => {
      await ports.desks.ask(origin, what);
      await list();
    });

  return {
    ...{ desks, problem, act },
    async load() {
      await tell(list);
      // What is known stands at once; what is newer follows.
      const [first] = desks.value ?? [];
      if (first?.state.connection.kind === "connected") await act(first.origin, "refresh");
    },
    openOptions: ports.openOptions,
  };
}
