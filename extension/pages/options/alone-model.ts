import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";
import type { ProblemDetails } from "../../../shared/api/index.ts";
import { asProblem } from "../../../shared/api/index.ts";
import { readQuantity } from "../../../shared/seats/index.ts";
import { readDeskOrigin } from "../../platform/addresses.ts";
import type { Desks } from "../desks/desks.ts";

/** How far adding a help desk without a seat service has got. */
export type AddingAlone =
  | { kind: "editing" }
  | { kind: "wrong"; desk: boolean; total: boolean }
  | { kind: "asking" }
  /** The browser was not allowed to reach this address. */
  | { kind: "no_access"; address: string }
  /** Nothing there answers as a help desk does. */
  | { kind: "not_a_desk"; address: string }
  | { kind: "failed"; problem: ProblemDetails }
  | { kind: "added"; desk: string };

export interface AloneModel {
  /** How many licenses were bought, as it was typed. */
  total: Signal<string>;
  adding: Signal<AddingAlone>;
  /** Asks the help desk who is signed in, and keeps it with the number. Within a press: it asks the browser for access. */
  add(): Promise<void>;
}

export interface AlonePorts {
  desks: Pick<Desks, "ask" | "addAlone">;
  /** The browser's own question to the person; possible within a press only. */
  requestAccess: (origins: readonly string[]) => Promise<boolean>;
  giveBackAccess: (origins: readonly string[]) => Promise<void>;
  /** This machine's milliseconds. */
  now: () => number;
}

/** Adds the help desk that is typed in `desk`; `onAdded` shows it. */
export function createAloneModel(ports: AlonePorts, desk: Signal<string>, onAdded: () => Promise<void>): AloneModel {
  const total = signal("");
  const adding = signal<AddingAlone>({ kind: "editing" });

  /** Keeps it where a help desk answers, whether somebody is signed in there or not. */
  async function keep(origin: string, purchased: number): Promise<AddingAlone> {
    const { connection } = await ports.desks.ask(origin, "identify");
    if (connection.kind === "failed") return { kind: "failed", problem: connection.problem };
    if (connection.kind === "not_connected") {
      await ports.giveBackAccess([origin]);
      return { kind: "not_a_desk", address: origin };
    }
    await ports.desks.addAlone(origin, { purchased, enteredAt: ports.now() });
    desk.value = "";
    total.value = "";
    return { kind: "added", desk: origin };
  }

  return {
    ...{ total, adding },
    async add() {
      const origin = readDeskOrigin(desk.value);
      const entry = readQuantity(total.value);
      if (origin === null || !entry.ok) {
        adding.value = { kind: "wrong", desk: origin === null, total: !entry.ok };
        return;
      }
      const isAllowed = ports.requestAccess([origin]);
      adding.value = { kind: "asking" };
      try {
        adding.value = (await isAllowed) ? await keep(origin, entry.value) : { kind: "no_access", address: origin };
      } catch (thrown) {
        adding.value = { kind: "failed", problem: asProblem(thrown).details };
      }
      if (adding.value.kind === "added") await onAdded();
    },
  };
}
