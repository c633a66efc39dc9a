import { createHash, createHmac, randomBytes } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Somebody as the counter has them. */
export interface Clerk {
  name: string;
  job: "clerk" | "chief" | "guest";
  away?: boolean;
}

interface Answer {
  status: number;
  body?: unknown;
}

const PAGE = 2;

/**
 * A help desk of our own invention, as unlike Zendesk as one that works can be: people have badges in place of numbers, lists
 * have numbered sheets, a key comes along with each call, and whoever signs in is named by the very answer to their code.
 */
export class Counter {
  readonly staff = new Map<string, Clerk>();
  /** Who is waiting, by the badge of whom they wait for. */
  readonly queues = new Map<string, number>();
  readonly bells = new Map<string, { rings: string; seal: string }>();
  /** What its keys open; one that isn't here opens nothing. */
  readonly keys = new Map<string, { secret: string; seesStaff: boolean }>();
  readonly asked: string[] = [];
  private readonly passes = new Map<string, { badge: string; lock: string }>();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => void this.respond(request, response));
  }

  static async open(): Promise<Counter> {
    const counter = new Counter();
    await new Promise<void>((resolve) => counter.server.listen(0, "127.0.0.1", resolve));
    return counter;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Somebody presses Yes on the page that asks who they are: where their browser goes next. */
  letIn(address: string, badge: string): URL {
    const { origin, pathname, searchParams } = new URL(address);
    if (origin !== this.origin || pathname !== "/who" || !searchParams.has("app")) {
      throw new Error(`There is no such page: ${address}`);
    }
    const code = randomBytes(8).toString("hex");
    this.passes.set(code, { badge, lock: searchParams.get("lock") ?? "" });
    const back = new URL(searchParams.get("back") ?? "");
    back.search = new URLSearchParams({ code, state: searchParams.get("remember") ?? "" }).toString();
    return back;
  }

  /** What it sends to whoever has a bell when something about somebody changed. */
  ring(badge: string, seal = [...this.bells.values()].at(-1)?.seal ?? "") {
    const payload = JSON.stringify({ about: badge, job: this.staff.get(badge)?.job ?? "guest" });
    const headers = {
      "content-type": "application/json",
      "counter-seal": createHmac("sha512", seal).update(payload).digest("hex"),
    };
    return { payload, headers };
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "" } = request;
    this.asked.push(`${method} ${url}`);
    const body = await text(request);
    const { status, body: said } = this.answer(`${method} ${url}`, body, request.headers["counter-key"]);
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(said ?? {}));
  }

  private answer(asked: string, body: string, key: string | string[] | undefined): Answer {
    if (asked === "POST /who") return this.nameWho(body);
    const [name = "", secret] = String(key).split("/");
    const opens = this.keys.get(name);
    if (opens === undefined || opens.secret !== secret) return { status: 401, body: { sorry: "No such key" } };
    const [, method = "", path = "", rest = ""] = /^(\w+) \/desk(?:\/(\w+)(?:[/?](.*))?)?$/.exec(asked) ?? [];
    if (method === "GET" && path === "") return { status: 200, body: { headcount: this.team().length } };
    if (path === "bells") return this.bell(method, rest, body);
    if (path === "staff") return opens.seesStaff ? this.look(rest) : { status: 403, body: { sorry: "Staff only" } };
    return { status: 404, body: { sorry: "Nothing here" } };
  }

  private look(rest: string): Answer {
    const sheet = /^sheet=(\d+)$/.exec(rest)?.[1];
    const team = this.team();
    if (sheet !== undefined) {
      const from = (Number(sheet) - 1) * PAGE;
      const staff = team.slice(from, from + PAGE).map((badge) => this.describe(badge));
      return { status: 200, body: { sheet: Number(sheet), of: Math.max(1, Math.ceil(team.length / PAGE)), staff } };
    }
    const [badge = "", part] = rest.split("/");
    if (!this.staff.has(badge)) return { status: 410, body: { sorry: "They left" } };
    return { status: 200, body: part === "queue" ? { waiting: this.queues.get(badge) ?? 0 } : this.describe(badge) };
  }

  private bell(method: string, id: string, body: string): Answer {
    if (method === "PUT") {
      const { rings } = JSON.parse(body) as { rings: string };
      const seal = randomBytes(16).toString("hex");
      this.bells.set(id, { rings, seal });
      return { status: 200, body: { seal } };
    }
    const bell = this.bells.get(id);
    if (bell === undefined) return { status: 404, body: { sorry: "No such bell" } };
    if (method === "DELETE") this.bells.delete(id);
    return { status: 200, body: { rings: bell.rings } };
  }

  /** A pass is good once, for whoever has what its lock was made of. */
  private nameWho(body: string): Answer {
    const { pass, opener } = JSON.parse(body) as { pass: string; opener: string };
    const found = this.passes.get(pass);
    this.passes.delete(pass);
    if (found === undefined || createHash("sha256").update(opener).digest("base64url") !== found.lock) {
      return { status: 409, body: { sorry: "This pass is no good" } };
    }
    return { status: 200, body: { you: this.describe(found.badge) } };
  }

  private describe(badge: string) {
    const { name, job, away = false } = this.staff.get(badge) ?? { name: "", job: "guest" };
    return { badge, name, job, away, since: 1_700_000_000 };
  }

  private team(): string[] {
    return [...this.staff.keys()].filter((badge) => this.staff.get(badge)?.job !== "guest").sort();
  }
}
