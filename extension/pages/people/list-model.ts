import type { ReadonlySignal } from "@preact/signals";
import { signal as signalOf } from "@preact/signals";
import type { ListEncoding, ListFault, PeopleList, ReadRole } from "../../../shared/people-list/index.ts";
import { decodeList, MOST_BYTES, readList } from "../../../shared/people-list/index.ts";

/** Where a list came from. */
export type ListSource =
  | { kind: "typed" }
  | { kind: "pasted" }
  | { kind: "file"; name: string; encoding: ListEncoding };

/** The list's state: exactly one of these. */
export type ListState =
  | { kind: "none" }
  | { kind: "reading" }
  /** The browser didn't hand the file over. */
  | { kind: "unreadable"; name: string }
  | { kind: "fault"; fault: ListFault; source: ListSource }
  | { kind: "read"; list: Extract<PeopleList, { kind: "read" }>; source: ListSource };

export interface ListModel {
  state: ReadonlySignal<ListState>;
  /** What is in the field. */
  text: ReadonlySignal<string>;
  type(text: string): void;
  /** Takes pasted text; `false` where it is short enough to be mended in the field. */
  paste(text: string): boolean;
  open(file: File): void;
  clear(): void;
}

export interface ListPorts {
  /** How roles are told here and now. */
  readRole: () => Promise<ReadRole>;
  /** Lets the page draw, and answer whoever uses it. */
  breathe: () => Promise<void>;
}

/** What is longer isn't put into the field: no browser lays that out in no time. In UTF-16 units. */
const LONG = 20_000;

/** One list of people, from its text to its people: the last one wins, whatever is read first. */
export function createListModel({ readRole, breathe }: ListPorts): ListModel {
  const state = signalOf<ListState>({ kind: "none" });
  const text = signalOf("");
  let turn = 0;

  async function read(content: () => Promise<{ text: string; source: ListSource }>): Promise<void> {
    turn += 1;
    const mine = turn;
    // While somebody types, the previous result stays until the new one is there.
    if (text.peek() === "" || state.peek().kind === "none") state.value = { kind: "reading" };
    const [{ text: whole, source }, roles] = await Promise.all([content(), readRole()]);
    const reading = readList(whole, roles);
    for (let step = reading.next(); mine === turn; step = reading.next()) {
      if (step.done) {
        const list = step.value;
        state.value = list.kind === "fault" ? { ...list, source } : { kind: "read", list, source };
        return;
      }
      await breathe();
    }
  }

  const readText = (content: string, kind: "typed" | "pasted") =>
    void read(async () => ({ text: content, source: { kind } }));

  function clear(): void {
    turn += 1;
    text.value = "";
    state.value = { kind: "none" };
  }

  return {
    ...{ state, text, clear },
    type(typed) {
      text.value = typed;
      if (typed.trim() === "") {
        turn += 1;
        state.value = { kind: "none" };
      } else readText(typed, "typed");
    },
    paste(pasted) {
      if (pasted.length <= LONG) return false;
      text.value = "";
      readText(pasted, "pasted");
      return true;
    },
    open(file) {
      text.value = "";
      const { name } = file;
      if (file.size > MOST_BYTES) {
        turn += 1;
        state.value = {
          kind: "fault",
          fault: { kind: "too_large" },
          source: { kind: "file", name, encoding: "utf-8" },
        };
        return;
      }
      const mine = turn + 1;
      read(async () => {
        const { text, encoding } = decodeList(new Uint8Array(await file.arrayBuffer()));
        return { text, source: { kind: "file", name, encoding } };
      }).catch(() => {
        // Something else may be read by now.
        if (mine === turn) state.value = { kind: "unreadable", name };
      });
    },
  };
}
