import { instantOf, wallClock } from "./local-time.ts";

const DAY = 86_400_000;

export interface ModelPerson {
  add: number;
  /** Midnight that begins the day, as clocks there show it. */
  neededBy: number | null;
  expires: number;
  withdrawn: boolean;
}

export interface ModelRequest {
  target: string;
  state: "pending" | "approved" | "forwarded" | "declined" | "cancelled" | "expired" | "superseded";
  people: Map<string, ModelPerson>;
  createdAt: number;
  reminder: number | null;
  /** An order of it is on its way. */
  running: boolean;
  /** The order that met it was undone. */
  undone: boolean;
}

interface ModelPurchase {
  target: string;
  add: number;
  met: ModelRequest[];
  undone: boolean;
}

/** What the request loop is, by arithmetic alone: no table, no lock, no library. */
export class RequestModel {
  now: number;
  readonly zone: string;
  readonly requests: ModelRequest[] = [];
  readonly quantities = new Map([
    ["suite", 10],
    ["advanced-data-privacy", 4],
  ]);
  /** What was bought, oldest first. */
  readonly purchases: ModelPurchase[] = [];
  /** The order whose outcome is not known. */
  open: { request: ModelRequest | null; target: string; add: number } | null = null;
  /** What has been told, as `event:number of the request`. */
  told: string[] = [];

  constructor(now: number, zone: string) {
    this.now = now;
    this.zone = zone;
  }

  /** 201 for a new request, 200 for one that was joined. */
  ask(member: string, target: string, add: number, neededBy: number | null): string {
    const waiting = this.requests.find((each) => each.target === target && each.state === "pending" && !each.running);
    const request = waiting ?? this.begin(target);
    request.people.set(member, { add, neededBy, expires: this.expiry(neededBy), withdrawn: false });
    this.schedule(request);
    this.tell("made", request);
    return waiting === undefined ? "201" : "200";
  }

  cancel(member: string, seesAll: boolean, request: ModelRequest): string {
    const own = request.people.get(member);
    if (own === undefined) return seesAll ? "not-permitted" : "not-found";
    if (request.state === "cancelled" || own.withdrawn) return "200";
    const closed = refusal(request);
    if (closed !== null) return closed;
    if (asking(request).length > 1) {
      own.withdrawn = true;
      this.schedule(request);
    } else this.end(request, "cancelled");
    return "200";
  }

  decide(request: ModelRequest, state: "declined" | "forwarded"): string {
    if (state === "declined" && request.state === "declined") return "200";
    const closed = refusal(request);
    if (closed === null) this.end(request, state);
    return closed ?? (state === "declined" ? "200" : "201");
  }

  /** Buys, for a request or for none. */
  buy(request: ModelRequest | null, target: string, add: number, outcome: "charged" | "declined" | "unknown"): string {
    const closed = request === null ? null : refusal(request);
    if (closed !== null) return closed;
    if (this.open !== null) return "order-in-progress";
    this.open = { request, target, add };
    if (request !== null) request.running = true;
    if (outcome === "unknown") return "202";
    this.finish(outcome);
    return outcome === "charged" ? "201" : "payment-declined";
  }

  finish(outcome: "charged" | "declined"): void {
    if (this.open === null) return;
    const { request, target, add } = this.open;
    this.open = null;
    if (request !== null) request.running = false;
    if (outcome === "declined") {
      if (request !== null) this.waitAgain(request);
      return;
    }
    this.quantities.set(target, (this.quantities.get(target) ?? 0) + add);
    const met: ModelRequest[] = [];
    this.purchases.push({ target, add, met, undone: false });
    let left = add;
    if (request !== null) {
      left -= needed(request);
      this.end(request, "approved");
      met.push(request);
    }
    for (const other of this.requests) {
      if (other.target !== target || other.state !== "pending" || needed(other) > left) continue;
      left -= needed(other);
      this.end(other, "superseded");
      met.push(other);
    }
  }

  /** Takes a purchase back, within its time; twice is once. */
  undo(purchase: ModelPurchase): string {
    if (purchase.undone) return "200";
    if (this.open !== null) return "order-in-progress";
    purchase.undone = true;
    this.quantities.set(purchase.target, (this.quantities.get(purchase.target) ?? 0) - purchase.add);
    for (const request of purchase.met) {
      request.undone = true;
      this.tell("undone", request);
    }
    return "200";
  }

  /** What the clock brings. */
  wait(milliseconds: number): void {
    this.now += milliseconds;
    for (const request of this.requests) {
      if (request.state !== "pending" || request.running) continue;
      if (expires(request) <= this.now) this.end(request, "expired");
      else if (request.reminder !== null && request.reminder <= this.now) {
        this.tell("reminded", request);
        this.schedule(request);
      }
    }
  }

  private waitAgain(request: ModelRequest): void {
    this.schedule(request);
    const twin = this.requests.find(
      (each) => each !== request && each.target === request.target && each.state === "pending",
    );
    if (twin !== undefined) {
      for (const [member, person] of twin.people) if (!person.withdrawn) request.people.set(member, { ...person });
      this.end(twin, "superseded");
      this.schedule(request);
    }
    this.tell("payment_failed", request);
  }

  private begin(target: string): ModelRequest {
    const request: ModelRequest = {
      target,
      state: "pending",
      people: new Map(),
      createdAt: this.now,
      reminder: null,
      running: false,
      undone: false,
    };
    this.requests.push(request);
    return request;
  }

  private end(request: ModelRequest, state: Exclude<ModelRequest["state"], "pending">): void {
    request.state = state;
    this.tell(state, request);
  }

  private tell(event: string, request: ModelRequest): void {
    this.told.push(`${event}:${this.requests.indexOf(request)}`);
  }

  private schedule(request: ModelRequest): void {
    const day = neededBy(request);
    const times = [this.local(wallClock(request.createdAt, this.zone) + 2 * DAY)];
    if (day !== null) times.push(this.local(day - DAY + 9 * 3_600_000));
    const left = times.filter((time) => time > this.now);
    request.reminder = left.length === 0 ? null : Math.min(...left);
  }

  private expiry(day: number | null): number {
    return this.local(day === null ? wallClock(this.now, this.zone) + 14 * DAY : day + 15 * DAY);
  }

  private local(wall: number): number {
    return instantOf(wall, this.zone);
  }
}

export function asking(request: ModelRequest): [string, ModelPerson][] {
  return [...request.people].filter(([, { withdrawn }]) => !withdrawn);
}

export function needed(request: ModelRequest): number {
  return Math.max(...asking(request).map(([, { add }]) => add));
}

export function expires(request: ModelRequest): number {
  return Math.max(...asking(request).map(([, person]) => person.expires));
}

export function neededBy(request: ModelRequest): number | null {
  const days = asking(request).flatMap(([, person]) => person.neededBy ?? []);
  return days.length === 0 ? null : Math.min(...days);
}

function refusal(request: ModelRequest): string | null {
  if (request.state !== "pending") return "request-closed";
  return request.running ? "order-in-progress" : null;
}
