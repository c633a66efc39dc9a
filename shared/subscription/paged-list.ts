import type { ReadonlySignal } from "@preact/signals";
import { signal as signalOf } from "@preact/signals";
import type { CallOptions, ListPage, ProblemDetails } from "../api/index.ts";
import { asProblem } from "../api/index.ts";

/** A long list, as far as it has been read. Pages stay separate, so that the next one doesn't redraw earlier rows. */
export interface PagesState<T> {
  pages: readonly (readonly T[])[];
  reading: boolean;
  /** Why the last page could not be read; those before it stand. */
  problem: ProblemDetails | null;
  /** Nothing comes after the last page. */
  ended: boolean;
}

export interface PagedList<T> {
  state: ReadonlySignal<PagesState<T>>;
  /** Reads the next page; the same again where that failed. Never rejects. */
  more(): Promise<void>;
  /** Reads the first page unless somebody has. */
  loadOnce(): Promise<void>;
  /** Starts over after a change; what was read stays until then. */
  reload(): Promise<void>;
}

type Read<T> = (query: { cursor?: string; limit: number }, options: CallOptions) => Promise<ListPage<T>>;

/** As many as are drawn without a pause that anybody notices. */
const LIMIT = 50;

export function createPagedList<T>(read: Read<T>, signal: AbortSignal): PagedList<T> {
  const state = signalOf<PagesState<T>>({ pages: [], reading: false, problem: null, ended: false });
  let cursor: string | null = null;
  let begun = false;
  let round = 0;

  async function readPage(from: string | null, before: readonly (readonly T[])[]): Promise<void> {
    begun = true;
    round += 1;
    const mine = round;
    state.value = { ...state.peek(), reading: true, problem: null };
    try {
      const page = await read({ limit: LIMIT, ...(from === null ? {} : { cursor: from }) }, { signal });
      if (mine !== round) return;
      cursor = page.nextCursor;
      const pages = page.items.length === 0 ? before : [...before, page.items];
      state.value = { pages, reading: false, problem: null, ended: cursor === null };
    } catch (thrown) {
      if (signal.aborted || mine !== round) return;
      state.value = { ...state.peek(), reading: false, problem: asProblem(thrown).details };
    }
  }

  const more = async () => {
    const { reading, ended, pages } = state.peek();
    if (!reading && !ended) await readPage(cursor, pages);
  };

  return {
    state,
    more,
    loadOnce: () => (begun ? Promise.resolve() : more()),
    reload: () => readPage(null, []),
  };
}
