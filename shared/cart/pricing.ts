import type { Channel, PurchasingPart, Quote, QuoteRequestLine } from "../api/index.ts";
import { asProblem } from "../api/problem.ts";
import { timeLeft } from "../seats/time-left.ts";
import type { Price } from "./cart-state.ts";

export interface Pricing {
  /** Prices these lines; `null` prices nothing. The last call wins, whatever answers first. */
  want(lines: Wish | null): void;
  /** Takes over what was priced for these lines elsewhere. */
  adopt(quote: Quote, lines: Wish): void;
  /** Asks again for the same, where the price has failed, expired or been used up. */
  renew(): void;
  /** Whether the price that was last given may still be bought at. */
  expired(): boolean;
  dispose(): void;
}

type Wish = readonly QuoteRequestLine[];

interface PricingOptions {
  purchasing: Pick<PurchasingPart, "quote">;
  channel: Channel;
  /** The request that is approved by what is priced. */
  seatRequestId?: string | undefined;
  /** This machine's milliseconds. */
  now: () => number;
  onPrice: (price: Price) => void;
}

/** Keys that follow each other quicker than this are one wish, in milliseconds. */
const PAUSE = 80;
/** A price is replaced this long before its end, so that no press meets an expired one; in milliseconds. */
const MARGIN = 5_000;
/** The longest delay that a browser's timer can hold, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** Keeps the price of a wish: asks at once, or after a pause while somebody types, and again before it expires. */
export function createPricing({ purchasing, channel, seatRequestId, now, onPrice }: PricingOptions): Pricing {
  let wish: Wish | null = null;
  let running: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAsked = Number.NEGATIVE_INFINITY;
  let quote: Quote | null = null;
  let expiresAt = 0;

  function stop(): void {
    clearTimeout(timer);
    running?.abort();
    running = null;
  }

  function ask(delay: number, replaces: boolean): void {
    stop();
    if (wish === null) {
      onPrice({ kind: "none" });
      return;
    }
    onPrice({ kind: "pending", previous: quote });
    if (delay <= 0) void send(wish, replaces);
    else timer = setTimeout(() => wish !== null && void send(wish, replaces), delay);
  }

  async function send(asked: Wish, replaces: boolean): Promise<void> {
    const request = new AbortController();
    running = request;
    lastAsked = now();
    try {
      const of = seatRequestId === undefined ? {} : { seatRequestId };
      const fresh = await purchasing.quote({ channel, lines: [...asked], ...of }, { signal: request.signal });
      if (running === request) accept(fresh, replaces);
    } catch (thrown) {
      if (running === request) onPrice({ kind: "failed", problem: asProblem(thrown).details });
    }
  }

  // Measured on this machine's clock: the service's may be wrong by a day.
  const accept = (fresh: Quote, replaces: boolean) => keep(fresh, lifeOf(fresh), replaces);

  function keep(fresh: Quote, life: number, replaces: boolean): void {
    quote = fresh;
    expiresAt = now() + Math.max(0, life - MARGIN);
    timer = setTimeout(() => ask(0, true), Math.min(LONGEST, Math.max(MARGIN, life - MARGIN)));
    onPrice({ kind: "quoted", quote: fresh, replaces });
  }

  return {
    want(next) {
      if (next !== null && JSON.stringify(next) === JSON.stringify(wish)) return;
      wish = next;
      ask(timeLeft(lastAsked + PAUSE, PAUSE, now()), false);
    },
    adopt(known, lines) {
      stop();
      wish = lines;
      const life = lifeOf(known);
      // Made a while ago: what is left of it by both clocks. Where they disagree the service has the last word.
      const left = Date.parse(known.expiresAt) - now();
      keep(known, left > 0 && left < life ? left : life, false);
    },
    renew: () => ask(0, false),
    expired: () => quote === null || now() >= expiresAt,
    dispose: stop,
  };
}

/** For how long a price was made, in milliseconds. */
function lifeOf({ createdAt, expiresAt }: Quote): number {
  return Date.parse(expiresAt) - Date.parse(createdAt);
}
