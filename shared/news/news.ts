import type { ReadonlySignal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import type { RequestsPart, SalesInquiry, SalesPart, SeatRequest, Viewer } from "../api/index.ts";
import type { KeptDraft } from "../submit-once/index.ts";

/** What somebody is told about requests and forms to sales, unasked. */
export type News =
  /** Waits for this person's decision, as do `more` others. */
  | { kind: "to_decide"; request: SeatRequest; more: number }
  /** What this person asked for has ended. */
  | { kind: "decided"; request: SeatRequest }
  /** What this person wrote to sales has moved on. */
  | { kind: "inquiry"; inquiry: SalesInquiry };

export interface NewsOptions {
  requests: Pick<RequestsPart, "list">;
  sales: Pick<SalesPart, "list">;
  viewer: Viewer;
  /** What this person was told already, for good. */
  told: KeptDraft;
  /** Something that they were never told before: once, in whichever page is first. */
  onFresh: (news: News) => void;
}

export interface NewsModel {
  /** What is to be told now. */
  news: ReadonlySignal<News | null>;
  /** Reads the lists again: the poll has said that something changed. */
  read(): Promise<void>;
  /** Not again, in no page. */
  dismiss(news: News): Promise<void>;
  /** Not again in this page: somebody is looking at it. */
  hide(news: News): void;
}

/** `said` outside the page, or `done` with. */
type Told = Record<string, "said" | "done">;

/** How many are remembered: anything older is no longer news. */
const REMEMBERED = 200;

export function createNews({ requests, sales, viewer, told, onFresh }: NewsOptions): NewsModel {
  const news = signal<News | null>(null);
  const may = (...any: Viewer["capabilities"]) => any.some((one) => viewer.capabilities.includes(one));
  const hidden = new Set<string>();
  let all: News[] = [];
  let known: Told = {};

  const choose = () => {
    news.value = all.find((each) => known[keyOf(each)] !== "done" && !hidden.has(keyOf(each))) ?? null;
  };

  async function remember(keys: readonly string[], how: "said" | "done"): Promise<void> {
    // Other pages may have told something meanwhile.
    known = { ...known, ...readTold(await told.load().catch(() => null)) };
    for (const key of keys) known[key] = how;
    known = Object.fromEntries(Object.entries(known).slice(-REMEMBERED));
    await told.save(known).catch(() => undefined);
  }

  async function read(): Promise<void> {
    try {
      const [waiting, own, sent, kept] = await Promise.all([
        may("decide") ? requests.list({ state: "pending", limit: 100 }) : NOTHING,
        may("askDeciders") ? requests.list({ limit: 50 }) : NOTHING,
        may("contactSales", "editSubscription", "buyInstantly") ? sales.list({ limit: 20 }) : NOTHING,
        told.load(),
      ]);
      known = { ...known, ...readTold(kept) };
      const toDecide = waiting.items.filter(({ approving }) => !approving);
      all = [
        ...own.items.filter(isDecided).map((request): News => ({ kind: "decided", request })),
        ...sent.items.filter(hasMoved).map((inquiry): News => ({ kind: "inquiry", inquiry })),
        ...toDecide.map((request): News => ({ kind: "to_decide", request, more: toDecide.length - 1 })),
      ];
    } catch {
      // What was known stands; the next change is another try.
      return;
    }
    choose();
    const fresh = all.filter((each) => known[keyOf(each)] === undefined);
    for (const each of fresh) onFresh(each);
    if (fresh.length > 0) await remember(fresh.map(keyOf), "said");
  }

  function isDecided({ state, people }: SeatRequest): boolean {
    return state !== "pending" && state !== "cancelled" && people.some(({ memberId }) => memberId === viewer.memberId);
  }

  function hasMoved({ state, by }: SalesInquiry): boolean {
    return state !== "sent" && by.memberId === viewer.memberId;
  }

  return {
    news,
    read,
    async dismiss(shown) {
      hidden.add(keyOf(shown));
      choose();
      await remember([keyOf(shown)], "done");
    },
    hide(shown) {
      hidden.add(keyOf(shown));
      choose();
    },
  };
}

/** Another step of the same is other news; so is somebody who joins. */
export function keyOf(news: News): string {
  switch (news.kind) {
    case "to_decide":
      return `${news.request.id} ${news.request.people.length}`;
    case "decided":
      return `${news.request.id} ${news.request.undoneAt === null ? news.request.state : "undone"}`;
    case "inquiry":
      return `${news.inquiry.id} ${news.inquiry.state}`;
  }
}

function readTold(kept: unknown): Told {
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(
      (entry): entry is [string, "said" | "done"] => entry[1] === "said" || entry[1] === "done",
    ),
  );
}

const NOTHING = { items: [], nextCursor: null };
