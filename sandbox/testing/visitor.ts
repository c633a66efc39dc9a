import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:http";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came.
  json: any;
}

interface Ask {
  body?: unknown;
  form?: Record<string, string>;
  headers?: Record<string, string>;
}

/** One browser at one account's address; Node does not resolve `*.localhost`, so the name travels as Host. */
export class Visitor {
  readonly origin: string;
  readonly #port: number;
  readonly #cookies = new Map<string, string>();

  constructor(account: string, port: number) {
    this.origin = `http://${account}.localhost:${port}`;
    this.#port = port;
  }

  get(path: string, ask: Ask = {}): Promise<Answer> {
    return this.send("GET", path, ask);
  }

  async signIn(as: string): Promise<void> {
    const { status } = await this.get(`/sign-in?as=${as}&to=/agent/home`);
    if (status !== 303) throw new Error(`Signing in as ${as} answered ${status}.`);
  }

  /** Writes as the page does, with the session's token. */
  async write(method: string, path: string, body?: unknown): Promise<Answer> {
    const me = await this.get("/api/v2/users/me");
    return this.send(method, path, { body, headers: { "X-CSRF-Token": me.json.user.authenticity_token } });
  }

  addUser(user: Record<string, unknown>): Promise<Answer> {
    return this.write("POST", "/api/v2/users", { user });
  }

  send(method: string, path: string, { body, form, headers = {} }: Ask = {}): Promise<Answer> {
    const sent = form === undefined ? body && JSON.stringify(body) : new URLSearchParams(form).toString();
    const type = form === undefined ? "application/json" : "application/x-www-form-urlencoded";
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          host: "127.0.0.1",
          port: this.#port,
          path,
          method,
          headers: {
            Host: new URL(this.origin).host,
            ...(cookie === "" ? {} : { Cookie: cookie }),
            ...(sent === undefined ? {} : { "Content-Type": type }),
            ...headers,
          },
        },
        (answer) => {
          for (const set of answer.headers["set-cookie"] ?? []) this.#keep(set);
          let text = "";
          answer.setEncoding("utf8");
          answer.on("data", (part: string) => {
            text += part;
          });
          answer.on("error", reject);
          answer.on("end", () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, json: parsed(text) }),
          );
        },
      );
      outgoing.on("error", reject);
      outgoing.end(sent);
    });
  }

  #keep(set: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    const ended = /expires=Thu, 01 Jan 1970/i.test(set);
    if (ended || value === "") this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
